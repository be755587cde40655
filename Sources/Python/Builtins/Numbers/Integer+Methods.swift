import BigInt

/// Methods of `int` and `bool`.
extension Interpreter {
  func installIntegerMethods() {
    let int = types.int
    method(int, "bit_length", "self, /") { (vm, a) throws(Raised) in
      if case .int(let x) = a[0] { return .int(Int.bitWidth - x.magnitude.leadingZeroBitCount) }
      return .int(vm.bigInteger(a[0])?.magnitude.bitWidth ?? 0)
    }
    method(int, "bit_count", "self, /") { (vm, a) throws(Raised) in
      if case .int(let x) = a[0] { return .int(x.magnitude.nonzeroBitCount) }
      let words = vm.bigInteger(a[0])?.magnitude.words
      return .int(words?.reduce(0) { $0 + $1.nonzeroBitCount } ?? 0)
    }
    method(int, "as_integer_ratio", "self, /") { (vm, a) throws(Raised) in
      vm.tuple([vm.plainNumber(a[0]) ?? .none, .int(1)])
    }
    attribute(
      int, "numerator", get: { (vm, value) throws(Raised) in vm.plainNumber(value) ?? .none })
    attribute(int, "denominator", get: { _, _ in .int(1) })
    for name in ["__int__", "__index__", "__trunc__", "__floor__", "__ceil__"] {
      method(int, name, "self, /") { (vm, a) throws(Raised) in vm.plainNumber(a[0]) ?? .none }
    }
    method(int, "__float__", "self, /") { (vm, a) throws(Raised) in
      .float(try vm.double(vm.bigInteger(a[0]) ?? 0))
    }
    method(int, "__invert__", "self, /") { (vm, a) throws(Raised) in
      try vm.unary(.invert, vm.plainNumber(a[0]) ?? .none)
    }
    method(int, "__round__", "self, ndigits=, /") { (vm, a) throws(Raised) in
      try vm.roundedInteger(a[0], digits: a[1])
    }
    method(int, "__getnewargs__", "self, /") { (vm, a) throws(Raised) in
      vm.tuple([vm.plainNumber(a[0]) ?? .none])
    }
  }

  /// An integer rounded to tens or hundreds and so on, where the number of digits is negative.
  private func roundedInteger(_ value: Value, digits: Value) throws(Raised) -> Value {
    let plain = plainNumber(value) ?? .none
    if digits.isUnset { return plain }
    let places = try index(of: digits)
    guard places.sign == .minus, let number = bigInteger(value) else { return plain }
    // Where the unit is more than twice the number nothing is left; 10 is more than three bits.
    guard let exponent = Int(exactly: -places), exponent <= number.magnitude.bitWidth / 3 + 1 else {
      return .int(0)
    }
    let unit = try power(BigInt(10), exponent)
    var (quotient, rest) = try floorDivide(number, unit)
    rest *= 2
    if rest > unit || (rest == unit && !quotient.magnitude.isMultiple(of: 2)) { quotient += 1 }
    return integer(try multiply(quotient, unit))
  }

  func installBool() {
    let bool = types.bool
    constructor(bool, "cls, x=, /") { (vm, a) throws(Raised) in
      .bool(a[1].isUnset ? false : try vm.isTrue(a[1]))
    }
    method(bool, "__repr__", "self, /") { (vm, a) throws(Raised) in vm.string(try vm.repr(a[0])) }
    for (name, operation) in [
      ("and", { $0 && $1 }), ("or", { $0 || $1 }), ("xor", { $0 != $1 }),
    ] as [(String, (Bool, Bool) -> Bool)] {
      for prefix in ["", "r"] {
        method(bool, "__\(prefix)\(name)__", "self, value, /") { (vm, a) throws(Raised) in
          if case .bool(let x) = a[0], case .bool(let y) = a[1] { return .bool(operation(x, y)) }
          guard let inherited = vm.types.int.lookup(vm.intern("__\(prefix)\(name)__")) else {
            return .object(vm.notImplemented)
          }
          return try vm.callMethod(inherited, on: a[0], [a[1]])
        }
      }
    }
  }
}
