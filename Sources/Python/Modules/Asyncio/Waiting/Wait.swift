import EventLoop
import Trace

/// `asyncio.wait(fs, timeout=..., return_when=...)`, as `Lib/asyncio/tasks.py`.
final class WaitCoroutine: NativeCoroutine {
  /// When the wait is over.
  private enum Condition: String {
    case first = "FIRST_COMPLETED"
    case firstException = "FIRST_EXCEPTION"
    case all = "ALL_COMPLETED"
  }

  private let awaitables: Value
  private let timeout: Value
  private let returnWhen: Value
  private var futures: [Future] = []
  private var handles: [DoneHandle] = []
  private var waiter: ValueFuture?
  private var timer: ReleaseTimer?
  private var left = 0

  /// Makes the coroutine; the arguments are checked when it is awaited.
  init(_ awaitables: Value, timeout: Value, returnWhen: Value, _ vm: Interpreter) {
    self.awaitables = awaitables
    self.timeout = timeout
    self.returnWhen = returnWhen
    super.init(vm)
  }

  override var function: String { "wait" }

  override func step(_ vm: Interpreter, _ input: Resumption) throws(Raised) -> Step {
    guard let waiter else { return try begin(vm) }
    if let timer { waiter.loop.cancel(timer) }
    for (future, handle) in zip(futures, handles) { future.remove(handle) }
    handles = []
    if case .raise(let raised) = input { throw raised }
    let done = PySet(type: vm.types.set)
    let pending = PySet(type: vm.types.set)
    for future in futures {
      try vm.add(.object(vm.object(for: future)), to: future.isDone ? done : pending)
    }
    return .finished(vm.tuple([.object(done), .object(pending)]))
  }

  private func begin(_ vm: Interpreter) throws(Raised) -> Step {
    if awaitables.object is PyFuture || vm.isTaskBody(awaitables) {
      throw vm.typeError("expect a list of futures, not \(vm.type(of: awaitables).name)")
    }
    guard try vm.isTrue(awaitables) else {
      throw vm.valueError("Set of Tasks/Futures is empty.")
    }
    guard
      let condition = Condition(
        rawValue: returnWhen.isUnset ? "ALL_COMPLETED" : returnWhen.text ?? "")
    else { throw vm.valueError("Invalid return_when value: \(try vm.str(returnWhen))") }
    let set = PySet(type: vm.types.set)
    for item in try vm.elements(of: awaitables) { try vm.add(item, to: set) }
    let items = set.elements
    if items.contains(where: vm.isCoroutine) {
      throw vm.typeError("Passing coroutines is forbidden, use tasks explicitly.")
        .holding(awaitables)
    }
    let owner = try vm.runningLoop()
    for item in items {
      guard let future = item.object as? PyFuture else {
        throw vm.missingAttribute(item, vm.intern("add_done_callback"))
      }
      futures.append(future.future)
    }
    let waiter = ValueFuture(owner, reason: .wait)
    waiter.detail = futures.count
    self.waiter = waiter
    if !timeout.isUnset, !timeout.isNone {
      let timer = ReleaseTimer(
        waiter, deadline: owner.loop.now + (try vm.nanoseconds(timeout)))
      self.timer = timer
      owner.loop.schedule(timer)
    }
    left = futures.count
    for future in futures {
      waiter.recordMember(future)
      let handle = DoneHandle("_wait.<locals>._on_completion", .collect(waiter.number)) {
        [weak self] future in
        self?.completed(future, condition, vm)
      }
      handles.append(handle)
      future.addCallback(.run(handle))
    }
    return wait(for: waiter, vm)
  }

  private func completed(_ future: Future, _ condition: Condition, _ vm: Interpreter) {
    guard let waiter else { return }
    left -= 1
    var isOver = left <= 0 || condition == .first
    if condition == .firstException, future.state == .failed {
      _ = vm.exception(of: future)
      isOver = true
    }
    guard isOver else { return }
    if let timer { waiter.loop.cancel(timer) }
    if !waiter.isDone { waiter.succeed(.none) }
  }
}
