/// What the modules written in Python need of the interpreter: the module `_loopscope`.
extension Interpreter {
  /// Adds the module to those that can be imported.
  func installLibrarySupport() {
    installWeakReferences()
    moduleLibrary["_loopscope"] = .native { (vm, module) throws(Raised) in
      vm.installTracebackSupport(module)
      vm.installStateSupport(module)
      vm.installLiteralCheck(module)
      vm.installAllocationPlaces(module)
      module.function(vm, "digest", "name, data, /") { (vm, a) throws(Raised) in
        guard let bytes = vm.byteContent(of: a[1]) else {
          throw vm.typeError("object supporting the buffer API required")
        }
        guard let digest = Digest.digest(a[0].text ?? "", of: Array(bytes)) else {
          throw vm.valueError("unsupported hash type \(a[0].text ?? "")")
        }
        return vm.bytes(digest)
      }
      // Runs definitions written as text; `names` is what they refer to, and gets what they define.
      module.function(vm, "define", "source, names, /") { (vm, a) throws(Raised) in
        guard let text = a[0].text, let names = a[1].dictionary else { return .none }
        let scope = PyModule(name: "<string>", namespace: names, type: vm.types.module)
        let source = SourceFile(path: "<string>", bytes: Array(text.utf8))
        return try vm.runSource(source, in: scope, isTraced: false)
      }
      // Runs an interactive example in the names of a dict; what it shows goes to `sys.displayhook`.
      module.function(vm, "interact", "source, file, names, /") { (vm, a) throws(Raised) in
        guard let text = a[0].text, let file = a[1].text, let names = a[2].dictionary else {
          throw vm.typeError("an example is a text, the name of its file and a dict")
        }
        let scope = PyModule(name: file, namespace: names, type: vm.types.module)
        let source = SourceFile(path: file, bytes: Array(text.utf8))
        return try vm.runSource(source, in: scope, isTraced: false, showsValues: true)
      }
      module.function(vm, "set_patterns", "cls, is_sequence, is_mapping, /") {
        (vm, a) throws(Raised) in
        a[0].type?.isSequencePattern = try vm.isTrue(a[1])
        a[0].type?.isMappingPattern = try vm.isTrue(a[2])
        return .none
      }
      module.function(vm, "register_exit", "function, /") { (vm, a) throws(Raised) in
        vm.exitHandlers.append(a[0])
        return .none
      }
      module.function(vm, "load_module", "name, /") { (vm, a) throws(Raised) in
        guard let name = a[0].text else { throw vm.typeError("module name must be a string") }
        guard !name.isEmpty else { throw vm.valueError("Empty module name") }
        return try vm.loadModules(name.split(separator: ".").map(String.init)).last
      }
      module.function(vm, "source_line", "file, line, /") { (vm, a) throws(Raised) in
        guard let file = a[0].text, let line = vm.smallInteger(a[1]), line > 0 else { return .none }
        return vm.sourceLine(file: file, line: line).map { vm.string($0) } ?? .none
      }
      module.function(vm, "give_signal", "number, /") { (vm, a) throws(Raised) in
        .bool(vm.giveSignal(vm.smallInteger(a[0]) ?? 0))
      }
      module.function(vm, "collect", "") { (vm, _) throws(Raised) in
        .int(vm.destroyLostTasks() + vm.collect())
      }
      module.function(vm, "interrupt", "") { (vm, _) throws(Raised) in
        try vm.interrupt()
        return .none
      }
      module.function(vm, "show_module_of", "cls, /") { (_, a) throws(Raised) in
        a[0].type?.isShownWithModule = true
        return .none
      }
      module.function(vm, "set_warner", "function, /") { (vm, a) throws(Raised) in
        vm.warner = a[0]
        return .none
      }
      module.function(vm, "set_logger", "function, /") { (vm, a) throws(Raised) in
        let function = a[0]
        vm.asyncioLogger = { (vm, message, exception, level) throws(Raised) in
          _ = try vm.call(
            function,
            [vm.string(message), exception.map { .object($0) } ?? .none, .int(level.rawValue)])
        }
        return .none
      }
    }
  }

  private func installTracebackSupport(_ module: PyModule) {
    module.function(
      self, "traceback_pieces", "exception, chain, limit, group_width, group_levels, /"
    ) { (vm, a) throws(Raised) in
      guard let exception = a[0].exception else { return vm.list([]) }
      var printer = TracebackPrinter(
        vm, chain: try vm.isTrue(a[1]), limit: vm.smallInteger(a[2]), suggests: false,
        groupWidth: vm.smallInteger(a[3]) ?? 15, groupLevels: vm.smallInteger(a[4]) ?? 10)
      printer.printChain(exception)
      return vm.list(printer.pieces.map { vm.string($0) })
    }
    module.function(self, "exception_lines", "exception, /") { (vm, a) throws(Raised) in
      guard let exception = a[0].exception else { return vm.list([]) }
      return vm.list(vm.exceptionLines(exception).map { vm.string($0) })
    }
    module.function(self, "traceback_entries", "traceback, /") { (vm, a) throws(Raised) in
      guard let traceback = a[0].object(as: PyTraceback.self) else { return vm.list([]) }
      return vm.list(
        traceback.entries.map { entry in
          let range = entry.code.range(at: entry.instruction)
          let line = Int(range.line)
          let source = vm.sourceLine(file: entry.code.file, line: line)
          let excerpt = source.map { SourceExcerpt.lines(of: $0, range: range) } ?? []
          return vm.tuple([
            vm.string(entry.code.file), .int(line), vm.string(entry.code.name),
            vm.string(source ?? ""), vm.list(excerpt.map { vm.string($0) }),
          ])
        })
    }
    module.function(self, "stack_entries", "skip, /") { (vm, a) throws(Raised) in
      var entries: [Value] = []
      var frame = vm.current
      var skipped = vm.smallInteger(a[0]) ?? 0
      while let running = frame {
        frame = running.pointee.caller
        if skipped > 0 {
          skipped -= 1
          continue
        }
        let code = running.pointee.code
        let line = Int(running.line)
        entries.append(
          vm.tuple([
            vm.string(code.file), .int(line), vm.string(code.name),
            vm.string(vm.sourceLine(file: code.file, line: line) ?? ""),
            running.pointee.globals.find(vm.names.name) ?? .none,
          ]))
      }
      return vm.list(entries)
    }
  }

  private func installStateSupport(_ module: PyModule) {
    module.function(self, "state", "generator, /") { (vm, a) throws(Raised) in
      guard let generator = a[0].object(as: PyGenerator.self) else { return .none }
      switch generator.state {
      case .created: return vm.name("CREATED")
      case .suspended: return vm.name("SUSPENDED")
      case .running: return vm.name("RUNNING")
      case .closed: return vm.name("CLOSED")
      }
    }
    // The class whose instances' `_items` and `_code` memory views look at.
    module.function(self, "set_array_type", "cls, /") { (vm, a) throws(Raised) in
      vm.arrayType = a[0].type
      return .none
    }
    module.function(self, "is_exported", "items, /") { (vm, a) throws(Raised) in
      guard !vm.heap.exports.isEmpty, let items = a[0].list else { return .bool(false) }
      return .bool(vm.heap.exports[ObjectIdentifier(items)] != nil)
    }
    module.function(self, "elapsed", "") { (vm, _) throws(Raised) in .int(vm.now) }
    // Whether `func`, a function of generators, from now on makes such that can be awaited.
    module.function(self, "make_iterable_coroutines", "func, /") { (vm, a) throws(Raised) in
      guard let function = a[0].object(as: PyFunction.self), function.code.isGenerator else {
        return .bool(false)
      }
      function.makesIterableCoroutines = true
      return .bool(true)
    }
    module.function(self, "is_iterable_coroutine", "object, /") { (vm, a) throws(Raised) in
      .bool(a[0].object(as: PyGenerator.self)?.isIterableCoroutine ?? false)
    }
    module.function(self, "is_coroutine_function", "function, /") { (vm, a) throws(Raised) in
      .bool(vm.isCoroutineFunction(a[0]))
    }
    module.set(
      self, "native_sizes",
      .object(
        dictionary(
          ElementFormat.sizes.sorted { $0.key < $1.key }.map {
            (String($0.key), .int($0.value))
          })))
    for (name, type) in [
      ("function", types.function), ("builtin", types.nativeFunction),
      ("method_descriptor", types.nativeMethod), ("method", types.method),
      ("slot_wrapper", types.slotWrapper), ("method_wrapper", types.methodWrapper),
      ("cell", types.cell), ("code", types.code), ("module", types.module),
      ("generator", types.generator), ("coroutine", types.coroutine),
      ("async_generator", types.asyncGenerator), ("traceback", types.traceback),
      ("frame", types.frame),
      ("mappingproxy", types.mappingProxy), ("GenericAlias", collections.genericAlias),
      ("UnionType", collections.union), ("NoneType", types.noneType),
      ("ellipsis", types.ellipsis), ("NotImplementedType", types.notImplementedType),
      ("getset_descriptor", types.nativeAttribute), ("member_descriptor", types.slotMember),
    ] {
      module.set(self, name, .object(type))
    }
  }
}
