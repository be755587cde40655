extension CodeUnit {
  /// The code as readable text, inner functions after it.
  var listing: String {
    var lines = ["\(qualifiedName): \(registerCount) registers"]
    if !localNames.isEmpty { lines.append("  locals \(localNames.joined(separator: " "))") }
    if !freeNames.isEmpty { lines.append("  free \(freeNames.joined(separator: " "))") }
    for index in instructions.indices { lines.append(line(at: index)) }
    for handler in handlers {
      lines.append(
        "  \(handler.start)..<\(handler.end) -> \(handler.target) \(name(of: handler.register))")
    }
    for constant in constants {
      if case .code(let unit) = constant { lines.append(unit.listing) }
    }
    return lines.joined(separator: "\n")
  }

  /// One instruction as text.
  func line(at index: Int) -> String {
    let instruction = instructions[index]
    let shape = instruction.operation.shape
    var words: [String] = []
    if shape.usesX { words.append("x\(instruction.x)") }
    words.append(text(shape.a, instruction.a, instruction, index))
    switch shape.wide {
    case .none:
      words.append(text(shape.b, instruction.b, instruction, index))
      words.append(text(shape.c, instruction.c, instruction, index))
    case .number: words.append("\(instruction.wide)")
    case .forwardDistance, .backwardDistance:
      words.append("-> \(index + 1 + instruction.wide)")
    }
    let operands = words.filter { !$0.isEmpty }.joined(separator: " ")
    let number = String(index)
    let padding = String(repeating: " ", count: max(0, 4 - number.count))
    return padding + "\(number) \(instruction.operation)" + (operands.isEmpty ? "" : " " + operands)
  }

  private func text(
    _ role: OperandShape.Role, _ operand: UInt16, _ instruction: Instruction, _ index: Int
  ) -> String {
    switch role {
    case .unused: ""
    case .register, .registers: name(of: operand)
    case .optionalRegister: operand == 65535 ? "-" : name(of: operand)
    case .constant:
      Int(operand) < constants.count ? constants[Int(operand)].literalText : "?"
    case .site: Int(operand) < sites.count ? "." + sites[Int(operand)] : "?"
    case .count: "#\(operand)"
    case .immediate: "\(Int16(bitPattern: operand))"
    case .slot: "slot \(operand)"
    case .line: "line \(operand)"
    case .distance: "-> \(index + 1 + instruction.shortC)"
    }
  }

  private func name(of register: UInt16) -> String {
    let names = localNames + freeNames
    return Int(register) < names.count ? names[Int(register)] : "r\(register)"
  }
}
