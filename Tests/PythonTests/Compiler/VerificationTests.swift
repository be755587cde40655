import PythonSyntax
import Testing

@testable import Python

@Suite("Verification")
struct VerificationTests {
  @Test("refuses broken code", arguments: Flaw.allCases)
  func refuses(_ flaw: Flaw) throws {
    var unit = try compile("for x in a:\n  try: f(x, k=1)\n  except E: pass")
    flaw.damage(&unit)
    #expect(throws: VerificationError.self) { try unit.verify() }
  }

  @Test("looks into inner functions")
  func innerFunctions() throws {
    var unit = try compile("def f(): return 1")
    guard case .code(var inner) = unit.constants[0] else {
      Issue.record("the first constant is not the function")
      return
    }
    inner.instructions.removeLast()
    inner.places.removeLast()
    unit.constants[0] = .code(inner)
    #expect(throws: VerificationError.self) { try unit.verify() }
  }

  /// A way to break a unit.
  enum Flaw: CaseIterable {
    case register
    case registersInARow
    case constant
    case site
    case jump
    case loop
    case keywords
    case end
    case places
    case handlerRange
    case handlerTarget
    case handlerRegister

    func damage(_ unit: inout CodeUnit) {
      let count = unit.instructions.count
      switch self {
      case .register: unit.instructions[0] = Instruction(.loadNone, a: UInt16(unit.registerCount))
      case .registersInARow:
        unit.instructions[0] = Instruction(.clear, a: 1, b: UInt16(unit.registerCount))
      case .constant: unit.instructions[0] = Instruction(.loadConstant, b: 999)
      case .site: unit.instructions[0] = Instruction(.loadGlobal, b: 999)
      case .jump: unit.instructions[0] = Instruction(.jump, wide: Int32(count))
      case .loop: unit.instructions[1] = Instruction(.loop, wide: -3)
      case .keywords: unit.instructions.replace(.extend, with: .nop)
      case .end: unit.instructions[count - 1] = Instruction(.nop)
      case .places: unit.places.removeLast()
      case .handlerRange: unit.handlers[0].end = count + 1
      case .handlerTarget: unit.handlers[0].target = count
      case .handlerRegister: unit.handlers[0].register = UInt16(unit.registerCount)
      }
    }
  }
}

extension [Instruction] {
  /// Replaces the instructions of one operation by another operation.
  fileprivate mutating func replace(_ operation: Operation, with other: Operation) {
    for index in indices where self[index].operation == operation {
      self[index] = Instruction(other)
    }
  }
}
