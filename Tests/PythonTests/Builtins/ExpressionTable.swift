import Python
import Testing
import Trace

/// Python expressions with what CPython 3.11 says to each, one a line: `expression → result`.
///
/// A result is the value's `repr`, or an exception's class and message.
struct ExpressionTable {
  /// What the table's program defines before the expressions.
  var prelude = ""
  let text: String

  /// Evaluates all expressions in one program and records where the result is another.
  func check(sourceLocation: SourceLocation = #_sourceLocation) {
    let rows = text.split(separator: "\n").map { $0.split(separator: " → ", maxSplits: 1) }
    let isWellFormed = !rows.isEmpty && rows.allSatisfy { $0.count == 2 }
    #expect(isWellFormed, sourceLocation: sourceLocation)
    guard isWellFormed else { return }
    let calls = rows.map { "show(lambda: (\($0[0])))\n" }.joined()
    let results = ProgramOutput.of(prelude + "\n" + ExpressionTable.show + calls)
      .split(separator: "\n", omittingEmptySubsequences: false)
    for (index, row) in rows.enumerated() {
      let result = index < results.count ? String(results[index]) : "nothing"
      #expect(
        result == String(row[1]), "\(row[0])", sourceLocation: sourceLocation)
    }
  }

  private static let show = """
    def show(evaluate):
        try:
            print(repr(evaluate()))
        except Exception as error:
            print(type(error).__name__ + ': ' + str(error))

    """
}

/// What programs print.
enum ProgramOutput {
  /// The standard output of a program, followed by what it wrote to standard error.
  static func of(_ source: String) -> String {
    let run = run(source)
    return run.output + run.errors
  }

  /// What a program wrote, and how it ended.
  ///
  /// - Parameters:
  ///   - source: the program.
  ///   - trace: the log to write, for a traced run.
  ///   - memoryLimit: the bytes that the program may have.
  /// - Returns: the standard output, the standard error and the exit status.
  static func run(
    _ source: String, trace: TraceLog? = nil, memoryLimit: Int? = nil
  ) -> (output: String, errors: String, exitStatus: Int32) {
    let host = RecordingHost()
    nonisolated(unsafe) var status: Int32 = 0
    nonisolated(unsafe) let log = trace
    // Nobody else uses the log before the thread has ended.
    LargeStackThread.run {
      let file = SourceFile(path: "table.py", bytes: Array(source.utf8))
      status =
        Program(
          source: file, memoryLimit: memoryLimit, host: host, trace: log
        ).run().exitStatus
    }
    return (host.output, host.errors, status)
  }
}

/// Keeps what a program writes; used by one program at a time.
final class RecordingHost: ProgramHost {
  var output = ""
  var errors = ""

  func write(_ text: String, to stream: OutputStream) {
    if stream == .standardOutput { output += text } else { errors += text }
  }

  func readLine() -> String? { nil }
}
