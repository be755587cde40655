/// What the lab makes many of, each waiting for nothing but its turn.
package enum UnitKind: String, CaseIterable, Codable, Sendable {
  /// A task of asyncio's loop in python3, suspended on a future.
  case asyncioTask = "asyncio-task"
  /// A `threading.Thread` of python3, blocked in a read.
  case pythonThread = "python-thread"
  /// A forked `multiprocessing` process of python3, blocked in a read.
  case pythonProcess = "python-process"
  /// A task of Loopscope's own event loop, suspended on a future.
  case loopTask = "loop-task"
  /// A thread of the system with the usual stack, blocked in a read.
  case thread
  /// A forked copy of the measuring process, blocked in a read.
  case process

  /// What one is called in a table.
  package var name: String {
    switch self {
    case .asyncioTask: "asyncio task"
    case .pythonThread: "Python thread"
    case .pythonProcess: "Python process"
    case .loopTask: "Loopscope task"
    case .thread: "thread"
    case .process: "process"
    }
  }

  /// What many are called.
  var plural: String { name.hasSuffix("s") ? name + "es" : name + "s" }

  /// Whether python3 makes them.
  package var isPython: Bool {
    [.asyncioTask, .pythonThread, .pythonProcess].contains(self)
  }
}
