/// What tasks are called on the screen, in sentences and in lessons.
///
/// A task has the name that the program gave it. One without has the name that asyncio made up
/// for it, such as `Task-3`; only the first, which `asyncio.run` makes, is called after its
/// coroutine, because nobody would know `main` as `Task-1`.
package struct TaskNames {
  private let log: TraceLog

  /// Makes the names of a log's tasks.
  package init(_ log: TraceLog) { self.log = log }

  /// A task's name.
  package subscript(task: TaskState) -> String {
    let name = log.texts[task.name]
    guard task.parent == 0, name.hasPrefix("Task-"), Int(name.dropFirst(5)) != nil,
      Int(task.code) < log.codes.count
    else { return name }
    return log.codes[Int(task.code)].name
  }

  /// The name of a task of a state by its number; "the loop" for none.
  package func name(of id: TaskID, in state: LoopState) -> String {
    state.task(id).map { self[$0] } ?? "the loop"
  }

  /// The tasks that are called so, by number, in order of creation.
  package func tasks(named name: String, in state: LoopState) -> [TaskState] {
    (0..<state.tasks.count).map { state.tasks[$0] }.filter {
      self[$0] == name || log.texts[$0.name] == name
    }
  }

  /// All tasks' names, in order of creation.
  package func all(in state: LoopState) -> [String] {
    (0..<state.tasks.count).map { self[state.tasks[$0]] }
  }
}
