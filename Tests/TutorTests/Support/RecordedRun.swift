import Trace
import Tutor

/// A finished run of which only the trace is left.
final class RecordedRun: ProgramRun {
  let trace: TraceLog
  var isFinished: Bool { true }

  /// Makes a run of a trace that will not grow any more.
  init(trace: TraceLog) { self.trace = trace }

  func advance(until count: Sequence, within slice: Duration?) {}
  func stop() {}
}
