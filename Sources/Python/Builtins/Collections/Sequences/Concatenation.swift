/// `+` and `*` of lists and tuples.
extension Interpreter {
  /// `a + b`, where `a` is a list or tuple.
  func concatenate(_ a: Value, _ b: Value) throws(Raised) -> Value {
    if let x = a.list {
      guard let y = b.list else {
        throw typeError("can only concatenate list (not \"\(typeName(b))\") to list")
      }
      try reserve((x.elements.count + y.elements.count) * MemoryLayout<Value>.stride)
      try workMoving(x.elements.count + y.elements.count)
      return list(x.elements + y.elements)
    }
    guard let x = a.tuple else { return .object(notImplemented) }
    guard let y = b.tuple else {
      throw typeError("can only concatenate tuple (not \"\(typeName(b))\") to tuple")
    }
    if x.elements.isEmpty, y.hasType(types.tuple) { return b }
    if y.elements.isEmpty, x.hasType(types.tuple) { return a }
    try reserve((x.elements.count + y.elements.count) * MemoryLayout<Value>.stride)
    try workMoving(x.elements.count + y.elements.count)
    return tuple(x.elements + y.elements)
  }

  /// `sequence * count`, where the sequence is a list or tuple.
  func repeatSequence(_ sequence: Value, _ count: Value) throws(Raised) -> Value {
    guard let times = try repeatCount(count) else {
      throw typeError("can't multiply sequence by non-int of type '\(typeName(count))'")
    }
    if let list = sequence.list { return self.list(try items(list.elements, repeated: times)) }
    guard let tuple = sequence.tuple else { return .object(notImplemented) }
    if times == 1, tuple.hasType(types.tuple) { return sequence }
    return self.tuple(try items(tuple.elements, repeated: times))
  }

  /// The value of `list *= count`.
  func repeatInPlace(_ value: Value, _ count: Value) throws(Raised) -> Value {
    guard let list = value.list else { return .object(notImplemented) }
    guard let times = try repeatCount(count) else {
      throw typeError("can't multiply sequence by non-int of type '\(typeName(count))'")
    }
    replaceAll(of: list, by: try items(list.elements, repeated: times))
    return value
  }
}
