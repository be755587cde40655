import BigInt
import Glibc

/// Methods of `float`.
extension Interpreter {
  func installFloatMethods() {
    let float = types.float
    method(float, "is_integer", "self, /") { (vm, a) throws(Raised) in
      let x = vm.floating(a[0]) ?? 0
      return .bool(x.isFinite && x == x.rounded(.down))
    }
    method(float, "as_integer_ratio", "self, /") { (vm, a) throws(Raised) in
      try vm.integerRatio(vm.floating(a[0]) ?? 0)
    }
    method(float, "__float__", "self, /") { (vm, a) throws(Raised) in vm.plainNumber(a[0]) ?? .none
    }
    for name in ["__int__", "__trunc__"] {
      method(float, name, "self, /") { (vm, a) throws(Raised) in
        try vm.truncated(vm.floating(a[0]) ?? 0)
      }
    }
    method(float, "__floor__", "self, /") { (vm, a) throws(Raised) in
      try vm.truncated((vm.floating(a[0]) ?? 0).rounded(.down))
    }
    method(float, "__ceil__", "self, /") { (vm, a) throws(Raised) in
      try vm.truncated((vm.floating(a[0]) ?? 0).rounded(.up))
    }
    method(float, "__round__", "self, ndigits=, /") { (vm, a) throws(Raised) in
      try vm.roundedFloat(vm.floating(a[0]) ?? 0, digits: a[1])
    }
    method(float, "__getnewargs__", "self, /") { (vm, a) throws(Raised) in
      vm.tuple([vm.plainNumber(a[0]) ?? .none])
    }
  }

  private func integerRatio(_ x: Double) throws(Raised) -> Value {
    if x.isInfinite { throw overflowError("cannot convert Infinity to integer ratio") }
    if x.isNaN { throw valueError("cannot convert NaN to integer ratio") }
    var numerator = x.significand
    var exponent = x == 0 ? 0 : Int(x.exponent)
    while numerator != numerator.rounded(.down) {
      numerator *= 2
      exponent -= 1
    }
    let whole = BigInt(x < 0 ? -numerator : numerator)
    if exponent >= 0 { return tuple([integer(whole << exponent), .int(1)]) }
    return tuple([integer(whole), integer(BigInt(1) << -exponent)])
  }

  /// A float rounded half to even, to an integer or to decimal places.
  func roundedFloat(_ x: Double, digits: Value) throws(Raised) -> Value {
    if digits.isUnset || digits.isNone { return try truncated(x.rounded(.toNearestOrEven)) }
    let wanted = try index(of: digits)
    guard x.isFinite, x != 0 else { return .float(x) }
    guard let places = Int(exactly: wanted), places <= 323 else {
      return .float(wanted.sign == .minus ? x.sign == .minus ? -0.0 : 0 : x)
    }
    if places < -308 { return .float(x.sign == .minus ? -0.0 : 0) }
    let decimal = DecimalDigits(x, places: places)
    let text = "\(String(decoding: decimal.digits, as: UTF8.self))e\(-places)"
    let magnitude = decimal.digits.isEmpty ? 0 : Double(text) ?? 0
    guard magnitude.isFinite else { throw overflowError("rounded value too large to represent") }
    return .float(x.sign == .minus ? -magnitude : magnitude)
  }

  /// The power of two floats.
  ///
  /// A negative base with a fractional exponent gives a complex number.
  func floatPower(_ x: Double, _ y: Double) throws(Raised) -> Value {
    if y == 0 || x == 1 { return .float(1) }
    if x == 0, y < 0 {
      throw zeroDivisionError("0.0 cannot be raised to a negative power")
    }
    if x < 0, x.isFinite, y.isFinite, y != y.rounded(.down) {
      return try complexPower(ComplexNumber(x), ComplexNumber(y))
    }
    let result = pow(x, y)
    if result.isInfinite, x.isFinite, y.isFinite {
      throw error(
        exceptions.overflowError, arguments: [.int(34), string("Numerical result out of range")])
    }
    return .float(result)
  }
}
