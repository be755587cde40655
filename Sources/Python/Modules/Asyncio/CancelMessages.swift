/// A small value as an object, for the loop, which knows nothing of Python's values.
private final class BoxedValue {
  let value: Value

  init(_ value: Value) { self.value = value }
}

/// What `cancel(msg)` was given, on its way through the loop.
extension Value {
  /// The value as the message of a cancellation; `nil` for none.
  var asCancelMessage: AnyObject? {
    if case .object(let object) = self { return object }
    return isNone || isUnset ? nil : BoxedValue(self)
  }

  /// The value that became the message of a cancellation.
  init(cancelMessage: AnyObject?) {
    if let object = cancelMessage as? PyObject {
      self = .object(object)
    } else {
      self = (cancelMessage as? BoxedValue)?.value ?? .none
    }
  }
}
