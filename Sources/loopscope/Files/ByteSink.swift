import Foundation

/// A file, or standard output, to which bytes are written.
final class ByteSink {
  private let path: String?
  private let descriptor: Int32

  /// Opens the file; nil stands for standard output.
  ///
  /// - Throws: a `Failure`, also where the file is `source`, which would be lost.
  init(_ path: String?, source: String? = nil) throws {
    self.path = path
    guard let path else {
      descriptor = STDOUT_FILENO
      return
    }
    if let source, Self.isSame(path, source) {
      throw Failure("'\(path)' is the program itself; choose another file", status: 2)
    }
    descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw Self.failure(path) }
  }

  /// Whether both paths lead to one file.
  private static func isSame(_ one: String, _ other: String) -> Bool {
    var (first, second) = (stat(), stat())
    return stat(one, &first) == 0 && stat(other, &second) == 0
      && first.st_dev == second.st_dev && first.st_ino == second.st_ino
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
