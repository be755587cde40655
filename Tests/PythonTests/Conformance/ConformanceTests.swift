import Foundation
import Testing

/// Programs with the standard output that CPython 3.11 gives for them, in files beside each other.
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
    #expect(Self.programs.count >= 33)
  }

  @Test("Collections and functions", arguments: programs)
  func printsTheSame(_ program: String) throws {
    let path = Self.folder.appending(path: program)
    let expected = path.deletingPathExtension().appendingPathExtension("out")
    let source = try String(contentsOf: path, encoding: .utf8)
    #expect(ProgramOutput.of(source) == (try String(contentsOf: expected, encoding: .utf8)))
  }
}
