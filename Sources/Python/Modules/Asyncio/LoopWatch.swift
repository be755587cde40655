import EventLoop
import Trace

/// Finds out what holds up the loop, for the trace's diagnostics.
final class LoopWatch: LoopObserver {
  /// From how long on the loop counts as blocked, and a ready task as starved (asyncio's
  /// `slow_callback_duration`).
  static let limit: Nanoseconds = 100_000_000

  private unowned(unsafe) let interpreter: Interpreter
  /// What blocking calls that were reported took of the handle that runs.
  private var reported: Nanoseconds = 0
  /// When a blocked loop was reported last.
  private var lastReport: Nanoseconds = -1
  private var hasReportedStarvation = false

  /// Makes a watch.
  init(_ interpreter: Interpreter) { self.interpreter = interpreter }

  /// A call held the thread.
  func blocked(_ what: String, for duration: Nanoseconds, _ vm: Interpreter) {
    guard let owner = vm.asyncio.running, let trace = vm.trace, duration > LoopWatch.limit else {
      return
    }
    reported += duration
    lastReport = vm.now
    trace.record(
      .diagnostic(
        .loopBlocked, task: owner.loop.currentTaskNumber, line: vm.current?.line ?? 0,
        detail: trace.text(
          "\(what)() held the loop for \(LoopWatch.text(duration)), and no other task could run "
            + "meanwhile.")))
  }

  var patience: Nanoseconds { LoopWatch.limit }

  func handleEnded(
    of number: TaskID, ready: Nanoseconds, began: Nanoseconds, ended: Nanoseconds
  ) {
    let own = ended - began - reported
    reported = 0
    guard let trace = interpreter.trace else { return }
    let waited = began - ready
    if waited > LoopWatch.limit, lastReport < ready, !hasReportedStarvation,
      let task = task(number)
    {
      hasReportedStarvation = true
      trace.record(
        .diagnostic(
          .starvation, task: number, line: task.line,
          detail: trace.text(
            "The task \(task.name.value) was ready for \(LoopWatch.text(waited)) before it could "
              + "run: those before it in the queue took that long together.")))
    }
    guard own > LoopWatch.limit else { return }
    lastReport = ended
    let task = task(number)
    let who = task.map { "The task \($0.name.value)" } ?? "A callback"
    trace.record(
      .diagnostic(
        .loopBlocked, task: task?.taskNumber ?? 0, line: task?.line ?? 0,
        detail: trace.text(
          "\(who) computed for \(LoopWatch.text(own)) without awaiting anything, and no other task "
            + "could run meanwhile.")))
  }

  func handleTook(_ duration: Nanoseconds, _ handle: Handle?, of task: Task?) {
    interpreter.reportSlow(handle, of: task, took: duration)
  }

  /// The task of a number, if it is still there.
  private func task(_ number: TaskID) -> CoroutineTask? {
    number == 0 ? nil : interpreter.asyncio.running?.task(number)
  }

  private static func text(_ duration: Nanoseconds) -> String {
    let milliseconds = (duration + 500_000) / 1_000_000
    guard milliseconds >= 1000 else { return "\(milliseconds) ms" }
    let fraction = String(milliseconds % 1000)
    return "\(milliseconds / 1000)."
      + String(repeating: "0", count: 3 - fraction.count) + fraction + " s"
  }
}

extension CoroutineTask {
  /// The line where it is suspended, or where its coroutine begins; 0 where it has none.
  var line: Int32 {
    guard let generator = coroutine.object as? PyGenerator else { return 0 }
    guard let frame = generator.leaf ?? generator.frame, generator.state != .created else {
      return generator.code.unit.range.line
    }
    return frame.line
  }
}
