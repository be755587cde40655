import EventLoop
import Trace

/// What asyncio shows of futures and tasks, and what it reports.
extension Interpreter {
  /// `repr` of a task.
  func taskText(_ task: CoroutineTask) -> String {
    var text = "<Task \(stateText(task)) name=\((try? repr(.object(task.name))) ?? "")"
    text += " coro=<\(coroutineText(task))>"
    if let waiter = task.waiter, !waiter.isDone { text += " wait_for=\(futureText(waiter))" }
    return text + resultText(task) + ">"
  }

  private func coroutineText(_ task: CoroutineTask) -> String {
    guard let generator = task.coroutine.object as? PyGenerator else {
      if let native = task.coroutine.object as? NativeCoroutine {
        return "\(native.name)() running"
      }
      guard let code = task.finishedCode else { return "() done" }
      return
        "\(code.qualifiedName)() done, defined at \(code.file):\(code.unit.firstLine)"
    }
    let code = generator.code
    if let frame = generator.frame, generator.state != .created {
      return "\(generator.qualifiedName)() running at \(code.file):\(frame.line)"
    }
    return "\(generator.qualifiedName)() running at \(code.file):\(code.unit.firstLine)"
  }

  private func stateText(_ future: Future) -> String {
    switch future.state {
    case .pending:
      if let task = future as? CoroutineTask, task.mustCancel { return "cancelling" }
      return "pending"
    case .cancelled: return "cancelled"
    case .finished, .failed: return "finished"
    }
  }

  private func resultText(_ future: Future) -> String {
    switch future.state {
    case .failed:
      let exception = (future as? CoroutineTask)?.exception ?? (future as? ValueFuture)?.exception
      return " exception=\(exception.flatMap { try? repr(.object($0)) } ?? "")"
    case .finished:
      let value = (future as? CoroutineTask)?.value ?? (future as? ValueFuture)?.value ?? .none
      return " result=\((try? repr(value)) ?? "")"
    default: return ""
    }
  }

  /// `repr` of a future.
  func futureText(_ future: Future) -> String {
    if let task = future as? CoroutineTask { return taskText(task) }
    let name = future is GatherFuture ? "_GatheringFuture" : "Future"
    return "<\(name) \(stateText(future))\(resultText(future))>"
  }

  /// Reports an exception of a future that died without anybody having looked at it.
  func reportNeverRetrieved(
    _ message: String, _ exception: PyException, in owner: PyLoop, shown: String
  ) {
    if let trace {
      let line = exception.traceback.first.map { $0.code.range(at: $0.instruction).line } ?? 0
      trace.record(
        .diagnostic(
          .exceptionNeverRetrieved, task: 0, line: line,
          detail: trace.text("\(message): \(exception.type.name).")))
    }
    guard !isHalting else { return }
    let remains = FutureRemains(shown, type: asyncio.remains)
    callExceptionHandler(
      owner, message, [("exception", .object(exception)), ("future", .object(remains))])
  }

  /// Reports a task that dies while it is suspended.
  func reportDestroyedPending(_ task: CoroutineTask) {
    guard !isHalting, !isFinished else { return }
    if let trace {
      trace.record(
        .diagnostic(
          .destroyedPending, task: task.taskNumber, line: 0,
          detail: trace.text("The task \(task.name.value) was destroyed before it was done.")))
    }
    let remains = FutureRemains(taskText(task), type: asyncio.remains)
    callExceptionHandler(
      task.owner, "Task was destroyed but it is pending!", [("task", .object(remains))])
  }

  /// What `loop.default_exception_handler` prints, or the program's own handler is called.
  func callExceptionHandler(_ owner: PyLoop, _ message: String, _ items: [(String, Value)]) {
    let context = dictionary([("message", string(message))] + items)
    if !owner.exceptionHandler.isNone {
      do {
        _ = try call(owner.exceptionHandler, [.object(owner), .object(context)])
      } catch {
        log("Unhandled error in exception handler", details: [], error.exception)
      }
      return
    }
    defaultExceptionHandler(context)
  }

  /// Prints the context of a loop's error as asyncio's logger does without configuration.
  func defaultExceptionHandler(_ context: PyDict) {
    let message = context.find(intern("message"))?.text ?? "Unhandled exception in event loop"
    let exception = context.find(intern("exception"))?.object as? PyException
    var details: [String] = []
    let keys = context.keys.compactMap(\.text).filter { $0 != "message" && $0 != "exception" }
    for key in keys.sorted() {
      let value = context.find(intern(key)) ?? .none
      details.append("\(key): \((try? repr(value)) ?? "")")
    }
    log(message, details: details, exception)
  }

  /// Logs a message of the loop that is no exception.
  func logLoopMessage(_ message: String) { log(message, details: [], nil) }

  private func log(_ message: String, details: [String], _ exception: PyException?) {
    let text = ([message] + details).joined(separator: "\n")
    if let logger = asyncioLogger {
      do {
        try logger(self, text, exception)
      } catch {
        reportUnraisable(error, in: .none)
      }
      return
    }
    write(text + "\n", to: .standardError)
    if let exception { write(tracebackText(exception), to: .standardError) }
  }
}

/// What an exception handler gets for a future that exists no more.
final class FutureRemains: PyObject {
  /// Its `repr`.
  let text: String

  /// Makes remains with the text of the future.
  init(_ text: String, type: PyType) {
    self.text = text
    super.init(type: type)
  }
}
