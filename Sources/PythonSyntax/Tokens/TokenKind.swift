/// What a token is: a name, a literal, layout, a keyword or an operator.
package enum TokenKind: UInt8, Sendable {
  case name
  case number
  case string
  case newline
  case indent
  case dedent
  case end
  /// A character that no token starts with, such as `$` or `?`.
  case stray

  // Keywords.
  case `false`
  case none
  case `true`
  case and
  case `as`
  case assert
  case async
  case await
  case `break`
  case `class`
  case `continue`
  case def
  case del
  case elif
  case `else`
  case except
  case finally
  case `for`
  case from
  case global
  case `if`
  case `import`
  case `in`
  case `is`
  case lambda
  case nonlocal
  case not
  case or
  case pass
  case raise
  case `return`
  case `try`
  case `while`
  case with
  case yield

  // Brackets and delimiters.
  case leftParenthesis
  case rightParenthesis
  case leftBracket
  case rightBracket
  case leftBrace
  case rightBrace
  case comma
  case colon
  case semicolon
  case dot
  case ellipsis
  case arrow
  case equal
  case walrus

  // Operators.
  case plus
  case minus
  case star
  case doubleStar
  case slash
  case doubleSlash
  case percent
  case at
  case leftShift
  case rightShift
  case ampersand
  case bar
  case caret
  case tilde
  case exclamation
  case less
  case greater
  case lessEqual
  case greaterEqual
  case equalEqual
  case notEqual

  // Augmented assignment.
  case plusEqual
  case minusEqual
  case starEqual
  case doubleStarEqual
  case slashEqual
  case doubleSlashEqual
  case percentEqual
  case atEqual
  case leftShiftEqual
  case rightShiftEqual
  case ampersandEqual
  case barEqual
  case caretEqual

  /// Whether it is a reserved word.
  package var isKeyword: Bool {
    rawValue >= TokenKind.false.rawValue && rawValue <= TokenKind.yield.rawValue
  }

  /// Whether it closes a bracket.
  package var isClosing: Bool {
    self == .rightParenthesis || self == .rightBracket || self == .rightBrace
  }

  /// The operator of an augmented assignment, `nil` for all other tokens.
  package var augmentedOperator: BinaryOperator? {
    switch self {
    case .plusEqual: .add
    case .minusEqual: .subtract
    case .starEqual: .multiply
    case .doubleStarEqual: .power
    case .slashEqual: .divide
    case .doubleSlashEqual: .floorDivide
    case .percentEqual: .modulo
    case .atEqual: .matrixMultiply
    case .leftShiftEqual: .leftShift
    case .rightShiftEqual: .rightShift
    case .ampersandEqual: .bitAnd
    case .barEqual: .bitOr
    case .caretEqual: .bitXor
    default: nil
    }
  }
}
