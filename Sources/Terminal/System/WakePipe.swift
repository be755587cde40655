import CNcurses
import Glibc

/// A pipe whose bytes mean nothing but "look again".
///
/// Sound as `Sendable`: the descriptors never change, and writing to a pipe is safe on any thread
/// and in signal handlers.
final class WakePipe: Sendable {
  /// The end that is polled.
  let readEnd: Int32
  /// The end that wakes the other.
  let writeEnd: Int32

  /// Makes a pipe; nil where the system has no descriptors left.
  init?() {
    var ends: (read: Int32, write: Int32) = (-1, -1)
    guard cn_make_pipe(&ends.read, &ends.write) else { return nil }
    readEnd = ends.read
    writeEnd = ends.write
  }

  deinit {
    close(readEnd)
    close(writeEnd)
  }

  /// Wakes whoever polls the other end; a full pipe wakes it as well.
  func wake() {
    var byte: UInt8 = 0
    _ = write(writeEnd, &byte, 1)
  }

  /// Takes all bytes out and answers whether `wake()` wrote one of them.
  ///
  /// Signal handlers write ones, `wake()` zeros.
  func drain() -> Bool {
    var woken = false
    var buffer = [UInt8](repeating: 0, count: 256)
    while true {
      let count = read(readEnd, &buffer, buffer.count)
      guard count > 0 else { return woken }
      if buffer[..<count].contains(0) { woken = true }
    }
  }
}
