/// Where the files of a course come from.
package protocol LessonFiles {
  /// The names of the folders, sorted.
  func folders() throws(Problem) -> [String]
  /// The names of the files in a folder, sorted; `""` is the top folder.
  func names(in folder: String) throws(Problem) -> [String]
  /// A file's content; the path is relative, with `/`.
  func bytes(of path: String) throws(Problem) -> [UInt8]
}
