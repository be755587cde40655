extension Wrong {
  /// Mistakes in literals, characters and brackets.
  static let literals2: [Wrong] = [
    Wrong(
      "x = f'''a\n{b\n}", 1, 5, "unterminated triple-quoted string literal (detected at line 3)"),
    Wrong("'a\\\nb", 1, 1, "unterminated string literal (detected at line 2)"),
    Wrong("'a\\\nb\n c", 1, 1, "unterminated string literal (detected at line 2)"),
    Wrong("x = 'a\\\n", 1, 5, "unterminated string literal (detected at line 1)"),
    Wrong("0xé", 1, 2, "invalid hexadecimal literal"),
    Wrong("5a = 1", 1, 1, "invalid decimal literal"),
    Wrong("x = 1e5a", 1, 7, "invalid decimal literal"),
    Wrong("x=1jz", 1, 4, "invalid imaginary literal"),
    Wrong("0b12", 1, 4, "invalid digit '2' in binary literal"),
    Wrong("0o18", 1, 4, "invalid digit '8' in octal literal"),
    Wrong("1.e", 1, 2, "invalid decimal literal"),
    Wrong("a.€", 1, 3, "invalid character '€' (U+20AC)"),
    Wrong("1€", 1, 2, "invalid character '€' (U+20AC)"),
    Wrong("a\u{1}", 1, 2, "invalid non-printable character U+0001"),
    Wrong("x = [1,\n 2\ndef f():\n  pass\n", 1, 5, "'[' was never closed"),
    Wrong("'''", 1, 1, "unterminated triple-quoted string literal (detected at line 1)"),
    Wrong("(1]", 1, 3, "closing parenthesis ']' does not match opening parenthesis '('"),
    Wrong(
      "(\n1]", 2, 2, "closing parenthesis ']' does not match opening parenthesis '(' on line 1"),
    Wrong("{\n\n(]", 3, 2, "closing parenthesis ']' does not match opening parenthesis '('"),
    Wrong("x = )", 1, 5, "unmatched ')'"),
    Wrong("foo(1,\n def f():\n  pass\n", 1, 4, "'(' was never closed"),
    Wrong("x=b'\\x1'", 1, 9, "(value error) invalid \\x escape at position 0"),
    Wrong("x='\\'", 1, 3, "unterminated string literal (detected at line 1)"),
  ]
}
