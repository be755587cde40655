import Fuzzing
import Testing
import Trace

@Suite("Programs made at random") struct GeneratedProgramTests {
  @Test("do the same whether they are traced or not", arguments: Cases.parts)
  func tracing(part: UInt64) {
    for seed in Cases.seeds(usually: 40, part: part) {
      let source = GeneratedProgram.source(seed: seed)
      let plain = ProgramOutput.run(source, memoryLimit: 64 << 20)
      let traced = ProgramOutput.run(source, trace: TraceLog(), memoryLimit: 64 << 20)
      #expect(plain.output == traced.output, "seed \(seed):\n\(source)")
      #expect(plain.errors == traced.errors, "seed \(seed):\n\(source)")
      // The programs are valid and catch what they raise.
      #expect(plain.exitStatus == 0, "seed \(seed):\n\(source)\n\(plain.errors)")
      #expect(traced.exitStatus == 0, "seed \(seed)")
    }
  }
}
