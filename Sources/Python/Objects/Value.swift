/// A Python value in 16 bytes: the common immutable kinds inline, everything else by reference.
enum Value {
  /// No value: an unbound local, an omitted argument, an empty register.
  case unset
  case none
  case bool(Bool)
  /// An exact `int` that fits 64 bits; larger ones and instances of subclasses are `PyInt` objects.
  case int(Int)
  /// An exact `float`; instances of subclasses are `PyFloat` objects.
  case float(Double)
  case object(PyObject)

  /// Whether this is no value.
  var isUnset: Bool {
    if case .unset = self { return true }
    return false
  }

  /// Whether this is `None`.
  var isNone: Bool {
    if case .none = self { return true }
    return false
  }

  /// The object, unless the value is inline.
  var object: PyObject? {
    if case .object(let object) = self { return object }
    return nil
  }

  /// The object if it is of exactly this Swift class or a subclass of it.
  func object<Object: PyObject>(as _: Object.Type) -> Object? {
    if case .object(let object) = self { return object as? Object }
    return nil
  }

  /// The string, for `str` and its subclasses.
  var string: PyStr? {
    guard case .object(let object) = self, object.nature == .string else { return nil }
    return unsafeDowncast(object, to: PyStr.self)
  }

  /// The Swift text, for `str` and its subclasses.
  var text: String? { string?.value }

  /// The list, for `list` and its subclasses.
  var list: PyList? {
    guard case .object(let object) = self, object.nature == .list else { return nil }
    return unsafeDowncast(object, to: PyList.self)
  }

  /// The tuple, for `tuple` and its subclasses.
  var tuple: PyTuple? {
    guard case .object(let object) = self, object.nature == .tuple else { return nil }
    return unsafeDowncast(object, to: PyTuple.self)
  }

  /// The dictionary, for `dict` and its subclasses.
  var dictionary: PyDict? {
    guard case .object(let object) = self, object.nature == .dictionary else { return nil }
    return unsafeDowncast(object, to: PyDict.self)
  }

  /// The set, for `set`, `frozenset` and their subclasses.
  var set: PySet? {
    guard case .object(let object) = self, object.nature == .set else { return nil }
    return unsafeDowncast(object, to: PySet.self)
  }

  /// The exception, if the value is one.
  var exception: PyException? {
    guard case .object(let object) = self, object.nature == .exception else { return nil }
    return unsafeDowncast(object, to: PyException.self)
  }

  /// The class, if the value is one.
  var type: PyType? {
    guard case .object(let object) = self, object.nature == .type else { return nil }
    return unsafeDowncast(object, to: PyType.self)
  }

  /// The function defined in Python, if the value is one; not counted, the value keeps it.
  @inline(__always)
  var function: Unmanaged<PyFunction>? {
    guard case .object(let object) = self, object.nature == .function else { return nil }
    return Unmanaged.passUnretained(unsafeDowncast(object, to: PyFunction.self))
  }

  /// Whether this is that very object.
  @inline(__always)
  func isObject(_ other: PyObject) -> Bool {
    if case .object(let object) = self { return object === other }
    return false
  }

  /// Whether this is a string with the same text.
  @inline(__always)
  func isName(_ name: PyStr) -> Bool {
    guard case .object(let object) = self else { return false }
    if object === name { return true }
    guard object.nature == .string else { return false }
    return unsafeDowncast(object, to: PyStr.self) == name
  }

  /// Python's `is`.
  func isIdentical(to other: Value) -> Bool {
    switch (self, other) {
    case (.unset, .unset), (.none, .none): true
    case (.bool(let a), .bool(let b)): a == b
    case (.int(let a), .int(let b)): a == b
    case (.float(let a), .float(let b)): a.bitPattern == b.bitPattern
    case (.object(let a), .object(let b)): a === b
    default: false
    }
  }
}

/// A Python exception on its way to a handler.
///
/// It is sendable only because errors must be: an interpreter and all of its objects are used by one
/// thread at a time, and no exception leaves its interpreter.
struct Raised: Error, @unchecked Sendable {
  let exception: PyException

  /// The same, as it leaves a function of the library: what that was given lives as long as the
  /// exception, since CPython's traceback keeps the function's frame.
  func holding(_ argument: Value) -> Raised {
    exception.held.append(argument)
    return self
  }
}
