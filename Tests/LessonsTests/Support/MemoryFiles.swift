import Lessons

/// Lesson files in memory.
struct MemoryFiles: LessonFiles {
  private var files: [String: [UInt8]]

  /// Makes a course of texts by path, such as `03-taking-turns/lesson.md`.
  init(_ texts: [String: String]) { files = texts.mapValues { Array($0.utf8) } }

  /// Sets a file's content.
  mutating func set(_ path: String, _ bytes: [UInt8]) { files[path] = bytes }

  func folders() -> [String] {
    Set(files.keys.compactMap { $0.split(separator: "/").dropLast().first.map(String.init) })
      .sorted()
  }

  func names(in folder: String) -> [String] {
    let prefix = folder.isEmpty ? "" : folder + "/"
    return files.keys.filter { $0.hasPrefix(prefix) }.map { String($0.dropFirst(prefix.count)) }
      .filter { !$0.contains("/") }.sorted()
  }

  func bytes(of path: String) throws(Problem) -> [UInt8] {
    guard let bytes = files[path] else {
      throw Problem(file: path, message: "there is no such file")
    }
    return bytes
  }
}
