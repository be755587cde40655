extension StringProtocol {
  /// The text without the spaces and tabs around it.
  var trimmed: String {
    let front = drop { $0 == " " || $0 == "\t" }
    var back = front[...]
    while let last = back.last, last == " " || last == "\t" { back = back.dropLast() }
    return String(back)
  }
}
