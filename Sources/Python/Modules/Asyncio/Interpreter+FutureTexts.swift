import EventLoop

/// What `repr` shows of futures and tasks, as `Lib/asyncio/base_futures.py` and `base_tasks.py`.
extension Interpreter {
  /// `repr` of a task.
  func taskText(_ task: CoroutineTask) -> String { futureText(task) }

  /// `repr` of a future; `...` inside of its own text.
  func futureText(_ future: Future) -> String {
    let identity = ObjectIdentifier(future)
    guard asyncio.shownFutures.insert(identity).inserted else { return "..." }
    defer { asyncio.shownFutures.remove(identity) }
    var parts = [typeText(future), stateText(future)]
    if let task = future as? CoroutineTask {
      parts.append("name=\((try? repr(.object(task.name))) ?? "")")
      parts.append("coro=<\(coroutineText(task))>")
      if let waiter = task.waiter { parts.append("wait_for=\(futureText(waiter))") }
    }
    if let outcome = outcomeText(future) { parts.append(outcome) }
    if !future.callbacks.isEmpty { parts.append("cb=[\(callbacksText(future.callbacks))]") }
    if let origin = origin(of: future) { parts.append("created at \(origin.place)") }
    return "<\(parts.joined(separator: " "))>"
  }

  private func typeText(_ future: Future) -> String {
    let wrapper = (future as? CoroutineTask)?.wrapper ?? (future as? ValueFuture)?.wrapper
    if let type = wrapper?.type, !type.isBuiltin { return type.name }
    return future is Task ? "Task" : future is GatherFuture ? "_GatheringFuture" : "Future"
  }

  private func coroutineText(_ task: CoroutineTask) -> String {
    guard let generator = task.coroutine.object as? PyGenerator else {
      let name = (task.coroutine.object as? NativeCoroutine)?.name ?? typeName(task.coroutine)
      return "\(name)() \(task.isDone ? "done" : "running")"
    }
    let code = generator.code
    let first = Int(code.unit.firstLine)
    guard generator.state != .closed else {
      return "\(generator.qualifiedName)() done, defined at \(code.file):\(first)"
    }
    let isBegun = generator.state != .created
    let line = isBegun ? generator.frame.map { Int($0.line) } : nil
    return "\(generator.qualifiedName)() running at \(code.file):\(line ?? first)"
  }

  private func stateText(_ future: Future) -> String {
    switch future.state {
    case .pending:
      let isCancelling = ((future as? CoroutineTask)?.cancelRequests ?? 0) > 0
      return isCancelling ? "cancelling" : "pending"
    case .cancelled: return "cancelled"
    case .finished, .failed: return "finished"
    }
  }

  private func outcomeText(_ future: Future) -> String? {
    switch future.state {
    case .failed:
      let exception = (future as? CoroutineTask)?.exception ?? (future as? ValueFuture)?.exception
      return "exception=\(exception.flatMap { try? repr(.object($0)) } ?? "")"
    case .finished:
      let value = (future as? CoroutineTask)?.value ?? (future as? ValueFuture)?.value ?? .none
      return "result=\(briefText(value))"
    default: return nil
    }
  }

  /// The first and the last callback, and how many are between them.
  private func callbacksText(_ callbacks: [FutureCallback]) -> String {
    let first = callbackText(callbacks[0])
    guard callbacks.count > 1 else { return first }
    let last = callbackText(callbacks[callbacks.count - 1])
    return callbacks.count == 2
      ? "\(first), \(last)" : "\(first), <\(callbacks.count - 2) more>, \(last)"
  }

  private func callbackText(_ callback: FutureCallback) -> String {
    switch callback {
    case .wake: "Task.task_wakeup()"
    case .run(let handle as CallbackHandle): callText(handle.function, [])
    case .collect: "gather.<locals>._done_callback()"
    case .run(let handle as DoneHandle): "\(handle.name)()"
    case .run(is StopHandle): "_run_until_complete_cb()"
    case .run(is ReleaseHandle): "_release_waiter()"
    case .run: "callback()"
    }
  }
}
