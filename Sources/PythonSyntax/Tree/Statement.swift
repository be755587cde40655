/// A statement of the syntax tree with its place in the source.
///
/// The shapes follow the `stmt` nodes of Python's `ast` module.
package struct Statement: Equatable, Sendable {
  package var kind: Kind
  package var range: SourceRange

  /// Makes a statement of a kind at a place.
  package init(_ kind: Kind, _ range: SourceRange) {
    self.kind = kind
    self.range = range
  }

  /// What a statement is made of.
  package indirect enum Kind: Equatable, Sendable {
    case expression(Expression)
    /// `a = b = value`: the targets in order.
    case assign(targets: [Expression], value: Expression)
    case augmentedAssign(target: Expression, BinaryOperator, value: Expression)
    /// `target: annotation [= value]`; simple when the target is a bare name without parentheses.
    case annotatedAssign(
      target: Expression, annotation: Expression, value: Expression?, isSimple: Bool)
    case delete([Expression])
    case pass
    case `break`
    case `continue`
    case `return`(Expression?)
    case raise(Expression?, cause: Expression?)
    case global([Identifier])
    case nonlocal([Identifier])
    case `import`([ImportAlias])
    /// `from [..]module import names`; a single alias named `*` imports everything.
    case importFrom(module: String?, level: Int, names: [ImportAlias])
    case assert(Expression, message: Expression?)
    case `if`(test: Expression, body: [Statement], otherwise: [Statement])
    case `while`(test: Expression, body: [Statement], otherwise: [Statement])
    case `for`(ForLoop)
    case with(items: [WithItem], body: [Statement], isAsync: Bool)
    case `try`(TryStatement)
    case function(FunctionDefinition)
    case `class`(ClassDefinition)
    case match(subject: Expression, cases: [MatchCase])
  }
}

/// A loop, `for target in iterable: body else: otherwise`.
package struct ForLoop: Equatable, Sendable {
  package var target: Expression
  package var iterable: Expression
  package var body: [Statement]
  package var otherwise: [Statement]
  package var isAsync: Bool

  /// Makes a loop.
  package init(
    target: Expression, iterable: Expression, body: [Statement], otherwise: [Statement],
    isAsync: Bool
  ) {
    self.target = target
    self.iterable = iterable
    self.body = body
    self.otherwise = otherwise
    self.isAsync = isAsync
  }
}

/// One `context [as target]` of a `with` statement.
package struct WithItem: Equatable, Sendable {
  package var context: Expression
  package var target: Expression?

  /// Makes an item.
  package init(context: Expression, target: Expression?) {
    self.context = context
    self.target = target
  }
}

/// `try` with its clauses; `isStar` for `except*`.
package struct TryStatement: Equatable, Sendable {
  package var body: [Statement]
  package var handlers: [ExceptHandler]
  package var otherwise: [Statement]
  package var finally: [Statement]
  package var isStar: Bool

  /// Makes a try statement.
  package init(
    body: [Statement], handlers: [ExceptHandler], otherwise: [Statement], finally: [Statement],
    isStar: Bool
  ) {
    self.body = body
    self.handlers = handlers
    self.otherwise = otherwise
    self.finally = finally
    self.isStar = isStar
  }
}

/// `except type as name: body`; the type is `nil` for a bare `except`.
package struct ExceptHandler: Equatable, Sendable {
  package var type: Expression?
  package var name: String?
  package var body: [Statement]
  package var range: SourceRange

  /// Makes a handler.
  package init(type: Expression?, name: String?, body: [Statement], range: SourceRange) {
    self.type = type
    self.name = name
    self.body = body
    self.range = range
  }
}

/// `name [as alias]` of an import; for `import a.b` the name is `a.b`.
package struct ImportAlias: Equatable, Sendable {
  package var name: String
  package var alias: String?
  package var range: SourceRange

  /// Makes an alias.
  package init(name: String, alias: String?, range: SourceRange) {
    self.name = name
    self.alias = alias
    self.range = range
  }
}

/// A function, `[async] def name(parameters) -> returns: body`.
package struct FunctionDefinition: Equatable, Sendable {
  package var name: String
  package var parameters: Parameters
  package var body: [Statement]
  package var decorators: [Expression]
  package var returns: Expression?
  package var isAsync: Bool

  /// Makes a definition.
  package init(
    name: String, parameters: Parameters, body: [Statement], decorators: [Expression],
    returns: Expression?, isAsync: Bool
  ) {
    self.name = name
    self.parameters = parameters
    self.body = body
    self.decorators = decorators
    self.returns = returns
    self.isAsync = isAsync
  }
}

/// A class, `class name(arguments): body`; bases are positional, `metaclass=` a keyword.
package struct ClassDefinition: Equatable, Sendable {
  package var name: String
  package var arguments: [Argument]
  package var body: [Statement]
  package var decorators: [Expression]

  /// Makes a definition.
  package init(
    name: String, arguments: [Argument], body: [Statement], decorators: [Expression]
  ) {
    self.name = name
    self.arguments = arguments
    self.body = body
    self.decorators = decorators
  }
}

/// A case, `case pattern [if guard]: body`.
package struct MatchCase: Equatable, Sendable {
  package var pattern: Pattern
  package var condition: Expression?
  package var body: [Statement]

  /// Makes a case.
  package init(pattern: Pattern, condition: Expression?, body: [Statement]) {
    self.pattern = pattern
    self.condition = condition
    self.body = body
  }
}

/// A pattern of a `match` statement (PEP 634).
package struct Pattern: Equatable, Sendable {
  package var kind: Kind
  package var range: SourceRange

  /// Makes a pattern of a kind at a place.
  package init(_ kind: Kind, _ range: SourceRange) {
    self.kind = kind
    self.range = range
  }

  /// What a pattern is made of.
  package indirect enum Kind: Equatable, Sendable {
    /// A literal or dotted name, compared with `==`.
    case value(Expression)
    /// `None`, `True` or `False`, compared with `is`.
    case singleton(Constant)
    case sequence([Pattern])
    /// `*name` inside a sequence; `nil` for `*_`.
    case star(String?)
    case mapping([MappingPatternItem], rest: String?)
    case `class`(Expression, positional: [Pattern], keywords: [KeywordPattern])
    /// `pattern as name`, a bare capture (`pattern` is `nil`), or the wildcard (both `nil`).
    case capture(Pattern?, name: String?)
    case alternatives([Pattern])
  }
}

/// `key: pattern` of a mapping pattern.
package struct MappingPatternItem: Equatable, Sendable {
  package var key: Expression
  package var pattern: Pattern

  /// Makes an item.
  package init(key: Expression, pattern: Pattern) {
    self.key = key
    self.pattern = pattern
  }
}

/// `name=pattern` of a class pattern.
package struct KeywordPattern: Equatable, Sendable {
  package var name: Identifier
  package var pattern: Pattern

  /// Makes a keyword pattern.
  package init(name: Identifier, pattern: Pattern) {
    self.name = name
    self.pattern = pattern
  }
}

/// A whole source file.
package struct Module: Equatable, Sendable {
  package var body: [Statement]
  /// What the tokenizer warns of, in the order of the source.
  package var tokenWarnings: [SyntaxWarning]

  /// Makes a module.
  package init(body: [Statement], tokenWarnings: [SyntaxWarning] = []) {
    self.body = body
    self.tokenWarnings = tokenWarnings
  }
}
