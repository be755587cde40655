import Foundation
import Python
import Trace

/// The process's own streams for a program: output in blocks, or in lines on a terminal.
final class StandardStreams: ProgramHost {
  private var buffer: [UInt8] = []
  private let isTerminal = isatty(STDOUT_FILENO) == 1

  func write(_ text: String, to stream: Trace.OutputStream) {
    if stream == .standardError {
      flush()
      StandardError.write(text)
      return
    }
    buffer.append(contentsOf: text.utf8)
    if buffer.count >= 8192 || (isTerminal && text.hasSuffix("\n")) { flush() }
  }

  func readLine() -> String? {
    flush()
    return Swift.readLine()
  }

  /// Writes what is still held back.
  func flush() {
    defer { buffer.removeAll(keepingCapacity: true) }
    // As under CPython, a program whose output was closed from the start runs on without it.
    guard !writeAll(buffer, to: STDOUT_FILENO), errno != EBADF else { return }
    // The disk is full or the reader is gone: the program, which need not have an end, is of no
    // use any more, and the thread it runs on cannot be asked to return.
    let failure = ByteSink.standardOutputFailure()
    StandardError.say(failure.description)
    exit(failure.status)
  }
}
