/// A Python file of a lesson.
package struct LessonProgram: Equatable, Sendable {
  /// Its name in the lesson's folder, such as `turns.py`.
  package var name: String
  /// Its content.
  package var bytes: [UInt8]
  /// Its lines, without their ends.
  package var lines: [String]
  /// The lines that comments such as `# marker: first-await` name.
  ///
  /// A marker behind code names its own line; one alone on a line names the next line with code.
  package var markers: [String: Int]

  /// Makes a program from its content.
  package init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
    lines = TextLines.of(bytes[...])
    markers = Self.markers(in: lines)
  }

  private static func markers(in lines: [String]) -> [String: Int] {
    var result: [String: Int] = [:]
    var pending: [String] = []
    for (index, line) in lines.enumerated() {
      if pending.isEmpty, !line.utf8.contains(UInt8(ascii: "#")) { continue }
      let code = line.drop { $0 == " " || $0 == "\t" }
      let name = line.firstRange(of: "# marker:").map { range in
        line[range.upperBound...].trimmed
      }
      if let name, code.hasPrefix("#") {
        pending.append(name)
      } else if !code.isEmpty, !code.hasPrefix("#") {
        for name in pending + (name.map { [$0] } ?? []) where result[name] == nil {
          result[name] = index + 1
        }
        pending = []
      }
    }
    return result
  }
}
