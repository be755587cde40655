/// Makes anchors as code-hosting sites do.
enum Slug {
  /// The anchor of a heading: lower case, words joined by hyphens, punctuation left out.
  static func of(_ title: String) -> String {
    String(
      title.lowercased().compactMap { letter -> Character? in
        if letter == " " || letter == "-" { return "-" }
        return letter.isLetter || letter.isNumber || letter == "_" ? letter : nil
      })
  }
}
