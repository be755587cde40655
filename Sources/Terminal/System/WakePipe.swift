import CNcurses
import Glibc

/// A pipe whose bytes mean nothing but "look again": signal handlers write them.
final class WakePipe {
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

  /// Takes all bytes out.
  func drain() {
    var buffer = [UInt8](repeating: 0, count: 256)
    while read(readEnd, &buffer, buffer.count) > 0 {}
  }
}
