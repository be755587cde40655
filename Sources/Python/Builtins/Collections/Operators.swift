import PythonSyntax

/// The operators of built-in types other than numbers.
///
/// They act for exact types; the operators of subclasses go through their special methods.
extension Interpreter {
  /// `a op b` of built-in types other than numbers.
  ///
  /// The result is `nil` where it is not theirs. In place means that a list or set may be changed
  /// and returned.
  func builtinBinary(
    _ operation: BinaryOperator, _ a: Value, _ b: Value, inPlace: Bool
  ) throws(Raised) -> Value? {
    switch operation {
    case .add:
      if let sum = try sequenceSum(a, b, inPlace: inPlace) { return sum }
      return try textBinary(operation, a, b, inPlace: inPlace)
    case .multiply:
      if let product = try sequenceProduct(a, b, inPlace: inPlace) { return product }
      return try textBinary(operation, a, b, inPlace: inPlace)
    case .modulo: return try textBinary(operation, a, b, inPlace: inPlace)
    case .bitOr, .bitAnd, .bitXor, .subtract:
      guard case .object(let x) = a, x.type.isBuiltin, case .object(let y) = b, y.type.isBuiltin,
        x.type.layout == .set, y.type.layout == .set
      else { return nil }
      return try setOperation(operation, a, b, inPlace: inPlace)
    default: return nil
    }
  }

  /// `a + b` where `a` is a list or tuple; its class's `__add__` may be inherited.
  private func sequenceSum(_ a: Value, _ b: Value, inPlace: Bool) throws(Raised) -> Value? {
    guard case .object(let object) = a else { return nil }
    if inPlace, object.hasType(types.list) {
      try extend(unsafeDowncast(object, to: PyList.self), by: b)
      return a
    }
    let kind = Swift.type(of: object)
    guard kind == PyList.self || kind == PyTuple.self else { return nil }
    let core = kind == PyList.self ? types.list : types.tuple
    let names = operatorNames[BinaryOperator.add.position]
    guard usesNative(object.type, names.plain, of: core) else { return nil }
    if inPlace, let own = object.type.lookup(names.inPlace) {
      return try callMethod(own, on: a, [b])
    }
    if let result = try reflected(names.reflected, a, b) { return result }
    return try concatenate(a, b)
  }

  /// `a * b` where one is a list or tuple.
  private func sequenceProduct(_ a: Value, _ b: Value, inPlace: Bool) throws(Raised) -> Value? {
    let names = operatorNames[BinaryOperator.multiply.position]
    if let core = sequenceType(a) {
      guard usesNative(type(of: a), names.plain, of: core) else { return nil }
      if let result = try reflected(names.reflected, a, b) { return result }
      return inPlace && core === types.list && usesNative(type(of: a), names.inPlace, of: core)
        ? try repeatInPlace(a, b) : try repeatSequence(a, b)
    }
    guard let core = sequenceType(b), usesNative(type(of: b), names.reflected, of: core) else {
      return nil
    }
    if !type(of: a).isBuiltin, let method = special(a, names.plain) {
      let result = try callMethod(method, on: a, [b])
      if !isNotImplemented(result) { return result }
    }
    return try repeatSequence(b, a)
  }

  private func sequenceType(_ value: Value) -> PyType? {
    guard case .object(let object) = value else { return nil }
    let kind = Swift.type(of: object)
    return kind == PyList.self ? types.list : kind == PyTuple.self ? types.tuple : nil
  }

  /// What the reflected method of a class of the program says, before a sequence's own operator.
  private func reflected(_ name: PyStr, _ a: Value, _ b: Value) throws(Raised) -> Value? {
    let right = type(of: b)
    guard !right.isBuiltin, let method = right.lookup(name), nativeOwner(method) == nil else {
      return nil
    }
    let result = try callMethod(method, on: b, [a])
    return isNotImplemented(result) ? nil : result
  }

  /// The comparison of two values of exact built-in types; `nil` where it is not theirs.
  func builtinComparison(
    _ comparison: ComparisonOperator, _ a: Value, _ b: Value
  ) throws(Raised) -> Bool? {
    if case .object(let x) = a, case .object(let y) = b, x.type.isBuiltin, y.type.isBuiltin {
      if let result = try collectionComparison(comparison, a, b) { return result }
    }
    return numberComparison(comparison, a, b)
  }

  /// The comparison that the built-in type of `a` defines with `b`; `nil` where it declines.
  func collectionComparison(
    _ comparison: ComparisonOperator, _ a: Value, _ b: Value
  ) throws(Raised) -> Bool? {
    guard case .object(let x) = a, case .object = b else { return nil }
    // Not by `==`, which would compare the operators' texts.
    let isEquality =
      switch comparison {
      case .equal, .notEqual: true
      default: false
      }
    let kind = Swift.type(of: x)
    if kind == PyStr.self || kind == PyBytes.self || kind == PyByteArray.self {
      try work(on: a)
      return compareContents(comparison, a, b)
    }
    if kind == PyList.self {
      guard let left = a.list, let right = b.list else { return nil }
      return try compare(comparison, left, right)
    }
    if kind == PyTuple.self {
      guard let left = a.tuple, let right = b.tuple else { return nil }
      return try compare(comparison, left, right)
    }
    if kind == PyDict.self {
      guard isEquality, let left = a.dictionary, let right = b.dictionary else { return nil }
      return try areEqual(left, right) == (comparison == .equal)
    }
    if kind == PySet.self {
      if let left = a.set, let right = b.set { return try compare(comparison, left, right) }
      guard let view = view(b) else { return nil }
      return try compare(comparison.reflected, view: view, a)
    }
    if let view = view(a) { return try compare(comparison, view: view, b) }
    if x.hasType(types.range) {
      guard isEquality, b.object?.hasType(types.range) == true else { return nil }
      return longRange(a).hasNumbers(of: longRange(b)) == (comparison == .equal)
    }
    if let left = slice(a), let right = slice(b) {
      let first = PyTuple([left.start, left.stop, left.step], type: types.tuple)
      let second = PyTuple([right.start, right.stop, right.step], type: types.tuple)
      return try compare(comparison, first, second)
    }
    return nil
  }
}
