import DequeModule

/// A Python `collections.deque`.
///
/// Whoever changes the elements calls `Interpreter.changed`.
final class PyDeque: PyContainer {
  var elements: Deque<Value> = []
  /// The value of `maxlen`.
  var maximum: Int?
  /// Changes with every change of the elements' number or order, which iterators notice.
  private(set) var version = 0

  deinit {
    untrack()
    unaccount()
    guard !elements.isEmpty else { return }
    var content = Array(elements)
    elements = []
    type.heap.release(&content)
  }

  override func clearReferences() {
    super.clearReferences()
    let old = elements
    elements = []
    noteChange()
    _ = consume old
  }

  /// Notes a change of the elements' number or order.
  func noteChange() {
    version &+= 1
    account(64 + elements.count * MemoryLayout<Value>.stride)
  }
}

/// Iterates over a deque, which must not change meanwhile.
final class DequeIterator: PyIterator {
  private let deque: PyDeque
  private let isReversed: Bool
  private let version: Int
  private var index = 0

  /// Makes an iterator from one of the ends.
  init(_ deque: PyDeque, isReversed: Bool, type: PyType) {
    self.deque = deque
    self.isReversed = isReversed
    version = deque.version
    super.init(type: type)
  }

  override func next(_ interpreter: Interpreter) throws(Raised) -> Value? {
    guard deque.version == version else {
      throw interpreter.runtimeError("deque mutated during iteration")
    }
    let count = deque.elements.count
    guard index < count else { return nil }
    index += 1
    return deque.elements[isReversed ? count - index : index - 1]
  }

  override var remaining: Int? { max(0, deque.elements.count - index) }
}

extension Interpreter {
  /// The deque, if the value is one.
  func deque(_ value: Value) -> PyDeque? {
    guard case .object(let object) = value, Swift.type(of: object) == PyDeque.self else {
      return nil
    }
    return unsafeDowncast(object, to: PyDeque.self)
  }

  /// Tells iterators and the trace that a deque's content changed.
  func changed(_ deque: PyDeque) {
    deque.noteChange()
    if deque.isTraced { contentChanged(deque) }
  }

  /// Adds an element at one of the ends; the other end gives way where the deque is full.
  func add(_ value: Value, to deque: PyDeque, atFront: Bool = false) throws(Raised) {
    if let maximum = deque.maximum, deque.elements.count >= maximum {
      guard maximum > 0 else { return }
      var dropped = atFront ? deque.elements.removeLast() : deque.elements.removeFirst()
      if atFront { deque.elements.prepend(value) } else { deque.elements.append(value) }
      changed(deque)
      heap.release(&dropped)
      return
    }
    if deque.elements.count & 0xFFF == 0xFFF { try checkMemory() }
    if atFront { deque.elements.prepend(value) } else { deque.elements.append(value) }
    changed(deque)
  }

  /// Adds all items of an iterable, which may be the deque itself.
  func extend(_ deque: PyDeque, by iterable: Value, atFront: Bool = false) throws(Raised) {
    if let other = self.deque(iterable), other === deque {
      for element in Array(deque.elements) { try add(element, to: deque, atFront: atFront) }
      return
    }
    try forEach(iterable) { (item) throws(Raised) in
      try add(item, to: deque, atFront: atFront)
      return true
    }
  }

  /// The index of an equal element within bounds; changes meanwhile are an error.
  func firstIndex(
    of item: Value, in deque: PyDeque, from start: Int = 0, to end: Int = .max
  ) throws(Raised) -> Int? {
    let version = deque.version
    var index = start
    while index < min(end, deque.elements.count) {
      let isEqual = try areEqual(deque.elements[index], item)
      guard deque.version == version else {
        throw runtimeError("deque mutated during iteration")
      }
      if isEqual { return index }
      index += 1
    }
    return nil
  }

  /// Turns a deque to the right by a number of steps.
  func rotate(_ deque: PyDeque, by steps: Int) {
    let count = deque.elements.count
    guard count > 1 else { return }
    let steps = ((steps % count) + count) % count
    guard steps > 0 else { return }
    if steps <= count / 2 {
      for _ in 0..<steps { deque.elements.prepend(deque.elements.removeLast()) }
    } else {
      for _ in 0..<(count - steps) { deque.elements.append(deque.elements.removeFirst()) }
    }
    changed(deque)
  }
}
