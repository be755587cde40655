/// What is done with exceptions that nobody catches: the hooks of `sys`.
extension Interpreter {
  /// Defines `sys.displayhook`, `sys.excepthook`, `sys.unraisablehook` and what they need.
  func installSysHooks(_ module: PyModule) {
    for suffix in ["excepthook", "__excepthook__"] {
      module.set(self, suffix, shownHooks.uncaught)
    }
    for suffix in ["unraisablehook", "__unraisablehook__"] {
      module.set(self, suffix, shownHooks.unraisable)
    }
    for suffix in ["displayhook", "__displayhook__"] {
      module.set(self, suffix, shownHooks.display)
    }
  }

  /// Prints an exception that ends the program, or has the program's own `sys.excepthook` do it.
  func reportUncaught(_ exception: PyException) {
    guard let hook = replacedHook("excepthook", shownHooks.uncaught) else {
      report(tracebackText(exception, suggests: true))
      return
    }
    guard !hook.isUnset else {
      report("sys.excepthook is missing, printing original traceback\n")
      report(tracebackText(exception, suggests: true))
      return
    }
    do {
      let traceback = traceback(of: exception)
      _ = try call(hook, [.object(exception.type), .object(exception), traceback])
    } catch {
      guard !isHalting else { return }
      report(
        "Error in sys.excepthook:\n" + tracebackText(error.exception, suggests: true)
          + "\nOriginal exception was:\n" + tracebackText(exception, suggests: true))
    }
  }

  /// Reports an exception that cannot be raised anywhere, by way of `sys.unraisablehook`.
  func reportUnraisable(_ raised: Raised, in source: Value) {
    guard let hook = replacedHook("unraisablehook", shownHooks.unraisable), !hook.isUnset else {
      writeUnraisable(raised.exception, nil, in: source)
      return
    }
    let exception = raised.exception
    let arguments = PyTuple(
      [
        .object(exception.type), .object(exception), traceback(of: exception), .none, source,
      ], type: shownHooks.argumentsType)
    do {
      _ = try call(hook, [.object(arguments)])
    } catch {
      guard !isHalting else { return }
      writeUnraisable(error.exception, "Exception ignored in sys.unraisablehook", in: hook)
    }
  }

  private func writeUnraisable(_ exception: PyException, _ message: String?, in source: Value) {
    let subject = source.isNone ? nil : (try? repr(source)) ?? "<object repr() failed>"
    if let subject {
      report("\(message ?? "Exception ignored in"): \(subject)\n")
    } else if let message {
      report("\(message):\n")
    }
    report(tracebackText(exception, chain: false))
  }

  /// A hook of `sys` where the program put another into its place; unset where it removed it.
  private func replacedHook(_ name: String, _ original: Value) -> Value? {
    guard let sys = sysNamespace else { return nil }
    guard let hook = sys.find(intern(name)) else { return .unset }
    return hook.isIdentical(to: original) ? nil : hook
  }

  /// The hooks as programs find them at first.
  final class ShownHooks {
    fileprivate let display: Value
    fileprivate let uncaught: Value
    fileprivate let unraisable: Value
    /// Of what `sys.unraisablehook` is called with.
    fileprivate let argumentsType: PyType

    /// Makes the hooks of an interpreter.
    init(_ vm: Interpreter) {
      display = vm.nativeFunction("displayhook", "value, /", module: "sys") {
        (vm, a) throws(Raised) in
        guard !a[0].isNone, let print = vm.builtins.find(vm.intern("print")) else { return .none }
        vm.builtins.set(vm.intern("_"), .none)
        _ = try vm.call(print, [vm.string(try vm.repr(a[0]))])
        vm.builtins.set(vm.intern("_"), a[0])
        return .none
      }
      uncaught = vm.nativeFunction("excepthook", "exctype, value, traceback, /") {
        (vm, a) throws(Raised) in
        if let exception = a[1].exception {
          vm.report(vm.tracebackText(exception, suggests: true))
        }
        return .none
      }
      unraisable = vm.nativeFunction("unraisablehook", "unraisable, /") { (vm, a) throws(Raised) in
        guard let items = a[0].tuple?.elements, items.count == 5,
          let exception = items[1].exception
        else {
          throw vm.typeError("sys.unraisablehook argument type must be UnraisableHookArgs")
        }
        let message = items[3].isNone ? nil : items[3].text
        vm.writeUnraisable(exception, message, in: items[4])
        return .none
      }
      let fields = ["exc_type", "exc_value", "exc_traceback", "err_msg", "object"]
      argumentsType = vm.namedTupleType("UnraisableHookArgs", module: "sys", fields)
    }
  }
}
