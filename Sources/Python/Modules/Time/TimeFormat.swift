/// Formats of `strftime`, as the C library of Linux (glibc) has them in the C locale.
extension BrokenDownTime {
  /// The format of `%c`, which is also that of `asctime`.
  static let wholeFormat = "%a %b %e %H:%M:%S %Y"

  /// The moment written after a format.
  ///
  /// What is no directive stays as it stands.
  func text(_ format: String) -> String {
    var result = ""
    var rest = format.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      guard scalar == "%" else {
        result.unicodeScalars.append(scalar)
        continue
      }
      let start = rest
      let directive = TimeDirective(&rest)
      if let text = directive.text(of: self) {
        result += text
      } else {
        let written = "%" + String(String.UnicodeScalarView(start[..<rest.startIndex]))
        result += directive.padded(written)
      }
    }
    return result
  }
}

/// One directive of a format: `%`, flags, a width, a modifier and a letter, as `%-d`, `%^a` or `%06Y`.
private struct TimeDirective {
  /// How numbers are filled up: `-` not at all, `_` with spaces, `0` with zeros.
  private var fill: Unicode.Scalar?
  private var isUppercase = false
  private var changesCase = false
  private var width = 0
  private var modifier: Unicode.Scalar?
  private var letter: Unicode.Scalar = "\0"

  /// Reads what follows a `%`.
  init(_ rest: inout Substring.UnicodeScalarView) {
    reading: while let flag = rest.first {
      switch flag {
      case "_", "-", "0": fill = flag
      case "^": isUppercase = true
      case "#": changesCase = true
      default: break reading
      }
      rest.removeFirst()
    }
    while let digit = rest.first.flatMap({ Int(String($0)) }) {
      // The width is bounded so that a format can not fill the memory.
      width = min(width * 10 + digit, 100_000)
      rest.removeFirst()
    }
    if let first = rest.first, first == "E" || first == "O" {
      modifier = first
      rest.removeFirst()
    }
    letter = rest.popFirst() ?? "\0"
  }

  /// The directive's text; `nil` where there is no such directive.
  func text(of time: BrokenDownTime) -> String? {
    if let modifier {
      let taking = modifier == "E" ? "cCyYxX" : "BdeHImMSuUVwWy"
      guard taking.unicodeScalars.contains(letter) else { return nil }
    }
    return word(of: time) ?? whole(of: time) ?? number(of: time)
  }

  /// A text brought to the width.
  func padded(_ text: String) -> String {
    let missing = width - text.unicodeScalars.count
    return missing > 0 ? String(repeating: fill == "0" ? "0" : " ", count: missing) + text : text
  }

  private func cased(_ text: String) -> String { padded(isUppercase ? text.uppercased() : text) }

  // MARK: Words

  private func word(of time: BrokenDownTime) -> String? {
    let weekday = BrokenDownTime.weekdays[time.weekday]
    let month = BrokenDownTime.months[time.month - 1]
    switch letter {
    case "a": return named(String(weekday.prefix(3)))
    case "A": return named(weekday)
    case "b", "h": return named(String(month.prefix(3)))
    case "B": return named(month)
    case "p": return changesCase ? padded(half(of: time).lowercased()) : cased(half(of: time))
    case "P": return padded(half(of: time).lowercased())
    case "Z":
      let zone = time.summerTime < 0 ? "" : "UTC"
      return changesCase ? padded(zone.lowercased()) : cased(zone)
    case "z":
      guard time.summerTime >= 0 else { return "" }
      return padded("+") + padded(0, toDigits: 4)
    case "n": return padded("\n")
    case "t": return padded("\t")
    case "%": return padded("%")
    default: return nil
    }
  }

  private func named(_ text: String) -> String {
    padded(isUppercase || changesCase ? text.uppercased() : text)
  }

  private func half(of time: BrokenDownTime) -> String { time.hour < 12 ? "AM" : "PM" }

  // MARK: Several at once

  private func whole(of time: BrokenDownTime) -> String? {
    switch letter {
    case "c": cased(time.text(BrokenDownTime.wholeFormat))
    case "D", "x": cased(time.text("%m/%d/%y"))
    case "F": cased(time.text("%Y-%m-%d"))
    case "R": cased(time.text("%H:%M"))
    case "r": cased(time.text("%I:%M:%S %p"))
    case "T", "X": cased(time.text("%H:%M:%S"))
    case "s": cased(String(time.seconds))
    default: nil
    }
  }

  // MARK: Numbers

  private func number(of time: BrokenDownTime) -> String? {
    let hourOfHalf = (time.hour + 11) % 12 + 1
    switch letter {
    case "C": return padded(Interpreter.floorDivide(time.year, 100), toDigits: 1)
    case "d": return padded(time.day, toDigits: 2)
    case "e": return spaced(time.day)
    case "g": return padded(Interpreter.modulo(time.isoWeek.year, 100), toDigits: 2)
    case "G": return padded(time.isoWeek.year, toDigits: 1)
    case "H": return padded(time.hour, toDigits: 2)
    case "I": return padded(hourOfHalf, toDigits: 2)
    case "j": return padded(time.dayOfYear, toDigits: 3)
    case "k": return spaced(time.hour)
    case "l": return spaced(hourOfHalf)
    case "m": return padded(time.month, toDigits: 2)
    case "M": return padded(time.minute, toDigits: 2)
    case "S": return padded(time.second, toDigits: 2)
    case "u": return padded(time.weekday + 1, toDigits: 1)
    case "U": return padded(time.week(from: 6), toDigits: 2)
    case "V": return padded(time.isoWeek.week, toDigits: 2)
    case "w": return padded((time.weekday + 1) % 7, toDigits: 1)
    case "W": return padded(time.week(from: 0), toDigits: 2)
    case "y": return padded(Interpreter.modulo(time.year, 100), toDigits: 2)
    case "Y": return padded(time.year, toDigits: 1)
    default: return nil
    }
  }

  /// A number of two places that is filled up with a space, unless a flag says otherwise.
  private func spaced(_ number: Int) -> String {
    var directive = self
    directive.fill = fill ?? "_"
    return directive.padded(number, toDigits: 2)
  }

  /// A number brought to so many digits, or the width where that is more.
  private func padded(_ number: Int, toDigits least: Int) -> String {
    let written = String(number)
    guard fill != "-" else { return padded(written) }
    let missing = max(least, width) - written.count
    guard missing > 0 else { return written }
    if fill == "_" { return String(repeating: " ", count: missing) + written }
    let zeros = String(repeating: "0", count: missing)
    return number < 0 ? "-" + zeros + written.dropFirst() : zeros + written
  }
}

extension BrokenDownTime {
  /// The days' names, from Monday.
  fileprivate static let weekdays = [
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
  ]
  /// The months' names.
  fileprivate static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
}
