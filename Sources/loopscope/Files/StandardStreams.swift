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
      Self.write(Array(text.utf8), to: STDERR_FILENO)
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
    Self.write(buffer, to: STDOUT_FILENO)
    buffer.removeAll(keepingCapacity: true)
  }

  /// Writes all of the bytes, as far as anybody takes them.
  private static func write(_ bytes: [UInt8], to descriptor: Int32) {
    var start = 0
    while start < bytes.count {
      let written = bytes[start...].withUnsafeBytes {
        Foundation.write(descriptor, $0.baseAddress, $0.count)
      }
      if written < 0, errno == EINTR { continue }
      guard written > 0 else { return }
      start += written
    }
  }
}
