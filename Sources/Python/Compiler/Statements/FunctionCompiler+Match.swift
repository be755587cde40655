import PythonSyntax

extension FunctionCompiler {
  /// `match subject: cases`.
  func compileMatch(
    _ subject: Expression, _ cases: [MatchCase], at range: SourceRange
  ) throws(SyntaxError) {
    let mark = top
    let value = allocate()
    try compile(subject, into: value)
    let end = code.makeLabel()
    for (index, one) in cases.enumerated() {
      let isLast = index == cases.count - 1
      if !isLast, one.condition == nil { try checkRefutable(one.pattern) }
      traceLine(one.pattern.range.line, at: one.pattern.range)
      let fail = code.makeLabel()
      var matcher = PatternMatcher(compiler: self, fail: fail)
      try matcher.match(one.pattern, value)
      matcher.bindCaptures()
      if let condition = one.condition {
        release(to: value + 1)
        releaseHeld(at: one.pattern.range)
        try compileCondition(condition, jumpIf: false, to: fail)
      }
      release(to: value)
      releaseHeld(at: one.pattern.range)
      try compile(one.body)
      jump(to: end, at: one.pattern.range)
      bind(fail)
      _ = allocate()
    }
    release(to: mark)
    releaseHeld(at: range)
    bind(end)
  }

  /// Throws where a pattern matches everything, so that what follows could never match.
  func checkRefutable(_ pattern: Pattern) throws(SyntaxError) {
    switch pattern.kind {
    case .capture(nil, let name?):
      throw SyntaxError(
        .syntax, "name capture '\(name)' makes remaining patterns unreachable", at: pattern.range)
    case .capture(nil, nil):
      throw SyntaxError(.syntax, "wildcard makes remaining patterns unreachable", at: pattern.range)
    case .capture(let inner?, _): try checkRefutable(inner)
    case .alternatives(let alternatives):
      if let last = alternatives.last { try checkRefutable(last) }
    default: break
    }
  }
}
