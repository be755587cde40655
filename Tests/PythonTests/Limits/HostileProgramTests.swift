import Foundation
import Fuzzing
import Testing

@testable import Python

@Suite("Hostile programs get exceptions, never a fault")
struct HostileProgramTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Hostile")

  @Test("where collections change while they are worked on")
  func mutating() throws {
    let run = try run("mutating.py", [])
    #expect(run.output == "ok\n", "\(run.errors)")
  }

  /// What the calls made at random are taken from.
  private static let modules = [
    "builtins", "itertools", "functools", "collections", "math", "json", "re", "random", "time",
    "contextvars", "asyncio", "threading", "_thread", "sys", "types", "weakref", "builtins,asyncio",
    "operator,copy,struct", "datetime,decimal,fractions", "enum,dataclasses,typing,inspect",
    "logging,warnings,traceback,io", "queue,concurrent.futures,contextlib",
    "heapq,bisect,statistics",
    "signal,socket,os", "hashlib,base64,codecs,csv", "gc,string,textwrap,uuid",
  ]

  @Test("and where the calls are made at random", arguments: Cases.parts)
  func random(part: UInt64) throws {
    for seed in Cases.seeds(usually: 26, part: part) {
      let modules = Self.modules[Int(seed) % Self.modules.count]
      // Some end early: a call of theirs never would.
      _ = try run("calls.py", ["\(seed)", modules, "200"], stopping: 100)
    }
  }

  /// Runs a program of the folder.
  ///
  /// - Parameters:
  ///   - name: its file.
  ///   - arguments: its arguments.
  ///   - last: after how many looks it is ended, at most; each is some ten thousand instructions.
  /// - Throws: what reading the file throws.
  /// - Returns: what it wrote.
  private func run(
    _ name: String, _ arguments: [String], stopping last: Int = .max
  ) throws -> (output: String, errors: String) {
    let bytes = Array(try Data(contentsOf: Self.folder.appending(path: name)))
    let host = RecordingHost()
    LargeStackThread.run {
      let program = Program(
        source: SourceFile(path: name, bytes: bytes), arguments: arguments, memoryLimit: 64 << 20,
        host: host)
      var looks = 0
      program.onPause(every: 20_000) { (vm) throws(Raised) in
        looks += 1
        if looks >= last { throw vm.halt(status: 130) }
      }
      _ = program.run()
    }
    return (host.output, host.errors)
  }
}
