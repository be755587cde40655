import PythonSyntax

extension FunctionCompiler {
  /// Displays with more items than this are built step by step, to need few registers.
  private static let widest = 30

  /// A list, tuple, set or dictionary display.
  func compileDisplay(_ expression: Expression, into target: Int) throws(SyntaxError) {
    let range = expression.range
    switch expression.kind {
    case .list(let elements):
      try compileElements(elements, .list, into: target, at: range)
    case .set(let elements):
      try compileElements(elements, .set, into: target, at: range)
    case .tuple(let elements):
      try compileElements(elements, .tuple, into: target, at: range)
    case .dictionary(let items): try compileDictionary(items, into: target, at: range)
    default: break
    }
  }

  private enum Display {
    case list
    case set
    case tuple
  }

  private func compileElements(
    _ elements: [Expression], _ display: Display, into target: Int, at range: SourceRange
  ) throws(SyntaxError) {
    let mark = top
    defer { release(to: mark) }
    if elements.count <= Self.widest, !elements.contains(where: \.isStarred),
      elements.count < 3 || ConstantFolding.values(of: elements) == nil
    {
      let base = isTemporary(target) && target == top - 1 ? target : top
      for (offset, element) in elements.enumerated() {
        try compile(element, into: base + offset == target ? target : allocate())
      }
      let operation: Operation =
        switch display {
        case .list: .makeList
        case .set: .makeSet
        case .tuple: .makeTuple
        }
      emit(operation, a: target, b: elements.isEmpty ? 0 : base, c: elements.count, at: range)
      releaseParts(elements, base..<(base + elements.count), except: target, at: range)
      return
    }
    let result = scratch(target) ?? allocate()
    emit(display == .set ? .makeSet : .makeList, a: result, at: range)
    if let items = ConstantFolding.values(of: elements) {
      let constants = allocate()
      load(
        display == .set ? .frozenSet(items) : .tuple(items), into: constants, at: range)
      emit(display == .set ? .setUpdate : .listExtend, a: result, b: constants, at: range)
    } else {
      try addElements(elements, to: result, isSet: display == .set, at: range)
    }
    if display == .tuple {
      emit(.listToTuple, a: target, b: result, at: range)
    } else if result != target {
      emit(.move, a: target, b: result, at: range)
    }
  }

  /// Empties the registers of a display's parts where the display is itself part of something
  /// larger, so that the parts die with it and not only at the end of the statement.
  private func releaseParts(
    _ parts: [Expression], _ registers: Range<Int>, except target: Int, at range: SourceRange
  ) {
    guard isTemporary(target),
      parts.contains(where: { localRegister(of: $0) == nil }),
      let span = flow?.held.span(from: max(registers.lowerBound, target + 1)),
      span.lowerBound < registers.upperBound
    else { return }
    let last = min(span.upperBound, registers.upperBound - 1)
    emit(.clear, a: span.lowerBound, b: last - span.lowerBound + 1, at: range)
  }

  private func addElements(
    _ elements: [Expression], to result: Int, isSet: Bool, at range: SourceRange
  ) throws(SyntaxError) {
    for element in elements {
      let mark = top
      if case .starred(let inner) = element.kind {
        let register = try operand(inner)
        emit(isSet ? .setUpdate : .listExtend, a: result, b: register, at: range)
      } else {
        let register = try operand(element)
        emit(isSet ? .setAdd : .listAppend, a: result, b: register, at: range)
      }
      release(to: mark)
    }
  }

  private func compileDictionary(
    _ items: [DictionaryItem], into target: Int, at range: SourceRange
  ) throws(SyntaxError) {
    let mark = top
    defer { release(to: mark) }
    var pairs: [(key: Expression, value: Expression)] = []
    for item in items {
      if case .pair(let key, let value) = item { pairs.append((key, value)) }
    }
    if pairs.count == items.count, pairs.count <= Self.widest / 2 {
      let base = top
      for pair in pairs {
        try compile(pair.key, into: allocate())
        try compile(pair.value, into: allocate())
      }
      emit(.makeDictionary, a: target, b: pairs.isEmpty ? 0 : base, c: pairs.count, at: range)
      releaseParts(pairs.map(\.value), base..<top, except: target, at: range)
      return
    }
    let result = scratch(target) ?? allocate()
    emit(.makeDictionary, a: result, at: range)
    for item in items {
      let inner = top
      switch item {
      case .pair(let key, let value):
        let keyRegister = try operand(key, before: [value])
        let register = try operand(value)
        emit(.dictionaryInsert, a: result, b: keyRegister, c: register, at: range)
      case .unpacked(let mapping):
        emit(.dictionaryUpdate, a: result, b: try operand(mapping), at: range)
      }
      release(to: inner)
    }
    if result != target { emit(.move, a: target, b: result, at: range) }
  }
}

extension Expression {
  /// Whether it is `*iterable`.
  var isStarred: Bool {
    if case .starred = kind { return true }
    return false
  }
}
