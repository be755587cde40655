/// Iterates over a list, which may change meanwhile.
final class ListIterator: PyIterator {
  private var list: PyList?
  private var index = 0

  /// Makes an iterator from item 0.
  init(_ list: PyList, type: PyType) {
    self.list = list
    super.init(type: type)
    nature = .listIterator
  }

  override func next(_ interpreter: Interpreter) -> Value? { advance()?.pointee }

  /// Where the next item is, to be read at once; `nil` at the end.
  @inline(__always)
  func advance() -> UnsafeMutablePointer<Value>? {
    if let place = list?.place(of: index) {
      index &+= 1
      return place
    }
    if list != nil { list = nil }
    return nil
  }

  override var remaining: Int? { list.map { max(0, $0.elements.count - index) } ?? 0 }

  override func reduction(_ interpreter: Interpreter) -> IteratorReduction? {
    guard let list else { return IteratorReduction(iterating: interpreter.tuple([])) }
    return IteratorReduction(iterating: .object(list), state: .int(index))
  }

  override func restore(_ state: Value, _ interpreter: Interpreter) {
    index = max(0, interpreter.smallInteger(state) ?? index)
  }
}

/// Iterates over a list from its end, as `reversed(list)` does.
final class ListReverseIterator: PyIterator {
  private var list: PyList?
  private var index: Int

  /// Makes an iterator from the last item.
  init(_ list: PyList, type: PyType) {
    self.list = list
    index = list.elements.count - 1
    super.init(type: type)
  }

  override func next(_ interpreter: Interpreter) -> Value? {
    guard let list else { return nil }
    if index >= 0, index < list.elements.count {
      let item = list.elements[index]
      index -= 1
      return item
    }
    self.list = nil
    return nil
  }

  override var remaining: Int? {
    list.map { index < $0.elements.count ? index + 1 : 0 } ?? 0
  }

  override func reduction(_ interpreter: Interpreter) -> IteratorReduction? {
    // What is left, from its end: `reversed` is not called again.
    let rest = (list?.elements ?? []).prefix(max(0, index + 1)).reversed()
    return IteratorReduction(iterating: interpreter.list(Array(rest)))
  }
}

/// Iterates over a tuple.
final class TupleIterator: PyIterator {
  private var tuple: PyTuple?
  private var index = 0

  /// Makes an iterator from item 0.
  init(_ tuple: PyTuple, type: PyType) {
    self.tuple = tuple
    super.init(type: type)
  }

  override func next(_ interpreter: Interpreter) -> Value? {
    guard let tuple else { return nil }
    if index < tuple.elements.count {
      let item = tuple.elements[index]
      index += 1
      return item
    }
    self.tuple = nil
    return nil
  }

  override var remaining: Int? { tuple.map { $0.elements.count - index } ?? 0 }

  override func reduction(_ interpreter: Interpreter) -> IteratorReduction? {
    guard let tuple else { return IteratorReduction(iterating: interpreter.tuple([])) }
    return IteratorReduction(iterating: .object(tuple), state: .int(index))
  }

  override func restore(_ state: Value, _ interpreter: Interpreter) {
    index = min(max(0, interpreter.smallInteger(state) ?? index), tuple?.elements.count ?? 0)
  }
}

/// Iterates over the scalars of a string.
final class StringIterator: PyIterator {
  private let string: PyStr
  private var place: String.Index
  private var done = 0

  /// Makes an iterator from the first scalar.
  init(_ string: PyStr, type: PyType) {
    self.string = string
    place = string.value.startIndex
    super.init(type: type)
    nature = .stringIterator
  }

  /// The next character of text that is ASCII throughout; `nil` at its end and for other text.
  @inline(__always)
  func advance() -> UInt8? {
    guard let byte = string.ascii(at: done) else { return nil }
    done &+= 1
    return byte
  }

  override func next(_ interpreter: Interpreter) -> Value? {
    if let byte = advance() { return .object(interpreter.characters[Int(byte)]) }
    guard done < string.count else { return nil }
    let scalars = string.value.unicodeScalars
    let scalar = scalars[place]
    place = scalars.index(after: place)
    done += 1
    return interpreter.string(scalar)
  }

  override var remaining: Int? { string.count - done }

  override func reduction(_ interpreter: Interpreter) -> IteratorReduction? {
    IteratorReduction(iterating: .object(string), state: .int(done))
  }

  override func restore(_ state: Value, _ interpreter: Interpreter) {
    done = min(max(0, interpreter.smallInteger(state) ?? done), string.count)
    let scalars = string.value.unicodeScalars
    place = scalars.index(scalars.startIndex, offsetBy: done)
  }
}

/// Iterates over bytes as integers.
final class BytesIterator: PyIterator {
  private var source: PyObject?
  private var index = 0

  /// Makes an iterator over a `PyBytes` or `PyByteArray`.
  init(_ source: PyObject, type: PyType) {
    self.source = source
    super.init(type: type)
  }

  private var value: [UInt8] {
    (source as? PyBytes)?.value ?? (source as? PyByteArray)?.value ?? []
  }

  override func next(_ interpreter: Interpreter) -> Value? {
    let value = value
    guard index < value.count else {
      source = nil
      return nil
    }
    index += 1
    return .int(Int(value[index - 1]))
  }

  override var remaining: Int? { max(0, value.count - index) }

  override func reduction(_ interpreter: Interpreter) -> IteratorReduction? {
    guard let source else { return IteratorReduction(iterating: interpreter.tuple([])) }
    return IteratorReduction(iterating: .object(source), state: .int(index))
  }

  override func restore(_ state: Value, _ interpreter: Interpreter) {
    index = max(0, interpreter.smallInteger(state) ?? index)
  }
}

/// Iterates over a range.
final class RangeIterator: PyIterator {
  private var upcoming: Int
  private let step: Int
  private var left: Int

  /// Makes an iterator that gives `count` numbers.
  init(start: Int, step: Int, count: Int, type: PyType) {
    upcoming = start
    self.step = step
    left = count
    super.init(type: type)
    nature = .rangeIterator
  }

  override func next(_ interpreter: Interpreter) -> Value? { advance().map(Value.int) }

  /// The next number, or `nil` at the end.
  @inline(__always)
  func advance() -> Int? {
    guard left > 0 else { return nil }
    left &-= 1
    let number = upcoming
    upcoming &+= step
    return number
  }

  override var remaining: Int? { left }

  override func reduction(_ interpreter: Interpreter) -> IteratorReduction? {
    let rest = LongRange(first: upcoming, step: step, count: left)
    return IteratorReduction(iterating: interpreter.rangeValue(rest))
  }
}
