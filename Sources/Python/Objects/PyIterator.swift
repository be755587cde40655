/// The base of iterators implemented in Swift.
class PyIterator: PyObject {
  /// Makes an iterator.
  override init(type: PyType) {
    super.init(type: type)
    nature = .iterator
  }

  /// The next item, or `nil` at the end (and at every call after it).
  func next(_ interpreter: Interpreter) throws(Raised) -> Value? { nil }

  /// The next item in two parts, for loops such as `for key, value in items`.
  ///
  /// It spares the tuple where the iterator can make the parts by themselves.
  func nextPair(_ interpreter: Interpreter) throws(Raised) -> NextPair { .unsupported }

  /// How many items are left, where the iterator knows (`__length_hint__`).
  var remaining: Int? { nil }
}

/// What `PyIterator.nextPair` finds.
enum NextPair {
  case pair(Value, Value)
  case end
  /// The items are not made in two parts; nothing was taken.
  case unsupported
}

/// Iterates over anything that has `__getitem__`, until IndexError.
final class SequenceIterator: PyIterator {
  private var sequence: Value?
  private var index = 0

  /// Makes an iterator from item 0.
  init(_ sequence: Value, type: PyType) {
    self.sequence = sequence
    super.init(type: type)
  }

  override func next(_ interpreter: Interpreter) throws(Raised) -> Value? {
    guard let sequence else { return nil }
    do {
      let item = try interpreter.getItem(sequence, .int(index))
      index += 1
      return item
    } catch {
      guard
        interpreter.matches(error, interpreter.exceptions.indexError)
          || interpreter.matches(error, interpreter.exceptions.stopIteration)
      else { throw error }
      self.sequence = nil
      return nil
    }
  }
}
