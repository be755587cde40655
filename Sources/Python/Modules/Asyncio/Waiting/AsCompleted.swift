import EventLoop
import Trace

/// The iterator of `asyncio.as_completed(fs, timeout=...)`, as `Lib/asyncio/tasks.py`.
final class AsCompletedIterator: PyIterator {
  private let awaitables: Value
  private let timeout: Value
  private var collector: CompletionCollector?
  private var left = 0

  /// Makes the iterator; nothing begins before the first item is asked for.
  init(_ awaitables: Value, timeout: Value, type: PyType) {
    self.awaitables = awaitables
    self.timeout = timeout
    super.init(type: type)
  }

  override func next(_ vm: Interpreter) throws(Raised) -> Value? {
    if collector == nil {
      let made = try CompletionCollector(awaitables, timeout: timeout, vm)
      collector = made
      left = made.count
    }
    guard left > 0, let collector else { return nil }
    left -= 1
    return .object(NextCompletion(collector, vm))
  }
}

/// Collects futures as they are done.
final class CompletionCollector {
  private let finished: PyQueue
  private var todo: [ObjectIdentifier: Watch] = [:]
  private var order: [Future] = []
  private var timer: CallbackTimer?
  let count: Int

  /// A future that is not done, and what it is to call; it keeps that, which keeps the collector.
  private struct Watch {
    let future: Future
    unowned let handle: DoneHandle
  }

  /// Begins to watch awaitables.
  init(_ awaitables: Value, timeout: Value, _ vm: Interpreter) throws(Raised) {
    if awaitables.object is PyFuture || vm.isTaskBody(awaitables) {
      throw vm.typeError("expect an iterable of futures, not \(vm.type(of: awaitables).name)")
    }
    finished = PyQueue(
      vm, type: vm.asyncio.queue, items: QueueItems(.firstIn), isHidden: true, getReason: .wait)
    let owner = try vm.eventLoop()
    let set = PySet(type: vm.types.set)
    for item in try vm.elements(of: awaitables) { try vm.add(item, to: set) }
    var futures: [Future] = []
    for item in set.elements {
      let future = try vm.ensureFuture(item, on: owner)
      if !futures.contains(where: { $0 === future }) { futures.append(future) }
    }
    count = futures.count
    order = futures
    for future in futures {
      let handle = DoneHandle("as_completed.<locals>._on_completion", .collect(0)) {
        [unowned vm] future in
        try self.completed(future, vm)
      }
      todo[ObjectIdentifier(future)] = Watch(future: future, handle: handle)
      future.addCallback(.run(handle))
    }
    if !futures.isEmpty, !timeout.isUnset, !timeout.isNone {
      let timer = CallbackTimer(
        deadline: owner.loop.now + (try vm.nanoseconds(timeout)),
        purpose: .timeout(owner.loop.currentTaskNumber)
      ) { [unowned vm] in try self.expired(vm) }
      self.timer = timer
      owner.loop.schedule(timer)
    }
  }

  private func completed(_ future: Future, _ vm: Interpreter) throws(Raised) {
    guard !todo.isEmpty else { return }
    todo[ObjectIdentifier(future)] = nil
    try finished.put(.object(vm.object(for: future)), vm)
    if todo.isEmpty, let timer = timer.take() {
      future.loop.cancel(timer)
      timer.letGo()
    }
  }

  private func expired(_ vm: Interpreter) throws(Raised) {
    for future in order {
      guard let entry = todo[ObjectIdentifier(future)] else { continue }
      future.remove(entry.handle)
      try finished.put(.none, vm)
    }
    todo = [:]
    timer.take()?.letGo()
  }

  /// Waits for the next one.
  func next(_ vm: Interpreter) -> QueueGet { QueueGet(finished, vm) }
}

/// One of the awaitables that `as_completed` gives.
private final class NextCompletion: NativeCoroutine {
  private let collector: CompletionCollector
  private var getting: QueueGet?

  init(_ collector: CompletionCollector, _ vm: Interpreter) {
    self.collector = collector
    super.init(vm)
  }

  override var function: String { "as_completed.<locals>._wait_for_one" }

  override func step(_ vm: Interpreter, _ input: Resumption) throws(Raised) -> Step {
    let getting = getting ?? collector.next(vm)
    self.getting = getting
    guard case .finished(let value) = try getting.resume(vm, input) else {
      return .suspended(.none)
    }
    guard let future = value.object as? PyFuture else {
      throw vm.error(vm.exceptions.timeoutError, arguments: [])
    }
    return .finished(try vm.result(of: future.future))
  }
}

/// A timer that runs a closure.
final class CallbackTimer: TimerHandle {
  private let shownPurpose: HandlePurpose
  private var body: (() throws -> Void)?

  /// Makes a timer.
  init(deadline: Nanoseconds, purpose: HandlePurpose, _ body: @escaping () throws -> Void) {
    shownPurpose = purpose
    self.body = body
    super.init(deadline: deadline)
  }

  override var purpose: HandlePurpose { shownPurpose }
  override func run() throws { try body?() }

  /// Lets go of the closure, which will not run any more.
  func letGo() { body = nil }
}
