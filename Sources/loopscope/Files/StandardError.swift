import Foundation

/// Standard error.
enum StandardError {
  /// Writes a message with the command's name before it.
  ///
  /// What was typed may be in it: control characters are shown as escapes and do nothing.
  static func say(_ message: String) { write("loopscope: \(visible(message))\n") }

  /// A text with escapes for its control characters.
  static func visible(_ message: String) -> String {
    let scalars = message.unicodeScalars.map { scalar in
      scalar.properties.generalCategory == .control ? scalar.escaped(asASCII: true) : String(scalar)
    }
    return scalars.joined()
  }

  /// Writes a text as it is, as far as anybody takes it.
  static func write(_ text: String) {
    _ = writeAll(Array(text.utf8), to: STDERR_FILENO)
  }
}

/// Writes all of the bytes; false, with the cause in `errno`, where that fails.
func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
  var start = 0
  while start < bytes.count {
    let written = bytes[start...].withUnsafeBytes {
      Foundation.write(descriptor, $0.baseAddress, $0.count)
    }
    if written < 0, errno == EINTR { continue }
    guard written > 0 else { return false }
    start += written
  }
  return true
}
