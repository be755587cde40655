import PythonSyntax

/// Operators of `str`, `bytes` and `bytearray`.
extension Interpreter {
  /// The operation where an operand is text of an exact type; `nil` where it is not text's.
  ///
  /// As in CPython the other operand's reflected method is tried before text refuses it.
  func textBinary(
    _ operation: BinaryOperator, _ a: Value, _ b: Value, inPlace: Bool
  ) throws(Raised) -> Value? {
    switch operation {
    case .add:
      guard isExactText(a) else { return nil }
      if inPlace, let array = a.object(as: PyByteArray.self), let added = byteContent(of: b) {
        try checkSize(array.value.count + added.count)
        try checkResizing(array, to: array.value.count + added.count)
        array.value.append(contentsOf: added)
        contentChanged(array)
        return a
      }
      if b.object?.type.isBuiltin != false, let result = try concatenation(a, b) { return result }
      if let result = try reflected(operation, a, b) { return result }
      if let result = try concatenation(a, b) { return result }
      throw cannotConcatenate(a, b)
    case .multiply:
      if isExactText(a) {
        if case .int = b { return try repeated(a, b, inPlace: inPlace) }
        if let result = try reflected(operation, a, b) { return result }
        return try repeated(a, b, inPlace: inPlace)
      }
      guard isExactText(b), bigInteger(a) != nil else { return nil }
      return try repetition(b, a)
    case .modulo:
      guard isExactText(a) else { return nil }
      if let text = a.string { return try percentFormat(text, b) }
      return try percentFormatBytes(a, b)
    default: return nil
    }
  }

  private func isExactText(_ value: Value) -> Bool {
    guard case .object(let object) = value else { return false }
    return object.hasType(types.str) || object.hasType(types.bytes)
      || object.hasType(types.byteArray)
  }

  private func reflected(
    _ operation: BinaryOperator, _ a: Value, _ b: Value
  ) throws(Raised) -> Value? {
    guard let object = b.object, !object.type.isBuiltin,
      let method = object.type.lookup(operatorNames[operation.position].reflected),
      method.object(as: PyNative.self) == nil
    else { return nil }
    let result = try callMethod(method, on: b, [a])
    return isNotImplemented(result) ? nil : result
  }

  /// Both one after the other; `nil` where they are not of one kind.
  func concatenation(_ a: Value, _ b: Value) throws(Raised) -> Value? {
    if let x = a.string {
      guard let y = b.string else { return nil }
      if x.count == 0, y.hasType(types.str) { return b }
      if y.count == 0, x.hasType(types.str) { return a }
      try checkSize(x.value.utf8.count + y.value.utf8.count)
      return .object(PyStr(x.value + y.value, count: x.count + y.count, type: types.str))
    }
    guard let x = byteContent(of: a), let y = byteContent(of: b) else { return nil }
    try checkSize(x.count + y.count)
    return TextReceiver(a).made(x + y, self)
  }

  /// The error for text and something else.
  func cannotConcatenate(_ a: Value, _ b: Value) -> Raised {
    if a.string != nil {
      return typeError("can only concatenate str (not \"\(typeName(b))\") to str")
    }
    return typeError("can't concat \(typeName(b)) to \(typeName(a))")
  }

  private func repeated(_ a: Value, _ b: Value, inPlace: Bool) throws(Raised) -> Value {
    guard bigInteger(b) != nil || special(b, names.index) != nil else {
      throw typeError("can't multiply sequence by non-int of type '\(typeName(b))'")
    }
    let result = try repetition(a, b)
    if inPlace, let array = a.object(as: PyByteArray.self) {
      let content = byteContent(of: result) ?? []
      try checkResizing(array, to: content.count)
      array.value = content
      contentChanged(array)
      return a
    }
    return result
  }

  /// Text so many times.
  func repetition(_ text: Value, _ times: Value) throws(Raised) -> Value {
    let number = try index(of: times)
    guard let exact = Int(exactly: number) else {
      throw overflowError("cannot fit 'int' into an index-sized integer")
    }
    let count = max(0, exact)
    let receiver = TextReceiver(text)
    if count == 1 { return receiver.whole(text, self) }
    let bytes = receiver.withSpan { $0.count }
    let (total, overflow) = bytes.multipliedReportingOverflow(by: count)
    guard !overflow else { throw error(exceptions.memoryError, arguments: []) }
    try checkSize(total)
    return receiver.withSpan { span in
      var result: [UInt8] = []
      result.reserveCapacity(total)
      for _ in 0..<(bytes == 0 ? 0 : count) { result.append(contentsOf: span.bytes) }
      return receiver.made(result, self)
    }
  }

  // MARK: Comparison

  /// The comparison of what two texts hold; `nil` where they are not of one kind.
  func compareContents(_ comparison: ComparisonOperator, _ a: Value, _ b: Value) -> Bool? {
    if let x = a.string {
      return b.string.map { PyStr.holds(comparison, x, $0) }
    }
    // `bytes` compares with nothing else than bytes; `bytearray` with all that has some.
    guard a.object is PyByteArray || b.object is PyByteArray || b.object is PyBytes else {
      return nil
    }
    guard let x = byteContent(of: a), let y = byteContent(of: b) else { return nil }
    let order = x.withUnsafeBufferPointer { x in y.withUnsafeBufferPointer { y in x.order(y) } }
    return Interpreter.holds(comparison, order, 0)
  }

  // MARK: Membership

  /// The value of `item in text`.
  func containsText(_ text: Value, _ item: Value) throws(Raised) -> Bool {
    try work(on: text)
    if let string = text.string, string.count < Interpreter.searchWindow, let wanted = item.string {
      return string.contains(wanted)
    }
    let receiver = TextReceiver(text)
    let needle: [UInt8]
    if case .text = receiver {
      guard let wanted = item.text else {
        throw typeError(
          "'in <string>' requires string as left operand, not \(typeName(item))")
      }
      needle = Array(wanted.utf8)
    } else if let wanted = byteContent(of: item) {
      needle = wanted
    } else if special(item, names.index) != nil {
      needle = [try byte(item, "byte must be in range(0, 256)")]
    } else {
      throw typeError("a bytes-like object is required, not '\(typeName(item))'")
    }
    let all = receiver.withSpan { 0..<$0.count }
    return try search(receiver, needle, in: all, fromEnd: false) != nil
  }
}
