import EventLoop
import Trace

/// What asyncio shows of futures and tasks, and what it reports.
extension Interpreter {
  /// Reports an exception of a future that died without anybody having looked at it.
  func reportNeverRetrieved(
    _ message: String, _ exception: PyException, in owner: PyLoop, shown: String,
    origin: CallStack?
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
      owner, message,
      [("exception", .object(exception)), ("future", .object(remains))] + sourceTraceback(origin))
  }

  /// Reports a task that dies while it is suspended.
  ///
  /// - Parameters:
  ///   - task: the task.
  ///   - atEnd: whether it is one of those left at the end of the program.
  func reportDestroyedPending(_ task: CoroutineTask, atEnd: Bool = false) {
    guard !isHalting, !isFinished || atEnd else { return }
    if let trace {
      trace.record(
        .diagnostic(
          .destroyedPending, task: task.taskNumber, line: 0,
          detail: trace.text("The task \(task.name.value) was destroyed before it was done.")))
    }
    let remains = FutureRemains(taskText(task), type: asyncio.remains)
    callExceptionHandler(
      task.owner, "Task was destroyed but it is pending!",
      [("task", .object(remains))] + sourceTraceback(origin(of: task)))
  }

  /// Tells a loop's exception handler what went wrong where no code of the program can be told.
  func callExceptionHandler(_ owner: PyLoop, _ message: String, _ items: [(String, Value)]) {
    let context = dictionary([("message", string(message))] + items)
    do throws(Raised) {
      if overrides(owner, "call_exception_handler") {
        _ = try callMethod(
          named: "call_exception_handler", on: .object(owner), [.object(context)])
      } else {
        try callExceptionHandler(owner, context)
      }
    } catch {
      reportUnraisable(error, in: owner.exceptionHandler)
    }
  }

  /// `loop.call_exception_handler(context)`; throws only what ends the program.
  func callExceptionHandler(_ owner: PyLoop, _ context: PyDict) throws(Raised) {
    guard !owner.exceptionHandler.isNone else {
      guard overrides(owner, "default_exception_handler") else {
        return defaultExceptionHandler(owner, context)
      }
      _ = try callMethod(
        named: "default_exception_handler", on: .object(owner), [.object(context)])
      return
    }
    do throws(Raised) {
      _ = try call(owner.exceptionHandler, [.object(owner), .object(context)])
    } catch {
      if endsLoop(error) { throw error }
      defaultExceptionHandler(
        owner,
        dictionary([
          ("message", string("Unhandled error in exception handler")),
          ("exception", .object(error.exception)), ("context", .object(context)),
        ]))
    }
  }

  /// `loop.default_exception_handler(context)`: logs the context of a loop's error.
  func defaultExceptionHandler(_ owner: PyLoop, _ context: PyDict) {
    let message = context.find(intern("message"))?.text ?? ""
    let exception = context.find(intern("exception"))?.object as? PyException
    if context.find(intern("source_traceback")) == nil,
      let origin = origin(of: owner.loop.currentHandle), let summary = try? stackSummary(origin)
    {
      context.set(intern("handle_traceback"), summary)
    }
    var details: [String] = []
    let keys = context.keys.compactMap(\.text).filter { $0 != "message" && $0 != "exception" }
    for key in keys.sorted() {
      let value = context.find(intern(key)) ?? .none
      let shown =
        switch key {
        case "source_traceback": "Object created at (most recent call last):\n" + listText(value)
        case "handle_traceback": "Handle created at (most recent call last):\n" + listText(value)
        default: (try? repr(value)) ?? ""
        }
      details.append("\(key): \(shown)")
    }
    let text = message.isEmpty ? "Unhandled exception in event loop" : message
    log(text, details: details, exception, .error)
  }

  /// A list of calls as `traceback.format_list` gives it, without the end of the last line.
  private func listText(_ summary: Value) -> String {
    do throws(Raised) {
      let function = try getAttribute(try loadModule("traceback"), intern("format_list"))
      let lines = try call(function, [summary]).list?.elements ?? []
      var text = lines.compactMap(\.text).joined()
      while text.last?.isWhitespace == true { text.removeLast() }
      return text
    } catch {
      return (try? repr(summary)) ?? ""
    }
  }

  /// Logs a message of the loop that is no exception.
  func logLoopMessage(_ message: String, _ level: LogLevel) {
    log(message, details: [], nil, level)
  }

  private func log(
    _ message: String, details: [String], _ exception: PyException?, _ level: LogLevel
  ) {
    let text = ([message] + details).joined(separator: "\n")
    if let logger = asyncioLogger {
      do {
        try logger(self, text, exception, level)
      } catch {
        reportUnraisable(error, in: .none)
      }
      return
    }
    guard level.rawValue >= LogLevel.warning.rawValue else { return }
    report(text + "\n")
    if let exception { report(tracebackText(exception)) }
  }
}

/// How grave a message of asyncio's logger is, as the numbers of `logging`.
enum LogLevel: Int {
  case debug = 10
  case info = 20
  case warning = 30
  case error = 40
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
