import Foundation
import Testing

/// The table of `Sources/Python/Supported.md`, each row of which is a program with its outcome.
@Suite("The table of what is supported is true")
struct SupportTableTests {
  /// A row: a program, and the last line of its error where it is refused.
  struct Row: Sendable, CustomTestStringConvertible {
    let construct: String
    let program: String
    let refusal: String?
    var testDescription: String { construct }
  }

  static let rows: [Row] = {
    var folder = URL(filePath: #filePath)
    for _ in 0..<4 { folder.deleteLastPathComponent() }
    let file = folder.appending(path: "Sources/Python/Supported.md")
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").compactMap { line in
      let cells = line.split(separator: " | ", omittingEmptySubsequences: false)
      guard line.hasPrefix("| "), cells.count == 4, cells[2].hasPrefix("`") else { return nil }
      let refusal = cells[3].dropLast(cells[3].hasSuffix(" |") ? 2 : 1)
      return Row(
        construct: String(cells[1]),
        program: cells[2].dropFirst().dropLast().replacingOccurrences(of: "⏎", with: "\n"),
        refusal: refusal.hasPrefix("`") ? String(refusal.dropFirst().dropLast()) : nil)
    }
  }()

  @Test("The rows are found")
  func rowsAreFound() {
    #expect(Self.rows.count >= 30)
    #expect(Self.rows.contains { $0.refusal != nil })
  }

  @Test("Each program runs, or is refused as it says", arguments: rows)
  func rowIsTrue(_ row: Row) {
    let run = ProgramOutput.run(row.program + "\n")
    let last = run.errors.split(separator: "\n").last.map(String.init)
    #expect(last == row.refusal)
    #expect(run.exitStatus == (row.refusal == nil ? 0 : 1))
  }
}
