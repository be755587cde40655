/// Where the files of a course come from.
package protocol LessonFiles {
  /// The names of the folders, sorted.
  func folders() throws(Problem) -> [String]
  /// The names of the files in a folder, sorted; `""` is the top folder.
  func names(in folder: String) throws(Problem) -> [String]
  /// A file's content; the path is relative, with `/`.
  func bytes(of path: String) throws(Problem) -> [UInt8]
}

/// Lesson files in memory.
package struct MemoryFiles: LessonFiles {
  private var files: [String: [UInt8]]

  /// Makes a course of texts by path, such as `03-taking-turns/lesson.md`.
  package init(_ texts: [String: String]) { files = texts.mapValues { Array($0.utf8) } }

  /// Sets a file's content.
  package mutating func set(_ path: String, _ bytes: [UInt8]) { files[path] = bytes }

  package func folders() -> [String] {
    Set(files.keys.compactMap { $0.split(separator: "/").dropLast().first.map(String.init) })
      .sorted()
  }

  package func names(in folder: String) -> [String] {
    let prefix = folder.isEmpty ? "" : folder + "/"
    return files.keys.filter { $0.hasPrefix(prefix) }.map { String($0.dropFirst(prefix.count)) }
      .filter { !$0.contains("/") }.sorted()
  }

  package func bytes(of path: String) throws(Problem) -> [UInt8] {
    guard let bytes = files[path] else {
      throw Problem(file: path, message: "there is no such file")
    }
    return bytes
  }
}
