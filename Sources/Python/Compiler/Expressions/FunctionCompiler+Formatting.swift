import PythonSyntax

extension FunctionCompiler {
  /// An f-string, or the specification inside a field of one.
  func compileFormatted(
    _ parts: [FormattedPart], into target: Int, at range: SourceRange
  ) throws(SyntaxError) {
    let mark = top
    defer { release(to: mark) }
    guard let first = parts.first else { return load(.string(""), into: target, at: range) }
    if parts.count == 1 {
      return try compile(first, into: target, isJoined: false, at: range)
    }
    let base = allocate(from: target)
    for (offset, part) in parts.enumerated() {
      try compile(part, into: offset == 0 ? base : allocate(), isJoined: true, at: range)
    }
    emit(.joinStrings, a: target, b: base, c: parts.count, at: range)
  }

  private func compile(
    _ part: FormattedPart, into target: Int, isJoined: Bool, at range: SourceRange
  ) throws(SyntaxError) {
    switch part {
    case .literal(let text): load(.string(text), into: target, at: range)
    case .field(let field):
      let mark = top
      let value = try operand(
        field.value, prefer: scratch(target), before: field.specification?.values ?? [])
      var specification = 65535
      if let parts = field.specification {
        specification = allocate()
        try compileFormatted(parts, into: specification, at: range)
      }
      let conversion =
        switch field.conversion {
        case nil: 0
        case .string: 1
        case .repr: 2
        case .ascii: 3
        }
      let flag = isJoined ? Int(Instruction.joinedFlag) : 0
      emit(.formatValue, x: conversion | flag, a: target, b: value, c: specification, at: range)
      release(to: mark)
    }
  }
}

extension [FormattedPart] {
  /// The expressions in the fields.
  fileprivate var values: [Expression] {
    compactMap { part in
      if case .field(let field) = part { return field.value }
      return nil
    }
  }
}
