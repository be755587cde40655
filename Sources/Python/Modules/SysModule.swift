import Trace

/// The `sys` module.
extension Interpreter {
  /// Adds the module to those that can be imported.
  func installSys() {
    moduleLibrary["sys"] = .native { (vm, module) throws(Raised) in
      vm.installSysFacts(module)
      vm.installSysStructures(module)
      vm.installSysStreams(module)
      vm.installSysFunctions(module)
      vm.installSysFrames(module)
      vm.installSysHooks(module)
    }
  }

  private func installSysFacts(_ module: PyModule) {
    module.set(self, "argv", list(arguments.map { string($0) }))
    module.set(self, "platform", name("linux"))
    module.set(self, "version", string("3.11.2 (Loopscope)"))
    module.set(self, "hexversion", .int(0x030b_02f0))
    module.set(self, "byteorder", name("little"))
    module.set(self, "maxsize", .int(.max))
    module.set(self, "maxunicode", .int(0x10FFFF))
    module.set(self, "modules", .object(modules))
    let folder = arguments.first.flatMap { path in
      path.lastIndex(of: "/").map { String(path[..<$0]) }
    }
    module.set(self, "path", list([string(folder ?? "")]))
    module.set(self, "executable", string(""))
    module.set(self, "prefix", string("/usr"))
    module.set(self, "base_prefix", string("/usr"))
    module.set(self, "copyright", string(""))
    module.set(self, "dont_write_bytecode", .bool(true))
    module.set(self, "api_version", .int(1013))
    module.set(self, "warnoptions", list([]))
    module.set(self, "float_repr_style", name("short"))
    let builtinNames = [
      "_collections", "_random", "builtins", "itertools", "math", "sys",
    ]
    module.set(self, "builtin_module_names", tuple(builtinNames.map { name($0) }))
    module.set(
      self, "stdlib_module_names",
      .object(
        {
          let names = PySet(type: types.frozenSet)
          for name in moduleLibrary.keys.sorted() where !name.contains(".") {
            _ = try? add(self.name(name), to: names)
          }
          return names
        }()))
  }

  /// A tuple whose items have names too, such as `sys.version_info`.
  private func namedTuple(_ typeName: String, _ items: [(String, Value)]) -> Value {
    let name = typeName.split(separator: ".").last.map(String.init) ?? typeName
    let type = namedTupleType(name, module: "sys", items.map(\.0))
    return .object(PyTuple(items.map(\.1), type: type))
  }

  /// A class of tuples whose items have names too.
  func namedTupleType(_ name: String, module: String, _ fields: [String]) -> PyType {
    let type = defineType(name, module: module, bases: [types.tuple], layout: .tuple)
    for (index, field) in fields.enumerated() {
      attribute(
        type, field,
        get: { (_, value) throws(Raised) in
          guard let items = value.tuple?.elements, index < items.count else { return .none }
          return items[index]
        })
    }
    constructor(type, "cls, /, *args, **kwargs") { (vm, _) throws(Raised) in
      throw vm.typeError("cannot create '\(module).\(name)' instances")
    }
    method(type, "__repr__", "self, /") { (vm, a) throws(Raised) in
      var parts: [String] = []
      for (field, value) in zip(fields, a[0].tuple?.elements ?? []) {
        parts.append("\(field)=\(try vm.repr(value))")
      }
      return vm.string("\(module).\(name)(\(parts.joined(separator: ", ")))")
    }
    return type
  }

  private func installSysStructures(_ module: PyModule) {
    module.set(
      self, "version_info",
      namedTuple(
        "sys.version_info",
        [
          ("major", .int(3)), ("minor", .int(11)), ("micro", .int(2)),
          ("releaselevel", name("final")), ("serial", .int(0)),
        ]))
    module.set(
      self, "float_info",
      namedTuple(
        "sys.float_info",
        [
          ("max", .float(.greatestFiniteMagnitude)), ("max_exp", .int(1024)),
          ("max_10_exp", .int(308)), ("min", .float(.leastNormalMagnitude)),
          ("min_exp", .int(-1021)), ("min_10_exp", .int(-307)), ("dig", .int(15)),
          ("mant_dig", .int(53)), ("epsilon", .float(.ulpOfOne)), ("radix", .int(2)),
          ("rounds", .int(1)),
        ]))
    module.set(
      self, "int_info",
      namedTuple(
        "sys.int_info",
        [
          ("bits_per_digit", .int(30)), ("sizeof_digit", .int(4)),
          ("default_max_str_digits", .int(4300)), ("str_digits_check_threshold", .int(640)),
        ]))
    module.set(
      self, "hash_info",
      namedTuple(
        "sys.hash_info",
        [("width", .int(64)), ("modulus", .int((1 << 61) - 1)), ("inf", .int(314_159))]))
    module.set(
      self, "flags",
      namedTuple(
        "sys.flags",
        [
          ("debug", .int(0)), ("inspect", .int(0)), ("interactive", .int(0)),
          ("optimize", .int(0)), ("dev_mode", .bool(false)), ("utf8_mode", .int(1)),
        ]))
    let implementation = PyInstance(type: defineType("SimpleNamespace", module: "types"))
    implementation.type.hasDictionary = true
    implementation.attributes = dictionary([
      ("name", name("cpython")), ("cache_tag", name("cpython-311")),
      ("version", module.namespace.find(intern("version_info")) ?? .none),
      ("hexversion", .int(0x030b_02f0)),
    ])
    module.set(self, "implementation", .object(implementation))
  }

  private func installSysStreams(_ module: PyModule) {
    module.set(self, "stdout", .object(streams.output))
    module.set(self, "stderr", .object(streams.error))
    module.set(self, "__stdout__", .object(streams.output))
    module.set(self, "__stderr__", .object(streams.error))
    let type = defineType("TextIOWrapper", module: "_io")
    installIterator(type)
    let input = PyInput(type: type)
    method(type, "readline", "self, size=, /") { (vm, _) throws(Raised) in
      guard let line = vm.host.readLine() else { return vm.string("") }
      return vm.string(line + "\n")
    }
    method(type, "read", "self, size=, /") { (vm, _) throws(Raised) in
      var text = ""
      while let line = vm.host.readLine() { text += line + "\n" }
      return vm.string(text)
    }
    method(type, "readlines", "self, hint=, /") { (vm, _) throws(Raised) in
      var lines: [Value] = []
      while let line = vm.host.readLine() { lines.append(vm.string(line + "\n")) }
      return vm.list(lines)
    }
    for (name, answer) in [("isatty", false), ("readable", true), ("writable", false)] {
      method(type, name, "self, /") { (_, _) throws(Raised) in .bool(answer) }
    }
    method(type, "fileno", "self, /") { (_, _) throws(Raised) in .int(0) }
    for (name, value) in [
      ("name", "<stdin>"), ("mode", "r"), ("encoding", "utf-8"), ("errors", "strict"),
    ] {
      attribute(type, name, get: { (vm, _) throws(Raised) in vm.name(value) })
    }
    module.set(self, "stdin", .object(input))
    module.set(self, "__stdin__", .object(input))
  }

  private func installSysFunctions(_ module: PyModule) {
    module.function(self, "exit", "status=, /") { (vm, a) throws(Raised) in
      throw vm.error(
        vm.exceptions.systemExit, arguments: a[0].isUnset || a[0].isNone ? [] : [a[0]])
    }
    module.function(self, "getrecursionlimit", "") { (vm, _) throws(Raised) in
      .int(vm.depthLimit)
    }
    module.function(self, "setrecursionlimit", "limit, /") { (vm, a) throws(Raised) in
      let limit = try vm.smallIndex(of: a[0])
      guard limit > 0 else {
        throw vm.valueError("recursion limit must be greater or equal than 1")
      }
      guard limit > vm.depth else {
        throw vm.error(
          vm.exceptions.recursionError,
          "cannot set the recursion limit to \(limit) at the recursion depth \(vm.depth): "
            + "the limit is too low")
      }
      vm.depthLimit = min(limit, 1_000_000)
      return .none
    }
    module.function(self, "exc_info", "") { (vm, _) throws(Raised) in
      guard let handled = vm.handled else { return vm.tuple([.none, .none, .none]) }
      let value = Value.object(handled)
      return vm.tuple([
        .object(handled.type), value, try vm.getAttribute(value, vm.intern("__traceback__")),
      ])
    }
    module.function(self, "exception", "") { (vm, _) throws(Raised) in
      vm.handled.map { .object($0) } ?? .none
    }
    module.function(self, "getrefcount", "object, /") { (_, _) throws(Raised) in .int(2) }
    module.function(self, "intern", "string, /") { (vm, a) throws(Raised) in
      guard let text = a[0].string else {
        throw vm.typeError("intern() argument must be str, not \(vm.typeName(a[0]))")
      }
      return .object(vm.intern(text))
    }
    module.function(self, "getdefaultencoding", "") { (vm, _) throws(Raised) in vm.name("utf-8") }
    module.function(self, "getfilesystemencoding", "") { (vm, _) throws(Raised) in
      vm.name("utf-8")
    }
    module.function(self, "getsizeof", "object, default=") { (vm, a) throws(Raised) in
      .int(try vm.sizeOf(a[0]))
    }
    module.function(self, "getswitchinterval", "") { (vm, _) throws(Raised) in
      vm.seconds(vm.threads.switchInterval)
    }
    module.function(self, "setswitchinterval", "interval, /") { (vm, a) throws(Raised) in
      guard let seconds = vm.realNumber(a[0]) else {
        throw vm.typeError("must be real number, not \(vm.typeName(a[0]))")
      }
      if seconds <= 0 { throw vm.valueError("switch interval must be strictly positive") }
      vm.threads.switchInterval = max(1000, try vm.nanoseconds(a[0]))
      return .none
    }
    module.function(self, "is_finalizing", "") { (vm, _) throws(Raised) in
      .bool(vm.isFinished)
    }
    module.function(self, "get_int_max_str_digits", "") { (_, _) throws(Raised) in .int(4300) }
    module.function(self, "gettrace", "") { (_, _) throws(Raised) in .none }
    module.function(self, "getprofile", "") { (_, _) throws(Raised) in .none }
    for name in ["settrace", "setprofile", "_current_frames"] {
      module.function(self, name, "function=, /") { (vm, a) throws(Raised) in
        if a[0].isNone { return .none }
        throw vm.runtimeError("sys.\(name)() is not available in Loopscope")
      }
    }
    installCoroutineOrigins(module)
    module.function(self, "_caller_name", "") { (vm, _) throws(Raised) in vm.callerName }
  }

  /// `__name__` of the module whose code called into the one that asks.
  private var callerName: Value {
    let own = current?.pointee.globals
    var frame = current
    while let running = frame, running.pointee.globals === own { frame = running.pointee.caller }
    return frame?.pointee.globals.find(names.name) ?? name("__main__")
  }

  /// The running frame, or the one so many calls before it; `nil` where there are not so many.
  private func frame(depth: Int) -> FramePointer? {
    var (frame, left) = (current, depth)
    while left > 0, let caller = frame {
      frame = caller.pointee.caller
      left -= 1
    }
    return frame
  }

  private func installSysFrames(_ module: PyModule) {
    module.function(self, "_getframe", "depth=, /") { (vm, a) throws(Raised) in
      guard let frame = vm.frame(depth: vm.smallInteger(a[0]) ?? 0) else {
        throw vm.valueError("call stack is not deep enough")
      }
      return .object(vm.frameObject(frame))
    }
  }
}

/// `sys.stdin`: an iterator over the lines of the host's input.
final class PyInput: PyIterator {
  override func next(_ interpreter: Interpreter) -> Value? {
    interpreter.host.readLine().map { interpreter.string($0 + "\n") }
  }
}
