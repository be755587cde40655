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
    #expect(run == Run(output: "ok\n", errors: "", status: 0, looks: run.looks))
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
      let last = 100
      let run = try run("calls.py", ["\(seed)", modules, "200"], stopping: last)
      let comment: Comment = "seed \(seed), \(modules): \(run)"
      switch run.status {
      case 0: #expect(run.output.hasSuffix("200 calls\n"), comment)
      case 130:
        // A call of its own would never end; the stop did end it, at once.
        #expect(run.looks == last, comment)
      default: #expect(run.status == 1 && run.saysWhyItEnded, comment)
      }
    }
  }

  /// What became of a run.
  private struct Run: Equatable {
    var output: String
    var errors: String
    var status: Int32
    /// How often its owner could have stopped it.
    var looks: Int

    /// Whether standard error ends in an exception with its place, or in a sentence of Loopscope's.
    var saysWhyItEnded: Bool {
      let last = errors.split(separator: "\n").last ?? ""
      if last.hasPrefix("Loopscope stopped the program: ") { return true }
      if errors.contains("loopscope: deadlock. ") { return true }
      return errors.contains(#/File "calls\.py", line \d+, in /#)
        && last.contains(#/^[\w.]+(: .*)?$/#)
    }
  }

  /// Runs a program of the folder.
  ///
  /// - Parameters:
  ///   - name: its file.
  ///   - arguments: its arguments.
  ///   - last: after how many looks it is ended, at most; each is some ten thousand instructions.
  /// - Throws: what reading the file throws.
  /// - Returns: what became of it.
  private func run(
    _ name: String, _ arguments: [String], stopping last: Int = .max
  ) throws -> Run {
    let bytes = Array(try Data(contentsOf: Self.folder.appending(path: name)))
    let host = RecordingHost()
    nonisolated(unsafe) var status: Int32 = 0
    nonisolated(unsafe) var looks = 0
    // The thread has ended before they are read.
    LargeStackThread.run {
      let program = Program(
        source: SourceFile(path: name, bytes: bytes), arguments: arguments, memoryLimit: 64 << 20,
        host: host)
      program.onPause(every: 20_000) { (vm) throws(Raised) in
        looks += 1
        if looks >= last { throw vm.halt(status: 130) }
      }
      status = program.run().exitStatus
    }
    return Run(output: host.output, errors: host.errors, status: status, looks: looks)
  }
}
