import PythonSyntax

extension FunctionCompiler {
  /// A call; methods are called without making a bound method first.
  func compileCall(_ expression: Expression, into target: Int) throws(SyntaxError) {
    guard case .call(let callee, let arguments) = expression.kind else { return }
    try checkKeywords(arguments, at: expression.range)
    let mark = top
    defer { release(to: mark) }
    let hasStars = arguments.contains { $0.isUnpacking }
    var range = expression.range
    if case .attribute(_, _, let nameRange) = callee.kind, !hasStars {
      range = range.startingAtAttribute(nameRange)
    }
    let base = allocate(from: target)
    if hasStars {
      try compile(callee, into: base)
      try compileSpread(arguments, callee: base, into: target, at: range)
    } else if case .attribute(let value, let name, let nameRange) = callee.kind {
      let receiver = try operand(value, prefer: base)
      _ = allocate()
      emit(
        .loadMethod, a: base, b: receiver, c: attributeSite(name),
        at: callee.range.startingAtAttribute(nameRange))
      try compileArguments(
        arguments, (.callMethod, .callMethodKeywords), base: base, into: target, at: range)
    } else {
      try compile(callee, into: base)
      try compileArguments(
        arguments, (.call, .callKeywords), base: base, into: target, at: range)
    }
  }

  /// Checks that no keyword is given twice.
  func checkKeywords(_ arguments: [Argument], at range: SourceRange) throws(SyntaxError) {
    var seen: Set<String> = []
    for argument in arguments {
      guard case .keyword(let name, _) = argument else { continue }
      if name.name == "__debug__" {
        throw SyntaxError(.syntax, "cannot assign to __debug__", at: range)
      }
      if !seen.insert(name.name).inserted {
        throw SyntaxError(.syntax, "keyword argument repeated: \(name.name)", at: name.range)
      }
    }
  }

  /// Evaluates plain arguments into the registers after the callee, and calls.
  ///
  /// `count` says how many arguments are there already.
  func compileArguments(
    _ arguments: [Argument], _ operations: (plain: Operation, keywords: Operation), base: Int,
    count: Int = 0, into target: Int, at range: SourceRange
  ) throws(SyntaxError) {
    var names: [CodeUnit.Constant] = []
    for argument in arguments {
      if case .positional(let value) = argument { try compile(value, into: allocate()) }
    }
    for argument in arguments {
      guard case .keyword(let name, let value) = argument else { continue }
      names.append(.string(name.name))
      try compile(value, into: allocate())
    }
    let total = arguments.count + count
    if names.isEmpty {
      emit(operations.plain, a: base, b: total, c: target, at: range)
    } else {
      emit(operations.keywords, a: base, b: total, c: target, at: range)
      emit(.extend, a: code.constant(.tuple(names)), at: range)
    }
  }

  /// Gathers arguments with `*` and `**` in a list and a dict, and calls.
  ///
  /// `first` are the registers of arguments that come first.
  func compileSpread(
    _ arguments: [Argument], callee: Int, first: [Int] = [], into target: Int,
    at range: SourceRange
  ) throws(SyntaxError) {
    let list = allocate()
    let dictionary = allocate()
    emit(.makeList, a: list, b: list, c: 0, at: range)
    for register in first { emit(.listAppend, a: list, b: register, at: range) }
    let isOnly = first.isEmpty && arguments.filter { !$0.isKeyword }.count == 1
    for argument in arguments {
      let mark = top
      switch argument {
      case .positional(let value):
        emit(.listAppend, a: list, b: try operand(value), at: range)
      case .starred(let value):
        let items = try operand(value)
        emit(
          .listExtend, x: isOnly ? 1 : 0, a: list, b: items, c: isOnly ? callee : 0, at: range)
      case .keyword, .doubleStarred: break
      }
      release(to: mark)
    }
    let keywords = arguments.filter { $0.isKeyword }
    if keywords.isEmpty {
      emit(.clear, a: dictionary, b: 1, at: range)
    } else {
      try compileKeywords(keywords, callee: callee, into: dictionary, at: range)
    }
    emit(.callSpread, a: callee, c: target, at: range)
  }

  private func compileKeywords(
    _ arguments: [Argument], callee: Int, into dictionary: Int, at range: SourceRange
  ) throws(SyntaxError) {
    emit(.makeDictionary, a: dictionary, b: dictionary, c: 0, at: range)
    var isAfterMapping = false
    for argument in arguments {
      let mark = top
      switch argument {
      case .keyword(let name, let value):
        let key = allocate()
        load(.string(name.name), into: key, at: range)
        let register = try operand(value)
        if isAfterMapping {
          let item = allocate(2)
          emit(.move, a: item, b: key, at: range)
          emit(.move, a: item + 1, b: register, at: range)
          emit(.makeDictionary, a: key, b: item, c: 1, at: range)
          emit(.dictionaryMerge, a: dictionary, b: key, c: callee, at: range)
        } else {
          emit(.dictionaryInsert, a: dictionary, b: key, c: register, at: range)
        }
      case .doubleStarred(let value):
        let mapping = try operand(value)
        emit(.dictionaryMerge, a: dictionary, b: mapping, c: callee, at: range)
        isAfterMapping = true
      case .positional, .starred: break
      }
      release(to: mark)
    }
  }
}

extension Argument {
  /// Whether it is `*iterable` or `**mapping`.
  var isUnpacking: Bool {
    switch self {
    case .starred, .doubleStarred: true
    case .positional, .keyword: false
    }
  }

  /// Whether it gives keyword arguments.
  var isKeyword: Bool {
    switch self {
    case .keyword, .doubleStarred: true
    case .positional, .starred: false
    }
  }
}
