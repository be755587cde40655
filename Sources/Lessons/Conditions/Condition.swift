import Trace

/// How far a program is to run: `run: {until: line, line: 8, task: A, count: 2}`.
///
/// A condition is looked for forward from where the program stands. What it finds is a cursor of
/// the trace: a number of events that have happened.
package struct Condition: Equatable, Sendable {
  /// What is waited for.
  package enum Target: Equatable, Sendable {
    /// The very beginning, before anything has run.
    case start
    /// A line of the program is about to run.
    case line(Int)
    /// The line that a comment `# marker: name` names is about to run.
    case marker(String)
    /// A task has just suspended.
    case suspended
    /// A task has just got its turn.
    case turn
    /// A task has just been created.
    case created
    /// The program has just written something; where a text is given, something that contains it.
    case output(String?)
    /// A turn of the loop with this number has just begun; without a number, the next one.
    case tick(Int?)
    /// These tasks have these states, all at once.
    case state([TaskStatus])
    /// The clock has reached this time.
    case time(Nanoseconds)
    /// The clock has jumped, because nothing was ready.
    case idle
    /// An exception has just been raised; where a name is given, one of that type.
    case exception(String?)
    /// A diagnostic has just been made.
    case diagnostic
    /// The program has ended.
    case end
  }

  /// A task, by name, and the state it is to have.
  package struct TaskStatus: Equatable, Sendable {
    /// The task's name.
    package var task: String
    /// The state.
    package var status: TaskState.Status

    /// Makes a pair.
    package init(task: String, status: TaskState.Status) {
      self.task = task
      self.status = status
    }
  }

  /// What is waited for.
  package var target: Target
  /// The task it is to happen in, by name; nil for any.
  package var task: String?
  /// The how manieth time, from 1.
  package var count: Int
  /// Where it stands in the lesson's file.
  package var position: Position

  /// Makes a condition.
  package init(
    _ target: Target, task: String? = nil, count: Int = 1,
    position: Position = Position(line: 1)
  ) {
    self.target = target
    self.task = task
    self.count = count
    self.position = position
  }
}
