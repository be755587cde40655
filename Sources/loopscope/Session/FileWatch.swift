import Foundation
import Glibc

/// Tells when a file gets another content, without ever looking by itself (inotify(7)).
///
/// Its folder is watched, because editors often put a new file in the old one's place.
final class FileWatch {
  /// The descriptor that can be read when something has happened; -1 where the system has none.
  let descriptor = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
  private var folder: Int32 = -1
  private var path = ""

  deinit {
    if descriptor >= 0 { close(descriptor) }
  }

  /// Watches this file from now on, and no other.
  func watch(_ path: String) {
    guard descriptor >= 0, path != self.path else { return }
    if folder >= 0 { inotify_rm_watch(descriptor, folder) }
    self.path = path
    let parent = URL(fileURLWithPath: path).deletingLastPathComponent().path
    folder = inotify_add_watch(
      descriptor, parent, UInt32(IN_CLOSE_WRITE) | UInt32(IN_MOVED_TO))
  }

  /// Takes what has happened; answers whether the file may have changed.
  func takeChanges() -> Bool {
    let name = URL(fileURLWithPath: path).lastPathComponent
    var buffer = [UInt8](repeating: 0, count: 8192)
    var hasChanged = false
    while true {
      let count = read(descriptor, &buffer, buffer.count)
      guard count > 0 else { return hasChanged }
      // An event is 16 bytes, of which the last four say how long the name behind them is.
      var start = 0
      while start + 16 <= count {
        let length = buffer[(start + 12)..<(start + 16)].reversed().reduce(0) { $0 << 8 | Int($1) }
        let end = min(count, start + 16 + length)
        let bytes = buffer[(start + 16)..<end].prefix { $0 != 0 }
        if String(decoding: bytes, as: UTF8.self) == name { hasChanged = true }
        start = end
      }
    }
  }
}
