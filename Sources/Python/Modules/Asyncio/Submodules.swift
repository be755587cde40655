/// The parts of `asyncio` under their own names, such as `asyncio.queues`.
extension Interpreter {
  private static let asyncioParts = [
    "base_events", "coroutines", "events", "exceptions", "futures", "locks", "protocols", "queues",
    "runners", "streams", "taskgroups", "tasks", "threads", "timeouts", "transports",
  ]

  /// Makes the parts; each has all names of the package.
  func installSubmodules(_ module: PyModule) {
    let sentence = "Loopscope runs programs without access to files, processes and the system"
    for name in ["create_subprocess_exec", "create_subprocess_shell"] {
      pythonic(module, name, "*args, **kwargs") { vm, _ throws(Raised) in
        throw vm.error(vm.exceptions.permissionError, sentence)
      }
    }
    let own = module.namespace.entries.filter { entry in
      entry.key.text.map { !$0.hasPrefix("__") } ?? false
    }
    // CPython 3.11 leaves TaskGroup out of the list.
    let names = own.compactMap(\.key.text).filter { !$0.hasPrefix("_") && $0 != "TaskGroup" }
    module.set(self, "__all__", tuple(names.map { string($0) }))
    module.namespace.set(self.names.path, list([]))
    for part in Interpreter.asyncioParts {
      let made = newModule("asyncio.\(part)")
      for entry in own {
        if let key = entry.key.string { made.namespace.set(key, entry.value) }
      }
      modules.set(intern("asyncio.\(part)"), .object(made))
      module.set(self, part, .object(made))
    }
  }
}
