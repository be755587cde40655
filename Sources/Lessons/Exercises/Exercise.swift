import Trace

/// Something for the learner to write, and what must happen when it runs.
package struct Exercise: Equatable, Sendable {
  /// The file that the learner starts from.
  package var starter: String
  /// A file that does what is asked.
  package var solution: String
  /// What to do, in words; empty where the step's text says it.
  package var prompt: [Inline]
  /// What must happen.
  package var checks: [ExerciseCheck]
  /// Where it stands in the lesson's file.
  package var position: Position

  /// Makes an exercise.
  package init(
    starter: String, solution: String, prompt: [Inline] = [], checks: [ExerciseCheck],
    position: Position = Position(line: 1)
  ) {
    self.starter = starter
    self.solution = solution
    self.prompt = prompt
    self.checks = checks
    self.position = position
  }
}

/// One thing that must be so when an exercise's program has run.
package enum ExerciseCheck: Equatable, Sendable {
  /// The program printed exactly this.
  case output(String)
  /// The program printed these lines, in any order.
  case outputInAnyOrder([String])
  /// The program printed something that contains this.
  case outputContains(String)
  /// The program took so long, on its own clock.
  case elapsed(Bounds)
  /// Nothing that the loop ran, a task's step or a callback, held it for longer than this.
  case longestBlock(Bounds)
  /// So many tasks waited for time, the network or a thread at once.
  case peakConcurrency(Bounds)
  /// So many tasks were created, the main one included.
  case tasksCreated(Bounds)
  /// So often tasks paused: gave control back to the loop before they were over.
  case pauses(Bounds)
  /// So often coroutines (or generators) paused that no loop drives.
  case pausesByHand(Bounds)
  /// None of these diagnostics was made; empty for none at all.
  case diagnosticsAbsent([DiagnosticKind])
  /// These tasks ended so.
  case taskOutcomes([Condition.TaskStatus])
  /// The program ended with this status.
  case exitStatus(Int)

  /// What a figure must be; times are nanoseconds.
  package struct Bounds: Equatable, Sendable {
    /// The least allowed.
    package var least: Int?
    /// The most allowed.
    package var most: Int?

    /// The figure that was named, where one stands alone and is met within a tolerance.
    package private(set) var named: Int?

    /// Makes bounds.
    package init(least: Int? = nil, most: Int? = nil) {
      self.least = least
      self.most = most
    }

    /// Makes the bounds of a figure that is to be met within a tolerance.
    package init(about figure: Int, within tolerance: Int) {
      self.init(least: max(0, figure - tolerance), most: figure + tolerance)
      named = figure
    }
  }
}

/// What became of one check.
package struct CheckResult: Equatable, Sendable {
  /// Whether it holds.
  package var isPassed: Bool
  /// One sentence: what was expected, and, where it failed, what happened.
  package var sentence: String

  /// Makes the result of a check.
  package init(isPassed: Bool, sentence: String) {
    self.isPassed = isPassed
    self.sentence = sentence
  }
}
