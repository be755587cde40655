import Foundation
import PythonSyntax
import Testing

@testable import Python

@Suite("Deep programs")
struct CompilerDepthTests {
  @Test("compile within the stack", arguments: Shape.allCases)
  func compiles(_ shape: Shape) async throws {
    let source = shape.source
    let unit = try await onLargeStack { try compile(source, tracing: true) }
    #expect(unit.instructions.count > 100)
  }

  /// A way to be deep.
  enum Shape: CaseIterable {
    case parentheses
    case sum
    case calls
    case signs
    case lists
    case branches

    var source: String {
      switch self {
      case .parentheses: repeated("(1 + ", 190) + "a" + repeated(")", 190)
      case .sum: "x = a" + repeated(" + a", 1_100)
      case .calls: "x = a" + repeated(".b(1)[2]", 350)
      case .signs: "x = " + repeated("-", 280) + "a"
      case .lists: repeated("[", 190) + repeated("]", 190)
      case .branches: "if a: pass\n" + repeated("elif a: pass\n", 900)
      }
    }

    private func repeated(_ text: String, _ count: Int) -> String {
      String(repeating: text, count: count)
    }
  }

  /// Runs on a thread with a stack of 8 MiB, the least that the interpreter's own has; what is
  /// compiled for the address sanitizer takes many times as much.
  private func onLargeStack<Value: Sendable>(
    _ body: @escaping @Sendable () throws -> Value
  ) async throws -> Value {
    try await withCheckedThrowingContinuation { continuation in
      let thread = Thread { continuation.resume(with: Result(catching: body)) }
      thread.stackSize = dlsym(nil, "__asan_init") == nil ? 8 << 20 : 512 << 20
      thread.start()
    }
  }
}
