extension Interpreter {
  /// Defines the functions of the `builtins` module.
  func installFunctions() {
    installStandardStreams()
    installPrinting()
    installReductions()
    installNumberFunctions()
    installTextFunctions()
    installIterationFunctions()
    installAttributeFunctions()
    installClassFunctions()
    installNamespaceFunctions()
    installAsyncFunctions()
    installSiteNames()
    installRefusals()
  }

  /// Defines the functions that programs know but that the sandbox or the interpreter refuses.
  private func installRefusals() {
    builtin("open", "*args, **kwargs") { (vm, _) throws(Raised) in
      throw vm.error(
        vm.exceptions.permissionError, "Loopscope runs programs without access to files")
    }
    for name in ["eval", "exec", "compile"] {
      builtin(name, "*args, **kwargs") { (vm, _) throws(Raised) in
        throw vm.error(
          vm.exceptions.notImplementedError,
          "Loopscope runs the program as it is written: \(name)() is not supported")
      }
    }
    builtin("__import__", "name, globals=, locals=, fromlist=, level=") { (vm, a) throws(Raised) in
      guard let name = a[0].text, let frame = vm.current else {
        throw vm.typeError("__import__() argument 1 must be str, not \(vm.typeName(a[0]))")
      }
      return try vm.importModule(
        name, level: a[4].isUnset ? .int(0) : a[4], names: a[3].isUnset ? .none : a[3], frame)
    }
    builtin("breakpoint", "*args, **kwargs") { (vm, _) throws(Raised) in
      throw vm.error(
        vm.exceptions.notImplementedError,
        "breakpoint() is not supported: step through the program in Loopscope instead")
    }
    builtin("help", "*args, **kwargs") { (vm, a) throws(Raised) in
      let help = try vm.getAttribute(try vm.loadModule("pydoc"), vm.intern("help"))
      return try vm.callSpread(help, a[0], a[1])
    }
  }
}
