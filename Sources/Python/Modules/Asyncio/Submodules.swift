/// The parts of `asyncio` under their own names, such as `asyncio.queues`.
extension Interpreter {
  private static let asyncioParts = [
    "base_events", "base_futures", "base_tasks", "constants", "coroutines", "events", "exceptions",
    "format_helpers", "futures", "locks", "log", "mixins", "protocols", "queues", "runners",
    "selector_events", "sslproto", "staggered", "streams", "taskgroups", "tasks", "threads",
    "timeouts", "transports", "trsock", "unix_events",
  ]

  /// The names whose module is loaded only when somebody asks for one.
  private static let lateNames: [String: String] = {
    let policies = [
      "AbstractEventLoopPolicy", "BaseDefaultEventLoopPolicy", "DefaultEventLoopPolicy",
      "get_event_loop_policy", "set_event_loop_policy", "get_child_watcher", "set_child_watcher",
      "AbstractChildWatcher", "SafeChildWatcher", "FastChildWatcher", "PidfdChildWatcher",
      "MultiLoopChildWatcher", "ThreadedChildWatcher",
    ]
    return Dictionary(uniqueKeysWithValues: policies.map { ($0, "_asyncio_policies") })
  }()

  /// What single parts have besides, by the module in which it is.
  private static let namesOfParts: [String: String] = [
    "asyncio.staggered.staggered_race": "_asyncio_staggered"
  ]

  /// The numbers that are asyncio's own (`Lib/asyncio/constants.py` and others).
  private static var numbers: [(part: String, name: String, Value)] {
    [
      ("constants", "LOG_THRESHOLD_FOR_CONNLOST_WRITES", .int(5)),
      ("constants", "ACCEPT_RETRY_DELAY", .int(1)),
      ("constants", "DEBUG_STACK_DEPTH", .int(10)),
      ("constants", "SSL_HANDSHAKE_TIMEOUT", .float(60)),
      ("constants", "SSL_SHUTDOWN_TIMEOUT", .float(30)),
      ("constants", "SENDFILE_FALLBACK_READBUFFER_SIZE", .int(256 << 10)),
      ("constants", "FLOW_CONTROL_HIGH_WATER_SSL_READ", .int(256)),
      ("constants", "FLOW_CONTROL_HIGH_WATER_SSL_WRITE", .int(512)),
      ("base_events", "MAXIMUM_SELECT_TIMEOUT", .int(24 * 3600)),
      ("futures", "STACK_DEBUG", .int(9)),
    ]
  }

  /// Adds `__getattr__`, which loads what is seldom asked for.
  private func installLateNames(_ module: PyModule, _ owner: String) {
    module.function(self, "__getattr__", "name, /") { (vm, a) throws(Raised) in
      let name = a[0].text ?? ""
      if name == "subprocess" { return try vm.loadModule("asyncio.subprocess") }
      if name == "logger", owner == "asyncio.log" {
        let function = try vm.getAttribute(try vm.loadModule("logging"), vm.intern("getLogger"))
        return try vm.call(function, [vm.string("asyncio")])
      }
      guard
        let source = Interpreter.lateNames[name]
          ?? Interpreter.namesOfParts["\(owner).\(name)"]
      else {
        throw vm.attributeError(
          "module '\(owner)' has no attribute '\(name)'", object: .object(module),
          name: vm.intern(name))
      }
      return try vm.getAttribute(try vm.loadModule(source), vm.intern(name))
    }
  }

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
    let late = Interpreter.lateNames.keys.filter { $0 != "BaseDefaultEventLoopPolicy" }
    module.set(self, "__all__", tuple((names + late.sorted()).map { string($0) }))
    installLateNames(module, "asyncio")
    module.namespace.set(self.names.path, list([]))
    for part in Interpreter.asyncioParts {
      let made = newModule("asyncio.\(part)")
      for entry in own {
        if let key = entry.key.string { made.namespace.set(key, entry.value) }
      }
      installLateNames(made, "asyncio.\(part)")
      for number in Interpreter.numbers where number.part == part {
        made.set(self, number.name, number.2)
      }
      if part == "trsock" { made.set(self, "TransportSocket", .object(asyncio.streams.socket)) }
      if part == "selector_events" {
        made.set(self, "BaseSelectorEventLoop", .object(asyncio.selectorLoop))
      }
      modules.set(intern("asyncio.\(part)"), .object(made))
      module.set(self, part, .object(made))
    }
  }
}
