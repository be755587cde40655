import EventLoop
import Trace

extension Interpreter {
  /// `asyncio.shield(arg)`, as `Lib/asyncio/tasks.py`.
  func shield(_ value: Value) throws(Raised) -> Value {
    let inner = try ensureFuture(value, on: nil)
    if inner.isDone { return .object(object(for: inner)) }
    guard let owner = owner(of: inner) else { return .object(object(for: inner)) }
    let outer = ValueFuture(owner, reason: inner is Task ? .task : .future)
    if let task = inner as? Task { outer.subject = task.taskNumber }
    let watcher = DoneHandle("shield.<locals>._inner_done_callback", .collect(outer.number)) {
      [unowned self] inner in
      if outer.state == .cancelled {
        if inner.state == .failed { _ = exception(of: inner) }
        return
      }
      switch inner.state {
      case .cancelled: _ = outer.cancel()
      case .failed: if let exception = exception(of: inner) { outer.fail(exception) }
      default: if let result = try? result(of: inner) { outer.succeed(result) }
      }
    }
    inner.addCallback(.run(watcher))
    // The watcher belongs to the inner future until that is done, and holds the outer one.
    outer.addCallback(
      .run(
        DoneHandle("shield.<locals>._outer_done_callback", .collect(outer.number)) {
          [unowned watcher] _ in
          if !inner.isDone { inner.remove(watcher) }
        }))
    return .object(object(for: outer))
  }

  /// The loop of a future.
  func owner(of future: Future) -> PyLoop? {
    (future as? CoroutineTask)?.owner ?? (future as? ValueFuture)?.owner
  }
}
