import Foundation

/// A file, or standard output, to which bytes are written.
final class ByteSink {
  private let path: String?
  private let descriptor: Int32

  /// Opens the file; nil stands for standard output.
  init(_ path: String?) throws {
    self.path = path
    guard let path else {
      descriptor = STDOUT_FILENO
      return
    }
    descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw Self.failure(path) }
  }

  /// Writes all of the bytes.
  func write(_ bytes: [UInt8]) throws {
    guard writeAll(bytes, to: descriptor) else {
      throw path.map(Self.failure) ?? Self.standardOutputFailure()
    }
  }

  /// Closes the file.
  func close() throws {
    guard let path else { return }
    guard Foundation.close(descriptor) == 0 else { throw Self.failure(path) }
  }

  /// Why nothing more can be written to standard output, by `errno`.
  static func standardOutputFailure() -> Failure {
    Failure(
      "standard output cannot be written: \(String(cString: strerror(errno))); send it elsewhere")
  }

  /// Why a file cannot be written, by `errno`.
  private static func failure(_ path: String) -> Failure {
    Failure("'\(path)' cannot be written: \(String(cString: strerror(errno))); choose another file")
  }
}
