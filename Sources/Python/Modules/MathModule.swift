import BigInt

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The `math` module.
extension Interpreter {
  /// Adds the module to those that can be imported.
  func installMath() {
    moduleLibrary["math"] = .native { (vm, module) throws(Raised) in
      vm.installConstants(module)
      vm.installElementaryFunctions(module)
      vm.installLogarithms(module)
      vm.installRounding(module)
      vm.installIntegerFunctions(module)
      vm.installFloatSums(module)
      vm.installFloatParts(module)
    }
  }

  /// Sets the constants that `math` and `cmath` have in common.
  func installConstants(_ module: PyModule) {
    module.set(self, "pi", .float(.pi))
    module.set(self, "e", .float(M_E))
    module.set(self, "tau", .float(2 * .pi))
    module.set(self, "inf", .float(.infinity))
    module.set(self, "nan", .float(.nan))
  }

  private func mathDomainError() -> Raised { valueError("math domain error") }
  private func mathRangeError() -> Raised { overflowError("math range error") }

  /// The value of an argument as a float.
  private func mathArgument(_ value: Value) throws(Raised) -> Double {
    try floatValue(of: value, quotes: false)
  }

  /// Defines functions of one float whose result is checked as CPython does.
  private func installElementaryFunctions(_ module: PyModule) {
    let functions: [(String, @Sendable (Double) -> Double)] = [
      ("sqrt", { $0.squareRoot() }), ("sin", sin), ("cos", cos), ("tan", tan), ("asin", asin),
      ("acos", acos), ("atan", atan), ("sinh", sinh), ("cosh", cosh), ("tanh", tanh),
      ("asinh", asinh), ("acosh", acosh), ("atanh", atanh), ("exp", exp), ("expm1", expm1),
      ("exp2", exp2), ("cbrt", cbrt), ("erf", erf), ("erfc", erfc), ("fabs", { abs($0) }),
      ("degrees", { $0 * (180 / .pi) }), ("radians", { $0 * (.pi / 180) }),
    ]
    for (name, function) in functions {
      let canOverflow = ["exp", "expm1", "exp2", "sinh", "cosh"].contains(name)
      module.function(self, name, "x, /") { (vm, a) throws(Raised) in
        let x = try vm.mathArgument(a[0])
        let result = function(x)
        if result.isNaN, !x.isNaN { throw vm.mathDomainError() }
        if result.isInfinite, x.isFinite {
          throw canOverflow ? vm.mathRangeError() : vm.mathDomainError()
        }
        return .float(result)
      }
    }
    module.function(self, "gamma", "x, /") { (vm, a) throws(Raised) in
      let x = try vm.mathArgument(a[0])
      if x == -.infinity || (x <= 0 && x == x.rounded()) { throw vm.mathDomainError() }
      if x == x.rounded(), x <= 23 {
        return .float((1..<max(1, Int(x))).reduce(1.0) { $0 * Double($1) })
      }
      let result = Gamma.gamma(x)
      if result.isInfinite, x.isFinite { throw vm.mathRangeError() }
      return .float(result)
    }
    module.function(self, "lgamma", "x, /") { (vm, a) throws(Raised) in
      let x = try vm.mathArgument(a[0])
      if x <= 0, x == x.rounded(), x.isFinite { throw vm.mathDomainError() }
      return .float(Gamma.logarithm(x))
    }
    module.function(self, "atan2", "y, x, /") { (vm, a) throws(Raised) in
      .float(atan2(try vm.mathArgument(a[0]), try vm.mathArgument(a[1])))
    }
    module.function(self, "pow", "x, y, /") { (vm, a) throws(Raised) in
      let x = try vm.mathArgument(a[0])
      let y = try vm.mathArgument(a[1])
      let result = pow(x, y)
      if x.isFinite, y.isFinite {
        if result.isNaN || (x == 0 && y < 0) { throw vm.mathDomainError() }
        if result.isInfinite { throw vm.mathRangeError() }
      }
      return .float(result)
    }
    module.function(self, "fmod", "x, y, /") { (vm, a) throws(Raised) in
      let x = try vm.mathArgument(a[0])
      let y = try vm.mathArgument(a[1])
      let result = fmod(x, y)
      if result.isNaN, !x.isNaN, !y.isNaN { throw vm.mathDomainError() }
      return .float(result)
    }
    module.function(self, "remainder", "x, y, /") { (vm, a) throws(Raised) in
      let x = try vm.mathArgument(a[0])
      let y = try vm.mathArgument(a[1])
      let result = remainder(x, y)
      if result.isNaN, !x.isNaN, !y.isNaN { throw vm.mathDomainError() }
      return .float(result)
    }
    module.function(self, "copysign", "x, y, /") { (vm, a) throws(Raised) in
      .float(copysign(try vm.mathArgument(a[0]), try vm.mathArgument(a[1])))
    }
    module.function(self, "nextafter", "x, y, /") { (vm, a) throws(Raised) in
      .float(nextafter(try vm.mathArgument(a[0]), try vm.mathArgument(a[1])))
    }
    module.function(self, "ulp", "x, /") { (vm, a) throws(Raised) in
      let x = abs(try vm.mathArgument(a[0]))
      if !x.isFinite { return .float(x) }
      return .float(x == .greatestFiniteMagnitude ? x - x.nextDown : x.nextUp - x)
    }
  }

  // MARK: Logarithms

  /// A logarithm of any positive number, however large.
  private func logarithm(
    _ value: Value, _ function: (Double) -> Double
  ) throws(Raised) -> Double {
    if let number = bigInteger(value) {
      guard number > 0 else { throw mathDomainError() }
      let plain = Interpreter.nearestDouble(number)
      if plain.isFinite { return function(plain) }
      let shift = number.bitWidth - 64
      return function(Interpreter.nearestDouble(number >> shift))
        + Double(shift) * function(2)
    }
    let x = try mathArgument(value)
    guard x > 0 || x.isNaN else { throw mathDomainError() }
    return function(x)
  }

  private func installLogarithms(_ module: PyModule) {
    module.function(self, "log", "x, base=, /") { (vm, a) throws(Raised) in
      let top = try vm.logarithm(a[0], log)
      if a[1].isUnset { return .float(top) }
      let bottom = try vm.logarithm(a[1], log)
      if bottom == 0 { throw vm.zeroDivisionError("float division by zero") }
      return .float(top / bottom)
    }
    module.function(self, "log2", "x, /") { (vm, a) throws(Raised) in
      .float(try vm.logarithm(a[0], log2))
    }
    module.function(self, "log10", "x, /") { (vm, a) throws(Raised) in
      .float(try vm.logarithm(a[0], log10))
    }
    module.function(self, "log1p", "x, /") { (vm, a) throws(Raised) in
      let x = try vm.mathArgument(a[0])
      guard x > -1 || x.isNaN else { throw vm.mathDomainError() }
      return .float(log1p(x))
    }
  }

  // MARK: Rounding and integers

  private func installRounding(_ module: PyModule) {
    let rules: [(String, FloatingPointRoundingRule)] = [
      ("floor", .down), ("ceil", .up), ("trunc", .towardZero),
    ]
    for (name, rule) in rules {
      module.function(self, name, "x, /") { (vm, a) throws(Raised) in
        if let x = vm.floating(a[0]) { return try vm.truncated(x.rounded(rule)) }
        if let method = vm.special(a[0], vm.intern("__\(name)__")) {
          return try vm.callMethod(method, on: a[0])
        }
        if name == "trunc" {
          throw vm.typeError("type \(vm.typeName(a[0])) doesn't define __trunc__ method")
        }
        return try vm.truncated(try vm.mathArgument(a[0]).rounded(rule))
      }
    }
  }

  private func installIntegerFunctions(_ module: PyModule) {
    module.function(self, "factorial", "n, /") { (vm, a) throws(Raised) in
      let number = try vm.index(of: a[0])
      guard number >= 0 else {
        throw vm.valueError("factorial() not defined for negative values")
      }
      guard number < 20_000 else {
        throw vm.overflowError("factorial() argument should not exceed 20000 here")
      }
      var result = BigInt(1)
      for factor in stride(from: 2, through: Int(number), by: 1) {
        result *= BigInt(factor)
        try vm.work(result.magnitude.words.count)
      }
      return vm.integer(result)
    }
    module.function(self, "gcd", "*integers") { (vm, a) throws(Raised) in
      var result = BigInt(0)
      for item in a[0].tuple?.elements ?? [] {
        result = try vm.greatestCommonDivisor(result, try vm.index(of: item))
      }
      return vm.integer(result)
    }
    module.function(self, "lcm", "*integers") { (vm, a) throws(Raised) in
      var result = BigInt(1)
      for item in a[0].tuple?.elements ?? [] {
        let number = try vm.index(of: item)
        if number.isZero { return .int(0) }
        let common = try vm.greatestCommonDivisor(result, number)
        let (factor, _) = try vm.floorDivide(result, common)
        result = try vm.multiply(factor, number).magnitude.signed
      }
      return vm.integer(result)
    }
    module.function(self, "isqrt", "n, /") { (vm, a) throws(Raised) in
      let number = try vm.index(of: a[0])
      guard number >= 0 else { throw vm.valueError("isqrt() argument must be nonnegative") }
      return vm.integer(try vm.squareRoot(of: number))
    }
    module.function(self, "comb", "n, k, /") { (vm, a) throws(Raised) in
      let n = try vm.index(of: a[0])
      let k = try vm.index(of: a[1])
      guard n >= 0 else { throw vm.valueError("n must be a non-negative integer") }
      guard k >= 0 else { throw vm.valueError("k must be a non-negative integer") }
      if k > n { return .int(0) }
      let count = min(k, n - k)
      guard count < 20_000 else { throw vm.overflowError("min(n - k, k) must not exceed 20000") }
      var result = BigInt(1)
      var step = BigInt(1)
      while step <= count {
        result = result * (n - count + step) / step
        try vm.work(2 * result.magnitude.words.count)
        step += 1
      }
      return vm.integer(result)
    }
    module.function(self, "perm", "n, k=, /") { (vm, a) throws(Raised) in
      let n = try vm.index(of: a[0])
      let k = a[1].isUnset || a[1].isNone ? n : try vm.index(of: a[1])
      guard n >= 0 else { throw vm.valueError("n must be a non-negative integer") }
      guard k >= 0 else { throw vm.valueError("k must be a non-negative integer") }
      if k > n { return .int(0) }
      guard k < 20_000 else { throw vm.overflowError("k must not exceed 20000") }
      var result = BigInt(1)
      var factor = n - k + 1
      while factor <= n {
        result *= factor
        try vm.work(result.magnitude.words.count)
        factor += 1
      }
      return vm.integer(result)
    }
  }

  // MARK: Sums and parts of floats

  private func installFloatSums(_ module: PyModule) {
    module.function(self, "fsum", "seq, /") { (vm, a) throws(Raised) in
      var sum = ExactSum()
      try vm.forEach(a[0]) { (item) throws(Raised) in
        sum.add(try vm.mathArgument(item))
        return true
      }
      guard let value = sum.value else {
        throw sum.isOverflowing
          ? vm.overflowError("intermediate overflow in fsum")
          : vm.valueError("-inf + inf in fsum")
      }
      return .float(value)
    }
    module.function(self, "prod", "iterable, /, *, start=") { (vm, a) throws(Raised) in
      var result = a[1].isUnset ? Value.int(1) : a[1]
      try vm.forEach(a[0]) { (item) throws(Raised) in
        result = try vm.binary(.multiply, result, item)
        return true
      }
      return result
    }
    module.function(self, "hypot", "*coordinates") { (vm, a) throws(Raised) in
      var parts: [Double] = []
      for item in a[0].tuple?.elements ?? [] { parts.append(abs(try vm.mathArgument(item))) }
      return .float(Interpreter.norm(parts))
    }
    module.function(self, "dist", "p, q, /") { (vm, a) throws(Raised) in
      let p = try vm.elements(of: a[0])
      let q = try vm.elements(of: a[1])
      guard p.count == q.count else {
        throw vm.valueError("both points must have the same number of dimensions")
      }
      var parts: [Double] = []
      for (x, y) in zip(p, q) {
        parts.append(abs(try vm.mathArgument(x) - vm.mathArgument(y)))
      }
      return .float(Interpreter.norm(parts))
    }
    module.function(self, "isclose", "a, b, *, rel_tol=, abs_tol=") { (vm, a) throws(Raised) in
      let x = try vm.mathArgument(a[0])
      let y = try vm.mathArgument(a[1])
      let relative = a[2].isUnset ? 1e-9 : try vm.mathArgument(a[2])
      let absolute = a[3].isUnset ? 0 : try vm.mathArgument(a[3])
      guard relative >= 0, absolute >= 0 else {
        throw vm.valueError("tolerances must be non-negative")
      }
      if x == y { return .bool(true) }
      if x.isInfinite || y.isInfinite { return .bool(false) }
      let difference = abs(y - x)
      return .bool(
        difference <= abs(relative * y) || difference <= abs(relative * x)
          || difference <= absolute)
    }
  }

  /// The length of a vector of non-negative coordinates.
  static func norm(_ parts: [Double]) -> Double {
    let largest = parts.max() ?? 0
    if parts.contains(where: \.isInfinite) { return .infinity }
    if parts.contains(where: \.isNaN) { return .nan }
    if largest == 0 { return 0 }
    if parts.count == 1 { return largest }
    // Scaled by a power of two the squares are summed exactly, so one rounding is left.
    let scale = Double(sign: .plus, exponent: -largest.exponent, significand: 1)
    var sum = ExactSum()
    for part in parts {
      let x = part * scale
      let square = x * x
      sum.add(square)
      sum.add((-square).addingProduct(x, x))
    }
    let root = (sum.value ?? .infinity).squareRoot()
    // One step of Newton's method with the exact remainder.
    var rest = sum
    let square = root * root
    rest.add(-square)
    rest.add(-((-square).addingProduct(root, root)))
    return (root + (rest.value ?? 0) / (2 * root)) / scale
  }

  private func installFloatParts(_ module: PyModule) {
    module.function(self, "isnan", "x, /") { (vm, a) throws(Raised) in
      .bool(try vm.mathArgument(a[0]).isNaN)
    }
    module.function(self, "isinf", "x, /") { (vm, a) throws(Raised) in
      .bool(try vm.mathArgument(a[0]).isInfinite)
    }
    module.function(self, "isfinite", "x, /") { (vm, a) throws(Raised) in
      .bool(try vm.mathArgument(a[0]).isFinite)
    }
    module.function(self, "modf", "x, /") { (vm, a) throws(Raised) in
      let x = try vm.mathArgument(a[0])
      if x.isInfinite { return vm.tuple([.float(copysign(0, x)), .float(x)]) }
      let whole = x.rounded(.towardZero)
      return vm.tuple([.float(copysign(x - whole, x)), .float(whole)])
    }
    module.function(self, "frexp", "x, /") { (vm, a) throws(Raised) in
      let x = try vm.mathArgument(a[0])
      if x == 0 || !x.isFinite { return vm.tuple([.float(x), .int(0)]) }
      let exponent = Int(x.exponent) + 1
      return vm.tuple([.float(scalbn(x, Int32(-exponent))), .int(exponent)])
    }
    module.function(self, "ldexp", "x, i, /") { (vm, a) throws(Raised) in
      let x = try vm.mathArgument(a[0])
      let exponent = Int32(clamping: try vm.smallIndex(of: a[1]))
      let result = scalbn(x, max(-10_000, min(10_000, exponent)))
      if result.isInfinite, x.isFinite { throw vm.mathRangeError() }
      return .float(result)
    }
  }
}

/// A sum of floats without loss of precision (Shewchuk's partial sums).
struct ExactSum {
  private var partials: [Double] = []
  /// The sum of what is not finite, and of the infinities only.
  private var special = 0.0
  private var infinities = 0.0
  /// Whether finite numbers had a sum that is too large for a float on the way.
  private(set) var isOverflowing = false

  /// Adds a number.
  mutating func add(_ number: Double) {
    guard number.isFinite else {
      special += number
      if number.isInfinite { infinities += number }
      return
    }
    var x = number
    var count = 0
    for index in partials.indices {
      var y = partials[index]
      if abs(x) < abs(y) { swap(&x, &y) }
      let high = x + y
      let low = y - (high - x)
      if low != 0 {
        partials[count] = low
        count += 1
      }
      x = high
    }
    if !x.isFinite { isOverflowing = true }
    partials.removeSubrange(count...)
    if x != 0 { partials.append(x) }
  }

  /// The sum, rounded once; nothing where infinities or finite numbers have none.
  var value: Double? {
    if isOverflowing || infinities.isNaN { return nil }
    if special != 0 || special.isNaN { return special }
    var rest = partials
    guard var high = rest.popLast() else { return 0 }
    var low = 0.0
    while let y = rest.popLast() {
      let x = high
      high = x + y
      low = y - (high - x)
      if low != 0 { break }
    }
    // Half-way cases round to even over all partial sums.
    if let next = rest.last, (low < 0 && next < 0) || (low > 0 && next > 0) {
      let y = low * 2
      let x = high + y
      if y == x - high { high = x }
    }
    return high
  }
}

extension BigUInt {
  /// The same number as one that may be negative.
  fileprivate var signed: BigInt { BigInt(sign: .plus, magnitude: self) }
}
