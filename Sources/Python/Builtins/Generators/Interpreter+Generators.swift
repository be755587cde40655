import Trace

/// The methods of generators and coroutines.
extension Interpreter {
  func installGenerators() {
    for type in [types.generator, types.coroutine] {
      method(type, "send", "self, value, /") { vm, a throws(Raised) in
        try vm.sendResult(try vm.generator(a[0]), .send(a[1]))
      }
      method(type, "throw", "self, type, value=, traceback=, /") { vm, a throws(Raised) in
        let raised = try vm.thrown(a[1], a[2], a[3])
        let generator = try vm.generator(a[0])
        return try vm.sendResult(
          generator, .raise(vm.closingDelegate(of: generator, raised)))
      }
      method(type, "close", "self, /") { vm, a throws(Raised) in
        try vm.close(try vm.generator(a[0]))
        return .none
      }
      method(type, "__repr__", "self, /") { vm, a throws(Raised) in
        let generator = try vm.generator(a[0])
        return vm.string(
          "<\(generator.kindName) object \(generator.qualifiedName) at \(vm.address(generator))>")
      }
      installGeneratorNames(type)
    }
    method(types.generator, "__iter__", "self, /") { _, a throws(Raised) in a[0] }
    method(types.generator, "__next__", "self, /") { vm, a throws(Raised) in
      try vm.sendResult(try vm.generator(a[0]), .send(.none))
    }
    method(types.coroutine, "__await__", "self, /") { vm, a throws(Raised) in
      .object(CoroutineIterator(try vm.generator(a[0]), type: vm.coroutineIteratorType))
    }
    coroutineIteratorType = defineType("coroutine_wrapper")
    method(coroutineIteratorType, "__iter__", "self, /") { _, a throws(Raised) in a[0] }
    installAwaitableProtocol(coroutineIteratorType)
    let prefixes = [(types.generator, "gi"), (types.coroutine, "cr"), (types.asyncGenerator, "ag")]
    for (type, prefix) in prefixes {
      attribute(
        type, "\(prefix)_running",
        get: { vm, value throws(Raised) in
          .bool(try vm.generator(value).state == .running)
        })
      attribute(
        type, "\(prefix)_suspended",
        get: { vm, value throws(Raised) in
          .bool(try vm.generator(value).state == .suspended)
        })
      attribute(
        type, "\(prefix)_code",
        get: { vm, value throws(Raised) in
          .object(PyCode(try vm.generator(value).code, type: vm.types.code))
        })
      attribute(
        type, "\(prefix)_frame",
        get: { vm, value throws(Raised) in
          let generator = try vm.generator(value)
          guard let frame = generator.frame else { return .none }
          return .object(vm.frameObject(frame))
        })
      let awaited = prefix == "gi" ? "gi_yieldfrom" : "\(prefix)_await"
      attribute(
        type, awaited,
        get: { vm, value throws(Raised) in
          let generator = try vm.generator(value)
          guard let frame = generator.frame, generator.state == .suspended,
            frame.pointee.next.pointee.operation == .delegate
          else { return .none }
          return frame.registers[Int(frame.pointee.next.pointee.b)]
        })
    }
    attribute(
      types.coroutine, "cr_origin",
      get: { vm, value throws(Raised) in value.object.map { vm.originTuple(of: $0) } ?? .none })
    installAsyncGenerators()
  }

  private func installGeneratorNames(_ type: PyType) {
    attribute(
      type, "__name__",
      get: { vm, value throws(Raised) in vm.string(try vm.generator(value).name) },
      set: { vm, value, new throws(Raised) in
        try vm.generator(value).name = try vm.generatorName(new, "__name__")
      })
    attribute(
      type, "__qualname__",
      get: { vm, value throws(Raised) in vm.string(try vm.generator(value).qualifiedName) },
      set: { vm, value, new throws(Raised) in
        try vm.generator(value).qualifiedName = try vm.generatorName(new, "__qualname__")
      })
  }

  private func generatorName(_ value: Value, _ attribute: String) throws(Raised) -> String {
    guard let name = value.text else {
      throw typeError("\(attribute) must be set to a string object")
    }
    return name
  }

  /// Defines `__iter__` and `__next__` on a type of native iterators.
  func installIteratorProtocol(_ type: PyType) {
    method(type, "__iter__", "self, /") { _, a throws(Raised) in a[0] }
    method(type, "__next__", "self, /") { vm, a throws(Raised) in
      guard let item = try vm.next(a[0]) else { throw vm.stopIteration() }
      return item
    }
  }

  /// The generator, coroutine or asynchronous generator that a method was called on.
  func generator(_ value: Value) throws(Raised) -> PyGenerator {
    guard let generator = value.object as? PyGenerator else {
      throw typeError("expected a generator, got '\(typeName(value))'")
    }
    return generator
  }

  /// What `send` and `throw` return: a yielded value, or StopIteration with the result.
  func sendResult(_ generator: PyGenerator, _ input: Resumption) throws(Raised) -> Value {
    switch try resumeByHand(generator, input) {
    case .yielded(let value), .produced(let value): return value
    case .returned(let value): throw stopIteration(value)
    }
  }

  /// The exception of `throw(type, value, traceback)`.
  func thrown(_ type: Value, _ value: Value, _ traceback: Value) throws(Raised) -> Raised {
    if let exception = type.exception { return Raised(exception: exception) }
    guard let asType = type.type, asType.isException else {
      throw typeError(
        "exceptions must be classes or instances deriving from BaseException, not "
          + typeName(type))
    }
    if let exception = value.exception { return Raised(exception: exception) }
    let made: Value
    if value.isUnset || value.isNone {
      made = try call(type)
    } else {
      made = try call(type, value.tuple?.elements ?? [value])
    }
    guard let exception = made.exception else {
      throw typeError(
        "calling \(try repr(type)) should have returned an instance of BaseException, not "
          + typeName(made))
    }
    return Raised(exception: exception)
  }

  /// `generator.close()`: raises GeneratorExit where it is suspended.
  func close(_ generator: PyGenerator) throws(Raised) {
    switch generator.state {
    case .closed: return
    case .created:
      discard(generator)
      return
    case .running: throw valueError("\(generator.kindName) already executing")
    case .suspended: break
    }
    let exit = error(exceptions.generatorExit, arguments: [])
    setContext(of: exit.exception)
    try finishClosing(generator, closingDelegate(of: generator, exit))
  }

  /// What is raised in a generator into which an exception is thrown.
  ///
  /// On GeneratorExit the generator that it delegates to is closed first, and the exception then is
  /// raised at the delegation; where closing fails, what came out is raised instead.
  private func closingDelegate(of generator: PyGenerator, _ raised: Raised) -> Raised {
    guard generator.state == .suspended, matches(raised, exceptions.generatorExit),
      let frame = generator.frame, frame.pointee.next.pointee.operation == .delegate,
      let inner = frame.registers[Int(frame.pointee.next.pointee.b)].object as? PyGenerator,
      inner.state == .suspended
    else { return raised }
    defer { generator.leaf = frame }
    do throws(Raised) {
      try close(inner)
      return raised
    } catch {
      return error
    }
  }

  private func finishClosing(_ generator: PyGenerator, _ raised: Raised) throws(Raised) {
    do throws(Raised) {
      switch try resume(generator, .raise(raised)) {
      case .returned: return
      case .yielded, .produced:
        awaited = nil
        throw runtimeError("\(generator.kindName) ignored GeneratorExit")
      }
    } catch {
      if matches(error, exceptions.generatorExit) || matches(error, exceptions.stopIteration) {
        return
      }
      throw error
    }
  }

  /// Frees the frame of a generator that never ran or is not to run on.
  func discard(_ generator: PyGenerator) {
    guard let frame = generator.frame else { return }
    generator.frame = nil
    generator.leaf = nil
    generator.state = .closed
    let number = frame.pointee.number
    // What goes when the run is over is no part of it any more.
    if number != 0, !isHalting { trace?.record(.frameDropped(number)) }
    frame.recycle()
  }

  /// A generator object dies with its frame: it is closed, and a coroutine that never ran is
  /// reported.
  func generatorDropped(_ generator: PyGenerator) {
    switch generator.state {
    case .created:
      if generator.kind == .coroutine { neverAwaited(generator.qualifiedName, generator) }
      discardNested(generator)
    case .suspended where isHalting:
      discardNested(generator)
    case .suspended:
      closeDying(generator)
    case .running, .closed:
      break
    }
  }

  /// Frees the frame of a dying generator, which may be what is left of a long row of them.
  private func discardNested(_ generator: PyGenerator) {
    if heap.isDeep, let frame = generator.frame {
      for index in 0..<generator.code.registerCount {
        heap.postpone(exchange(&frame.registers[index], with: .unset))
      }
    }
    heap.nest { discard(generator) }
  }

  /// Closes a dying generator through a stand-in, since the object itself cannot be used any more.
  private func closeDying(_ dying: PyGenerator) {
    guard let frame = dying.frame else { return }
    let heir = PyGenerator(
      kind: dying.kind, frame: frame, code: dying.code, interpreter: self, type: dying.type)
    heir.takeNames(of: dying)
    heir.state = .suspended
    heir.leaf = dying.leaf
    heir.aside = dying.aside
    heir.handlers = dying.handlers
    frame.pointee.generator = heir
    dying.frame = nil
    dying.leaf = nil
    if dying.kind == .asyncGenerator, dying.hooksInitialized {
      heir.hooksInitialized = true
      if closeLater(heir) { return }
    }
    guard !heap.isDeep else { return heap.postpone(.object(heir)) }
    heap.nest {
      do throws(Raised) {
        try close(heir)
      } catch {
        reportUnraisable(error, in: .object(heir))
      }
      // Where it ignored the exit, its frame is left to nobody.
      discard(heir)
    }
  }

  /// Warns of a coroutine that was destroyed without ever running.
  func neverAwaited(_ name: String, _ coroutine: PyObject) {
    guard !isHalting else { return }
    let origin = coroutineOrigins[coroutine].map {
      "\nCoroutine created at (most recent call last)\n\(stackText($0).dropLast())"
    }
    warningAllocation = coroutineOrigins.allocation(of: coroutine)
    defer { warningAllocation = nil }
    warn(
      exceptions.runtimeWarning, "coroutine '\(name)' was never awaited\(origin ?? "")",
      source: self.name(name))
    if let trace {
      let line = current?.line ?? 0
      trace.record(
        .diagnostic(
          .neverAwaited, task: 0, line: line,
          detail: trace.text("The coroutine '\(name)' was made but never awaited.")))
    }
  }
}

/// The iterator of `coroutine.__await__()`.
final class CoroutineIterator: NativeAwaitable {
  private let coroutine: PyGenerator

  /// Wraps a coroutine.
  init(_ coroutine: PyGenerator, type: PyType) {
    self.coroutine = coroutine
    super.init(type: type)
  }

  override func resume(_ interpreter: Interpreter, _ input: Resumption) throws(Raised) -> Step {
    switch try interpreter.resume(coroutine, input) {
    case .returned(let value): .finished(value)
    case .yielded(let value), .produced(let value): .suspended(value)
    }
  }

  override func close(_ interpreter: Interpreter) throws(Raised) {
    try interpreter.close(coroutine)
  }
}
