import Fuzzing
import Testing

/// Random programs under Loopscope and under CPython.
@Suite("Random programs take the steps that they take under CPython")
struct RandomProgramTests {
  @Test(
    "The same lines in the same order",
    .enabled(if: ReferencePython.isAvailable, "python3 is not CPython 3.11"),
    arguments: Cases.parts)
  func sameSteps(part: UInt64) throws {
    let seeds = Cases.seeds(usually: 200, part: part)
    let programs = seeds.map { RandomProgram.source(seed: $0) }
    let outcomes = try ReferencePython.outcomes(of: programs)
    try #require(outcomes.count == programs.count)
    var compared = 0
    for (seed, (program, outcome)) in zip(seeds, zip(programs, outcomes)) where !outcome.isOpen {
      compared += 1
      let output = ProgramOutput.run(program).output
      #expect(output == outcome.output, "seed \(seed):\n\(program)")
    }
    #expect(compared >= programs.count / 4)
  }

  @Test("A seed always gives the same program, and seeds differ")
  func seedsDetermine() {
    #expect(RandomProgram.source(seed: 7) == RandomProgram.source(seed: 7))
    #expect(RandomProgram.source(seed: 7) != RandomProgram.source(seed: 8))
  }
}
