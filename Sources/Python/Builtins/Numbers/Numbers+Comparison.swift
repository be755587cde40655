import BigInt
import PythonSyntax

/// Comparisons between numbers, exact also between integers and floats.
extension Interpreter {
  /// The comparison of two numbers of exact types; `nil` for other values.
  func numberComparison(_ comparison: ComparisonOperator, _ a: Value, _ b: Value) -> Bool? {
    switch (a, b) {
    case (.int(let x), .int(let y)): return Interpreter.holds(comparison, x, y)
    case (.float(let x), .float(let y)): return Interpreter.holds(comparison, x, y)
    case (.int(let x), .float(let y)): return compare(comparison, x, y)
    case (.float(let x), .int(let y)): return compare(comparison.reflected, y, x)
    case (.bool(let x), _): return numberComparison(comparison, .int(x ? 1 : 0), b)
    case (_, .bool(let y)): return numberComparison(comparison, a, .int(y ? 1 : 0))
    case (.object(let object), _) where object.hasType(types.int):
      let x = unsafeDowncast(object, to: PyInt.self).value
      switch b {
      case .int(let y): return Interpreter.holds(comparison, x, BigInt(y))
      case .float(let y): return compare(comparison, x, y)
      case .object(let other) where other.hasType(types.int):
        return Interpreter.holds(comparison, x, unsafeDowncast(other, to: PyInt.self).value)
      default: return nil
      }
    case (_, .object(let object)) where object.hasType(types.int):
      let y = unsafeDowncast(object, to: PyInt.self).value
      switch a {
      case .int(let x): return Interpreter.holds(comparison, BigInt(x), y)
      case .float(let x): return compare(comparison.reflected, y, x)
      default: return nil
      }
    default: return nil
    }
  }

  private func compare(_ comparison: ComparisonOperator, _ x: Int, _ y: Double) -> Bool {
    if x.magnitude <= 1 << 53 { return Interpreter.holds(comparison, Double(x), y) }
    return compare(comparison, BigInt(x), y)
  }

  private func compare(_ comparison: ComparisonOperator, _ x: BigInt, _ y: Double) -> Bool {
    guard y.isFinite else { return Interpreter.holds(comparison, 0, y) }
    let whole = y.rounded(.towardZero)
    let truncated = BigInt(whole)
    if x != truncated { return Interpreter.holds(comparison, x, truncated) }
    return Interpreter.holds(comparison, 0, y - whole)
  }
}
