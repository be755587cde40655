import Glibc

/// A complex number and its arithmetic, as CPython 3.11 computes it (`Objects/complexobject.c`), so
/// that also the last digits are the same.
struct ComplexNumber: Equatable {
  var real: Double
  var imaginary: Double

  init(_ real: Double, _ imaginary: Double = 0) {
    self.real = real
    self.imaginary = imaginary
  }

  static func + (a: ComplexNumber, b: ComplexNumber) -> ComplexNumber {
    ComplexNumber(a.real + b.real, a.imaginary + b.imaginary)
  }

  static func - (a: ComplexNumber, b: ComplexNumber) -> ComplexNumber {
    ComplexNumber(a.real - b.real, a.imaginary - b.imaginary)
  }

  static func * (a: ComplexNumber, b: ComplexNumber) -> ComplexNumber {
    ComplexNumber(
      a.real * b.real - a.imaginary * b.imaginary, a.real * b.imaginary + a.imaginary * b.real)
  }

  static prefix func - (a: ComplexNumber) -> ComplexNumber {
    ComplexNumber(-a.real, -a.imaginary)
  }

  /// The quotient by Smith's method; nil for a divisor of 0.
  static func / (a: ComplexNumber, b: ComplexNumber) -> ComplexNumber? {
    if b.real.magnitude >= b.imaginary.magnitude {
      guard b.real != 0 else { return nil }
      let ratio = b.imaginary / b.real
      let divisor = b.real + b.imaginary * ratio
      return ComplexNumber(
        (a.real + a.imaginary * ratio) / divisor, (a.imaginary - a.real * ratio) / divisor)
    }
    guard b.imaginary.magnitude >= b.real.magnitude else { return ComplexNumber(.nan, .nan) }
    let ratio = b.real / b.imaginary
    let divisor = b.real * ratio + b.imaginary
    return ComplexNumber(
      (a.real * ratio + a.imaginary) / divisor, (a.imaginary * ratio - a.real) / divisor)
  }

  /// The distance from 0.
  var magnitude: Double { hypot(real, imaginary) }
  /// The angle in radians.
  var phase: Double { atan2(imaginary, real) }
  var isFinite: Bool { real.isFinite && imaginary.isFinite }
  var isNaN: Bool { real.isNaN || imaginary.isNaN }

  /// A power; nil where 0 has a negative or a complex exponent.
  func raised(to exponent: ComplexNumber) -> ComplexNumber? {
    if exponent.imaginary == 0, exponent.real == exponent.real.rounded(.down),
      exponent.real.magnitude <= 100
    {
      let power = raised(to: Int(exponent.real.magnitude))
      return exponent.real >= 0 ? power : ComplexNumber(1) / power
    }
    if exponent == ComplexNumber(0) { return ComplexNumber(1) }
    if self == ComplexNumber(0) {
      return exponent.imaginary != 0 || exponent.real < 0 ? nil : ComplexNumber(0)
    }
    var length = pow(magnitude, exponent.real)
    var angle = phase * exponent.real
    if exponent.imaginary != 0 {
      length /= exp(phase * exponent.imaginary)
      angle += exponent.imaginary * log(magnitude)
    }
    return ComplexNumber(length * cos(angle), length * sin(angle))
  }

  private func raised(to exponent: Int) -> ComplexNumber {
    var (result, square) = (ComplexNumber(1), self)
    var rest = exponent
    while rest > 0 {
      if rest & 1 == 1 { result = result * square }
      rest >>= 1
      if rest > 0 { square = square * square }
    }
    return result
  }
}
