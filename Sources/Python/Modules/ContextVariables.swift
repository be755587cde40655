/// `contextvars.Context`: what a task's context variables are.
final class PyContext: PyObject {
  /// A variable with its value.
  struct Entry {
    let variable: PyContextVariable
    var value: Value
  }

  /// The variables that are set, in the order in which they were.
  private(set) var entries: [Entry] = []
  fileprivate var isEntered = false

  /// The value of a variable, where it is set.
  func value(of variable: PyContextVariable) -> Value? {
    entries.first { $0.variable === variable }?.value
  }

  /// Sets a variable; its old value, where it had one.
  func set(_ variable: PyContextVariable, _ value: Value) -> Value? {
    if let place = entries.firstIndex(where: { $0.variable === variable }) {
      let old = entries[place].value
      entries[place].value = value
      return old
    }
    entries.append(Entry(variable: variable, value: value))
    return nil
  }

  /// Makes a variable unset.
  func remove(_ variable: PyContextVariable) {
    entries.removeAll { $0.variable === variable }
  }

  /// A context with the same values.
  func copy() -> PyContext {
    let made = PyContext(type: type)
    made.entries = entries
    return made
  }
}

/// `contextvars.ContextVar`.
final class PyContextVariable: PyObject {
  let name: Value
  let fallback: Value

  /// Makes a variable; an unset fallback means none.
  init(name: Value, fallback: Value, type: PyType) {
    self.name = name
    self.fallback = fallback
    super.init(type: type)
  }
}

/// `contextvars.Token`: how to undo a `set`.
final class PyContextToken: PyObject {
  let variable: PyContextVariable
  let context: PyContext
  /// The value before; unset for none.
  let old: Value
  var isUsed = false

  /// Makes a token.
  init(_ variable: PyContextVariable, _ context: PyContext, old: Value, type: PyType) {
    self.variable = variable
    self.context = context
    self.old = old
    super.init(type: type)
  }
}

/// The `contextvars` module.
extension Interpreter {
  /// Adds the module to those that can be imported.
  func installContextVariables() {
    moduleLibrary["contextvars"] = .native { (vm, module) throws(Raised) in
      let context = vm.defineType("Context", module: "_contextvars")
      let variable = vm.defineType("ContextVar", module: "_contextvars")
      for type in [context, variable] { type.isShownWithModule = true }
      let token = vm.defineType("Token", module: "_contextvars")
      let missing = PyInstance(type: vm.defineType("Token.MISSING", module: "_contextvars"))
      vm.method(missing.type, "__repr__", "self, /") { vm, _ throws(Raised) in
        vm.string("<Token.MISSING>")
      }
      token.namespace.set(vm.intern("MISSING"), .object(missing))
      module.set(vm, "Context", .object(context))
      module.set(vm, "ContextVar", .object(variable))
      module.set(vm, "Token", .object(token))
      vm.contextCopier = { vm in
        .object((vm.currentContext.object as? PyContext)?.copy() ?? PyContext(type: context))
      }
      module.function(vm, "copy_context", "") { vm, _ throws(Raised) in vm.copiedContext() }
      vm.installVariableMethods(variable, context: context, token: token)
      vm.installTokenMethods(token, missing: missing)
      vm.installContextMethods(context)
    }
  }

  private func installVariableMethods(_ type: PyType, context: PyType, token: PyType) {
    constructor(type, "cls, name, *, default=") { vm, a throws(Raised) in
      guard a[1].string != nil else { throw vm.typeError("context variable name must be a str") }
      return .object(PyContextVariable(name: a[1], fallback: a[2], type: type))
    }
    attribute(
      type, "name",
      get: { vm, value throws(Raised) in try vm.receiver(value, as: PyContextVariable.self).name })
    classMethod(type, "__class_getitem__", "cls, item, /") { _, a throws(Raised) in a[0] }
    method(type, "__repr__", "self, /") { vm, a throws(Raised) in
      let variable = try vm.receiver(a[0], as: PyContextVariable.self)
      var text = "<ContextVar name=\(try vm.repr(variable.name))"
      if !variable.fallback.isUnset { text += " default=\(try vm.repr(variable.fallback))" }
      return vm.string(text + " at \(vm.address(variable))>")
    }
    method(type, "get", "self, default=, /") { vm, a throws(Raised) in
      let variable = try vm.receiver(a[0], as: PyContextVariable.self)
      if let found = (vm.currentContext.object as? PyContext)?.value(of: variable) { return found }
      if !a[1].isUnset { return a[1] }
      if !variable.fallback.isUnset { return variable.fallback }
      throw vm.error(vm.exceptions.lookupError, arguments: [a[0]])
    }
    method(type, "set", "self, value, /") { vm, a throws(Raised) in
      let variable = try vm.receiver(a[0], as: PyContextVariable.self)
      let current: PyContext
      if let known = vm.currentContext.object as? PyContext {
        current = known
      } else {
        current = PyContext(type: context)
        vm.currentContext = .object(current)
      }
      let old = current.set(variable, a[1])
      return .object(PyContextToken(variable, current, old: old ?? .unset, type: token))
    }
    method(type, "reset", "self, token, /") { vm, a throws(Raised) in
      let variable = try vm.receiver(a[0], as: PyContextVariable.self)
      guard let token = a[1].object as? PyContextToken else {
        throw vm.typeError("expected an instance of Token, got \(try vm.repr(a[1]))")
      }
      let shown = try vm.repr(a[1])
      if token.isUsed {
        throw vm.runtimeError("\(shown) has already been used once")
      }
      guard token.variable === variable else {
        throw vm.valueError("\(shown) was created by a different ContextVar")
      }
      guard let current = vm.currentContext.object as? PyContext, current === token.context else {
        throw vm.valueError("\(shown) was created in a different Context")
      }
      token.isUsed = true
      if token.old.isUnset {
        current.remove(variable)
      } else {
        _ = current.set(variable, token.old)
      }
      return .none
    }
  }

  private func installTokenMethods(_ type: PyType, missing: PyObject) {
    attribute(
      type, "var",
      get: { vm, value throws(Raised) in
        .object(try vm.receiver(value, as: PyContextToken.self).variable)
      })
    attribute(
      type, "old_value",
      get: { vm, value throws(Raised) in
        let old = try vm.receiver(value, as: PyContextToken.self).old
        return old.isUnset ? .object(missing) : old
      })
    method(type, "__repr__", "self, /") { vm, a throws(Raised) in
      let token = try vm.receiver(a[0], as: PyContextToken.self)
      let variable = try vm.repr(.object(token.variable))
      return vm.string(
        "<Token\(token.isUsed ? " used" : "") var=\(variable) at \(vm.address(token))>")
    }
  }

  private func installContextMethods(_ type: PyType) {
    func define(
      _ name: String, _ signature: String,
      _ body: @escaping (Interpreter, PyContext, Arguments) throws(Raised) -> Value
    ) {
      method(type, name, signature) { vm, a throws(Raised) in
        try body(vm, try vm.receiver(a[0], as: PyContext.self), a)
      }
    }
    constructor(type, "cls") { _, _ throws(Raised) in .object(PyContext(type: type)) }
    define("run", "self, callable, /, *args, **kwargs") { vm, context, a throws(Raised) in
      if context.isEntered {
        throw vm.runtimeError("cannot enter context: \(vm.plainRepr(context)) is already entered")
      }
      context.isEntered = true
      let outer = vm.enterContext(a[0])
      defer {
        vm.leaveContext(outer)
        context.isEntered = false
      }
      let keywords = a[3].dictionary
      let names = keywords.flatMap {
        $0.count == 0 ? nil : PyTuple($0.keys, type: vm.types.tuple)
      }
      return try vm.call(
        a[1], (a[2].tuple?.elements ?? []) + (keywords?.values ?? []), keywords: names)
    }
    define("copy", "self, /") { _, context, _ throws(Raised) in .object(context.copy()) }
    define("get", "self, key, default=, /") { _, context, a throws(Raised) in
      guard let variable = a[1].object as? PyContextVariable else { return .none }
      return context.value(of: variable) ?? (a[2].isUnset ? .none : a[2])
    }
    define("__getitem__", "self, key, /") { vm, context, a throws(Raised) in
      guard let variable = a[1].object as? PyContextVariable else {
        throw vm.typeError("a ContextVar key was expected, got \(try vm.repr(a[1]))")
      }
      guard let found = context.value(of: variable) else { throw vm.keyError(a[1]) }
      return found
    }
    define("__contains__", "self, key, /") { _, context, a throws(Raised) in
      guard let variable = a[1].object as? PyContextVariable else { return .bool(false) }
      return .bool(context.value(of: variable) != nil)
    }
    define("__len__", "self, /") { _, context, _ throws(Raised) in .int(context.entries.count) }
    define("__iter__", "self, /") { vm, context, _ throws(Raised) in
      try vm.iterator(of: vm.list(context.entries.map { .object($0.variable) }))
    }
    define("keys", "self, /") { vm, context, _ throws(Raised) in
      vm.list(context.entries.map { .object($0.variable) })
    }
    define("values", "self, /") { vm, context, _ throws(Raised) in
      vm.list(context.entries.map(\.value))
    }
    define("items", "self, /") { vm, context, _ throws(Raised) in
      vm.list(context.entries.map { vm.tuple([.object($0.variable), $0.value]) })
    }
  }
}
