import Foundation
import Testing

/// Random programs under Loopscope and under CPython.
@Suite("Random programs take the steps that they take under CPython")
struct RandomProgramTests {
  /// How many programs are made: a few hundred, or as many as `LOOPSCOPE_MODEL_PROGRAMS` says.
  private static let count =
    ProcessInfo.processInfo.environment["LOOPSCOPE_MODEL_PROGRAMS"].flatMap { Int($0) } ?? 200

  /// The first seed; `LOOPSCOPE_MODEL_SEED` names another.
  private static let firstSeed =
    ProcessInfo.processInfo.environment["LOOPSCOPE_MODEL_SEED"].flatMap { UInt64($0) } ?? 1

  @Test(
    "The same lines in the same order",
    .enabled(if: ReferencePython.isAvailable, "python3 is not CPython 3.11"))
  func sameSteps() throws {
    let seeds = (0..<UInt64(Self.count)).map { Self.firstSeed + $0 }
    let programs = seeds.map { RandomProgram.source(seed: $0) }
    let outcomes = try ReferencePython.outcomes(of: programs)
    try #require(outcomes.count == programs.count)
    var compared = 0
    for (seed, (program, outcome)) in zip(seeds, zip(programs, outcomes)) where !outcome.isOpen {
      compared += 1
      let output = ProgramOutput.run(program).output
      #expect(output == outcome.output, "seed \(seed):\n\(program)")
    }
    #expect(compared > programs.count / 4)
  }

  @Test("A seed always gives the same program, and seeds differ")
  func seedsDetermine() {
    #expect(RandomProgram.source(seed: 7) == RandomProgram.source(seed: 7))
    #expect(RandomProgram.source(seed: 7) != RandomProgram.source(seed: 8))
  }
}
