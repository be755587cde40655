import CNcurses
import Glibc

/// What the library writes, caught in memory.
///
/// The library writes to a descriptor by itself whenever its buffer is full. A file in memory takes in any
/// amount without anyone reading at the other end, as a pipe would need.
final class OutputCapture {
  /// Where the library is to write.
  let descriptor: Int32

  /// Makes an empty file; nil where the system has no descriptors left.
  init?() {
    descriptor = cn_make_memory_file()
    guard descriptor >= 0 else { return nil }
  }

  deinit { close(descriptor) }

  /// What was written since this was asked last.
  func take() -> [UInt8] {
    // The library's own descriptor is a copy of this one, with which it shares the place.
    let count = Int(lseek(descriptor, 0, SEEK_CUR))
    guard count > 0 else { return [] }
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      filled = max(0, pread(descriptor, buffer.baseAddress, count, 0))
    }
    ftruncate(descriptor, 0)
    lseek(descriptor, 0, SEEK_SET)
    return bytes
  }
}
