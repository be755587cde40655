import Foundation
import Testing

/// Programs with what CPython 3.11 gives for them in files beside them: the standard output (`.out`),
/// and where they fail or write to standard error, the exit status and the last line of that (`.end`),
/// or all of it (`.err`).
@Suite("A program prints what CPython prints")
struct ConformanceTests {
  /// The programs, as paths from the folder of this file.
  static let programs: [String] = {
    let names = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String }
    return (names ?? []).filter { $0.hasSuffix(".py") }.sorted()
  }()

  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()

  @Test("The programs are found")
  func programsAreFound() {
    #expect(Self.programs.count >= 240)
  }

  @Test("Values, functions, classes, errors, asyncio, streams, the library", arguments: programs)
  func printsTheSame(_ program: String) throws {
    let path = Self.folder.appending(path: program)
    let run = ProgramOutput.run(try String(contentsOf: path, encoding: .utf8))
    let expected = path.deletingPathExtension()
    let output = expected.appendingPathExtension("out")
    #expect(run.output == (try String(contentsOf: output, encoding: .utf8)))
    let end = expected.appendingPathExtension("end")
    let lines = (try? String(contentsOf: end, encoding: .utf8)).map {
      $0.split(separator: "\n").map(String.init)
    }
    #expect(String(run.exitStatus) == lines?.first ?? "0")
    let last = run.errors.split(separator: "\n").last.map(String.init)
    #expect(last == lines?.dropFirst().last)
    let errors = expected.appendingPathExtension("err")
    if let whole = try? String(contentsOf: errors, encoding: .utf8) { #expect(run.errors == whole) }
  }
}
