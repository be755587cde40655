import Foundation
import Python

/// Python programs on disk.
enum ProgramFile {
  /// The bytes of the largest file that is read; a program of statements takes a hundred times as
  /// much memory.
  private static let sizeLimit = 16 << 20

  /// Reads a program's file.
  static func read(_ path: String) throws -> SourceFile {
    var status = stat()
    guard stat(path, &status) == 0 else { throw missing(path, errno) }
    switch status.st_mode & S_IFMT {
    case S_IFREG: break
    case S_IFDIR: throw Failure("'\(path)' is a folder; name the Python file in it", status: 2)
    default:
      throw Failure("'\(path)' is not a regular file; save the program in one", status: 2)
    }
    guard status.st_size <= sizeLimit else {
      throw Failure(
        "'\(path)' is larger than \(sizeLimit >> 20) MiB; split the program into modules", status: 2
      )
    }
    guard let data = FileManager.default.contents(atPath: path) else {
      throw Failure("'\(path)' cannot be read; check its permissions (ls -l)", status: 2)
    }
    return SourceFile(path: path, bytes: Array(data))
  }

  /// What to say of a path at which there is no file, by the error's number.
  private static func missing(_ path: String, _ number: Int32) -> Failure {
    switch number {
    case EACCES:
      Failure("'\(path)' cannot be reached; check the permissions of its folders", status: 2)
    case ELOOP: Failure("'\(path)' is a ring of links; name the file itself", status: 2)
    default:
      // Bytes that are no text have become replacement characters on the way here.
      Failure(
        "there is no file '\(path)'; "
          + (path.unicodeScalars.contains("\u{FFFD}")
            ? "give it a name in UTF-8" : "check the name and the folder"),
        status: 2)
    }
  }

  /// Writes a program's file, whole or not at all; a link leads to the file that is written.
  static func write(_ text: String, to path: String) throws {
    let file = URL(fileURLWithPath: path).resolvingSymlinksInPath()
    do {
      try Data(text.utf8).write(to: file, options: .atomic)
    } catch {
      throw Failure("'\(path)' cannot be written; check its permissions (ls -l) and the disk")
    }
  }

  /// Real time and real sockets.
  static func realOutside(takesInterrupts: Bool) throws -> Outside {
    do {
      return try .real(takesInterrupts: takesInterrupts)
    } catch {
      throw Failure(
        "real sockets cannot be had on this system; leave out --live to run in virtual time")
    }
  }

  /// Runs a program to its end and answers with its exit status.
  ///
  /// As under CPython, messages name the file by its whole path, and `sys.argv[0]` is the path as it
  /// was typed.
  static func run(
    _ source: SourceFile, arguments: [String], host: any ProgramHost, isLive: Bool = false
  ) throws -> Int32 {
    let outside: Outside = isLive ? try realOutside(takesInterrupts: true) : .none
    // The program's thread is its only user from now on.
    nonisolated(unsafe) let given = outside
    let whole = URL(fileURLWithPath: source.path).standardizedFileURL.path
    let main = SourceFile(path: whole, bytes: source.bytes)
    // The closure is the only user of the result until the thread has ended.
    nonisolated(unsafe) var status: Int32 = 0
    LargeStackThread.run {
      let program = Program(
        source: main, name: source.path, provider: SiblingModules(of: whole),
        arguments: arguments, host: host, outside: given)
      status = program.run().exitStatus
    }
    return status
  }
}

/// The modules and packages in the folder of a program.
final class SiblingModules: SourceProvider {
  private let folder: String

  /// Makes the modules beside a program.
  init(of program: String) {
    folder = URL(fileURLWithPath: program).deletingLastPathComponent().path
  }

  func source(of module: String) -> SourceFile? {
    let parts = module.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.allSatisfy({ !$0.isEmpty && !$0.contains("/") && !$0.contains("\0") }) else {
      return nil
    }
    let path = folder + "/" + parts.joined(separator: "/")
    if let bytes = content(path + "/__init__.py") {
      return SourceFile(path: path + "/__init__.py", bytes: bytes, isPackage: true)
    }
    return content(path + ".py").map { SourceFile(path: path + ".py", bytes: $0) }
  }

  private func content(_ path: String) -> [UInt8]? {
    (try? ProgramFile.read(path))?.bytes
  }
}
