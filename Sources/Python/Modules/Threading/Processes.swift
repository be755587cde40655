import EventLoop

/// What the isolated threads that stand for processes need of the interpreter.
extension Interpreter {
  func installProcesses(_ module: PyModule, thread type: PyType) {
    // A thread with a global lock of its own, which runs in parallel with all others.
    module.function(self, "start_process", "target, name, /") { vm, a throws(Raised) in
      let target = a[0]
      let thread = ProgramThread(
        name: try vm.str(a[1]), isDaemon: true, storage: vm.makeDictionary())
      try vm.startThread(thread, lock: GlobalLock()) { (vm) throws(Raised) in
        _ = try vm.call(target)
      }
      return .object(PyThread(thread, type: type))
    }
    module.function(self, "namespace_copy", "namespace, /") { vm, a throws(Raised) in
      guard let namespace = a[0].dictionary else { throw vm.typeError("expected a dict") }
      vm.namespaceCopies += 1
      return .object(namespace.namespaceCopy(number: vm.namespaceCopies))
    }
    // The same function with other globals; its closure's variables are copied.
    module.function(self, "function_in", "function, namespace, /") { vm, a throws(Raised) in
      guard let function = a[0].object as? PyFunction, let globals = a[1].dictionary else {
        throw vm.typeError("expected a function and a dict")
      }
      let made = PyFunction(
        code: function.code, globals: globals,
        closure: function.closure.map { PyCell($0.content, type: vm.types.cell) },
        module: function.module, defaults: function.defaults,
        keywordDefaults: function.keywordDefaults, annotations: function.annotations,
        documentation: function.documentation, type: function.type)
      made.name = function.name
      made.qualifiedName = function.qualifiedName
      made.attributes = function.attributes
      return .object(made)
    }
  }
}
