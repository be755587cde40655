import Foundation
import PythonSyntax
import Testing

@testable import Python

@Suite("Every program of the corpus")
struct CompilerCorpusTests {
  static let files: [String] = {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Corpus")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(".py") }.sorted().map { folder.appending(path: $0).path }
  }()

  @Test("is there")
  func isThere() {
    #expect(Self.files.count >= 9)
  }

  @Test("compiles to code that keeps the rules", arguments: files)
  func verifies(_ path: String) throws {
    let source = try String(contentsOfFile: path, encoding: .utf8)
    _ = try compile(source)
    _ = try compile(source, tracing: true)
  }

  @Test("compiles to the same code with and without tracing", arguments: files)
  func tracingAddsOnly(_ path: String) throws {
    let source = try String(contentsOfFile: path, encoding: .utf8)
    #expect(
      try compile(source, tracing: true).essence == compile(source).essence)
  }

  @Test("has no trace instructions unless asked for", arguments: files)
  func untraced(_ path: String) throws {
    let unit = try compile(String(contentsOfFile: path, encoding: .utf8))
    var units = [unit]
    while let next = units.popLast() {
      #expect(!next.instructions.contains { $0.operation.isTracing })
      units += next.functions
    }
  }
}
