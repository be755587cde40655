import PythonSyntax

/// Computes constant expressions where nothing can go wrong.
enum ConstantFolding {
  /// The value of an expression; `nil` where it is not constant or computing it might raise.
  static func value(of expression: Expression) -> CodeUnit.Constant? {
    switch expression.kind {
    case .constant(let constant): return CodeUnit.Constant(constant)
    case .unary(let sign, let operand):
      guard case .minus = sign else { return nil }
      return value(of: operand).flatMap(negated)
    case .binary(let left, let sign, let right):
      guard case .constant = right.kind, let left = value(of: left), let right = value(of: right)
      else { return nil }
      return combined(left, sign, right)
    case .tuple(let elements):
      var items: [CodeUnit.Constant] = []
      for element in elements {
        guard let item = value(of: element) else { return nil }
        items.append(item)
      }
      return .tuple(items)
    default: return nil
    }
  }

  /// The values of all of several expressions; `nil` where one is not constant.
  static func values(of expressions: [Expression]) -> [CodeUnit.Constant]? {
    var items: [CodeUnit.Constant] = []
    for expression in expressions {
      guard let item = value(of: expression) else { return nil }
      items.append(item)
    }
    return items
  }

  /// Whether a constant counts as true.
  static func truth(of constant: CodeUnit.Constant) -> Bool {
    switch constant {
    case .none: false
    case .ellipsis, .bigInteger, .code: true
    case .bool(let value): value
    case .int(let value): value != 0
    case .float(let value), .imaginary(let value): value != 0
    case .string(let text): !text.isEmpty
    case .bytes(let bytes): !bytes.isEmpty
    case .tuple(let items), .frozenSet(let items): !items.isEmpty
    }
  }

  private static func negated(_ constant: CodeUnit.Constant) -> CodeUnit.Constant? {
    switch constant {
    case .int(let value):
      let (result, overflows) = (0).subtractingReportingOverflow(value)
      return overflows ? nil : .int(result)
    case .float(let value): return .float(-value)
    case .bigInteger(let digits) where digits == "9223372036854775808": return .int(.min)
    case .bigInteger(let digits) where !digits.hasPrefix("-"): return .bigInteger("-" + digits)
    default: return nil
    }
  }

  private static func combined(
    _ left: CodeUnit.Constant, _ sign: BinaryOperator, _ right: CodeUnit.Constant
  ) -> CodeUnit.Constant? {
    switch (left, right) {
    case (.int(let first), .int(let second)): return combined(first, sign, second)
    case (.float(let first), .float(let second)): return combined(first, sign, second)
    case (.int(let first), .float(let second)):
      return Int(exactly: Double(first)) == first ? combined(Double(first), sign, second) : nil
    case (.float(let first), .int(let second)):
      return Int(exactly: Double(second)) == second ? combined(first, sign, Double(second)) : nil
    default: return nil
    }
  }

  private static func combined(
    _ first: Int, _ sign: BinaryOperator, _ second: Int
  ) -> CodeUnit.Constant? {
    let (result, overflows): (Int, Bool)
    switch sign {
    case .add: (result, overflows) = first.addingReportingOverflow(second)
    case .subtract: (result, overflows) = first.subtractingReportingOverflow(second)
    case .multiply: (result, overflows) = first.multipliedReportingOverflow(by: second)
    case .power: (result, overflows) = power(first, second)
    case .leftShift where first >= 0 && first < 1 << 31 && 0...31 ~= second:
      (result, overflows) = (first << second, false)
    case .bitOr: (result, overflows) = (first | second, false)
    case .bitAnd: (result, overflows) = (first & second, false)
    case .bitXor: (result, overflows) = (first ^ second, false)
    default: return nil
    }
    return overflows ? nil : .int(result)
  }

  private static func power(_ base: Int, _ exponent: Int) -> (Int, Bool) {
    guard 0...64 ~= exponent else { return (0, true) }
    var result = 1
    for _ in 0..<exponent {
      let (next, overflows) = result.multipliedReportingOverflow(by: base)
      if overflows { return (0, true) }
      result = next
    }
    return (result, false)
  }

  private static func combined(
    _ first: Double, _ sign: BinaryOperator, _ second: Double
  ) -> CodeUnit.Constant? {
    switch sign {
    case .add: .float(first + second)
    case .subtract: .float(first - second)
    case .multiply: .float(first * second)
    case .divide where second != 0: .float(first / second)
    default: nil
    }
  }
}

extension CodeUnit.Constant {
  /// The constant of a literal.
  init(_ literal: Constant) {
    self =
      switch literal {
      case .none: .none
      case .ellipsis: .ellipsis
      case .bool(let value): .bool(value)
      case .integer(let value): .int(value)
      case .bigInteger(let digits): .bigInteger(digits)
      case .float(let value): .float(value)
      case .imaginary(let value): .imaginary(value)
      case .string(let text): .string(text)
      case .bytes(let bytes): .bytes(bytes)
      }
  }
}

extension FunctionCompiler {
  /// Loads a constant.
  func load(_ constant: CodeUnit.Constant, into target: Int, at range: SourceRange) {
    switch constant {
    case .none: emit(.loadNone, a: target, at: range)
    case .bool(let value): emit(.loadBool, x: value ? 1 : 0, a: target, at: range)
    case .int(let value):
      if let small = Int32(exactly: value) {
        emit(.loadInt, a: target, wide: small, at: range)
      } else {
        fallthrough
      }
    default: emit(.loadConstant, a: target, b: code.constant(constant), at: range)
    }
  }
}
