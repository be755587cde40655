import Glibc

/// The `cmath` module, by the formulas of CPython's `Modules/cmathmodule.c` for finite arguments.
extension Interpreter {
  /// Adds the module to those that can be imported.
  func installComplexMath() {
    moduleLibrary["cmath"] = .native { (vm, module) throws(Raised) in
      vm.installConstants(module)
      module.set(vm, "infj", vm.complexValue(ComplexNumber(0, .infinity)))
      module.set(vm, "nanj", vm.complexValue(ComplexNumber(0, .nan)))
      vm.installComplexFunctions(module)
      vm.installPolarFunctions(module)
      vm.installComplexTests(module)
    }
  }

  private func complexArgument(_ value: Value) throws(Raised) -> ComplexNumber {
    try complexPart(value, words: "must be real number, not", quotes: false)
  }

  private func installComplexFunctions(_ module: PyModule) {
    let functions: [(String, @Sendable (ComplexNumber) -> ComplexNumber)] = [
      ("sqrt", { $0.squareRoot }), ("exp", { $0.exponential }), ("sinh", { $0.hyperbolicSine }),
      ("cosh", { $0.hyperbolicCosine }), ("tanh", { $0.hyperbolicTangent }),
      ("sin", { $0.turned.hyperbolicSine.turnedBack }), ("cos", { $0.turned.hyperbolicCosine }),
      ("tan", { $0.turned.hyperbolicTangent.turnedBack }), ("asinh", { $0.inverseSine }),
      ("acosh", { $0.inverseCosine }), ("atanh", { $0.inverseTangent }),
      ("asin", { $0.turned.inverseSine.turnedBack }), ("acos", { $0.arcCosine }),
      ("atan", { $0.turned.inverseTangent.turnedBack }),
    ]
    for (name, function) in functions {
      module.function(self, name, "z, /") { (vm, a) throws(Raised) in
        let z = try vm.complexArgument(a[0])
        let result = function(z)
        if z.isFinite, !result.isFinite {
          let isInfinite = result.real.isInfinite || result.imaginary.isInfinite
          throw isInfinite && !name.hasPrefix("a")
            ? vm.overflowError("math range error") : vm.valueError("math domain error")
        }
        return vm.complexValue(result)
      }
    }
    module.function(self, "log", "z, base=, /") { (vm, a) throws(Raised) in
      let logarithm = try vm.complexLogarithm(a[0])
      if a[1].isUnset { return vm.complexValue(logarithm) }
      guard let quotient = logarithm / (try vm.complexLogarithm(a[1])) else {
        throw vm.valueError("math domain error")
      }
      return vm.complexValue(quotient)
    }
    module.function(self, "log10", "z, /") { (vm, a) throws(Raised) in
      let logarithm = try vm.complexLogarithm(a[0])
      return vm.complexValue(
        ComplexNumber(logarithm.real / M_LN10, logarithm.imaginary / M_LN10))
    }
  }

  private func complexLogarithm(_ value: Value) throws(Raised) -> ComplexNumber {
    let z = try complexArgument(value)
    guard z != ComplexNumber(0) else { throw valueError("math domain error") }
    return z.logarithm
  }

  private func installPolarFunctions(_ module: PyModule) {
    module.function(self, "phase", "z, /") { (vm, a) throws(Raised) in
      .float(try vm.complexArgument(a[0]).phase)
    }
    module.function(self, "polar", "z, /") { (vm, a) throws(Raised) in
      let z = try vm.complexArgument(a[0])
      if z.isFinite, z.magnitude.isInfinite { throw vm.overflowError("math range error") }
      return vm.tuple([.float(z.magnitude), .float(z.phase)])
    }
    module.function(self, "rect", "r, phi, /") { (vm, a) throws(Raised) in
      let radius = try vm.floatValue(of: a[0], quotes: false)
      let angle = try vm.floatValue(of: a[1], quotes: false)
      if angle == 0 { return vm.complexValue(ComplexNumber(radius, radius * angle)) }
      if angle.isInfinite, radius != 0, !radius.isNaN { throw vm.valueError("math domain error") }
      return vm.complexValue(ComplexNumber(radius * cos(angle), radius * sin(angle)))
    }
  }

  private func installComplexTests(_ module: PyModule) {
    let tests: [(String, @Sendable (ComplexNumber) -> Bool)] = [
      ("isfinite", { $0.isFinite }), ("isnan", { $0.isNaN }),
      ("isinf", { $0.real.isInfinite || $0.imaginary.isInfinite }),
    ]
    for (name, test) in tests {
      module.function(self, name, "z, /") { (vm, a) throws(Raised) in
        .bool(test(try vm.complexArgument(a[0])))
      }
    }
    module.function(self, "isclose", "a, b, *, rel_tol=, abs_tol=") {
      (vm, a) throws(Raised) in
      let (x, y) = (try vm.complexArgument(a[0]), try vm.complexArgument(a[1]))
      let relative = a[2].isUnset ? 1e-9 : try vm.floatValue(of: a[2], quotes: false)
      let absolute = a[3].isUnset ? 0 : try vm.floatValue(of: a[3], quotes: false)
      if relative < 0 || absolute < 0 { throw vm.valueError("tolerances must be non-negative") }
      if x == y { return .bool(true) }
      guard x.isFinite, y.isFinite else { return .bool(false) }
      let difference = (x - y).magnitude
      return .bool(
        difference <= relative * y.magnitude || difference <= relative * x.magnitude
          || difference <= absolute)
    }
  }
}

/// The functions of a complex number; those of angles follow from the hyperbolic ones.
extension ComplexNumber {
  /// The number times i.
  fileprivate var turned: ComplexNumber { ComplexNumber(-imaginary, real) }
  /// The number times -i.
  fileprivate var turnedBack: ComplexNumber { ComplexNumber(imaginary, -real) }

  fileprivate var squareRoot: ComplexNumber {
    guard self != ComplexNumber(0) else { return ComplexNumber(0, imaginary) }
    guard isFinite else { return raised(to: ComplexNumber(0.5)) ?? self }
    // Scaled by 8, so that the sum neither overflows nor loses digits.
    let x = real.magnitude / 8
    let root = 2 * (x + Glibc.hypot(x, imaginary.magnitude / 8)).squareRoot()
    let other = imaginary.magnitude / (2 * root)
    return real >= 0
      ? ComplexNumber(root, copysign(other, imaginary))
      : ComplexNumber(other, copysign(root, imaginary))
  }

  fileprivate var exponential: ComplexNumber {
    // Divided by e where it may overflow, so that a part that is 0 stays 0.
    let (shift, factor): (Double, Double) = real > ComplexNumber.logOfLarge ? (1, M_E) : (0, 1)
    let length = exp(real - shift)
    return ComplexNumber(length * cos(imaginary) * factor, length * sin(imaginary) * factor)
  }

  /// The logarithm of a quarter of the largest float.
  private static let logOfLarge = log(Double.greatestFiniteMagnitude / 4)

  /// The hyperbolic sine and cosine of the real part, the part for which they were taken being
  /// smaller by 1 where they might overflow; and what to multiply by.
  private var hyperbolicParts: (sine: Double, cosine: Double, factor: Double) {
    guard real.magnitude > ComplexNumber.logOfLarge else { return (sinh(real), cosh(real), 1) }
    let smaller = real - copysign(1, real)
    return (sinh(smaller), cosh(smaller), M_E)
  }

  fileprivate var logarithm: ComplexNumber {
    let (x, y) = (real.magnitude, imaginary.magnitude)
    let distance = hypot(x, y)
    let length: Double
    if distance.isInfinite, isFinite {
      length = log(hypot(x / 2, y / 2)) + M_LN2
    } else if 0.71 <= distance, distance <= 1.73 {
      // Near 1 the logarithm of the distance would lose digits.
      let (larger, smaller) = (max(x, y), min(x, y))
      length = log1p((larger - 1) * (larger + 1) + smaller * smaller) / 2
    } else {
      length = log(distance)
    }
    return ComplexNumber(length, phase)
  }

  fileprivate var hyperbolicSine: ComplexNumber {
    let (sine, cosine, factor) = hyperbolicParts
    return ComplexNumber(cos(imaginary) * sine * factor, sin(imaginary) * cosine * factor)
  }

  fileprivate var hyperbolicCosine: ComplexNumber {
    let (sine, cosine, factor) = hyperbolicParts
    return ComplexNumber(cos(imaginary) * cosine * factor, sin(imaginary) * sine * factor)
  }

  fileprivate var hyperbolicTangent: ComplexNumber {
    if real.magnitude > ComplexNumber.logOfLarge {
      return ComplexNumber(
        copysign(1, real), 4 * sin(imaginary) * cos(imaginary) * exp(-2 * real.magnitude))
    }
    let (x, y) = (tanh(real), tan(imaginary))
    let (slope, product) = (1 / cosh(real), x * y)
    let divisor = 1 + product * product
    return ComplexNumber(x * (1 + y * y) / divisor, y / divisor * slope * slope)
  }

  fileprivate var inverseSine: ComplexNumber {
    let s = ComplexNumber(1 + imaginary, -real).squareRoot
    let t = ComplexNumber(1 - imaginary, real).squareRoot
    return ComplexNumber(
      asinh(s.real * t.imaginary - t.real * s.imaginary),
      atan2(imaginary, s.real * t.real - s.imaginary * t.imaginary))
  }

  fileprivate var inverseCosine: ComplexNumber {
    let s = ComplexNumber(real - 1, imaginary).squareRoot
    let t = ComplexNumber(real + 1, imaginary).squareRoot
    return ComplexNumber(
      asinh(s.real * t.real + s.imaginary * t.imaginary), 2 * atan2(s.imaginary, t.real))
  }

  fileprivate var arcCosine: ComplexNumber {
    let s = ComplexNumber(1 - real, -imaginary).squareRoot
    let t = ComplexNumber(1 + real, imaginary).squareRoot
    return ComplexNumber(
      2 * atan2(s.real, t.real), asinh(t.real * s.imaginary - t.imaginary * s.real))
  }

  fileprivate var inverseTangent: ComplexNumber {
    if real < 0 || real == 0 && real.sign == .minus { return -(-self).inverseTangent }
    let y = imaginary.magnitude
    let rest = 1 - real
    return ComplexNumber(
      log1p(4 * real / (rest * rest + y * y)) / 4,
      -atan2(-2 * imaginary, rest * (1 + real) - y * y) / 2)
  }
}
