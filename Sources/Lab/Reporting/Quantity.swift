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

  /// How many times an amount another one is, such as `19 times`; `about` where they are alike.
  package static func times(_ amount: Double, of other: Double) -> String {
    guard amount > 0, other > 0 else { return "no comparable part of" }
    let factor = amount / other
    if (0.9..<1.15).contains(factor) { return "about" }
    if factor < 9.95 { return "\((factor * 10).rounded() / 10) times" }
    // Two digits mean something, not more.
    var unit = 1.0
    while factor / unit >= 99.5 { unit *= 10 }
    return "\(count(Int((factor / unit).rounded() * unit))) times"
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
