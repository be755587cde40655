import DequeModule
import EventLoop
import Trace

/// `asyncio.Queue`, `LifoQueue` and `PriorityQueue`, as `Lib/asyncio/queues.py`.
final class PyQueue: PyPrimitive {
  private(set) var maxSize: Value = .int(0)
  private var capacity = 0
  private(set) var items: QueueItems
  private(set) var getters = WaiterQueue()
  private(set) var putters = WaiterQueue()
  private(set) var joiners = WaiterQueue()
  private(set) var unfinished = 0
  /// Whether a class of the program defines how items are kept (`_init`, `_put`, `_get`).
  private var isCustom = false
  /// Why those wait who want an item.
  private let getReason: WaitReason
  /// Makes a queue.
  ///
  /// - Parameters:
  ///   - vm: the interpreter.
  ///   - type: its class.
  ///   - items: empty storage of the right order.
  ///   - isHidden: whether it is part of something else and does not show in the trace.
  ///   - getReason: why those wait who want an item.
  init(
    _ vm: Interpreter, type: PyType, items: QueueItems, isHidden: Bool = false,
    getReason: WaitReason = .queueGet
  ) {
    self.items = items
    self.getReason = getReason
    super.init(items.kind, vm, type: type, isHidden: isHidden)
  }

  /// How many items are as many as a number that need not be whole.
  private static func capacity(_ number: Double) -> Int {
    number > 0 ? Int(exactly: number.rounded(.up)) ?? .max : 0
  }

  /// `__init__`.
  func begin(_ vm: Interpreter, maxSize: Value) throws(Raised) {
    self.maxSize = maxSize
    capacity = vm.smallInteger(maxSize) ?? vm.realNumber(maxSize).map(PyQueue.capacity) ?? 0
    if !type.isBuiltin {
      isCustom = ["_init", "_put", "_get"].contains { name in
        !(type.lookup(vm.intern(name))?.object is PyNative)
      }
      _ = try vm.callMethod(named: "_init", on: .object(self), [maxSize])
    }
    recordSize()
  }

  private func recordSize() {
    write { $0.primitiveChanged(primitive, value: shownCount, limit: capacity, now: $1) }
  }

  /// How many items there are, without running code of the program.
  private var shownCount: Int {
    guard isCustom, let own = attributes?.find(interpreter.intern("_queue"))?.object else {
      return items.count
    }
    switch own {
    case let list as PyList: return list.elements.count
    case let deque as PyDeque: return deque.elements.count
    case let dictionary as PyDict: return dictionary.count
    case let set as PySet: return set.elements.count
    default: return items.count
    }
  }

  /// `qsize()`.
  func size(_ vm: Interpreter) throws(Raised) -> Int {
    guard isCustom else { return items.count }
    return try vm.length(try vm.getAttribute(.object(self), vm.intern("_queue")))
  }

  /// `full()`.
  func isFull(_ vm: Interpreter) throws(Raised) -> Bool {
    capacity > 0 ? try size(vm) >= capacity : false
  }

  /// `_put(item)` of the built-in classes.
  func store(_ item: Value, _ vm: Interpreter) throws(Raised) {
    let last = items.count
    guard items.order == .smallest else {
      items.append(item)
      recordPlace(last)
      return
    }
    var moves = [last]
    // Comparing items may run code of the program that looks at the queue meanwhile.
    var held = takeHeap()
    defer {
      items = held
      recordMoves(moves)
    }
    try held.sift(item, vm, moving: &moves)
  }

  /// `_get()` of the built-in classes.
  func fetch(_ vm: Interpreter) throws(Raised) -> Value {
    if items.count > 0 { recordTaken(items.order == .firstIn ? 0 : items.count - 1) }
    guard items.order == .smallest else { return items.removeNext() }
    var moves: [Int] = []
    var held = takeHeap()
    defer {
      items = held
      recordMoves(moves)
    }
    return try held.removeSmallest(vm, moving: &moves)
  }

  /// The items of a heap, of which this object holds none until they are put back.
  private func takeHeap() -> QueueItems { exchange(&items, with: QueueItems(.smallest)) }

  /// Records what stands at some places now.
  private func recordMoves(_ places: [Int]) {
    guard primitive != 0 else { return }
    var seen: Set<Int> = []
    for place in places where seen.insert(place).inserted { recordPlace(place) }
  }

  /// Records what stands at a place now.
  private func recordPlace(_ place: Int) {
    guard primitive != 0, let item = items[place] else { return }
    let value = interpreter.traced(item)
    write { $0.queueItem(primitive, place: Int32(truncatingIfNeeded: place), value, now: $1) }
  }

  private func recordTaken(_ place: Int) {
    write { $0.queueItemTaken(primitive, place: Int32(truncatingIfNeeded: place), now: $1) }
  }

  /// `put_nowait(item)`.
  func put(_ item: Value, _ vm: Interpreter) throws(Raised) {
    if try isFull(vm) { throw vm.error(vm.asyncio.queueFull, arguments: []) }
    if isCustom {
      _ = try vm.callMethod(named: "_put", on: .object(self), [item])
    } else {
      try store(item, vm)
    }
    unfinished += 1
    recordSize()
    getters.wakeNext(self)
  }

  /// `get_nowait()`.
  func get(_ vm: Interpreter) throws(Raised) -> Value {
    if try size(vm) == 0 { throw vm.error(vm.asyncio.queueEmpty, arguments: []) }
    let item: Value
    if isCustom {
      item = try vm.callMethod(named: "_get", on: .object(self))
    } else {
      item = try fetch(vm)
    }
    recordSize()
    putters.wakeNext(self)
    return item
  }

  /// `task_done()`.
  func taskDone(_ vm: Interpreter) throws(Raised) {
    guard unfinished > 0 else { throw vm.valueError("task_done() called too many times") }
    unfinished -= 1
    record(.queueItemDone(primitive, left: Int32(clamping: unfinished)))
    guard unfinished == 0 else { return }
    joiners.wake(with: .bool(true))
  }

  // MARK: Waiting

  /// Puts the current task at the back of those who want an item.
  func joinGetters(_ vm: Interpreter) throws(Raised) -> PrimitiveWaiter {
    let waiter = PrimitiveWaiter(try bindLoop(vm), getReason, of: self)
    getters.join(waiter, self)
    return waiter
  }

  /// One who wants an item is interrupted: a wake-up that it may have got goes to the next.
  func interruptGetter(_ waiter: PrimitiveWaiter, _ vm: Interpreter) throws(Raised) {
    _ = waiter.cancel()
    getters.leave(waiter, self)
    if waiter.state != .cancelled, try size(vm) > 0 { getters.wakeNext(self) }
  }

  /// Puts the current task at the back of those who want to add an item.
  func joinPutters(_ vm: Interpreter) throws(Raised) -> PrimitiveWaiter {
    let waiter = PrimitiveWaiter(try bindLoop(vm), .queuePut, of: self)
    putters.join(waiter, self)
    return waiter
  }

  /// One who wants to add an item is interrupted: a wake-up goes to the next.
  func interruptPutter(_ waiter: PrimitiveWaiter, _ vm: Interpreter) throws(Raised) {
    _ = waiter.cancel()
    putters.leave(waiter, self)
    if waiter.state != .cancelled, !(try isFull(vm)) { putters.wakeNext(self) }
  }

  /// Puts the current task at the back of those who wait until all items are done.
  func joinJoiners(_ vm: Interpreter) throws(Raised) -> PrimitiveWaiter {
    let waiter = PrimitiveWaiter(try bindLoop(vm), .queueJoin, of: self)
    joiners.join(waiter, self)
    return waiter
  }

  /// Takes a waiter for the end of all items out again.
  func leaveJoiners(_ waiter: PrimitiveWaiter) { joiners.leave(waiter, self) }
}

/// `queue.get()`.
final class QueueGet: NativeCoroutine {
  private let queue: PyQueue
  private var waiter: PrimitiveWaiter?

  /// Makes the coroutine.
  init(_ queue: PyQueue, _ vm: Interpreter) {
    self.queue = queue
    super.init(vm)
  }

  deinit { closeDying() }

  override var function: String { "Queue.get" }

  override func step(_ vm: Interpreter, _ input: Resumption) throws(Raised) -> Step {
    if case .raise(let raised) = input, let waiter {
      try queue.interruptGetter(waiter, vm)
      throw raised
    }
    if try queue.size(vm) > 0 { return .finished(try queue.get(vm)) }
    let made = try queue.joinGetters(vm)
    waiter = made
    return wait(for: made, vm)
  }
}

/// `queue.put(item)`.
final class QueuePut: NativeCoroutine {
  private let queue: PyQueue
  private let item: Value
  private var waiter: PrimitiveWaiter?

  /// Makes the coroutine.
  init(_ queue: PyQueue, _ item: Value, _ vm: Interpreter) {
    self.queue = queue
    self.item = item
    super.init(vm)
  }

  deinit { closeDying() }

  override var function: String { "Queue.put" }

  override func step(_ vm: Interpreter, _ input: Resumption) throws(Raised) -> Step {
    if case .raise(let raised) = input, let waiter {
      try queue.interruptPutter(waiter, vm)
      throw raised
    }
    if !(try queue.isFull(vm)) {
      try queue.put(item, vm)
      return .finished(.none)
    }
    let made = try queue.joinPutters(vm)
    waiter = made
    return wait(for: made, vm)
  }
}

/// `queue.join()`.
final class QueueJoin: NativeCoroutine {
  private let queue: PyQueue
  private var waiter: PrimitiveWaiter?

  /// Makes the coroutine.
  init(_ queue: PyQueue, _ vm: Interpreter) {
    self.queue = queue
    super.init(vm)
  }

  deinit { closeDying() }

  override var function: String { "Queue.join" }

  override func step(_ vm: Interpreter, _ input: Resumption) throws(Raised) -> Step {
    guard let waiter else {
      guard queue.unfinished > 0 else { return .finished(.none) }
      let made = try queue.joinJoiners(vm)
      self.waiter = made
      return wait(for: made, vm)
    }
    queue.leaveJoiners(waiter)
    if case .raise(let raised) = input { throw raised }
    return .finished(.none)
  }
}
