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

  /// How the iterator is made anew where it is now (`__reduce__`), where that is possible.
  func reduction(_ interpreter: Interpreter) throws(Raised) -> IteratorReduction? { nil }

  /// Goes to where a reduction's state says; another value changes nothing (`__setstate__`).
  func restore(_ state: Value, _ interpreter: Interpreter) throws(Raised) {}

  /// How many items are left, where the iterator knows (`__length_hint__`).
  var remaining: Int? { nil }
}

extension Interpreter {
  /// The next item of an iterator, or `nil` at its end, which is also where something that it calls
  /// raises StopIteration.
  @inline(__always)
  func next(of iterator: PyIterator) throws(Raised) -> Value? {
    do throws(Raised) {
      return try iterator.next(self)
    } catch {
      try checkIsEnd(error)
      return nil
    }
  }

  /// Passes on any exception but StopIteration.
  @inline(never)
  private func checkIsEnd(_ error: Raised) throws(Raised) {
    guard matches(error, exceptions.stopIteration) else { throw error }
  }

  /// Defines `__new__` of a class of iterators, from which programs may derive.
  ///
  /// An instance of a derived class is no iterator for the machine's short ways, since the class may
  /// have methods of its own.
  func iteratorConstructor(_ type: PyType, _ signature: String, _ body: @escaping NativeBody) {
    type.isBase = true
    constructor(type, signature) { [unowned type] (vm, a) throws(Raised) in
      let made = try body(vm, a)
      if let wanted = a[0].type, wanted !== type, case .object(let iterator) = made,
        iterator.hasType(type)
      {
        iterator.type = wanted
        iterator.nature = .plain
      }
      return made
    }
  }
}

/// What an iterator is made of anew: arguments for its class, and a state that is restored then.
struct IteratorReduction {
  /// What makes it: the built-in `iter`, or else its own class.
  var isMadeByIter = false
  var arguments: [Value]
  var state = Value.unset

  /// By a call of the iterator's class.
  init(_ arguments: [Value], state: Value = .unset) {
    self.arguments = arguments
    self.state = state
  }

  /// By `iter(iterable)`.
  init(iterating iterable: Value, state: Value = .unset) {
    isMadeByIter = true
    arguments = [iterable]
    self.state = state
  }
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

  override func reduction(_ interpreter: Interpreter) -> IteratorReduction? {
    guard let sequence else { return IteratorReduction(iterating: interpreter.tuple([])) }
    return IteratorReduction(iterating: sequence, state: .int(index))
  }

  override func restore(_ state: Value, _ interpreter: Interpreter) {
    index = max(0, interpreter.smallInteger(state) ?? index)
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
