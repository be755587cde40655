import EventLoop
import Trace

/// What asyncio shows of futures and tasks, and what it reports.
extension Interpreter {
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
