/// The methods of the built-in exceptions.
extension Interpreter {
  func installExceptions() {
    for type in exceptions.all { builtins.set(intern(type.name), .object(type)) }
    builtins.set(intern("IOError"), .object(exceptions.osError))
    builtins.set(intern("EnvironmentError"), .object(exceptions.osError))
    installBaseException()
    installSpecialExceptions()
    installExceptionGroups()
    installTracebackType()
    installFrameType()
  }

  private func installBaseException() {
    let base = exceptions.baseException
    constructor(base, "cls, /, *args, **kwargs") { vm, a throws(Raised) in
      guard let type = a[0].type else { throw vm.typeError("not a type") }
      return .object(PyException(a[1].tuple?.elements ?? [], type: type))
    }
    method(base, "__init__", "self, /, *args, **kwargs") { vm, a throws(Raised) in
      if let keywords = a[2].dictionary, keywords.count > 0,
        vm.type(of: a[0]).isBuiltin
      {
        throw vm.typeError("\(vm.typeName(a[0]))() takes no keyword arguments")
      }
      a[0].exception?.arguments = a[1].tuple?.elements ?? []
      return .none
    }
    exceptionConstructor = base.namespace.find(names.new)?.object as? PyNative
    exceptionInitializer = base.namespace.find(names.initialize)?.object as? PyNative
    method(base, "__str__", "self, /") { vm, a throws(Raised) in
      let arguments = a[0].exception?.arguments ?? []
      switch arguments.count {
      case 0: return .object(vm.emptyString)
      case 1: return vm.string(try vm.str(arguments[0]))
      default: return vm.string(try vm.repr(vm.tuple(arguments)))
      }
    }
    exceptionText = base.namespace.find(names.str)?.object as? PyNative
    method(base, "__repr__", "self, /") { vm, a throws(Raised) in
      guard let exception = a[0].exception else { return .none }
      let name = exception.type.name
      if exception.arguments.count == 1 {
        return vm.string("\(name)(\(try vm.repr(exception.arguments[0])))")
      }
      return vm.string(name + (try vm.repr(vm.tuple(exception.arguments))))
    }
    method(base, "with_traceback", "self, tb, /") { vm, a throws(Raised) in
      try vm.setTraceback(a[0], a[1])
      return a[0]
    }
    method(base, "add_note", "self, note, /") { vm, a throws(Raised) in
      guard case .object(let exception) = a[0] else { return .none }
      guard a[1].text != nil else {
        throw vm.typeError("note must be a str, not '\(vm.typeName(a[1]))'")
      }
      let attributes = exception.attributes ?? vm.makeDictionary()
      exception.attributes = attributes
      if let notes = attributes.find(vm.names.notes)?.list {
        notes.elements.append(a[1])
      } else {
        attributes.set(vm.names.notes, vm.list([a[1]]))
      }
      return .none
    }
    attribute(
      base, "args",
      get: { vm, value in vm.tuple(value.exception?.arguments ?? []) },
      set: { vm, value, new throws(Raised) in
        value.exception?.arguments = try vm.elements(of: new)
      })
    attribute(
      base, "__traceback__",
      get: { vm, value in
        value.exception.map { vm.traceback(of: $0) } ?? .none
      },
      set: { vm, value, new throws(Raised) in try vm.setTraceback(value, new) })
    attribute(
      base, "__cause__",
      get: { vm, value in value.exception?.cause.map { .object($0) } ?? .none },
      set: { vm, value, new throws(Raised) in
        guard let exception = value.exception else { return }
        exception.cause = try vm.chained(new, "cause")
        exception.suppressesContext = true
      })
    attribute(
      base, "__context__",
      get: { vm, value in value.exception?.context.map { .object($0) } ?? .none },
      set: { vm, value, new throws(Raised) in
        value.exception?.context = try vm.chained(new, "context")
      })
    attribute(
      base, "__suppress_context__",
      get: { vm, value in .bool(value.exception?.suppressesContext ?? false) },
      set: { vm, value, new throws(Raised) in
        value.exception?.suppressesContext = try vm.isTrue(new)
      })
  }

  private func chained(_ value: Value, _ what: String) throws(Raised) -> PyException? {
    if value.isNone { return nil }
    guard let exception = value.exception else {
      throw typeError("exception \(what) must be None or derive from BaseException")
    }
    return exception
  }

  private func setTraceback(_ value: Value, _ traceback: Value) throws(Raised) {
    guard let exception = value.exception else { return }
    if traceback.isNone {
      exception.traceback = []
    } else if let given = traceback.object as? PyTraceback {
      exception.traceback = given.entries.reversed()
      exception.shownTraceback = given
    } else {
      throw typeError("__traceback__ must be a traceback or None")
    }
  }

  // MARK: Exceptions with attributes of their own

  private func installSpecialExceptions() {
    func firstArgument(_ type: PyType, _ name: String) {
      attribute(
        type, name,
        get: { vm, value in
          value.exception?.arguments.first ?? .none
        },
        set: { vm, value, new in
          value.exception?.arguments = [new]
        })
    }
    firstArgument(exceptions.stopIteration, "value")
    attribute(
      exceptions.systemExit, "code",
      get: { vm, value in
        guard let arguments = value.exception?.arguments else { return .none }
        return arguments.count > 1 ? vm.tuple(arguments) : arguments.first ?? .none
      })
    method(exceptions.keyError, "__str__", "self, /") { vm, a throws(Raised) in
      let arguments = a[0].exception?.arguments ?? []
      if arguments.count == 1 { return vm.string(try vm.repr(arguments[0])) }
      return arguments.isEmpty
        ? .object(vm.emptyString) : vm.string(try vm.repr(vm.tuple(arguments)))
    }
    for type in [exceptions.nameError, exceptions.attributeError, exceptions.importError] {
      let keywords =
        type === exceptions.attributeError
        ? ["name", "obj"]
        : type === exceptions.nameError ? ["name"] : ["name", "path"]
      method(type, "__init__", "self, /, *args, **kwargs") { vm, a throws(Raised) in
        guard let exception = a[0].exception else { return .none }
        exception.arguments = a[1].tuple?.elements ?? []
        let attributes = exception.attributes ?? vm.makeDictionary()
        exception.attributes = attributes
        for keyword in keywords { attributes.set(vm.intern(keyword), .none) }
        for entry in a[2].dictionary?.entries ?? [] {
          guard let name = entry.key.string, keywords.contains(name.value) else {
            throw vm.typeError(
              "'\(entry.key.text ?? "?")' is an invalid keyword argument for \(type.name)")
          }
          attributes.set(vm.intern(name), entry.value)
        }
        return .none
      }
    }
    attribute(
      exceptions.importError, "msg",
      get: { vm, value in
        value.exception?.arguments.first ?? .none
      })
    installOSError()
    installSyntaxError()
  }

  private func installOSError() {
    let type = exceptions.osError
    constructor(type, "cls, /, *args, **kwargs") { vm, a throws(Raised) in
      guard let asked = a[0].type else { throw vm.typeError("not a type") }
      let arguments = a[1].tuple?.elements ?? []
      var made = asked
      if asked === type, arguments.count >= 2, case .int(let number) = arguments[0],
        let specific = Interpreter.osErrorNames[number].flatMap(vm.exceptions.named)
      {
        made = specific
      }
      let exception = PyException(arguments, type: made)
      if arguments.count >= 3 {
        // The file's name is no argument any more (`args` has two).
        let attributes = vm.makeDictionary()
        attributes.set(vm.intern("filename"), arguments[2])
        exception.attributes = attributes
        exception.arguments = Array(arguments.prefix(2))
      }
      return .object(exception)
    }
    method(type, "__init__", "self, /, *args, **kwargs") { vm, a throws(Raised) in
      guard let exception = a[0].exception else { return .none }
      let arguments = a[1].tuple?.elements ?? []
      exception.arguments =
        arguments.count >= 3 && arguments.count <= 5 ? Array(arguments.prefix(2)) : arguments
      return .none
    }
    for (index, name) in ["errno", "strerror", "filename"].enumerated() {
      attribute(
        type, name,
        get: { vm, value in
          guard let exception = value.exception else { return .none }
          if let own = exception.attributes?.find(vm.intern(name)) { return own }
          let arguments = exception.arguments
          return arguments.count >= 2 && index < arguments.count ? arguments[index] : .none
        },
        set: { vm, value, new in
          guard let exception = value.object else { return }
          if exception.attributes == nil { exception.attributes = vm.makeDictionary() }
          exception.attributes?.set(vm.intern(name), new)
        })
    }
    method(type, "__str__", "self, /") { vm, a throws(Raised) in
      let arguments = a[0].exception?.arguments ?? []
      let file = (a[0].object?.attributes).flatMap { $0.find(vm.intern("filename")) } ?? .none
      if arguments.count == 2, !file.isNone {
        return vm.string(
          "[Errno \(try vm.str(arguments[0]))] \(try vm.str(arguments[1])): "
            + (try vm.repr(file)))
      }
      if arguments.count == 2 {
        return vm.string(
          "[Errno \(try vm.str(arguments[0]))] \(try vm.str(arguments[1]))")
      }
      if arguments.count > 1 { return vm.string(try vm.repr(vm.tuple(arguments))) }
      return arguments.isEmpty ? .object(vm.emptyString) : vm.string(try vm.str(arguments[0]))
    }
  }

  /// Which class an error number of Linux is raised as (PEP 3151).
  static let osErrorNames: [Int: String] = [
    1: "PermissionError", 2: "FileNotFoundError", 3: "ProcessLookupError",
    4: "InterruptedError", 10: "ChildProcessError", 11: "BlockingIOError",
    13: "PermissionError", 17: "FileExistsError", 20: "NotADirectoryError",
    21: "IsADirectoryError", 32: "BrokenPipeError", 103: "ConnectionAbortedError",
    104: "ConnectionResetError", 108: "BrokenPipeError", 110: "TimeoutError",
    111: "ConnectionRefusedError", 114: "BlockingIOError", 115: "BlockingIOError",
  ]

  private func installSyntaxError() {
    for (index, name) in ["filename", "lineno", "offset", "text", "end_lineno", "end_offset"]
      .enumerated()
    {
      attribute(
        exceptions.syntaxError, name,
        get: { vm, value in
          let arguments = value.exception?.arguments ?? []
          guard arguments.count > 1, let details = arguments[1].tuple?.elements else {
            return .none
          }
          return index < details.count ? details[index] : .none
        })
    }
    attribute(
      exceptions.syntaxError, "msg",
      get: { vm, value in
        value.exception?.arguments.first ?? .none
      })
    method(exceptions.syntaxError, "__str__", "self, /") { vm, a throws(Raised) in
      let arguments = a[0].exception?.arguments ?? []
      guard let message = arguments.first else { return .object(vm.emptyString) }
      guard arguments.count > 1, let details = arguments[1].tuple?.elements, details.count > 1
      else { return vm.string(try vm.str(message)) }
      let file = details[0].text.map { String($0.split(separator: "/").last ?? "") }
      let line = try vm.str(details[1])
      let place = file.map { "\($0), line \(line)" } ?? "line \(line)"
      return vm.string("\(try vm.str(message)) (\(place))")
    }
  }
}
