import Foundation

/// Finds the folder with the lessons.
package struct LessonLibrary: Sendable {
  /// A place to look, with how it came to be one.
  package struct Place: Equatable, Sendable {
    /// The folder's path.
    package var path: String
    /// Where the path is from, such as `$LOOPSCOPE_LESSONS`.
    package var origin: String
  }

  private static let beside = "beside the program"

  /// Where to look, in order.
  package let places: [Place]
  /// Whether only the first place counts, because somebody named it.
  private let isNamed: Bool

  /// Lists the places to look.
  ///
  /// - Parameters:
  ///   - named: the folder that was named on the command line; then no other counts.
  ///   - environment: the environment, for `LOOPSCOPE_LESSONS`; set, no later place counts.
  ///   - executable: the path of the running program; links in it are followed.
  ///   - currentFolder: the folder in which the program was started.
  ///   - sources: the checkout that the program was built from.
  package init(
    named: String? = nil, environment: [String: String], executable: String?,
    currentFolder: String, sources: String? = LessonLibrary.sources
  ) {
    if let named {
      places = [Place(path: Self.absolute(named, currentFolder), origin: "the command line")]
      isNamed = true
      return
    }
    if let path = environment["LOOPSCOPE_LESSONS"], !path.isEmpty {
      places = [Place(path: Self.absolute(path, currentFolder), origin: "$LOOPSCOPE_LESSONS")]
      isNamed = true
      return
    }
    isNamed = false
    var places: [Place] = []
    let folder = executable.map {
      URL(fileURLWithPath: $0).resolvingSymlinksInPath().deletingLastPathComponent()
    }
    if let folder {
      let share = folder.deletingLastPathComponent().path + "/share/loopscope/Lessons"
      places.append(Place(path: share, origin: Self.beside))
    }
    // Before the build's copy, which is older than what an author is writing.
    if let sources { places.append(Place(path: sources + "/Lessons", origin: "the sources")) }
    if let folder {
      let copy = folder.path + "/loopscope_Lessons.resources/Lessons"
      places.append(Place(path: copy, origin: Self.beside))
      places.append(Place(path: folder.path + "/Lessons", origin: Self.beside))
    }
    places.append(Place(path: currentFolder + "/Lessons", origin: "the current folder"))
    self.places = places
  }

  /// The checkout that the program was built from, which may be gone.
  package static var sources: String {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().path
  }

  /// The first place with lessons.
  ///
  /// - Throws: A problem that names all places where none has any.
  package func find() throws(Problem) -> String {
    for place in places where Self.hasLessons(place.path) { return place.path }
    if isNamed, let place = places.first {
      // Let a named folder speak for itself: what is wrong with its lessons comes out in reading.
      let isThere = FileManager.default.fileExists(atPath: place.path)
      throw Problem(
        file: place.path,
        message: isThere
          ? "there are no lessons in this folder, named by \(place.origin)"
          : "there is no such folder, named by \(place.origin)",
        suggestion: "a lesson is a folder such as `01-name` with a file `lesson.md`")
    }
    let list = places.map { "\($0.path) (\($0.origin))" }.joined(separator: ", ")
    throw Problem(
      file: "Lessons", message: "the lessons were not found; looked in \(list)",
      suggestion: "set LOOPSCOPE_LESSONS to their folder")
  }

  private static func hasLessons(_ path: String) -> Bool {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    return names.contains { name in
      name.first?.isNumber == true
        && FileManager.default.fileExists(atPath: "\(path)/\(name)/lesson.md")
    }
  }

  private static func absolute(_ path: String, _ folder: String) -> String {
    path.hasPrefix("/") ? path : folder + "/" + path
  }
}
