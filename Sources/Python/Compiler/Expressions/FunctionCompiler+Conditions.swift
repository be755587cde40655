import PythonSyntax

extension FunctionCompiler {
  /// Jumps to a label where an expression's truth is `wanted`; goes on where it is not.
  func compileCondition(
    _ expression: Expression, jumpIf wanted: Bool, to label: Assembler.Label
  ) throws(SyntaxError) {
    let range = expression.range
    if let constant = ConstantFolding.value(of: expression) {
      if ConstantFolding.truth(of: constant) == wanted { jump(to: label, at: range) }
      return
    }
    switch expression.kind {
    case .unary(.not, let operand):
      try compileCondition(operand, jumpIf: !wanted, to: label)
    case .boolean(let word, let operands):
      try compileCondition(word, operands, jumpIf: wanted, to: label)
    case .comparison(let first, let links):
      try compileCondition(first, links, jumpIf: wanted, to: label, at: range)
    case .conditional(let test, let then, let otherwise):
      let elseLabel = code.makeLabel()
      let end = code.makeLabel()
      try compileCondition(test, jumpIf: false, to: elseLabel)
      try compileCondition(then, jumpIf: wanted, to: label)
      jump(to: end, at: range)
      bind(elseLabel)
      try compileCondition(otherwise, jumpIf: wanted, to: label)
      bind(end)
    default:
      let mark = top
      let register = try operand(expression)
      branch(wanted ? .jumpIfTrue : .jumpIfFalse, a: register, to: label, at: range)
      release(to: mark)
    }
  }

  private func compileCondition(
    _ word: BooleanOperator, _ operands: [Expression], jumpIf wanted: Bool,
    to label: Assembler.Label
  ) throws(SyntaxError) {
    // `or` is decided by the first true operand, `and` by the first false one.
    let deciding = word == .or
    if wanted == deciding {
      for operand in operands { try compileCondition(operand, jumpIf: wanted, to: label) }
      return
    }
    let end = code.makeLabel()
    for operand in operands.dropLast() {
      try compileCondition(operand, jumpIf: deciding, to: end)
    }
    if let last = operands.last { try compileCondition(last, jumpIf: wanted, to: label) }
    bind(end)
  }

  private func compileCondition(
    _ first: Expression, _ links: [ComparisonLink], jumpIf wanted: Bool,
    to label: Assembler.Label, at range: SourceRange
  ) throws(SyntaxError) {
    let mark = top
    let end = code.makeLabel()
    var left = try operand(first, before: [links[0].operand])
    for (index, link) in links.enumerated() {
      let isLast = index + 1 == links.count
      let later = isLast ? [] : [links[index + 1].operand]
      let truth = isLast ? wanted : false
      let destination = isLast || !wanted ? label : end
      left = try compileLink(
        left, link, before: later, jumpIf: truth, to: destination, at: range)
    }
    bind(end)
    release(to: mark)
  }

  /// Compares and jumps; returns the register of the right operand.
  private func compileLink(
    _ left: Int, _ link: ComparisonLink, before later: [Expression], jumpIf wanted: Bool,
    to label: Assembler.Label, at range: SourceRange
  ) throws(SyntaxError) -> Int {
    let isIdentity = link.comparison == .identical || link.comparison == .notIdentical
    if isIdentity, case .constant(.none) = link.operand.kind, later.isEmpty {
      let isNone = (link.comparison == .identical) == wanted
      branch(isNone ? .jumpIfNone : .jumpIfNotNone, a: left, to: label, at: range)
      return left
    }
    if let operation = Operation(jumping: link.comparison) {
      if later.isEmpty, case .int(let number) = ConstantFolding.value(of: link.operand),
        let immediate = Int16(exactly: number)
      {
        branch(
          operation.withImmediate, x: wanted ? 1 : 0, a: left,
          b: Int(UInt16(bitPattern: immediate)), to: label, at: range)
        return left
      }
      let right = try operand(link.operand, before: later)
      branch(operation, x: wanted ? 1 : 0, a: left, b: right, to: label, at: range)
      return right
    }
    let right = try rightOperand(link, before: later)
    let result = allocate()
    emit(Operation(link.comparison), a: result, b: left, c: right, at: range)
    branch(wanted ? .jumpIfTrue : .jumpIfFalse, a: result, to: label, at: range)
    return right
  }
}

extension Operation {
  /// The jump that compares; `nil` for identity and membership.
  init?(jumping comparison: ComparisonOperator) {
    switch comparison {
    case .less: self = .jumpLess
    case .lessOrEqual: self = .jumpLessOrEqual
    case .greater: self = .jumpGreater
    case .greaterOrEqual: self = .jumpGreaterOrEqual
    case .equal: self = .jumpEqual
    case .notEqual: self = .jumpNotEqual
    case .identical, .notIdentical, .contained, .notContained: return nil
    }
  }

  /// The form of a comparing jump with a small integer on the right.
  fileprivate var withImmediate: Operation {
    switch self {
    case .jumpLess: .jumpLessImmediate
    case .jumpLessOrEqual: .jumpLessOrEqualImmediate
    case .jumpGreater: .jumpGreaterImmediate
    case .jumpGreaterOrEqual: .jumpGreaterOrEqualImmediate
    case .jumpEqual: .jumpEqualImmediate
    case .jumpNotEqual: .jumpNotEqualImmediate
    default: self
    }
  }
}
