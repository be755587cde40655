import Foundation

/// The gamma function by Lanczos' approximation, to the digits that CPython's `math` gives.
///
/// Both take N = 13 and g = 6.0246800..., for which the sum is a ratio of two polynomials whose
/// error stays below the precision of a double (Lanczos 1964, Godfrey; the coefficients are Boost's).
enum Gamma {
  private static let g = 6.024680040776729583740234375
  private static let shift = g - 0.5

  /// The coefficients of both polynomials, the constant first.
  private static let numerator = [
    23531376880.410759688572007674451636754734846804940,
    42919803642.649098768957899047001988850926355848959,
    35711959237.355668049440185451547166705960488635843,
    17921034426.037209699919755754458931112671403265390,
    6039542586.3520280050642916443072979210699388420708,
    1439720407.3117216736632230727949123939715485786372,
    248874557.86205415651146038641322942321632125127801,
    31426415.585400194380614231628318205362874684987640,
    2876370.6289353724412254090516208496135991145378768,
    186056.26539522349504029498971604569928220784236328,
    8071.6720023658162106380029022722506138218516325024,
    210.82427775157934587250973392071336271166969580291,
    2.5066282746310002701649081771338373386264310793408,
  ]
  private static let denominator = [
    0.0, 39916800.0, 120543840.0, 150917976.0, 105258076.0, 45995730.0, 13339535.0, 2637558.0,
    357423.0, 32670.0, 1925.0, 66.0, 1.0,
  ]

  /// The ratio of the polynomials, for x above 0.
  private static func sum(_ x: Double) -> Double {
    var over = 0.0
    var under = 0.0
    if x < 5 {
      for (a, b) in zip(numerator.reversed(), denominator.reversed()) {
        over = over * x + a
        under = under * x + b
      }
    } else {
      // In 1/x, so that the powers of a large x do not overflow.
      for (a, b) in zip(numerator, denominator) {
        over = over / x + a
        under = under / x + b
      }
    }
    return over / under
  }

  /// The sine of πx, exact where that is 0 or 1.
  private static func sinPi(_ x: Double) -> Double {
    let y = fmod(abs(x), 2)
    let result =
      switch (2 * y).rounded() {
      case 0: sin(.pi * y)
      case 1: cos(.pi * (y - 0.5))
      case 2: sin(.pi * (1 - y))
      case 3: -cos(.pi * (y - 1.5))
      default: sin(.pi * (y - 2))
      }
    return x < 0 ? -result : result
  }

  /// Γ(x) for x that is not an integer below 24; infinite where it is too large.
  static func gamma(_ x: Double) -> Double {
    let size = abs(x)
    if !x.isFinite { return x }
    if size < 1e-20 { return 1 / x }
    if size > 200 { return x < 0 ? 0 / sinPi(x) : .infinity }
    let y = size + shift
    // What the sum before has lost, which counts in the power.
    let lost = size > shift ? (y - size) - shift : (y - shift) - size
    let correction = lost * g / y
    var result: Double
    if x < 0 {
      result = -.pi / sinPi(size) / size * exp(y) / sum(size)
      result -= correction * result
    } else {
      result = sum(size) / exp(y)
      result += correction * result
    }
    // The power of a large number is taken in two steps, lest it overflow before the end.
    let steps = size < 140 ? 1 : 2
    let power = steps == 1 ? pow(y, size - 0.5) : pow(y, size / 2 - 0.25)
    for _ in 0..<steps { result = x < 0 ? result / power : result * power }
    return result
  }

  /// ln |Γ(x)|; infinite at 0 and at the negative integers.
  static func logarithm(_ x: Double) -> Double {
    if !x.isFinite { return x.isNaN ? x : .infinity }
    if x == x.rounded(), x <= 2 { return x <= 0 ? .infinity : 0 }
    let size = abs(x)
    if size < 1e-20 { return -log(size) }
    var result = log(sum(size)) - g
    result += (size - 0.5) * (log(size + g - 0.5) - 1)
    if x < 0 { result = log(.pi) - log(abs(sinPi(size))) - log(size) - result }
    return result
  }
}
