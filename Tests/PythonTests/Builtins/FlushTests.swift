import PythonSyntax
import Testing
import Trace

@testable import Python

struct FlushTests {
  /// Notes what was written before each time that output is to be seen.
  private final class FlushingHost: ProgramHost {
    var written = ""
    var seen: [String] = []

    func write(_ text: String, to stream: OutputStream) { written += text }
    func flush() { seen.append(written) }
    func readLine() -> String? { nil }
  }

  @Test func `Output is to be seen when the program says so`() {
    let host = FlushingHost()
    let source = """
      import sys
      print("one")
      print("two", flush=True)
      sys.stdout.write("three\\n")
      sys.stdout.flush()
      print("four")

      """
    nonisolated(unsafe) var status: Int32?
    // The thread has ended before it is read.
    LargeStackThread.run {
      let file = SourceFile(path: "flush.py", bytes: Array(source.utf8))
      status = Program(source: file, host: host).run().exitStatus
    }
    #expect(status == 0)
    #expect(host.seen == ["one\ntwo\n", "one\ntwo\nthree\n"])
  }
}
