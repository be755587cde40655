import PythonSyntax

extension Interpreter {
  /// Defines the operators of sets and frozensets as methods.
  func installSetOperators() {
    for (stem, operation) in [
      ("or", .bitOr), ("and", .bitAnd), ("sub", .subtract), ("xor", .bitXor),
    ] as [(String, BinaryOperator)] {
      for type in [types.set, types.frozenSet] {
        method(type, "__\(stem)__", "self, value, /") { (vm, a) throws(Raised) in
          try vm.setOperation(operation, a[0], a[1], inPlace: false)
            ?? .object(vm.notImplemented)
        }
        method(type, "__r\(stem)__", "self, value, /") { (vm, a) throws(Raised) in
          try vm.setOperation(operation, a[1], a[0], inPlace: false)
            ?? .object(vm.notImplemented)
        }
      }
      method(types.set, "__i\(stem)__", "self, value, /") { (vm, a) throws(Raised) in
        try vm.setOperation(operation, a[0], a[1], inPlace: true) ?? .object(vm.notImplemented)
      }
    }
  }

  /// `a op b` of two sets or frozensets; `nil` for other operands and operators.
  func setOperation(
    _ operation: BinaryOperator, _ a: Value, _ b: Value, inPlace: Bool
  ) throws(Raised) -> Value? {
    guard let x = a.set, b.set != nil else { return nil }
    let type = resultType(x)
    if inPlace, type === types.set { return try setOperationInPlace(operation, x, b) }
    switch operation {
    case .bitOr:
      let result = try copy(x, type: type)
      try update(result, with: b)
      return .object(result)
    case .bitAnd: return .object(try intersection(x, b, type: type))
    case .subtract: return .object(try difference(x, b, type: type))
    case .bitXor: return .object(try symmetricDifference(x, b, type: type))
    default: return nil
    }
  }

  private func setOperationInPlace(
    _ operation: BinaryOperator, _ x: PySet, _ b: Value
  ) throws(Raised) -> Value? {
    switch operation {
    case .bitOr: try update(x, with: b)
    case .bitAnd:
      x.exchangeContent(with: try intersection(x, b, type: types.set))
      changed(x)
    case .subtract: try subtract(b, from: x)
    case .bitXor: try updateSymmetricDifference(of: x, with: b)
    default: return nil
    }
    return .object(x)
  }

  /// `a op b` as comparison of sets: equality, subset, superset.
  func compare(
    _ comparison: ComparisonOperator, _ a: PySet, _ b: PySet
  ) throws(Raised) -> Bool {
    switch comparison {
    case .equal: return a.count == b.count ? try isSubset(a, of: b) : false
    case .notEqual: return a.count == b.count ? try !isSubset(a, of: b) : true
    case .less: return a.count < b.count ? try isSubset(a, of: b) : false
    case .lessOrEqual: return try isSubset(a, of: b)
    case .greater: return b.count < a.count ? try isSubset(b, of: a) : false
    default: return try isSubset(b, of: a)
    }
  }
}
