import Trace

/// What is sent into a suspended generator.
enum Resumption {
  case send(Value)
  case raise(Raised)
}

/// Suspending and resuming frames: generators, coroutines, asynchronous generators.
///
/// While a chain of delegations is suspended its frames stay linked by `caller`, so that going on
/// takes one step to the innermost frame, the *leaf*.
extension Interpreter {
  // MARK: Resuming

  /// Resumes a generator from Swift and runs it until it suspends or ends.
  func resume(_ generator: PyGenerator, _ input: Resumption) throws(Raised) -> Completion {
    try resume(generator, input, mode: .native)
  }

  /// Goes on with a task's coroutine, which somebody keeps, and which nothing is sent into.
  func proceed(_ generator: Unmanaged<PyGenerator>) throws(Raised) -> Completion {
    let state = generator._withUnsafeGuaranteedRef { $0.state }
    guard state == .suspended || state == .created else {
      return try resume(generator.takeUnretainedValue(), .send(.none), mode: .step)
    }
    try enterNative()
    defer { nativeDepth -= 1 }
    let driver = current
    defer { current = driver }
    let leaf: FramePointer
    if let base = resumeQuickly(generator, driver: driver, mode: .step) {
      leaf = base
    } else {
      leaf = try prepareResume(generator.takeUnretainedValue(), driver: driver, mode: .step)
    }
    deliverNone(leaf)
    return try run(leaf)
  }

  /// Resumes a generator or a task's coroutine.
  ///
  /// - Parameters:
  ///   - generator: a generator that is not running.
  ///   - input: the value sent, or the exception raised where it is suspended.
  ///   - mode: `native` or `step`.
  /// - Throws: what the generator raises.
  /// - Returns: how the step ended.
  func resume(
    _ generator: PyGenerator, _ input: Resumption, mode: Frame.Mode
  ) throws(Raised) -> Completion {
    if generator.state == .closed {
      if generator.kind == .coroutine {
        throw runtimeError("cannot reuse already awaited coroutine")
      }
      if case .raise(let raised) = input { throw raised }
      return .returned(.none)
    }
    if case .send(let value) = input, generator.state == .created, !value.isNone {
      throw typeError("can't send non-None value to a just-started \(generator.kindName)")
    }
    try enterNative()
    defer { nativeDepth -= 1 }
    let driver = current
    defer { current = driver }
    switch input {
    case .send(let value):
      let leaf = try prepareResume(generator, driver: driver, mode: mode)
      deliverSent(leaf, value)
      return try run(leaf)
    case .raise(let raised):
      if generator.state == .created {
        // The body never began: the exception comes out at its first line.
        let frame = try prepareResume(generator, driver: driver, mode: mode)
        return try run(frame, raising: raised)
      }
      let isHandling = generator.aside != nil
      let leaf = try prepareResume(generator, driver: driver, mode: mode)
      if isHandling { setContext(of: raised.exception) }
      if let inner = try throwIntoAwaited(leaf, raised) {
        switch inner {
        case .suspended(let value):
          _ = suspendChain(from: leaf)
          return .yielded(value)
        case .finished(let value):
          let instruction = leaf.pointee.next.pointee
          leaf.pointee.next += 1
          leaf.registers.drop(instruction.b)
          leaf.registers.put(instruction.a, value)
          return try run(leaf)
        case .failed(let failure):
          if failure.exception.traceback.isEmpty, failure.exception.context == nil {
            setContext(of: failure.exception)
          }
          return try run(leaf, raising: failure)
        }
      }
      return try run(leaf, raising: raised)
    }
  }

  /// How an awaited object that is not a generator took an exception.
  private enum ThrowResult {
    case suspended(Value)
    case finished(Value)
    case failed(Raised)
  }

  /// Throws into the native awaitable or custom iterator that a leaf delegates to.
  private func throwIntoAwaited(
    _ leaf: FramePointer, _ raised: Raised
  ) throws(Raised) -> ThrowResult? {
    guard leaf.pointee.next.pointee.operation == .delegate else { return nil }
    let awaited = leaf.registers[Int(leaf.pointee.next.pointee.b)]
    guard case .object(let object) = awaited else { return nil }
    current = leaf
    do {
      if let native = object.asAwaitable {
        switch try native.resume(self, .raise(raised)) {
        case .finished(let value): return .finished(value)
        case .suspended(let value): return .suspended(value)
        }
      }
      if object.nature.isIterator || object is PyGenerator { return nil }
      if matches(raised, exceptions.generatorExit) {
        if let close = try findAttribute(awaited, names.close) { _ = try call(close) }
        return nil
      }
      guard let function = try findAttribute(awaited, names.throw) else { return nil }
      return .suspended(try call(function, [.object(raised.exception)]))
    } catch {
      if matches(error, exceptions.stopIteration) {
        return .finished(error.exception.arguments.first ?? .none)
      }
      return .failed(error)
    }
  }

  /// Links a suspended generator below a driver and returns the frame where it goes on.
  func prepareResume(
    _ generator: PyGenerator, driver: FramePointer?, mode: Frame.Mode
  ) throws(Raised) -> FramePointer {
    guard generator.state != .running, let base = generator.frame else {
      throw valueError("\(generator.kindName) already executing")
    }
    detach(base)
    let leaf = generator.leaf ?? base
    var entered = 1
    var frame = leaf
    while frame != base, let outer = frame.pointee.caller {
      frame.pointee.generatorReference?._withUnsafeGuaranteedRef { $0.state = .running }
      entered += 1
      frame = outer
    }
    guard depth + entered <= depthLimit else { throw recursionError() }
    depth += entered
    let isNew = generator.state == .created
    generator.state = .running
    base.pointee.caller = driver
    base.pointee.mode = mode
    if base.pointee.body.pointee.isTraced {
      if isNew {
        traceCall(base)
      } else if mode != .step {
        traceResumed(leaf: leaf, base: base)
      }
    }
    if generator.aside != nil {
      swap(&generator.aside, &handled)
    } else if handled != nil {
      generator.aside = handled
    }
    charged += isNew ? base.pointee.body.pointee.cost : 4
    return leaf
  }

  /// Resumes a suspended generator for a `for` loop, or a task's coroutine, where nothing more has
  /// to be done than that; `nil` where `prepareResume` has to do it.
  ///
  /// - Parameters:
  ///   - reference: the generator, which somebody keeps.
  ///   - driver: the frame that it is linked to.
  ///   - mode: `iteration` or `step`.
  /// - Returns: the generator's frame, in which execution goes on.
  @inline(__always)
  func resumeQuickly(
    _ reference: Unmanaged<PyGenerator>, driver: FramePointer?, mode: Frame.Mode = .iteration
  ) -> FramePointer? {
    reference._withUnsafeGuaranteedRef { generator in
      guard generator.state == .suspended, handled == nil, generator.aside == nil,
        depth < depthLimit, let base = generator.frame, generator.leaf == base,
        !base.pointee.mode.isTransparent
      else { return nil }
      depth &+= 1
      generator.state = .running
      base.pointee.caller = driver
      base.pointee.mode = mode
      if mode != .step, base.pointee.body.pointee.isTraced, let writer {
        writer.resumed(base.pointee.number, now: clock.now(charged: charged))
      }
      charged &+= 4
      return base
    }
  }

  /// Suspends a frame that `resumeQuickly` resumed, or that was like that; whether it was.
  @inline(__always)
  func suspendQuickly(_ frame: FramePointer) -> Bool {
    let mode = frame.pointee.mode
    guard mode == .iteration || mode == .step, handled == nil,
      let generator = frame.pointee.generatorReference,
      generator._withUnsafeGuaranteedRef({ $0.aside == nil })
    else { return false }
    depth &-= 1
    generator._withUnsafeGuaranteedRef {
      $0.state = .suspended
      $0.leaf = frame
    }
    if mode != .step, frame.pointee.body.pointee.isTraced, let writer {
      writer.yielded(now: clock.now(charged: charged))
    }
    return true
  }

  /// Takes a frame out of the chain of delegations in which it is suspended, where somebody else
  /// resumes it: its delegator becomes the leaf of that chain and will drive it anew.
  private func detach(_ base: FramePointer) {
    guard base.pointee.mode.isTransparent, let delegator = base.pointee.caller,
      base.pointee.generator?.state == .suspended
    else { return }
    base.pointee.mode = .native
    base.pointee.caller = nil
    var frame: FramePointer? = delegator
    while let outer = frame {
      outer.pointee.generator?.leaf = delegator
      guard outer.pointee.mode.isTransparent else { break }
      frame = outer.pointee.caller
    }
  }

  /// Gives a frame that goes on the value that was sent.
  @inline(__always)
  func deliverSent(_ leaf: FramePointer, _ value: Value) {
    let next = leaf.pointee.next
    if next.pointee.operation == .delegate {
      sent = value
    } else if next != leaf.pointee.body.pointee.instructions {
      leaf.registers.put(next[-1].a, value)
    }
  }

  /// As `deliverSent`, for `None`, which `sent` is where nothing was sent.
  @inline(__always)
  func deliverNone(_ leaf: FramePointer) {
    let next = leaf.pointee.next
    if next.pointee.operation != .delegate, next != leaf.pointee.body.pointee.instructions {
      leaf.registers.put(next[-1].a, .none)
    }
  }

  // MARK: Suspending

  /// Marks the frames from a leaf up to the base of its chain as suspended; returns the base.
  func suspendChain(from leaf: FramePointer) -> FramePointer {
    var frame = leaf
    var isHandling = false
    while true {
      depth -= 1
      frame.pointee.generatorReference?._withUnsafeGuaranteedRef {
        $0.state = .suspended
        $0.leaf = leaf
        isHandling = isHandling || $0.handlers > 0
      }
      guard frame.pointee.mode.isTransparent, let outer = frame.pointee.caller else { break }
      frame = outer
    }
    frame.pointee.generatorReference?._withUnsafeGuaranteedRef {
      exchangeHandled($0, isOwn: isHandling)
    }
    if leaf.pointee.body.pointee.isTraced, frame.pointee.mode != .step {
      traceYielded(leaf: leaf, base: frame)
    }
    return frame
  }

  /// Suspends one frame: an asynchronous generator that produced an item.
  func suspendOne(_ frame: FramePointer) {
    depth -= 1
    if let generator = frame.pointee.generator {
      generator.state = .suspended
      generator.leaf = nil
      exchangeHandled(generator, isOwn: generator.handlers > 0)
    }
    if frame.pointee.body.pointee.isTraced { trace?.record(.yielded) }
    frame.pointee.mode = .native
  }

  /// Keeps the exception handled inside a generator, if it is the generator's own, and restores the
  /// one outside.
  @inline(__always)
  private func exchangeHandled(_ generator: PyGenerator, isOwn: Bool) {
    guard handled != nil || generator.aside != nil else { return }
    swap(&generator.aside, &handled)
    if !isOwn { generator.aside = nil }
  }

  /// A handler in a generator's frame ends: after the last one, what is handled is what is outside
  /// now, which may be another than when the handler began.
  func leaveHandler(of reference: Unmanaged<PyGenerator>, _ frame: FramePointer) {
    reference._withUnsafeGuaranteedRef { generator in
      generator.handlers &-= 1
      if generator.handlers == 0, !frame.pointee.mode.isTransparent { handled = generator.aside }
    }
  }

  /// The frame of a generator returned.
  func finishGenerator(_ reference: Unmanaged<PyGenerator>) {
    let generator = reference.takeUnretainedValue()
    generator.state = .closed
    generator.frame = nil
    generator.leaf = nil
    if handled != nil || generator.aside != nil { handled = generator.aside }
    generator.aside = nil
  }

  /// An exception leaves a generator's frame; returns the one that goes on (PEP 479).
  func failGenerator(_ frame: FramePointer, _ exception: PyException) -> PyException {
    guard let reference = frame.pointee.generatorReference else { return exception }
    let generator = reference.takeUnretainedValue()
    let kind = generator.kind
    let name = generator.kindName
    finishGenerator(reference)
    let what: String
    if exception.type.isSubtype(of: exceptions.stopIteration) {
      what = "StopIteration"
    } else if kind == .asyncGenerator,
      exception.type.isSubtype(of: exceptions.stopAsyncIteration)
    {
      what = "StopAsyncIteration"
    } else {
      return exception
    }
    let replacement = runtimeError("\(name) raised \(what)").exception
    replacement.cause = exception
    replacement.context = exception
    replacement.suppressesContext = true
    return replacement
  }

  /// The error for too many frames.
  func recursionError() -> Raised {
    error(exceptions.recursionError, "maximum recursion depth exceeded")
  }
}

extension PyGenerator {
  /// The word for this kind of object in messages.
  var kindName: String {
    switch kind {
    case .generator: "generator"
    case .coroutine: "coroutine"
    case .asyncGenerator: "async generator"
    }
  }
}
