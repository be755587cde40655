import PythonSyntax

// Hooks of the core that the families of built-ins fill. Each moves to its family's file.
extension Interpreter {
  // Numbers and text
  func installText() {}

  // Collections and functions
  func installCollections() {}
  func installFunctions() {}
  /// `a op b` of built-in types other than numbers (str, bytes, list, tuple, set, dict); `nil` where
  /// it is not theirs. In place means that a list or set may be changed and returned.
  func builtinBinary(
    _ operation: BinaryOperator, _ a: Value, _ b: Value, inPlace: Bool
  ) throws(Raised) -> Value? { nil }
  /// The comparison of two values of built-in types (exact types, and subclasses that do not
  /// override it); `nil` where it is not theirs.
  func builtinComparison(
    _ comparison: ComparisonOperator, _ a: Value, _ b: Value
  ) throws(Raised) -> Bool? { numberComparison(comparison, a, b) }
  /// The text of an object of an exact built-in type; `nil` where its class has a `__repr__`.
  func builtinRepr(_ object: PyObject) throws(Raised) -> String? { try textRepr(object) }
  /// The iterator of an object of a built-in layout whose class does not override `__iter__`.
  func nativeIterator(of object: PyObject) -> PyIterator? { nil }
  /// `container[key]`
  func getItem(_ container: Value, _ key: Value) throws(Raised) -> Value { .none }
  /// `container[key] = value`
  func setItem(_ container: Value, _ key: Value, _ value: Value) throws(Raised) {}
  /// `del container[key]`
  func deleteItem(_ container: Value, _ key: Value) throws(Raised) {}
  /// `item in container`
  func contains(_ container: Value, _ item: Value) throws(Raised) -> Bool { false }
  /// Adds an element to a set.
  func add(_ element: Value, to set: PySet) throws(Raised) {}
  /// The value under any key of a dict.
  func find(_ key: Value, in dictionary: PyDict) throws(Raised) -> Value? { nil }
  /// Sets the value under any key of a dict.
  func insert(_ value: Value, for key: Value, in dictionary: PyDict) throws(Raised) {}
  /// Removes a key of a dict; its value, or `nil` where it was not there.
  func remove(_ key: Value, from dictionary: PyDict) throws(Raised) -> Value? { nil }
}
