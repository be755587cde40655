/// Asynchronous generators (PEP 525): their items are awaited through step objects.
extension Interpreter {
  func installAsyncGenerators() {
    asyncStepType = defineAsyncStep("async_generator_asend")
    asyncThrowType = defineAsyncStep("async_generator_athrow")
    installNativeCoroutineType()
    let type = types.asyncGenerator
    method(type, "__aiter__", "self, /") { _, a throws(Raised) in a[0] }
    method(type, "__anext__", "self, /") { vm, a throws(Raised) in
      try vm.asyncStep(a[0], .send(.none), type: vm.asyncStepType)
    }
    method(type, "asend", "self, value, /") { vm, a throws(Raised) in
      try vm.asyncStep(a[0], .send(a[1]), type: vm.asyncStepType)
    }
    method(type, "athrow", "self, type, value=, traceback=, /") { vm, a throws(Raised) in
      let input = Resumption.raise(try vm.thrown(a[1], a[2], a[3]))
      return try vm.asyncStep(a[0], input, type: vm.asyncThrowType)
    }
    method(type, "aclose", "self, /") { vm, a throws(Raised) in
      let exit = vm.error(vm.exceptions.generatorExit, arguments: [])
      return .object(
        AsyncGeneratorStep(
          try vm.generator(a[0]), .raise(exit), isClosing: true, type: vm.asyncThrowType))
    }
    method(type, "__repr__", "self, /") { vm, a throws(Raised) in
      let generator = try vm.generator(a[0])
      return vm.string(
        "<async_generator object \(generator.qualifiedName) at \(vm.address(generator))>")
    }
    for name in ["__name__", "__qualname__"] {
      attribute(
        type, name,
        get: { vm, value throws(Raised) in
          let generator = try vm.generator(value)
          return vm.string(name == "__name__" ? generator.name : generator.qualifiedName)
        })
    }
  }

  private func defineAsyncStep(_ name: String) -> PyType {
    let type = defineType(name)
    method(type, "__await__", "self, /") { _, a throws(Raised) in a[0] }
    method(type, "__iter__", "self, /") { _, a throws(Raised) in a[0] }
    installAwaitableProtocol(type)
    return type
  }

  /// Coroutines implemented in Swift look like any others.
  private func installNativeCoroutineType() {
    let type = nativeCoroutineType
    installAwaitableProtocol(type)
    method(type, "__await__", "self, /") { vm, a throws(Raised) in
      guard let coroutine = a[0].object as? NativeCoroutine else { return a[0] }
      return .object(NativeCoroutineIterator(coroutine, type: vm.coroutineIteratorType))
    }
    method(type, "__repr__", "self, /") { vm, a throws(Raised) in
      guard let coroutine = a[0].object as? NativeCoroutine else { return .none }
      return vm.string("<coroutine object \(coroutine.name) at \(vm.address(coroutine))>")
    }
    for name in ["__name__", "__qualname__"] {
      attribute(
        type, name,
        get: { vm, value throws(Raised) in
          let full = (value.object as? NativeCoroutine)?.name ?? ""
          guard name == "__name__" else { return vm.string(full) }
          return vm.string(full.split(separator: ".").last.map(String.init) ?? full)
        })
    }
  }

  private func asyncStep(
    _ value: Value, _ input: Resumption, type: PyType
  ) throws(Raised) -> Value {
    let generator = try generator(value)
    try announce(generator)
    return .object(AsyncGeneratorStep(generator, input, isClosing: false, type: type))
  }

  /// Tells the running loop of an asynchronous generator before its first step.
  private func announce(_ generator: PyGenerator) throws(Raised) {
    guard !generator.hooksInitialized else { return }
    generator.hooksInitialized = true
    try asyncGeneratorHook?(generator)
  }
}

/// One `asend`, `athrow` or `aclose` of an asynchronous generator.
final class AsyncGeneratorStep: NativeAwaitable {
  private enum State {
    case initial
    case running
    case done
  }

  let generator: PyGenerator
  private let input: Resumption
  private let isClosing: Bool
  private var state = State.initial

  /// Makes a step that begins with an input.
  init(_ generator: PyGenerator, _ input: Resumption, isClosing: Bool, type: PyType) {
    self.generator = generator
    self.input = input
    self.isClosing = isClosing
    super.init(type: type)
  }

  deinit {
    if state == .running { generator.isRunningAsync = false }
  }

  /// Whether another step has entered the generator and is not done: it runs, or it awaits something.
  private var isGeneratorBusy: Bool {
    if generator.isRunningAsync || generator.state == .running { return true }
    guard generator.state == .suspended, let frame = generator.frame?.pointee else { return false }
    return frame.mode.isTransparent && frame.caller != nil
  }

  /// Whether a step that only asks for the next item can enter the generator's frame directly.
  override func delegate(
    _ vm: Interpreter, _ value: Value, driver: FramePointer
  ) throws(Raised) -> Delegation {
    if state == .initial, case .send(let first) = input, generator.state != .closed,
      !isGeneratorBusy
    {
      if generator.state == .created, !first.isNone {
        throw vm.typeError("can't send non-None value to a just-started async generator")
      }
      state = .done
      let leaf = try vm.prepareResume(generator, driver: driver, mode: .asyncIteration)
      return .enter(leaf, first)
    }
    switch try resume(vm, .send(value)) {
    case .finished(let value): return .finished(value)
    case .suspended(let value): return .suspend(value)
    }
  }

  override func resume(_ vm: Interpreter, _ given: Resumption) throws(Raised) -> Step {
    var next = given
    switch state {
    case .done:
      throw vm.runtimeError(
        isClosing
          ? "cannot reuse already awaited aclose()/athrow()"
          : "cannot reuse already awaited __anext__()/asend()")
    case .initial:
      if isGeneratorBusy {
        state = .done
        let what = isClosing ? "aclose()" : "anext()"
        throw vm.runtimeError("\(what): asynchronous generator is already running")
      }
      if generator.state == .closed {
        state = .done
        if isClosing { return .finished(.none) }
        if case .raise(let raised) = input { throw raised }
        throw vm.error(vm.exceptions.stopAsyncIteration, arguments: [])
      }
      if case .send(let value) = given, value.isNone { next = input }
      if isClosing, generator.state == .created {
        state = .done
        vm.discard(generator)
        return .finished(.none)
      }
      state = .running
      generator.isRunningAsync = true
    case .running:
      break
    }
    do throws(Raised) {
      switch try vm.resume(generator, next) {
      case .yielded(let value): return .suspended(value)
      case .produced(let value):
        end()
        if isClosing { throw vm.runtimeError("async generator ignored GeneratorExit") }
        return .finished(value)
      case .returned:
        end()
        if isClosing { return .finished(.none) }
        throw vm.error(vm.exceptions.stopAsyncIteration, arguments: [])
      }
    } catch {
      end()
      if isClosing,
        vm.matches(error, vm.exceptions.generatorExit)
          || vm.matches(error, vm.exceptions.stopAsyncIteration)
      {
        return .finished(.none)
      }
      throw error
    }
  }

  /// Unlike a coroutine, a step that is closed leaves what it steps alone.
  override func close(_ vm: Interpreter) {
    if state == .running { end() }
    state = .done
  }

  private func end() {
    state = .done
    generator.isRunningAsync = false
  }
}
