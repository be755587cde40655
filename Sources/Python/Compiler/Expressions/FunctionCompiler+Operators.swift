import PythonSyntax

extension FunctionCompiler {
  /// An operator with one operand.
  func compileUnary(
    _ sign: UnaryOperator, _ value: Expression, into target: Int, at range: SourceRange
  ) throws(SyntaxError) {
    let mark = top
    let register = try operand(value, prefer: scratch(target))
    let operation: Operation =
      switch sign {
      case .not: .not
      case .plus: .positive
      case .minus: .negate
      case .invert: .invert
      }
    emit(operation, a: target, b: register, at: range)
    release(to: mark)
  }

  /// A chain of operators with two operands, from its first operand on, in a loop.
  func compileBinary(_ expression: Expression, into target: Int) throws(SyntaxError) {
    var steps: [(sign: BinaryOperator, right: Expression, range: SourceRange)] = []
    var first = expression
    while case .binary(let left, let sign, let right) = first.kind,
      steps.isEmpty || ConstantFolding.value(of: first) == nil
    {
      steps.append((sign, right, first.range))
      first = left
    }
    let mark = top
    var left = try operand(
      first, prefer: scratch(target), before: steps.last.map { [$0.right] } ?? [])
    for (index, step) in steps.enumerated().reversed() {
      let result = index == 0 ? target : scratch(target) ?? chainScratch(left)
      try compileStep(step.sign, left, step.right, into: result, at: step.range)
      left = result
    }
    release(to: mark)
  }

  /// A temporary for the value of an inner step of a chain.
  private func chainScratch(_ left: Int) -> Int { isTemporary(left) ? left : allocate() }

  private func compileStep(
    _ sign: BinaryOperator, _ left: Int, _ right: Expression, into target: Int,
    at range: SourceRange
  ) throws(SyntaxError) {
    if emitImmediate(sign, left, right, into: target, isInPlace: false, at: range) { return }
    let mark = top
    let register = try operand(right)
    emit(Operation(sign), a: target, b: left, c: register, at: range)
    release(to: mark)
  }

  /// Emits the form with a small integer for `+` and `-`, where it applies.
  func emitImmediate(
    _ sign: BinaryOperator, _ left: Int, _ right: Expression, into target: Int,
    isInPlace: Bool, at range: SourceRange
  ) -> Bool {
    guard sign == .add || sign == .subtract,
      case .int(let number) = ConstantFolding.value(of: right),
      let immediate = Int16(exactly: number)
    else { return false }
    emit(
      sign == .add ? .addImmediate : .subtractImmediate, x: isInPlace ? 1 : 0, a: target,
      b: left, immediate: immediate, at: range)
    return true
  }

  /// `and` and `or` for their value.
  func compileBoolean(
    _ word: BooleanOperator, _ operands: [Expression], into target: Int, at range: SourceRange
  ) throws(SyntaxError) {
    let mark = top
    let result = scratch(target) ?? allocate()
    let end = code.makeLabel()
    for (index, operand) in operands.enumerated() {
      try compile(operand, into: result)
      if index < operands.count - 1 {
        branch(word == .and ? .jumpIfFalse : .jumpIfTrue, a: result, to: end, at: range)
      }
    }
    bind(end)
    if result != target { emit(.move, a: target, b: result, at: range) }
    release(to: mark)
  }

  /// A comparison, or a chain of them, for its value.
  func compileComparison(
    _ first: Expression, _ links: [ComparisonLink], into target: Int, at range: SourceRange
  ) throws(SyntaxError) {
    let mark = top
    let result = links.count == 1 ? target : scratch(target) ?? allocate()
    let end = code.makeLabel()
    var left = try operand(
      first, prefer: links.count == 1 ? scratch(target) : nil, before: [links[0].operand])
    for (index, link) in links.enumerated() {
      let later = index + 1 < links.count ? [links[index + 1].operand] : []
      let right = try rightOperand(link, before: later)
      emit(Operation(link.comparison), a: result, b: left, c: right, at: range)
      if index + 1 < links.count {
        branch(.jumpIfFalse, a: result, to: end, at: range)
      }
      left = right
    }
    bind(end)
    if result != target { emit(.move, a: target, b: result, at: range) }
    release(to: mark)
  }

  /// The right operand of a comparison.
  func rightOperand(
    _ link: ComparisonLink, before later: [Expression]
  ) throws(SyntaxError) -> Int {
    if let register = membershipOperand(link) { return register }
    return try operand(link.operand, before: later)
  }

  /// The right side of `in [constants]` or `in {constants}`, as a constant tuple or frozenset.
  private func membershipOperand(_ link: ComparisonLink) -> Int? {
    guard link.comparison == .contained || link.comparison == .notContained else { return nil }
    let constant: CodeUnit.Constant
    switch link.operand.kind {
    case .list(let elements):
      guard let items = ConstantFolding.values(of: elements) else { return nil }
      constant = .tuple(items)
    case .set(let elements):
      guard let items = ConstantFolding.values(of: elements) else { return nil }
      constant = .frozenSet(items)
    default: return nil
    }
    let register = allocate()
    load(constant, into: register, at: link.operand.range)
    return register
  }
}

extension Operation {
  /// The operation of an operator.
  init(_ sign: BinaryOperator) {
    self =
      switch sign {
      case .add: .add
      case .subtract: .subtract
      case .multiply: .multiply
      case .matrixMultiply: .matrixMultiply
      case .divide: .divide
      case .floorDivide: .floorDivide
      case .modulo: .modulo
      case .power: .power
      case .leftShift: .leftShift
      case .rightShift: .rightShift
      case .bitAnd: .bitAnd
      case .bitOr: .bitOr
      case .bitXor: .bitXor
      }
  }

  /// The operation of a comparison.
  init(_ comparison: ComparisonOperator) {
    self =
      switch comparison {
      case .equal: .equal
      case .notEqual: .notEqual
      case .less: .less
      case .lessOrEqual: .lessOrEqual
      case .greater: .greater
      case .greaterOrEqual: .greaterOrEqual
      case .identical: .identical
      case .notIdentical: .notIdentical
      case .contained: .contained
      case .notContained: .notContained
      }
  }
}
