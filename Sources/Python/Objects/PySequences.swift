/// A Python `list`.
///
/// Whoever changes the elements of a traced list calls `Interpreter.contentChanged`, or `itemChanged`
/// or `itemAppended` where no more than that has changed.
final class PyList: PyContainer {
  var elements: [Value]

  /// Makes a list.
  init(_ elements: [Value], type: PyType) {
    self.elements = elements
    super.init(type: type)
    nature = .list
    accountNew(64 + elements.count * MemoryLayout<Value>.stride)
  }

  /// Where an item is, counted from the end for a negative index; to be read at once.
  @inline(__always)
  func place(of index: Int) -> UnsafeMutablePointer<Value>? {
    elements.withUnsafeBufferPointer { $0.place(of: index) }
  }

  /// As `place(of:)`, for replacing the item at once.
  @inline(__always)
  func mutablePlace(of index: Int) -> UnsafeMutablePointer<Value>? {
    elements.withUnsafeMutableBufferPointer { UnsafeBufferPointer($0).place(of: index) }
  }

  deinit {
    untrack()
    unaccount()
    if !elements.isEmpty { type.heap.release(&elements) }
  }

  override func clearReferences() {
    super.clearReferences()
    let old = elements
    elements = []
    _ = consume old
  }
}

/// A Python `tuple`.
final class PyTuple: PyObject {
  private(set) var elements: [Value]

  /// Makes a tuple.
  init(_ elements: [Value], type: PyType) {
    self.elements = elements
    super.init(type: type)
    nature = .tuple
    accountNew(64 + elements.count * MemoryLayout<Value>.stride)
  }

  /// Where an item is, counted from the end for a negative index; to be read at once.
  @inline(__always)
  func place(of index: Int) -> UnsafeMutablePointer<Value>? {
    elements.withUnsafeBufferPointer { $0.place(of: index) }
  }

  /// Where the first item is, of so many.
  @inline(__always)
  func firstPlace(ofExactly count: Int) -> UnsafeMutablePointer<Value>? {
    elements.withUnsafeBufferPointer { $0.count == count ? $0.place(of: 0) : nil }
  }

  deinit {
    unaccount()
    if !elements.isEmpty { type.heap.release(&elements) }
  }
}

extension UnsafeBufferPointer where Element == Value {
  @inline(__always)
  fileprivate func place(of index: Int) -> UnsafeMutablePointer<Value>? {
    let position = index < 0 ? index &+ count : index
    guard position >= 0, position < count else { return nil }
    return baseAddress.map { UnsafeMutablePointer(mutating: $0 + position) }
  }
}

/// A Python `bytes`.
final class PyBytes: PyObject {
  let value: [UInt8]

  /// Makes a bytes object.
  init(_ value: [UInt8], type: PyType) {
    self.value = value
    super.init(type: type)
    accountNew(64 + value.count)
  }

  deinit { unaccount() }
}

/// A Python `bytearray`.
final class PyByteArray: PyObject {
  var value: [UInt8] {
    didSet { account(64 + value.count) }
  }

  /// How many buffers over its memory there are, while which its size is fixed.
  var exports = 0

  /// Makes a bytearray.
  init(_ value: [UInt8], type: PyType) {
    self.value = value
    super.init(type: type)
    accountNew(64 + value.count)
  }

  deinit { unaccount() }
}

/// A Python `range` whose bounds fit 64 bits.
final class PyRange: PyObject {
  let start: Int
  let stop: Int
  let step: Int
  let count: Int

  /// Makes a range; the step is not 0.
  init(start: Int, stop: Int, step: Int, type: PyType) {
    self.start = start
    self.stop = stop
    self.step = step
    count = PyRange.count(start: start, stop: stop, step: step)
    super.init(type: type)
  }

  private static func count(start: Int, stop: Int, step: Int) -> Int {
    if step > 0 {
      guard start < stop else { return 0 }
      return Int((UInt(bitPattern: stop &- start) - 1) / UInt(step)) + 1
    }
    guard start > stop else { return 0 }
    return Int((UInt(bitPattern: start &- stop) - 1) / step.magnitude) + 1
  }
}

/// A Python `slice`.
final class PySlice: PyObject {
  let start: Value
  let stop: Value
  let step: Value

  /// Makes a slice.
  init(start: Value, stop: Value, step: Value, type: PyType) {
    self.start = start
    self.stop = stop
    self.step = step
    super.init(type: type)
  }
}
