/// What a `delegate` instruction does next.
enum Delegation {
  case finished(Value)
  /// Goes on in a generator's or coroutine's innermost frame, with a value sent into it.
  case enter(FramePointer, Value)
  /// Suspends the whole chain with a value.
  case suspend(Value)
}

/// Delegating: what `await`, `yield from` and `async for` drive, and how.
extension Interpreter {
  /// Drives what is awaited or yielded from, one step.
  ///
  /// - Parameters:
  ///   - place: the register of the driver that holds it, and keeps it.
  ///   - driver: the frame that awaits.
  /// - Throws: what it raises.
  /// - Returns: what the driver does next.
  @inline(__always)
  func delegate(
    _ place: UnsafeMutablePointer<Value>, driver: FramePointer
  ) throws(Raised) -> Delegation {
    guard case .object = place.pointee else {
      throw typeError("'\(typeName(place.pointee))' object is not an iterator")
    }
    return try place.borrowedObject.borrow { (object) throws(Raised) in
      if sent.isNone { return try delegate(object, .none, driver: driver) }
      return try delegate(object, exchange(&sent, with: .none), driver: driver)
    }
  }

  /// Drives an object that is awaited or yielded from, one step.
  func delegate(
    _ object: PyObject, _ value: Value, driver: FramePointer
  ) throws(Raised) -> Delegation {
    if object.nature == .awaitable {
      return try unsafeDowncast(object, to: NativeAwaitable.self)
        .delegate(self, value, driver: driver)
    }
    if object.nature == .generator {
      let generator = unsafeDowncast(object, to: PyGenerator.self)
      switch generator.state {
      case .closed:
        if generator.kind == .coroutine {
          throw runtimeError("cannot reuse already awaited coroutine")
        }
        return .finished(.none)
      case .suspended where generator.kind == .coroutine && isDelegated(generator, not: driver):
        throw runtimeError("coroutine is being awaited already")
      case .running where generator.kind == .coroutine:
        throw runtimeError("coroutine is being awaited already")
      default:
        let leaf = try prepareResume(generator, driver: driver, mode: .delegation)
        return .enter(leaf, value)
      }
    }
    if value.isNone, let iterator = object.asIterator {
      guard let item = try next(of: iterator) else { return .finished(.none) }
      return .suspend(item)
    }
    return try delegateToIterator(.object(object), value)
  }

  /// Lets go of what was awaited to its end.
  @inline(__always)
  func retire(_ place: UnsafeMutablePointer<Value>) {
    if case .object = place.pointee,
      place.borrowedObject._withUnsafeGuaranteedRef({ Swift.type(of: $0) == SleepCoroutine.self })
    {
      return spareSleeps.takeBack(place)
    }
    place.release()
  }

  private func isDelegated(_ generator: PyGenerator, not driver: FramePointer) -> Bool {
    guard let frame = generator.frame, frame.pointee.mode.isTransparent else { return false }
    return frame.pointee.caller != driver
  }

  private func delegateToIterator(_ target: Value, _ value: Value) throws(Raised) -> Delegation {
    do {
      if value.isNone, let method = special(target, names.next) {
        return .suspend(try callMethod(method, on: target))
      }
      return .suspend(try call(try getAttribute(target, names.send), [value]))
    } catch {
      guard matches(error, exceptions.stopIteration) else { throw error }
      return .finished(error.exception.arguments.first ?? .none)
    }
  }

  /// The iterator of `yield from value`.
  func yieldFromIterator(_ value: Value, _ frame: FramePointer) throws(Raised) -> Value {
    if isCoroutine(value) {
      guard
        frame.pointee.code.isCoroutine || frame.pointee.generator?.isIterableCoroutine == true
      else {
        throw typeError("cannot 'yield from' a coroutine object in a non-coroutine generator")
      }
      return value
    }
    if value.object(as: PyGenerator.self)?.kind == .generator { return value }
    return try iterator(of: value)
  }

  /// Whether what a place holds is driven as it is by `await`.
  @inline(__always)
  func isAwaitable(_ place: UnsafeMutablePointer<Value>) -> Bool {
    guard case .object = place.pointee else { return false }
    return place.borrowedObject._withUnsafeGuaranteedRef { object in
      if object.nature == .awaitable { return true }
      guard Swift.type(of: object) == PyGenerator.self else { return false }
      let generator = unsafeDowncast(object, to: PyGenerator.self)
      return generator.kind == .coroutine && generator.state == .created
    }
  }

  /// What `await value` drives.
  func awaitable(_ value: Value, context: UInt8) throws(Raised) -> Value {
    if case .object(let object) = value {
      if object.nature == .generator,
        case let generator = unsafeDowncast(object, to: PyGenerator.self),
        generator.kind == .coroutine || generator.isIterableCoroutine
      {
        // A suspended coroutine always is in an `await` of its own.
        if generator.kind == .coroutine, generator.state == .suspended {
          throw runtimeError("coroutine is being awaited already")
        }
        return value
      }
      if let native = object.asAwaitable { return .object(native) }
      if let method = object.type.lookup(names.asyncAwait) {
        let result = try callMethod(method, on: value)
        let generator = result.object(as: PyGenerator.self)
        if generator?.kind == .coroutine || generator?.isIterableCoroutine == true
          || result.object is NativeCoroutine
        {
          throw typeError("__await__() returned a coroutine")
        }
        guard special(result, names.next) != nil || result.object?.nature == .awaitable else {
          throw typeError(
            "__await__() returned non-iterator of type '\(typeName(result))'")
        }
        return result
      }
    }
    switch context {
    case 1:
      throw typeError(
        "'async with' received an object from __aenter__ that does not implement __await__: "
          + typeName(value))
    case 2:
      throw typeError(
        "'async with' received an object from __aexit__ that does not implement __await__: "
          + typeName(value))
    default:
      throw typeError("object \(typeName(value)) can't be used in 'await' expression")
    }
  }

  // MARK: Asynchronous iteration

  /// `aiter(value)`.
  func asyncIterator(of value: Value) throws(Raised) -> Value {
    guard let method = special(value, names.asyncIter) else {
      throw typeError(
        "'async for' requires an object with __aiter__ method, got \(typeName(value))")
    }
    let result = try callMethod(method, on: value)
    guard special(result, names.asyncNext) != nil else {
      throw typeError(
        "'async for' received an object from __aiter__ that does not implement __anext__: "
          + typeName(result))
    }
    return result
  }

  /// What awaiting `anext(value)` drives.
  func asyncNext(_ value: Value) throws(Raised) -> Value {
    guard let method = special(value, names.asyncNext) else {
      throw typeError(
        "'async for' requires an iterator with __anext__ method, got \(typeName(value))")
    }
    let item = try callMethod(method, on: value)
    do {
      return try awaitable(item, context: 0)
    } catch {
      let failure = typeError(
        "'async for' received an invalid object from __anext__: \(typeName(item))")
      failure.exception.cause = error.exception
      failure.exception.context = error.exception
      failure.exception.suppressesContext = true
      throw failure
    }
  }
}
