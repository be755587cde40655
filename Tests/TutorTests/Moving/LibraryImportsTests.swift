import Screen
import Testing
import Trace

@testable import Tutor

/// Loading a module of the library is one step, however many events it takes.
struct LibraryImportsTests {
  private func learner() -> Learner {
    let learner = Learner.open("import asyncio\nimport contextlib\nx = 1\nprint(x)\n")
    learner.press(.end, .home)
    return learner
  }

  @Test func `An event at a time one passes a module at once, and back again`() throws {
    let learner = learner()
    let stretches = try #require(learner.state.scope?.recording.imports.stretches)
    #expect(stretches.contains { $0.hidden > 100 })
    var moments = [learner.moment]
    while learner.state.scope?.isAtEnd == false, moments.count < 60 {
      learner.type(".")
      moments.append(learner.moment)
    }
    #expect(learner.state.scope?.isAtEnd == true)
    #expect(moments.count < 25)
    for moment in moments.dropLast().reversed() {
      learner.type(",")
      #expect(learner.moment == moment)
    }
  }

  @Test func `A module whose loading is not recorded to its end is waited for`() {
    let learner = Learner.open("import contextlib\nprint(1)\n")
    learner.press(.home)
    for _ in 0..<4 { learner.type(".") }
    let scope = learner.state.scope
    #expect(scope?.recording.imports.stretches.isEmpty == false)
    #expect(scope?.recording.imports.stretch(around: learner.moment) == nil)
  }

  @Test func `Its end says which module it was`() throws {
    let learner = learner()
    let long = try #require(
      learner.state.scope?.recording.imports.stretches.max { $0.hidden < $1.hidden })
    learner.type("g#\(long.cursors.upperBound)")
    learner.press(.enter)
    #expect(learner.sees("The library's module contextlib is loaded."))
  }

  @Test func `The scrub bar counts it once`() throws {
    let learner = learner()
    let scope = try #require(learner.state.scope)
    let imports = scope.recording.imports
    let count = imports.count(before: scope.recording.end)
    #expect(count < 25)
    for number in 0...count {
      let cursor = imports.cursor(behind: number)
      #expect(imports.count(before: cursor) == number)
      #expect(imports.stretch(around: cursor) == nil)
    }
    for cursor in 0..<scope.recording.end {
      #expect(imports.count(before: cursor) <= imports.count(before: cursor + 1))
    }
    var moments: Set<Trace.Sequence> = []
    for _ in 0..<count {
      learner.type(">")
      moments.insert(learner.moment)
    }
    #expect(learner.state.scope?.isAtEnd == true)
    #expect(moments.count == count)
  }
}
