extension SourceRange {
  /// The range that stands for all ranges in trees that are compared.
  package static let unknown = SourceRange(line: 0, column: 0, endLine: 0, endColumn: 0)
}

extension Module {
  /// The same tree with all ranges made equal, for comparing what two sources mean.
  package func withoutRanges() -> Module { Module(body: body.map(\.withoutRanges)) }
}

extension Identifier {
  fileprivate var withoutRanges: Identifier { Identifier(name, .unknown) }
}

extension Expression {
  /// The same expression with all ranges made equal.
  package func withoutRanges() -> Expression { bare }

  fileprivate var bare: Expression { Expression(bareKind, .unknown) }

  private var bareKind: Kind {
    switch kind {
    case .name, .constant, .yield(nil): kind
    case .formatted(let parts): .formatted(parts.map(\.bare))
    case .attribute(let value, let name, _): .attribute(value.bare, name, .unknown)
    case .binary(let left, let operation, let right):
      .binary(left.bare, operation, right.bare)
    case .call(let function, let arguments): .call(function.bare, arguments.map(\.bare))
    case .subscription(let value, let index): .subscription(value.bare, index.bare)
    case .unary(let operation, let operand): .unary(operation, operand.bare)
    default: bareRest
    }
  }

  private var bareRest: Kind {
    switch kind {
    case .boolean(let operation, let operands): .boolean(operation, operands.map(\.bare))
    case .comparison(let first, let links):
      .comparison(
        first.bare, links.map { ComparisonLink($0.comparison, $0.operand.bare) })
    case .conditional(let test, let then, let otherwise):
      .conditional(test: test.bare, then: then.bare, otherwise: otherwise.bare)
    case .slice(let lower, let upper, let step):
      .slice(lower: lower?.bare, upper: upper?.bare, step: step?.bare)
    case .starred(let value): .starred(value.bare)
    case .list(let items): .list(items.map(\.bare))
    case .tuple(let items): .tuple(items.map(\.bare))
    case .set(let items): .set(items.map(\.bare))
    case .dictionary(let items): .dictionary(items.map(\.bare))
    case .comprehension(let display, let element, let clauses):
      .comprehension(display, element: element.bare, clauses: clauses.map(\.bare))
    case .dictionaryComprehension(let key, let value, let clauses):
      .dictionaryComprehension(
        key: key.bare, value: value.bare, clauses: clauses.map(\.bare))
    case .lambda(let parameters, let body): .lambda(parameters.bare, body.bare)
    case .await(let value): .await(value.bare)
    case .yield(let value): .yield(value?.bare)
    case .yieldFrom(let value): .yieldFrom(value.bare)
    case .named(let name, let value): .named(name.withoutRanges, value.bare)
    default: kind
    }
  }
}

extension FormattedPart {
  fileprivate var bare: FormattedPart {
    guard case .field(let field) = self else { return self }
    return .field(
      FormattedField(
        value: field.value.bare, conversion: field.conversion,
        specification: field.specification?.map(\.bare)))
  }
}

extension Argument {
  fileprivate var bare: Argument {
    switch self {
    case .positional(let value): .positional(value.bare)
    case .starred(let value): .starred(value.bare)
    case .keyword(let name, let value): .keyword(name.withoutRanges, value.bare)
    case .doubleStarred(let value): .doubleStarred(value.bare)
    }
  }
}

extension DictionaryItem {
  fileprivate var bare: DictionaryItem {
    switch self {
    case .pair(let key, let value): .pair(key: key.bare, value: value.bare)
    case .unpacked(let value): .unpacked(value.bare)
    }
  }
}

extension ComprehensionClause {
  fileprivate var bare: ComprehensionClause {
    ComprehensionClause(
      target: target.bare, iterable: iterable.bare, conditions: conditions.map(\.bare),
      isAsync: isAsync)
  }
}

extension Parameters {
  fileprivate var bare: Parameters {
    var result = Parameters()
    result.positionalOnly = positionalOnly.map(\.bare)
    result.positional = positional.map(\.bare)
    result.variadic = variadic?.bare
    result.keywordOnly = keywordOnly.map(\.bare)
    result.keywordVariadic = keywordVariadic?.bare
    return result
  }
}

extension Parameter {
  fileprivate var bare: Parameter {
    Parameter(
      name: name, annotation: annotation?.bare, defaultValue: defaultValue?.bare,
      range: .unknown)
  }
}

extension Statement {
  fileprivate var withoutRanges: Statement { Statement(bareKind, .unknown) }

  private var bareKind: Kind {
    switch kind {
    case .pass, .break, .continue: kind
    case .expression(let value): .expression(value.bare)
    case .assign(let targets, let value):
      .assign(targets: targets.map(\.bare), value: value.bare)
    case .augmentedAssign(let target, let operation, let value):
      .augmentedAssign(target: target.bare, operation, value: value.bare)
    case .annotatedAssign(let target, let annotation, let value, let isSimple):
      .annotatedAssign(
        target: target.bare, annotation: annotation.bare, value: value?.bare,
        isSimple: isSimple)
    case .delete(let targets): .delete(targets.map(\.bare))
    case .return(let value): .return(value?.bare)
    case .raise(let exception, let cause): .raise(exception?.bare, cause: cause?.bare)
    case .global(let names): .global(names.map(\.withoutRanges))
    case .nonlocal(let names): .nonlocal(names.map(\.withoutRanges))
    case .import(let names): .import(names.map(\.bare))
    case .importFrom(let module, let level, let names):
      .importFrom(module: module, level: level, names: names.map(\.bare))
    case .assert(let test, let message): .assert(test.bare, message: message?.bare)
    default: bareCompound
    }
  }

  private var bareCompound: Kind {
    switch kind {
    case .if(let test, let body, let otherwise):
      .if(
        test: test.bare, body: body.map(\.withoutRanges),
        otherwise: otherwise.map(\.withoutRanges))
    case .while(let test, let body, let otherwise):
      .while(
        test: test.bare, body: body.map(\.withoutRanges),
        otherwise: otherwise.map(\.withoutRanges))
    case .for(let loop):
      .for(
        ForLoop(
          target: loop.target.bare, iterable: loop.iterable.bare,
          body: loop.body.map(\.withoutRanges), otherwise: loop.otherwise.map(\.withoutRanges),
          isAsync: loop.isAsync))
    case .with(let items, let body, let isAsync):
      .with(
        items: items.map { WithItem(context: $0.context.bare, target: $0.target?.bare) },
        body: body.map(\.withoutRanges), isAsync: isAsync)
    case .try(let statement): .try(statement.bare)
    case .function(let definition): .function(definition.bare)
    case .class(let definition):
      .class(
        ClassDefinition(
          name: definition.name, arguments: definition.arguments.map(\.bare),
          body: definition.body.map(\.withoutRanges),
          decorators: definition.decorators.map(\.bare)))
    case .match(let subject, let cases):
      .match(subject: subject.bare, cases: cases.map(\.bare))
    default: kind
    }
  }
}

extension ImportAlias {
  fileprivate var bare: ImportAlias {
    ImportAlias(name: name, alias: alias, range: .unknown)
  }
}

extension TryStatement {
  fileprivate var bare: TryStatement {
    TryStatement(
      body: body.map(\.withoutRanges),
      handlers: handlers.map {
        ExceptHandler(
          type: $0.type?.bare, name: $0.name, body: $0.body.map(\.withoutRanges),
          range: .unknown)
      },
      otherwise: otherwise.map(\.withoutRanges), finally: finally.map(\.withoutRanges),
      isStar: isStar)
  }
}

extension FunctionDefinition {
  fileprivate var bare: FunctionDefinition {
    FunctionDefinition(
      name: name, parameters: parameters.bare, body: body.map(\.withoutRanges),
      decorators: decorators.map(\.bare), returns: returns?.bare, isAsync: isAsync)
  }
}

extension MatchCase {
  fileprivate var bare: MatchCase {
    MatchCase(
      pattern: pattern.bare, condition: condition?.bare, body: body.map(\.withoutRanges))
  }
}

extension Pattern {
  fileprivate var bare: Pattern { Pattern(bareKind, .unknown) }

  private var bareKind: Kind {
    switch kind {
    case .value(let value): .value(value.bare)
    case .singleton, .star: kind
    case .sequence(let items): .sequence(items.map(\.bare))
    case .mapping(let items, let rest):
      .mapping(
        items.map { MappingPatternItem(key: $0.key.bare, pattern: $0.pattern.bare) }, rest: rest)
    case .class(let type, let positional, let keywords):
      .class(
        type.bare, positional: positional.map(\.bare),
        keywords: keywords.map {
          KeywordPattern(name: $0.name.withoutRanges, pattern: $0.pattern.bare)
        })
    case .capture(let inner, let name): .capture(inner?.bare, name: name)
    case .alternatives(let items): .alternatives(items.map(\.bare))
    }
  }
}
