import Foundation
import Screen

/// A folder of recorded frames beside the tests that compare with them.
///
/// Tests ask for the `problem` with a frame and expect none:
///
///     let snapshots = SnapshotFolder(beside: #filePath)
///     #expect(snapshots.problem(with: frame, named: "lesson-80x24") == nil)
///     #expect(snapshots.orphans(besides: allNames).isEmpty)
///
/// With `LOOPSCOPE_RECORD=1` in the environment the frames are written instead of compared. That
/// is a problem as well, so that a run which recorded never passes.
package struct SnapshotFolder: Sendable {
  /// How much of a frame is compared.
  package enum Detail: Sendable {
    /// The characters.
    case text
    /// The characters, the styles of all cells, and the cursor.
    case styled
  }

  /// The folder's path.
  package let path: String
  /// Whether frames are written instead of compared.
  package let records: Bool

  /// The folder `name` in the folder of a source file.
  package init(
    beside file: String, named name: String = "Snapshots",
    records: Bool = ProcessInfo.processInfo.environment["LOOPSCOPE_RECORD"] == "1"
  ) {
    path = URL(fileURLWithPath: file).deletingLastPathComponent().appendingPathComponent(name).path
    self.records = records
  }

  /// What is wrong with a frame, compared with the one recorded under a name; nil if nothing is.
  package func problem(
    with frame: Frame, named name: String, detail: Detail = .text
  ) -> SnapshotProblem? {
    problem(with: detail == .text ? framed(frame) : frame.styledText, named: name)
  }

  /// What is wrong with a text, compared with the one recorded under a name; nil if nothing is.
  package func problem(with text: String, named name: String) -> SnapshotProblem? {
    let file = URL(fileURLWithPath: path).appendingPathComponent(name + ".txt")
    if records {
      do {
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
        return .recorded(name)
      } catch {
        return .cannotRecord(name, "\(error)")
      }
    }
    guard let data = try? Data(contentsOf: file) else { return .missing(name) }
    let recorded = String(decoding: data, as: UTF8.self)
    return recorded == text ? nil : .differs(name, recorded: recorded, drawn: text)
  }

  /// Recorded frames that none of the names stands for, sorted.
  package func orphans(besides names: some Sequence<String>) -> [String] {
    let known = Set(names)
    let files = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    return files.filter { !$0.hasPrefix(".") }
      .map { $0.hasSuffix(".txt") ? String($0.dropLast(4)) : $0 }
      .filter { !known.contains($0) }.sorted()
  }

  /// The rows between bars, so that spaces at their ends are seen, and no editor strips them.
  private func framed(_ frame: Frame) -> String {
    frame.text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { "|\($0)|\n" }.joined()
  }
}
