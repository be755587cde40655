/// The types of functions, methods, cells and code objects.
extension Interpreter {
  func installFunctionTypes() {
    installFunctionType()
    installMethodType()
    installNativeTypes()
    attribute(
      types.cell, "cell_contents",
      get: { vm, value throws(Raised) in
        guard let cell = value.object as? PyCell, !cell.content.isUnset else {
          throw vm.valueError("Cell is empty")
        }
        return cell.content
      },
      set: { vm, value, new in (value.object as? PyCell)?.content = new })
    installCodeType()
  }

  private func installFunctionType() {
    let function = types.function
    method(function, "__repr__", "self, /") { vm, a throws(Raised) in
      guard let function = a[0].object as? PyFunction else { return vm.string("<function>") }
      return vm.string("<function \(function.qualifiedName) at \(vm.address(function))>")
    }
    method(function, "__call__", "self, /, *args, **kwargs") { vm, a throws(Raised) in
      try vm.callSpread(a[0], a[1], a[2])
    }
    method(function, "__get__", "self, instance, owner=, /") { vm, a throws(Raised) in
      a[1].isNone ? a[0] : vm.method(a[0], a[1])
    }
    attribute(
      function, "__name__",
      get: { vm, value in vm.string((value.object as? PyFunction)?.name ?? "") },
      set: { vm, value, new throws(Raised) in
        guard let name = new.text else {
          throw vm.typeError("__name__ must be set to a string object")
        }
        (value.object as? PyFunction)?.name = name
      })
    attribute(
      function, "__qualname__",
      get: { vm, value in vm.string((value.object as? PyFunction)?.qualifiedName ?? "") },
      set: { vm, value, new throws(Raised) in
        guard let name = new.text else {
          throw vm.typeError("__qualname__ must be set to a string object")
        }
        (value.object as? PyFunction)?.qualifiedName = name
      })
    attribute(
      function, "__module__",
      get: { vm, value in (value.object as? PyFunction)?.module ?? .none },
      set: { vm, value, new in (value.object as? PyFunction)?.module = new })
    attribute(
      function, "__doc__",
      get: { vm, value in (value.object as? PyFunction)?.documentation ?? .none },
      set: { vm, value, new in
        (value.object as? PyFunction)?.documentation = new.isUnset ? .none : new
      })
    attribute(
      function, "__defaults__",
      get: { vm, value in
        let defaults = (value.object as? PyFunction)?.defaults ?? []
        return defaults.isEmpty ? .none : vm.tuple(defaults)
      },
      set: { vm, value, new throws(Raised) in
        guard new.isUnset || new.isNone || new.tuple != nil else {
          throw vm.typeError("__defaults__ must be set to a tuple object")
        }
        (value.object as? PyFunction)?.defaults = new.tuple?.elements ?? []
      })
    attribute(
      function, "__kwdefaults__",
      get: { vm, value in
        (value.object as? PyFunction)?.keywordDefaults.map { .object($0) } ?? .none
      },
      set: { vm, value, new throws(Raised) in
        guard new.isUnset || new.isNone || new.dictionary != nil else {
          throw vm.typeError("__kwdefaults__ must be set to a dict object")
        }
        (value.object as? PyFunction)?.keywordDefaults = new.dictionary
      })
    attribute(
      function, "__annotations__",
      get: { vm, value in
        guard let function = value.object as? PyFunction else { return .none }
        let annotations = function.annotations ?? vm.makeDictionary()
        function.annotations = annotations
        return .object(annotations)
      },
      set: { vm, value, new in (value.object as? PyFunction)?.annotations = new.dictionary })
    attribute(
      function, "__code__",
      get: { vm, value in
        guard let function = value.object as? PyFunction else { return .none }
        return .object(PyCode(function.code, type: vm.types.code))
      })
    attribute(
      function, "__globals__",
      get: { vm, value in
        (value.object as? PyFunction).map { .object($0.globals) } ?? .none
      })
    attribute(
      function, "__closure__",
      get: { vm, value in
        guard let function = value.object as? PyFunction, !function.closure.isEmpty else {
          return .none
        }
        return vm.tuple(function.closure.map { .object($0) })
      })
    installDictionaryAttribute(function)
  }

  /// Defines `__dict__` for the instances of a type.
  func installDictionaryAttribute(_ type: PyType) {
    attribute(
      type, "__dict__",
      get: { vm, value throws(Raised) in
        guard let dictionary = vm.instanceDictionary(of: value) else {
          throw vm.missingAttribute(value, vm.names.dict)
        }
        vm.type(of: value).noteShadowing()
        if value.object is PyInstance { dictionary.isOfInstance = true }
        return .object(dictionary)
      },
      set: { vm, value, new throws(Raised) in
        guard case .object(let object) = value, let dictionary = new.dictionary else {
          throw vm.typeError(
            "__dict__ must be set to a dictionary, not a '\(vm.typeName(new))'")
        }
        vm.type(of: value).noteShadowing()
        object.attributes = dictionary
        vm.contentChanged(object)
      })
  }

  /// Calls with a tuple and a dict of arguments.
  func callSpread(
    _ callee: Value, _ arguments: Value, _ keywords: Value
  ) throws(Raised) -> Value {
    let named = keywords.dictionary
    let all = (arguments.tuple?.elements ?? []) + (named?.values ?? [])
    let names = (named?.count ?? 0) == 0 ? nil : named.map { PyTuple($0.keys, type: types.tuple) }
    return try call(callee, all, keywords: names)
  }

  /// Defines `==` and hashes of functions bound to what they are called for.
  func installBoundComparison(_ type: PyType) {
    method(type, "__eq__", "self, other, /") { vm, a throws(Raised) in
      guard let left = a[0].object as? PyMethod, let right = a[1].object as? PyMethod else {
        return a[0].isIdentical(to: a[1]) ? .bool(true) : .object(vm.notImplemented)
      }
      return .bool(
        left.function.isIdentical(to: right.function)
          && left.receiver.isIdentical(to: right.receiver))
    }
    method(type, "__hash__", "self, /") { vm, a throws(Raised) in
      guard let bound = a[0].object as? PyMethod, let function = bound.function.object else {
        return .int(a[0].object.map { vm.identity($0) } ?? 0)
      }
      return .int(vm.identity(function) ^ (bound.receiver.object.map { vm.identity($0) } ?? 0))
    }
  }

  private func installMethodType() {
    let method = types.method
    self.method(method, "__repr__", "self, /") { vm, a throws(Raised) in
      guard let bound = a[0].object as? PyMethod else { return vm.string("<bound method>") }
      var name = try vm.findAttribute(bound.function, vm.names.qualifiedName)
      if name == nil { name = try vm.findAttribute(bound.function, vm.names.name) }
      return vm.string("<bound method \(name?.text ?? "?") of \(try vm.repr(bound.receiver))>")
    }
    self.method(method, "__call__", "self, /, *args, **kwargs") { vm, a throws(Raised) in
      try vm.callSpread(a[0], a[1], a[2])
    }
    installBoundComparison(method)
    attribute(
      method, "__self__",
      get: { vm, value in
        (value.object as? PyMethod)?.receiver ?? .none
      })
    attribute(
      method, "__func__",
      get: { vm, value in
        (value.object as? PyMethod)?.function ?? .none
      })
    // Other attributes are those of the function.
    for name in [
      "__name__", "__qualname__", "__doc__", "__module__", "__code__", "__defaults__",
      "__annotations__", "__wrapped__", "__dict__",
    ] {
      let key = intern(name)
      attribute(
        method, name,
        get: { vm, value throws(Raised) in
          guard let bound = value.object as? PyMethod else { return .none }
          return try vm.getAttribute(bound.function, key)
        })
    }
    self.method(method, "__getattr__", "self, name, /") { vm, a throws(Raised) in
      guard let bound = a[0].object as? PyMethod, let name = a[1].string else { return .none }
      return try vm.getAttribute(bound.function, vm.intern(name))
    }
    constructor(method, "cls, function, instance, /") { vm, a throws(Raised) in
      vm.method(a[1], a[2])
    }
  }
}
