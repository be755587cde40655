import PythonSyntax

/// Compiles one pattern: tests in order, and binds names only when all have passed.
struct PatternMatcher {
  /// A name that the pattern binds, with the register of its value.
  struct Capture {
    var name: String
    var register: Int
    var range: SourceRange
  }

  let compiler: FunctionCompiler
  /// Where to go when the pattern does not match.
  let fail: Assembler.Label
  private(set) var captures: [Capture] = []

  /// Makes a matcher that jumps to a label where there is no match.
  init(compiler: FunctionCompiler, fail: Assembler.Label) {
    self.compiler = compiler
    self.fail = fail
  }

  /// Binds the captured names.
  func bindCaptures() {
    for capture in captures {
      compiler.store(capture.name, from: capture.register, at: capture.range)
    }
  }

  /// Tests the value of a register; temporaries stay taken until the names are bound.
  mutating func match(_ pattern: Pattern, _ value: Int) throws(SyntaxError) {
    let range = pattern.range
    switch pattern.kind {
    case .value(let expression):
      let mark = compiler.top
      let expected = try compiler.operand(expression)
      compiler.branch(.jumpEqual, x: 0, a: value, b: expected, to: fail, at: range)
      compiler.release(to: mark)
    case .singleton(.none):
      compiler.branch(.jumpIfNotNone, a: value, to: fail, at: range)
    case .singleton(let constant):
      let mark = compiler.top
      let expected = compiler.allocate()
      compiler.load(CodeUnit.Constant(constant), into: expected, at: range)
      compiler.emit(.identical, a: expected, b: value, c: expected, at: range)
      compiler.branch(.jumpIfFalse, a: expected, to: fail, at: range)
      compiler.release(to: mark)
    case .sequence(let patterns): try matchSequence(patterns, value, at: range)
    case .star: break
    case .mapping(let items, let rest): try matchMapping(items, rest, value, at: range)
    case .class(let callee, let positional, let keywords):
      try matchClass(callee, positional, keywords, value, at: range)
    case .capture(let inner, let name):
      if let inner { try match(inner, value) }
      if let name { try capture(name, value, at: range) }
    case .alternatives(let alternatives):
      try matchAlternatives(alternatives, value, at: range)
    }
  }

  private mutating func capture(
    _ name: String, _ register: Int, at range: SourceRange
  ) throws(SyntaxError) {
    if captures.contains(where: { $0.name == name }) {
      throw SyntaxError(.syntax, "multiple assignments to name '\(name)' in pattern", at: range)
    }
    captures.append(Capture(name: name, register: register, range: range))
  }

  // MARK: Sequences

  private mutating func matchSequence(
    _ patterns: [Pattern], _ value: Int, at range: SourceRange
  ) throws(SyntaxError) {
    let stars = patterns.indices.filter { patterns[$0].isStar }
    if stars.count > 1 {
      throw SyntaxError(.syntax, "multiple starred names in sequence pattern", at: range)
    }
    test(.matchSequence, value, at: range)
    let needed = patterns.count - stars.count
    if stars.isEmpty || needed > 0 {
      let length = compiler.allocate()
      compiler.emit(.getLength, a: length, b: value, at: range)
      compiler.branch(
        stars.isEmpty ? .jumpEqualImmediate : .jumpGreaterOrEqualImmediate, x: 0, a: length,
        b: min(needed, 32767), to: fail, at: range)
      compiler.release(to: length)
    }
    if patterns.allSatisfy({ $0.isWildcard }) { return }
    guard let star = stars.first else {
      let items = compiler.allocate(patterns.count)
      compiler.emit(.unpack, a: items, b: value, c: patterns.count, at: range)
      for (offset, pattern) in patterns.enumerated() { try match(pattern, items + offset) }
      return
    }
    if patterns[star].isWildcard {
      return try matchItems(patterns, around: star, value, at: range)
    }
    let items = compiler.allocate(patterns.count)
    compiler.emit(
      .unpackStarred, x: patterns.count - star - 1, a: items, b: value, c: star, at: range)
    for register in items..<(items + patterns.count) { compiler.hold(register) }
    for (offset, pattern) in patterns.enumerated() {
      if case .star(let name?) = pattern.kind {
        try capture(name, items + offset, at: pattern.range)
      } else {
        try match(pattern, items + offset)
      }
    }
  }

  /// A sequence with `*_`: only the items that are tested are fetched.
  private mutating func matchItems(
    _ patterns: [Pattern], around star: Int, _ value: Int, at range: SourceRange
  ) throws(SyntaxError) {
    for (offset, pattern) in patterns.enumerated() where !pattern.isWildcard {
      let item = compiler.allocate()
      if offset < star {
        compiler.emit(
          .loadItemImmediate, a: item, b: value, immediate: Int16(clamping: offset), at: range)
      } else {
        let key = compiler.allocate()
        compiler.emit(.getLength, a: key, b: value, at: range)
        compiler.emit(
          .subtractImmediate, a: key, b: key, immediate: Int16(clamping: patterns.count - offset),
          at: range)
        compiler.emit(.loadItem, a: item, b: value, c: key, at: range)
      }
      try match(pattern, item)
    }
  }

  private func test(_ operation: Operation, _ value: Int, at range: SourceRange) {
    let result = compiler.allocate()
    compiler.emit(operation, a: result, b: value, at: range)
    compiler.branch(.jumpIfFalse, a: result, to: fail, at: range)
    compiler.release(to: result)
  }

  // MARK: Mappings

  private mutating func matchMapping(
    _ items: [MappingPatternItem], _ rest: String?, _ value: Int, at range: SourceRange
  ) throws(SyntaxError) {
    try checkKeys(items, at: range)
    test(.matchMapping, value, at: range)
    if items.isEmpty, rest == nil { return }
    if !items.isEmpty {
      let length = compiler.allocate()
      compiler.emit(.getLength, a: length, b: value, at: range)
      compiler.branch(
        .jumpGreaterOrEqualImmediate, x: 0, a: length, b: min(items.count, 32767), to: fail,
        at: range)
      compiler.release(to: length)
    }
    let keys = compiler.allocate()
    try compiler.compile(Expression(.tuple(items.map(\.key)), range), into: keys)
    var values = keys
    if !items.isEmpty {
      let found = compiler.allocate()
      compiler.emit(.matchKeys, a: found, b: value, c: keys, at: range)
      compiler.branch(.jumpIfNone, a: found, to: fail, at: range)
      values = compiler.allocate(items.count)
      compiler.emit(.unpack, a: values, b: found, c: items.count, at: range)
    }
    var others: Int?
    if rest != nil {
      let register = compiler.allocate()
      compiler.emit(.mappingRest, a: register, b: value, c: keys, at: range)
      others = register
    }
    for (offset, item) in items.enumerated() { try match(item.pattern, values + offset) }
    if let rest, let others { try capture(rest, others, at: range) }
  }

  private func checkKeys(_ items: [MappingPatternItem], at range: SourceRange) throws(SyntaxError) {
    var seen: Set<ConstantKey> = []
    for item in items {
      guard let constant = ConstantFolding.value(of: item.key), let key = ConstantKey(constant)
      else { continue }
      if !seen.insert(key).inserted {
        throw SyntaxError(
          .syntax, "mapping pattern checks duplicate key (\(constant.literalText))", at: range)
      }
    }
  }

  // MARK: Classes

  private mutating func matchClass(
    _ callee: Expression, _ positional: [Pattern], _ keywords: [KeywordPattern], _ value: Int,
    at range: SourceRange
  ) throws(SyntaxError) {
    var seen: Set<String> = []
    for keyword in keywords where !seen.insert(keyword.name.name).inserted {
      throw SyntaxError(
        .syntax, "attribute name repeated in class pattern: \(keyword.name.name)",
        at: keyword.pattern.range)
    }
    if positional.count > 255 {
      throw SyntaxError(
        .syntax, "too many sub-patterns in class pattern \(callee.name ?? "")", at: range)
    }
    let patterns = positional + keywords.map(\.pattern)
    let found = compiler.allocate()
    let type = compiler.allocate(2)
    try compiler.compile(callee, into: type)
    compiler.load(
      .tuple(keywords.map { .string(compiler.scope.mangled($0.name.name)) }), into: type + 1,
      at: range)
    compiler.emit(
      .matchClass, x: positional.count, a: found, b: value, c: type, at: range)
    compiler.branch(.jumpIfNone, a: found, to: fail, at: range)
    if patterns.allSatisfy({ $0.isWildcard }) { return }
    let items = compiler.allocate(patterns.count)
    compiler.emit(.unpack, a: items, b: found, c: patterns.count, at: range)
    for (offset, pattern) in patterns.enumerated() { try match(pattern, items + offset) }
  }

  // MARK: Alternatives

  private mutating func matchAlternatives(
    _ alternatives: [Pattern], _ value: Int, at range: SourceRange
  ) throws(SyntaxError) {
    var common: [Capture] = []
    let end = compiler.code.makeLabel()
    for (index, alternative) in alternatives.enumerated() {
      let isLast = index == alternatives.count - 1
      if !isLast { try compiler.checkRefutable(alternative) }
      let next = compiler.code.makeLabel()
      var matcher = PatternMatcher(compiler: compiler, fail: isLast ? fail : next)
      try matcher.match(alternative, value)
      if index == 0 {
        for capture in matcher.captures {
          common.append(
            Capture(name: capture.name, register: compiler.allocate(), range: capture.range))
        }
      } else if Set(common.map(\.name)) != Set(matcher.captures.map(\.name)) {
        throw SyntaxError(
          .syntax, "alternative patterns bind different names", at: alternative.range)
      }
      for capture in matcher.captures {
        guard let target = common.first(where: { $0.name == capture.name }) else { continue }
        compiler.emit(.move, a: target.register, b: capture.register, at: range)
      }
      if !isLast {
        compiler.jump(to: end, at: range)
        compiler.bind(next)
      }
    }
    compiler.bind(end)
    for one in common { try capture(one.name, one.register, at: one.range) }
  }
}

extension Pattern {
  /// Whether it is `*name` or `*_`.
  var isStar: Bool {
    if case .star = kind { return true }
    return false
  }

  /// Whether it is `_` or `*_`, which test nothing.
  var isWildcard: Bool {
    switch kind {
    case .capture(nil, nil), .star(nil): true
    default: false
    }
  }
}

extension Expression {
  /// The name, where it is one.
  fileprivate var name: String? {
    if case .name(let name) = kind { return name }
    return nil
  }
}
