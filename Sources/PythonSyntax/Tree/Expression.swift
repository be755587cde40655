/// An expression of the syntax tree with its place in the source.
///
/// The shapes follow the `expr` nodes of Python's `ast` module, except that evaluation contexts
/// (load, store, delete) are not recorded: where an expression stands says what it is for.
package struct Expression: Equatable, Sendable {
  package var kind: Kind
  package var range: SourceRange

  /// Makes an expression of a kind at a place.
  package init(_ kind: Kind, _ range: SourceRange) {
    self.kind = kind
    self.range = range
  }

  /// What an expression is made of.
  package indirect enum Kind: Equatable, Sendable {
    case name(String)
    case constant(Constant)
    /// An f-string: literal pieces and replacement fields in order. Adjacent literals are joined,
    /// also with the plain strings that stand beside the f-string in the source.
    case formatted([FormattedPart])
    case unary(UnaryOperator, Expression)
    case binary(Expression, BinaryOperator, Expression)
    /// `a and b and c` is one node with three operands.
    case boolean(BooleanOperator, [Expression])
    /// `first op operand op operand ...`, never empty.
    case comparison(Expression, [ComparisonLink])
    case conditional(test: Expression, then: Expression, otherwise: Expression)
    case call(Expression, [Argument])
    /// `value.name`; the range is that of the name alone.
    case attribute(Expression, String, SourceRange)
    case subscription(Expression, Expression)
    /// Only inside a subscription (or a tuple directly inside one).
    case slice(lower: Expression?, upper: Expression?, step: Expression?)
    case starred(Expression)
    case list([Expression])
    case tuple([Expression])
    case set([Expression])
    case dictionary([DictionaryItem])
    case comprehension(ComprehensionKind, element: Expression, clauses: [ComprehensionClause])
    case dictionaryComprehension(
      key: Expression, value: Expression, clauses: [ComprehensionClause])
    case lambda(Parameters, Expression)
    case await(Expression)
    case yield(Expression?)
    case yieldFrom(Expression)
    /// `name := value`
    case named(Identifier, Expression)
  }
}

/// A name with its place.
package struct Identifier: Equatable, Sendable {
  package var name: String
  package var range: SourceRange

  /// Makes an identifier at a place.
  package init(_ name: String, _ range: SourceRange) {
    self.name = name
    self.range = range
  }
}

/// A literal value.
package enum Constant: Equatable, Sendable {
  case none
  case ellipsis
  case bool(Bool)
  case integer(Int)
  /// An integer beyond 64 bits, as decimal digits without underscores, sign or prefix.
  case bigInteger(String)
  case float(Double)
  /// A complex number without real part, such as `2j`.
  case imaginary(Double)
  /// The text after escapes and concatenation.
  case string(String)
  case bytes([UInt8])
}

/// A piece of an f-string.
package enum FormattedPart: Equatable, Sendable {
  case literal(String)
  case field(FormattedField)
}

/// A replacement field of an f-string, `{value!conversion:specification}`.
///
/// For `{value=}` the parser puts the source text with its `=` into a literal piece before the
/// field, and sets the conversion to `.repr` where neither a conversion nor a specification is given.
package struct FormattedField: Equatable, Sendable {
  /// How the value is turned into text before it is formatted.
  package enum Conversion: Character, Sendable {
    case string = "s"
    case repr = "r"
    case ascii = "a"
  }

  package var value: Expression
  package var conversion: Conversion?
  /// The format specification, itself possibly with fields; `nil` where there is none.
  package var specification: [FormattedPart]?

  /// Makes a field.
  package init(
    value: Expression, conversion: Conversion?, specification: [FormattedPart]?
  ) {
    self.value = value
    self.conversion = conversion
    self.specification = specification
  }
}

/// Operators with one operand.
package enum UnaryOperator: String, Sendable {
  case not = "not"
  case plus = "+"
  case minus = "-"
  case invert = "~"
}

/// Arithmetic and bitwise operators with two operands.
package enum BinaryOperator: String, Sendable, CaseIterable {
  case add = "+"
  case subtract = "-"
  case multiply = "*"
  case matrixMultiply = "@"
  case divide = "/"
  case floorDivide = "//"
  case modulo = "%"
  case power = "**"
  case leftShift = "<<"
  case rightShift = ">>"
  case bitAnd = "&"
  case bitOr = "|"
  case bitXor = "^"
}

/// `and` and `or`.
package enum BooleanOperator: String, Sendable {
  case and
  case or
}

/// Comparisons, identity and membership.
package enum ComparisonOperator: String, Sendable {
  case equal = "=="
  case notEqual = "!="
  case less = "<"
  case lessOrEqual = "<="
  case greater = ">"
  case greaterOrEqual = ">="
  case identical = "is"
  case notIdentical = "is not"
  case contained = "in"
  case notContained = "not in"
}

/// One further operand of a chained comparison.
package struct ComparisonLink: Equatable, Sendable {
  package var comparison: ComparisonOperator
  package var operand: Expression

  /// Makes a link.
  package init(_ comparison: ComparisonOperator, _ operand: Expression) {
    self.comparison = comparison
    self.operand = operand
  }
}

/// An argument of a call, in the order of the source.
package enum Argument: Equatable, Sendable {
  case positional(Expression)
  /// `*iterable`
  case starred(Expression)
  case keyword(Identifier, Expression)
  /// `**mapping`
  case doubleStarred(Expression)
}

/// An item of a dictionary display.
package enum DictionaryItem: Equatable, Sendable {
  case pair(key: Expression, value: Expression)
  /// `**mapping`
  case unpacked(Expression)
}

/// What a comprehension with single elements makes.
package enum ComprehensionKind: Sendable {
  case list
  case set
  case generator
}

/// A clause `[async] for target in iterable [if condition ...]`.
package struct ComprehensionClause: Equatable, Sendable {
  package var target: Expression
  package var iterable: Expression
  package var conditions: [Expression]
  package var isAsync: Bool

  /// Makes a clause.
  package init(
    target: Expression, iterable: Expression, conditions: [Expression], isAsync: Bool
  ) {
    self.target = target
    self.iterable = iterable
    self.conditions = conditions
    self.isAsync = isAsync
  }
}

/// The parameters of a function or lambda.
package struct Parameters: Equatable, Sendable {
  package var positionalOnly: [Parameter] = []
  package var positional: [Parameter] = []
  /// The parameter `*args`.
  package var variadic: Parameter?
  package var keywordOnly: [Parameter] = []
  /// The parameter `**kwargs`.
  package var keywordVariadic: Parameter?

  /// Makes an empty parameter list.
  package init() {}
}

/// One parameter with its annotation and default value.
package struct Parameter: Equatable, Sendable {
  package var name: String
  package var annotation: Expression?
  package var defaultValue: Expression?
  package var range: SourceRange

  /// Makes a parameter.
  package init(
    name: String, annotation: Expression?, defaultValue: Expression?, range: SourceRange
  ) {
    self.name = name
    self.annotation = annotation
    self.defaultValue = defaultValue
    self.range = range
  }
}
