import EventLoop
import Trace

/// A task written in Swift: a list of steps, each of which says how the task goes on.
final class SteppedTask: Task {
  typealias Step = (SteppedTask, StepInput) -> StepResult

  private var steps: ArraySlice<Step>
  /// What the task was given at each step, by a word.
  private(set) var inputs: [String] = []

  /// Makes a task and puts its first step into the ready queue.
  static func start(on loop: EventLoop, _ steps: [Step]) -> SteppedTask {
    let task = SteppedTask(loop: loop, steps)
    task.start(name: 0, code: 0)
    return task
  }

  private init(loop: EventLoop, _ steps: [Step]) {
    self.steps = steps[...]
    super.init(loop: loop)
  }

  override func step(_ input: StepInput) -> StepResult {
    switch input {
    case .proceed: inputs.append("proceed")
    case .cancel: inputs.append("cancel")
    case .fail: inputs.append("fail")
    }
    guard let next = steps.popFirst() else { return .returned }
    return next(self, input)
  }
}

/// A future that somebody outside resolves.
final class PlainFuture: Future {
  private var error: AnyObject?

  /// Ends it with an exception.
  func fail(_ error: AnyObject) {
    self.error = error
    resolve(.failed)
  }

  override var failure: AnyObject? { error }
}

/// Collects what happens, in order.
final class Diary {
  var entries: [String] = []

  func note(_ entry: String) { entries.append(entry) }
}
