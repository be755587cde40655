import EventLoop
import Trace

/// The `_thread` module: threads and locks, on which `threading` and the executors are built.
extension Interpreter {
  /// Adds the module to those that can be imported.
  func installThreadModule() {
    moduleLibrary["_thread"] = .native { (vm, module) throws(Raised) in
      module.set(vm, "error", .object(vm.exceptions.runtimeError))
      module.set(vm, "TIMEOUT_MAX", .float(9_223_372_036))
      let thread = vm.defineType("thread", module: "_thread")
      vm.installThreadFunctions(module, thread)
      vm.installThreadLocks(module)
      vm.installThreadShown(module)
      vm.installThreadWaiter(module)
      vm.installThreadQueue(module)
      vm.installJobs(module)
      vm.installProcesses(module, thread: thread)
    }
  }

  private func installThreadFunctions(_ module: PyModule, _ type: PyType) {
    module.function(self, "get_ident", "") { vm, _ throws(Raised) in
      .int(vm.currentThread.identifier)
    }
    module.function(self, "get_native_id", "") { vm, _ throws(Raised) in
      .int(vm.currentThread.nativeIdentifier)
    }
    for name in ["start_new_thread", "start_new"] {
      module.function(self, name, "function, args, kwargs=, /") { vm, a throws(Raised) in
        guard vm.isCallable(a[0]) else { throw vm.typeError("first arg must be callable") }
        guard let arguments = a[1].tuple?.elements else {
          throw vm.typeError("2nd arg must be a tuple")
        }
        let (function, keywords) = (a[0], a[2])
        let thread = ProgramThread(
          name: "a thread", isDaemon: true, storage: vm.makeDictionary())
        try vm.startThread(thread) { (vm) throws(Raised) in
          vm.runBare(function, arguments, keywords)
        }
        return .int(thread.identifier)
      }
    }
    // `target` takes care of what it raises; the result identifies the thread.
    module.function(self, "start", "target, name, daemon, /") { vm, a throws(Raised) in
      let target = a[0]
      let thread = ProgramThread(
        name: try vm.str(a[1]), isDaemon: try vm.isTrue(a[2]), storage: vm.makeDictionary())
      try vm.startThread(thread) { (vm) throws(Raised) in _ = try vm.call(target) }
      return .object(PyThread(thread, type: type))
    }
    module.function(self, "join", "thread, timeout, /") { vm, a throws(Raised) in
      let thread = try vm.receiver(a[0], as: PyThread.self).thread
      let deadline = a[1].isNone ? nil : vm.now + max(0, try vm.nanoseconds(a[1]))
      return .bool(try vm.join(thread, until: deadline))
    }
    module.function(self, "is_alive", "thread, /") { vm, a throws(Raised) in
      let thread = try vm.receiver(a[0], as: PyThread.self).thread
      return .bool(vm.programThreads.contains { $0 === thread })
    }
    module.function(self, "storage", "") { vm, _ throws(Raised) in
      .object(vm.currentThread.storage)
    }
    module.function(self, "at_exit", "function, /") { vm, a throws(Raised) in
      vm.threadExitHandlers.append(a[0])
      return .none
    }
    // The text of an exception that ended a thread, from the first function of the program on.
    module.function(self, "traceback_text", "exception, /") { vm, a throws(Raised) in
      guard let exception = a[0].exception else { return vm.string("") }
      let whole = exception.traceback
      let end = whole.lastIndex { !$0.code.file.hasPrefix("<frozen ") }
      if let end { exception.traceback = Array(whole[...end]) }
      defer { exception.traceback = whole }
      return vm.string(vm.tracebackText(exception, suggests: true))
    }
    module.function(self, "stack_size", "size=, /") { _, _ throws(Raised) in .int(0) }
    module.function(self, "exit", "") { vm, _ throws(Raised) in
      throw vm.error(vm.exceptions.systemExit, arguments: [])
    }
    module.function(self, "_count", "") { vm, _ throws(Raised) in .int(vm.programThreads.count) }
  }

  /// Runs the function of a thread without a `Thread` object; what it raises is reported.
  private func runBare(_ function: Value, _ arguments: [Value], _ keywords: Value) {
    do {
      _ = try call(function, arguments, named: keywords.dictionary)
    } catch {
      guard !isHalting, !matches(error, exceptions.systemExit) else { return }
      reportUnraisable(error, in: function)
    }
  }

  /// The moment at which a timeout in seconds is over; `nil` for None or a negative number.
  func deadline(after timeout: Value) throws(Raised) -> Nanoseconds? {
    guard !timeout.isNone, !timeout.isUnset else { return nil }
    let duration = try nanoseconds(timeout)
    return duration < 0 ? nil : now + duration
  }
}

/// A started thread, as `threading` holds it.
final class PyThread: PyObject {
  let thread: ProgramThread

  /// Wraps a thread.
  init(_ thread: ProgramThread, type: PyType) {
    self.thread = thread
    super.init(type: type)
  }
}

extension ProgramThread {
  /// What `threading.get_ident()` gives: never the same for two threads.
  var identifier: Int { 0x7F00_0000_0000 + Int(id) << 12 }
  /// What `threading.get_native_id()` gives.
  var nativeIdentifier: Int { 1000 + Int(id) }
}
