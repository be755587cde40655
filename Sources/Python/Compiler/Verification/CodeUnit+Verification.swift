/// A rule of bytecode that some code breaks; the machine must not run it.
struct VerificationError: Error, Equatable, CustomStringConvertible {
  /// The qualified name of the code.
  var code: String
  /// The index of the instruction, if it is about one.
  var index: Int?
  var rule: String

  var description: String {
    index.map { "\(code) at \($0): \(rule)" } ?? "\(code): \(rule)"
  }
}

extension CodeUnit {
  /// Checks all that the machine relies on, here and in the code of inner functions: operands and
  /// jumps stay inside, handlers are well-formed, and control cannot run off the end.
  func verify() throws(VerificationError) {
    try verifyTables()
    for index in instructions.indices { try verifyInstruction(at: index) }
    for handler in handlers { try verify(handler) }
    for constant in constants {
      if case .code(let unit) = constant {
        for register in unit.captures where Int(register) >= localNames.count + freeNames.count {
          throw VerificationError(
            code: unit.qualifiedName, rule: "captures a register that holds no cell")
        }
        try unit.verify()
      }
    }
  }

  private func fail(_ rule: String, at index: Int? = nil) -> VerificationError {
    VerificationError(code: qualifiedName, index: index, rule: rule)
  }

  private func verifyTables() throws(VerificationError) {
    if instructions.isEmpty { throw fail("has no instructions") }
    if places.count != instructions.count { throw fail("places and instructions differ") }
    if places.contains(where: { $0 >= ranges.count }) { throw fail("a place has no range") }
    if captures.count != freeNames.count, kind != .module {
      throw fail("captures and free names differ")
    }
    if registerCount < localNames.count + freeNames.count { throw fail("too few registers") }
    let parameters =
      positionalCount + keywordOnlyCount + (hasVariadic ? 1 : 0) + (hasKeywordVariadic ? 1 : 0)
    if parameters > localNames.count { throw fail("parameters are not locals") }
    if positionalOnlyCount > positionalCount { throw fail("too many positional-only") }
  }

  private func verifyInstruction(at index: Int) throws(VerificationError) {
    let instruction = instructions[index]
    let shape = instruction.operation.shape
    try verify(shape.a, instruction.a, of: instruction, at: index)
    if shape.wide == .none {
      try verify(shape.b, instruction.b, of: instruction, at: index)
      try verify(shape.c, instruction.c, of: instruction, at: index)
    }
    switch shape.wide {
    case .none, .number: break
    case .forwardDistance:
      if instruction.wide < 0 { throw fail("jumps backward", at: index) }
      try verifyTarget(index + 1 + instruction.wide, at: index)
    case .backwardDistance:
      if instruction.wide >= 0 { throw fail("loops forward", at: index) }
      try verifyTarget(index + 1 + instruction.wide, at: index)
    }
    let next = index + 1
    if next == instructions.count, !instruction.operation.endsFlow {
      throw fail("runs off the end", at: index)
    }
    let wantsExtension =
      instruction.operation == .callKeywords || instruction.operation == .callMethodKeywords
    if wantsExtension {
      guard next < instructions.count, instructions[next].operation == .extend else {
        throw fail("names of keyword arguments are missing", at: index)
      }
      let names = Int(instructions[next].a)
      guard names < constants.count, case .tuple(let items) = constants[names],
        items.count <= Int(instruction.b), next + 1 < instructions.count
      else { throw fail("names of keyword arguments are wrong", at: index) }
    } else if next < instructions.count, instructions[next].operation == .extend {
      throw fail("an extension follows the wrong operation", at: next)
    }
    try verifyConstant(of: instruction, at: index)
  }

  private func verifyConstant(
    of instruction: Instruction, at index: Int
  ) throws(VerificationError) {
    switch instruction.operation {
    case .makeFunction:
      guard case .code = constants[Int(instruction.b)] else {
        throw fail("makes a function of something else", at: index)
      }
    case .importName:
      guard case .string = constants[Int(instruction.b)] else {
        throw fail("imports something else than a name", at: index)
      }
    default: break
    }
  }

  private func verify(
    _ role: OperandShape.Role, _ operand: UInt16, of instruction: Instruction, at index: Int
  ) throws(VerificationError) {
    let value = Int(operand)
    switch role {
    case .unused, .count, .immediate, .line: break
    case .register:
      if value >= registerCount { throw fail("register outside of the frame", at: index) }
    case .optionalRegister:
      if value >= registerCount, value != 65535 {
        throw fail("register outside of the frame", at: index)
      }
    case .registers(let count):
      let number = OperandShape.count(count, of: instruction)
      if number > 0, value + number > registerCount {
        throw fail("registers outside of the frame", at: index)
      }
    case .constant:
      if value >= constants.count { throw fail("no such constant", at: index) }
    case .site:
      if value >= sites.count { throw fail("no such site", at: index) }
    case .slot:
      if value >= traceNames.count { throw fail("no such trace slot", at: index) }
    case .distance:
      if instruction.shortC < 0 { throw fail("jumps backward", at: index) }
      try verifyTarget(index + 1 + instruction.shortC, at: index)
    }
  }

  private func verifyTarget(_ target: Int, at index: Int) throws(VerificationError) {
    if !instructions.indices.contains(target) { throw fail("jumps outside", at: index) }
    if instructions[target].operation == .extend {
      throw fail("jumps into the middle of a call", at: index)
    }
  }

  private func verify(_ handler: Handler) throws(VerificationError) {
    if handler.start < 0 || handler.start >= handler.end || handler.end > instructions.count {
      throw fail("a handler's range is wrong")
    }
    if !instructions.indices.contains(handler.target) {
      throw fail("a handler's target is outside")
    }
    if Int(handler.register) >= registerCount { throw fail("a handler's register is outside") }
    if handler.start..<handler.end ~= handler.target {
      throw fail("a handler protects itself")
    }
  }
}

extension Operation {
  /// Whether control never goes on to the next instruction.
  fileprivate var endsFlow: Bool {
    switch self {
    case .jump, .loop, .return, .returnNone, .raise, .raiseFrom, .reraise, .rethrow: true
    default: false
    }
  }
}
