import Foundation
import Testing
import Trace

@Suite("Programs made at random") struct GeneratedProgramTests {
  /// How many programs each test makes; `LOOPSCOPE_FUZZ` asks for more.
  private static let count =
    ProcessInfo.processInfo.environment["LOOPSCOPE_FUZZ"].flatMap(UInt64.init) ?? 40

  @Test("do the same whether they are traced or not", arguments: 0..<4 as Range<UInt64>)
  func tracing(part: UInt64) {
    for seed in stride(from: part, to: Self.count, by: 4) {
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
