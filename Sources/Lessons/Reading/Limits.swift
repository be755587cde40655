/// The bounds within which lesson files are read, so that no file can hurt the program.
enum Limits {
  /// Bytes of one file.
  static let fileSize = 256 * 1024
  /// Bytes of one comment's or front matter's YAML.
  static let scriptSize = 16 * 1024
  /// Nodes of one piece of YAML.
  static let scriptNodes = 1000
  /// How deep its lists and mappings may nest.
  static let scriptDepth = 12
  /// How far a line of it may be indented.
  static let scriptIndentation = 60
  /// Steps of one lesson.
  static let steps = 40
  /// Lessons of one course.
  static let lessons = 100
  /// Python files of one lesson.
  static let programs = 60
}
