/// Why a frame does not pass.
package enum SnapshotProblem: Hashable, Sendable, CustomStringConvertible {
  /// Nothing was recorded under the name.
  case missing(String)
  /// It is not what was recorded.
  case differs(String, recorded: String, drawn: String)
  /// It was recorded just now and not compared.
  case recorded(String)
  /// It could not be written.
  case cannotRecord(String, String)

  /// The problem in words; a difference is shown row by row.
  package var description: String {
    switch self {
    case .missing(let name):
      "no frame '\(name)' is recorded; look at this one and run again with LOOPSCOPE_RECORD=1"
    case .recorded(let name):
      "the frame '\(name)' was recorded; run again without LOOPSCOPE_RECORD"
    case .cannotRecord(let name, let reason):
      "the frame '\(name)' cannot be recorded: \(reason)"
    case .differs(let name, let recorded, let drawn):
      "the frame '\(name)' is not the one recorded\n"
        + SnapshotProblem.difference(from: recorded, to: drawn)
    }
  }

  /// All rows of what was drawn; rows that differ follow those recorded.
  private static func difference(from recorded: String, to drawn: String) -> String {
    let old = recorded.split(separator: "\n", omittingEmptySubsequences: false)
    let new = drawn.split(separator: "\n", omittingEmptySubsequences: false)
    var lines: [String] = []
    for row in 0..<max(old.count, new.count) {
      let (before, after) = (
        row < old.count ? old[row] : nil, row < new.count ? new[row] : nil
      )
      if before == after {
        if let after { lines.append("  \(after)") }
      } else {
        if let before { lines.append("- \(before)") }
        if let after { lines.append("+ \(after)") }
      }
    }
    return lines.joined(separator: "\n")
  }
}
