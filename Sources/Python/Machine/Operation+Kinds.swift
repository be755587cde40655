import PythonSyntax

extension Operation {
  /// The operator of a binary instruction.
  var binary: BinaryOperator {
    switch self {
    case .subtract, .subtractImmediate: .subtract
    case .multiply: .multiply
    case .divide: .divide
    case .floorDivide: .floorDivide
    case .modulo: .modulo
    case .power: .power
    case .leftShift: .leftShift
    case .rightShift: .rightShift
    case .bitAnd: .bitAnd
    case .bitOr: .bitOr
    case .bitXor: .bitXor
    case .matrixMultiply: .matrixMultiply
    default: .add
    }
  }

  /// The comparison of a comparing instruction.
  var comparison: ComparisonOperator {
    switch self {
    case .less: .less
    case .lessOrEqual: .lessOrEqual
    case .greater: .greater
    case .greaterOrEqual: .greaterOrEqual
    case .notEqual: .notEqual
    default: .equal
    }
  }
}
