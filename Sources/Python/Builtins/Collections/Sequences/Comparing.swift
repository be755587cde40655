import PythonSyntax

/// Comparing lists and tuples item by item.
extension Interpreter {
  /// `a op b` of two lists, which may change while Python code compares items.
  func compare(
    _ comparison: ComparisonOperator, _ a: PyList, _ b: PyList
  ) throws(Raised) -> Bool {
    if a.elements.count != b.elements.count {
      if comparison == .equal { return false }
      if comparison == .notEqual { return true }
    }
    try enterComparison()
    defer { nativeDepth -= 1 }
    var index = 0
    while index < a.elements.count, index < b.elements.count {
      if try !areEqual(a.elements[index], b.elements[index]) { break }
      try work(at: index)
      index += 1
    }
    guard index < a.elements.count, index < b.elements.count else {
      return Interpreter.holds(comparison, a.elements.count, b.elements.count)
    }
    return try compareDiffering(comparison, a.elements[index], b.elements[index])
  }

  /// `a op b` of two tuples.
  func compare(
    _ comparison: ComparisonOperator, _ a: PyTuple, _ b: PyTuple
  ) throws(Raised) -> Bool {
    // Unlike lists, CPython compares items even where the lengths differ.
    try enterComparison()
    defer { nativeDepth -= 1 }
    let left = a.elements
    let right = b.elements
    let count = min(left.count, right.count)
    var index = 0
    while index < count {
      if case .int(let x) = left[index], case .int(let y) = right[index] {
        if x != y { return Interpreter.holds(comparison, x, y) }
      } else if case .float(let x) = left[index], case .float(let y) = right[index],
        !x.isNaN, !y.isNaN
      {
        if x != y { return Interpreter.holds(comparison, x, y) }
      } else if try !areEqual(left[index], right[index]) {
        return try compareDiffering(comparison, left[index], right[index])
      }
      try work(at: index)
      index += 1
    }
    return Interpreter.holds(comparison, left.count, right.count)
  }

  private func compareDiffering(
    _ comparison: ComparisonOperator, _ a: Value, _ b: Value
  ) throws(Raised) -> Bool {
    switch comparison {
    case .equal: return false
    case .notEqual: return true
    default: return try isTrue(try compare(comparison, a, b))
    }
  }

  /// Counts a recursion of comparisons, and its work: few objects within each other may be endless
  /// to go through.
  func enterComparison() throws(Raised) {
    try work(4)
    guard nativeDepth < nativeDepthLimit else {
      throw error(exceptions.recursionError, "maximum recursion depth exceeded in comparison")
    }
    nativeDepth += 1
  }

  /// Defines the six comparison methods of a type; those that do not apply decline.
  func installComparisons(_ type: PyType) {
    let all: [(String, ComparisonOperator)] = [
      ("__eq__", .equal), ("__ne__", .notEqual), ("__lt__", .less), ("__le__", .lessOrEqual),
      ("__gt__", .greater), ("__ge__", .greaterOrEqual),
    ]
    for (name, comparison) in all {
      method(type, name, "self, value, /") { (vm, a) throws(Raised) in
        guard let result = try vm.collectionComparison(comparison, a[0], a[1]) else {
          return .object(vm.notImplemented)
        }
        return .bool(result)
      }
    }
  }
}
