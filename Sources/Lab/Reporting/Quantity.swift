/// Quantities in words, with as many digits as mean something.
package enum Quantity {
  /// A time given in nanoseconds, such as `1.2 µs`.
  package static func time(_ nanoseconds: Double) -> String {
    scaled(nanoseconds, [(1, "ns"), (1e3, "µs"), (1e6, "ms"), (1e9, "s")])
  }

  /// An amount of memory given in bytes, such as `33 kB`; a kB is a thousand bytes.
  package static func memory(_ bytes: Double) -> String {
    scaled(bytes, [(1, "B"), (1e3, "kB"), (1e6, "MB"), (1e9, "GB")])
  }

  /// A number with a comma after each three digits.
  package static func count(_ number: Int) -> String {
    var digits = Array(String(number))
    var place = digits.count - 3
    while place > 0 {
      digits.insert(",", at: place)
      place -= 3
    }
    return String(digits)
  }

  private static func scaled(_ value: Double, _ units: [(Double, String)]) -> String {
    let amount = max(0, value)
    let unit = units.last { amount >= $0.0 } ?? units[0]
    let number = amount / unit.0
    let tenths = (number * 10).rounded() / 10
    let text = number < 9.95 && unit.0 > 1 ? "\(tenths)" : "\(Int(number.rounded()))"
    return "\(text) \(unit.1)"
  }
}
