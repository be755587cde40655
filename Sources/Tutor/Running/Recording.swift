import Trace

/// A run together with the way through its trace.
///
/// The trace only grows, and what is recorded never changes: what a recording answers about a
/// moment is the same at any time. That is why views and `update` may ask it.
package final class Recording {
  /// The run.
  package let run: any ProgramRun
  /// The way through its trace.
  package let timeline: Timeline

  /// What each task did when.
  let lanes: Lanes

  private var knownImports = LibraryImports()

  /// The loading of library modules, as far as it is recorded.
  var imports: LibraryImports {
    knownImports.update(log)
    return knownImports
  }

  /// The trace.
  package var log: TraceLog { timeline.log }
  /// The cursor behind the last event so far.
  package var end: Sequence { timeline.end }
  /// Whether the trace has all that will ever happen.
  package var isComplete: Bool { run.isFinished }

  /// Makes a recording of a run.
  package init(_ run: any ProgramRun) {
    self.run = run
    timeline = Timeline(run.trace)
    lanes = Lanes(run.trace)
  }

  /// Takes in what was recorded since the last time, while it is still in memory, so that any
  /// moment of it can be shown at once.
  package func keepUp() {
    _ = timeline.prepare(events: .max)
    lanes.update()
    knownImports.update(log)
  }
}
