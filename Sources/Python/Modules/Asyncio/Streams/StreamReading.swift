import EventLoop

/// The coroutines of `StreamReader`.
final class StreamReading: NativeCoroutine {
  /// What is read.
  enum Operation {
    /// `read(n)`; a negative number for everything up to the end.
    case some(Int)
    case exactly(Int)
    case until([UInt8])
    case line
    /// `__anext__()`: a line, or the end of the iteration.
    case nextLine

    fileprivate var function: String {
      switch self {
      case .some: "StreamReader.read"
      case .exactly: "StreamReader.readexactly"
      case .until: "StreamReader.readuntil"
      case .line: "StreamReader.readline"
      case .nextLine: "StreamReader.__anext__"
      }
    }
  }

  private let reader: PyStreamReader
  private let operation: Operation
  private var waiter: StreamWaiter?
  /// How much of the buffer is known not to contain the separator.
  private var searched = 0
  /// What `read(-1)` has got so far.
  private var collected: [UInt8] = []
  private var hasWaited = false

  /// Makes the coroutine.
  init(_ reader: PyStreamReader, _ operation: Operation, _ vm: Interpreter) {
    self.reader = reader
    self.operation = operation
    super.init(vm)
  }

  override var function: String { operation.function }

  override func step(_ vm: Interpreter, _ input: Resumption) throws(Raised) -> Step {
    if let waiter {
      reader.endWaiting(waiter)
      self.waiter = nil
      hasWaited = true
      if case .raise(let raised) = input { throw raised }
    }
    switch operation {
    case .some(let count):
      return count < 0 ? try readAll(vm) : try readSome(count, vm)
    case .exactly(let count): return try readExactly(count, vm)
    case .until(let separator):
      if separator.isEmpty { throw vm.valueError("Separator should be at least one-byte string") }
      return try readUntil(separator, vm)
    case .line: return try readLine(vm)
    case .nextLine:
      let step = try readLine(vm)
      if case .finished(let value) = step, vm.byteContent(of: value)?.isEmpty == true {
        throw vm.error(vm.exceptions.stopAsyncIteration, arguments: [])
      }
      return step
    }
  }

  private func more(_ function: String, _ vm: Interpreter) throws(Raised) -> Step {
    let made = try reader.beginWaiting(function, vm)
    waiter = made
    return wait(for: made, vm)
  }

  private func checkException() throws(Raised) {
    if let exception = reader.exception, !hasWaited { throw Raised(exception: exception) }
  }

  // MARK: The operations

  private func readSome(_ count: Int, _ vm: Interpreter) throws(Raised) -> Step {
    try checkException()
    if count == 0 { return .finished(vm.bytes([])) }
    if reader.buffer.isEmpty, !reader.isAtEnd, !hasWaited { return try more("read", vm) }
    return .finished(vm.bytes(reader.take(count)))
  }

  private func readAll(_ vm: Interpreter) throws(Raised) -> Step {
    while true {
      try checkException()
      if reader.buffer.isEmpty, !reader.isAtEnd { return try more("read", vm) }
      let block = reader.take(reader.limit)
      if block.isEmpty { return .finished(vm.bytes(collected)) }
      collected += block
      try vm.checkSize(collected.count)
      hasWaited = false
    }
  }

  private func readExactly(_ count: Int, _ vm: Interpreter) throws(Raised) -> Step {
    if count < 0 { throw vm.valueError("readexactly size can not be less than zero") }
    try checkException()
    if count == 0 { return .finished(vm.bytes([])) }
    if reader.buffer.count < count {
      guard !reader.isAtEnd else {
        throw vm.incompleteRead(reader.takeAll(), expected: .int(count))
      }
      return try more("readexactly", vm)
    }
    return .finished(vm.bytes(reader.take(count)))
  }

  private func readUntil(_ separator: [UInt8], _ vm: Interpreter) throws(Raised) -> Step {
    try checkException()
    let length = reader.buffer.count
    if length - searched >= separator.count {
      if let place = reader.buffer.firstIndex(of: separator, from: searched) {
        if place > reader.limit {
          throw vm.limitOverrun(
            "Separator is found, but chunk is longer than limit", consumed: place)
        }
        return .finished(vm.bytes(reader.take(place + separator.count)))
      }
      searched = length + 1 - separator.count
      if searched > reader.limit {
        throw vm.limitOverrun(
          "Separator is not found, and chunk exceed the limit", consumed: searched)
      }
    }
    if reader.isAtEnd { throw vm.incompleteRead(reader.takeAll(), expected: .none) }
    return try more("readuntil", vm)
  }

  private func readLine(_ vm: Interpreter) throws(Raised) -> Step {
    do throws(Raised) {
      return try readUntil([10], vm)
    } catch {
      let attributes = error.exception.attributes
      if error.exception.hasType(vm.asyncio.streams.incompleteRead) {
        return .finished(attributes?.find(vm.intern("partial")) ?? vm.bytes([]))
      }
      guard error.exception.hasType(vm.asyncio.streams.limitOverrun),
        case .int(let consumed) = attributes?.find(vm.intern("consumed")) ?? .none
      else { throw error }
      if reader.buffer.firstIndex(of: [10], from: consumed) == consumed {
        _ = reader.take(consumed + 1)
      } else {
        _ = reader.takeAll()
        reader.resumeTransportIfRead()
      }
      throw vm.error(vm.exceptions.valueError, arguments: error.exception.arguments)
    }
  }
}
