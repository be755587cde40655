import Trace

/// Times as learners read them.
package enum Seconds {
  /// A time in seconds with at most two decimals; three for less than 0.05 s.
  ///
  /// The clock also counts the instructions that run, a few microseconds, which nobody asks for.
  package static func text(_ time: Nanoseconds) -> String {
    let unit = time < 50_000_000 ? 1_000_000 : 10_000_000
    let thousandths = (time + unit / 2) / unit * unit / 1_000_000
    var digits = String(thousandths % 1000 + 1000).dropFirst()
    while digits.last == "0" { digits = digits.dropLast() }
    return "\(thousandths / 1000)" + (digits.isEmpty ? "" : ".\(digits)") + " s"
  }

  /// The time that a text such as `0.3` or `0.3 s` gives.
  package static func time(_ text: String) -> Nanoseconds? {
    let text = text.trimmed
    let number = text.hasSuffix("s") ? text.dropLast().trimmed : text
    guard let seconds = Double(number), seconds >= 0, seconds <= 1_000_000 else { return nil }
    return Nanoseconds((seconds * 1_000_000_000).rounded())
  }
}
