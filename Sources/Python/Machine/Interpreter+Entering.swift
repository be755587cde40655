/// What a call leads to.
enum CallAction {
  /// A native function has returned, or a generator was made.
  case value(Value)
  /// A Python function is to be run; its frame is ready but for caller, mode and result.
  case frame(FramePointer)
  /// `__init__` of a new instance is to be run; the call's result is the instance.
  case initializer(FramePointer, Value)
}

/// Entering calls: from a callee and arguments in consecutive places to a frame or a result.
extension Interpreter {
  /// Begins a call.
  ///
  /// - Parameters:
  ///   - base: the callee, followed by the arguments; what is taken from there is left unset.
  ///   - count: the number of arguments.
  ///   - keywords: the names of the last arguments, given by keyword.
  /// - Throws: what binding the arguments or a native function raises.
  /// - Returns: what the call leads to.
  func enter(
    _ base: UnsafeMutablePointer<Value>, count: Int, keywords: PyTuple?
  ) throws(Raised) -> CallAction {
    guard case .object(let callee) = base[0] else { throw notCallable(base[0]) }
    if callee.nature == .function {
      let function = unsafeDowncast(callee, to: PyFunction.self)
      return try enter(function, base + 1, count: count, keywords: keywords)
    }
    if callee.nature == .native {
      let native = unsafeDowncast(callee, to: PyNative.self)
      return .value(try callNative(native, base + 1, count: count, keywords: keywords))
    }
    let kind = Swift.type(of: callee)
    if kind == PyMethod.self {
      let method = unsafeDowncast(callee, to: PyMethod.self)
      let receiver = method.receiver
      if case .object(let target) = method.function {
        if target.nature == .function {
          let function = unsafeDowncast(target, to: PyFunction.self)
          base[0] = receiver
          return try enter(function, base, count: count + 1, keywords: keywords)
        }
        if target.nature == .native {
          let native = unsafeDowncast(target, to: PyNative.self)
          base[0] = receiver
          return .value(try callNative(native, base, count: count + 1, keywords: keywords))
        }
      }
      var arguments = [receiver]
      for index in 0..<count { arguments.append(base[index + 1]) }
      return .value(try callNested(method.function, arguments, keywords: keywords))
    }
    if kind == PyType.self {
      return try instantiate(
        unsafeDowncast(callee, to: PyType.self), base, count: count, keywords: keywords)
    }
    if callee.nature == .awaitable, let context = callee as? Acquisition, context.exit() {
      charged &+= 8
      return .value(.object(context))
    }
    guard let special = callee.type.lookup(names.call) else { throw notCallable(base[0]) }
    var arguments: [Value] = []
    for index in 0..<count { arguments.append(base[index + 1]) }
    let bound = try bind(special, to: base[0], callee.type)
    return .value(try callNested(bound, arguments, keywords: keywords))
  }

  private func notCallable(_ value: Value) -> Raised {
    typeError("'\(typeName(value))' object is not callable")
  }

  /// Begins the most frequent kind of call, if it is one: of a Python function that has positional
  /// parameters only, all of them given, and no closure.
  ///
  /// The callee and the arguments move to the new frame, and are left unset.
  @inline(__always)
  func enterQuickly(_ base: UnsafeMutablePointer<Value>, count: Int) -> FramePointer? {
    guard let callee = base.reference, callee.nature == .function else { return nil }
    let function = callee.downcast(to: PyFunction.self)
    guard function._withUnsafeGuaranteedRef({ $0.quickCount }) == count else { return nil }
    let body = function._withUnsafeGuaranteedRef { $0.body }
    let frame = body.makeFrame(globals: function._withUnsafeGuaranteedRef { $0.globalsReference })
    var argument = base + 1
    var register = frame.registers
    let end = register + count
    while register != end {
      argument.hand(to: register)
      argument += 1
      register += 1
    }
    frame.pointee.kept = callee
    base.initializeUnset()
    return frame
  }

  /// Begins the call of a property's getter, a function that takes the receiver only.
  @inline(__always)
  func enterGetter(
    _ getter: Unmanaged<PyFunction>, of receiver: UnsafeMutablePointer<Value>
  ) -> FramePointer {
    let body = getter._withUnsafeGuaranteedRef { $0.body }
    let frame = body.makeFrame(globals: getter._withUnsafeGuaranteedRef { $0.globalsReference })
    frame.pointee.kept = .passRetained(getter.takeUnretainedValue())
    receiver.copyInitializing(frame.registers)
    return frame
  }

  /// Begins a call of a Python function, or makes its generator.
  func enter(
    _ function: PyFunction, _ arguments: UnsafeMutablePointer<Value>, count: Int,
    keywords: PyTuple?
  ) throws(Raised) -> CallAction {
    let code = function.code
    let frame = function.body.makeFrame(globals: function.globalsReference)
    frame.pointee.kept = .passRetained(function)
    if code.isSimple, keywords == nil, count == code.positionalCount {
      let registers = frame.registers
      for index in 0..<count { (arguments + index).hand(to: registers + index) }
    } else {
      do throws(Raised) {
        try bindArguments(function, frame, arguments, count: count, keywords: keywords)
      } catch {
        frame.recycle()
        throw error
      }
    }
    if function.hasClosure {
      let first = code.unit.localNames.count
      for (index, cell) in function.closure.enumerated() {
        frame.registers[first + index] = .object(cell)
      }
    }
    if code.isGenerator || code.isCoroutine { return .value(makeGenerator(function, frame)) }
    return .frame(frame)
  }

  private func makeGenerator(_ function: PyFunction, _ frame: FramePointer) -> Value {
    let code = function.code
    let kind: PyGenerator.Kind
    let type: PyType
    if code.isCoroutine {
      kind = code.isGenerator ? .asyncGenerator : .coroutine
      type = code.isGenerator ? types.asyncGenerator : types.coroutine
    } else {
      kind = .generator
      type = types.generator
    }
    let generator = PyGenerator(
      kind: kind, frame: frame, code: code, interpreter: self, type: type)
    if function.isRenamed { generator.takeNames(of: function) }
    if function.makesIterableCoroutines { generator.isIterableCoroutine = true }
    frame.pointee.generator = generator
    if coroutineOrigins.isNoting, kind == .coroutine {
      coroutineOrigins.note(generator, self)
      generator.hasOrigin = true
    }
    return .object(generator)
  }

  /// Calls a native function that a place keeps meanwhile, as `callNative` below.
  ///
  /// The most frequent kinds of call, with arguments given by position only, count no reference to
  /// the function.
  @inline(__always)
  func callNative(
    _ native: Unmanaged<PyNative>, _ arguments: UnsafeMutablePointer<Value>, count: Int,
    keywords: PyTuple?
  ) throws(Raised) -> Value {
    let body = native._withUnsafeGuaranteedRef {
      keywords == nil && $0.isPlainCall(arguments, count: count) ? $0.body : nil
    }
    if let body {
      charged &+= 8
      return try body(self, Arguments(base: UnsafePointer(arguments), count: count))
    }
    return try callNative(
      native.takeUnretainedValue(), arguments, count: count, keywords: keywords)
  }

  /// Calls a native function with arguments in consecutive places, which it leaves as they are.
  func callNative(
    _ native: PyNative, _ arguments: UnsafeMutablePointer<Value>, count: Int, keywords: PyTuple?
  ) throws(Raised) -> Value {
    charged &+= 8
    native.readSignature()
    guard keywords == nil, native.takesPlainly(count) else {
      return try callNative(native, binding: arguments, count: count, keywords: keywords)
    }
    if native.kind != .function, count > 0 { try checkReceiver(native, arguments) }
    return try native.body(self, Arguments(base: UnsafePointer(arguments), count: count))
  }

  /// Calls a native function whose arguments have to be put in the order of its parameters.
  private func callNative(
    _ native: PyNative, binding arguments: UnsafeMutablePointer<Value>, count: Int,
    keywords: PyTuple?
  ) throws(Raised) -> Value {
    // One more than needed, so that there is always a place.
    let total = native.signature.parameterCount
    return try withUnsafeTemporaryAllocation(of: Value.self, capacity: total + 1) {
      (buffer) throws(Raised) -> Value in
      guard let base = buffer.baseAddress else { return .none }
      base.initialize(repeating: .unset, count: total + 1)
      defer { base.deinitialize(count: total + 1) }
      try bindNative(native, arguments, count: count, keywords: keywords, into: base)
      if native.kind != .function, total > 0 { try checkReceiver(native, base) }
      return try native.body(self, Arguments(base: UnsafePointer(base), count: total))
    }
  }

  @inline(__always)
  private func checkReceiver(
    _ native: PyNative, _ receiver: UnsafeMutablePointer<Value>
  ) throws(Raised) {
    guard let owner = native.owner else { return }
    if native.kind == .constructor { return try checkClass(receiver.pointee, owner) }
    if case .object(let object) = receiver.pointee, object.hasType(owner) { return }
    try checkReceiver(native, receiver.pointee, owner)
  }

  @inline(never)
  private func checkReceiver(
    _ native: PyNative, _ receiver: Value, _ owner: PyType
  ) throws(Raised) {
    guard owner !== types.object else { return }
    let type = type(of: receiver)
    if type === owner || type.isSubtype(of: owner) { return }
    if native.name.hasPrefix("__"), native.name != "__format__" {
      throw typeError(
        "descriptor '\(native.name)' requires a '\(owner.name)' object but received a "
          + "'\(type.name)'")
    }
    throw typeError(
      "descriptor '\(native.name)' for '\(owner.name)' objects doesn't apply to a "
        + "'\(type.name)' object")
  }

  // MARK: Instances

  /// Refuses to let a native `__new__` make instances of a class that is not its own, whose objects
  /// are of another Swift class.
  private func checkClass(_ asked: Value, _ owner: PyType) throws(Raised) {
    guard let type = asked.type else {
      throw typeError(
        "\(owner.name).__new__(X): X is not a type object (\(typeName(asked)))")
    }
    if type === owner || owner === exceptions.baseException && type.isException { return }
    guard type.isSubtype(of: owner) else {
      throw typeError(
        "\(owner.name).__new__(\(type.name)): \(type.name) is not a subtype of \(owner.name)")
    }
    let base = type.mro.first {
      $0.isBuiltin && $0.namespace.find(names.new)?.object is PyNative
    }
    if let base, base !== owner {
      throw typeError(
        "\(owner.name).__new__(\(type.name)) is not safe, use \(base.name).__new__()")
    }
  }

  /// Calls a class: `type(x)`, the metaclass's `__call__`, or `__new__` and `__init__`.
  private func instantiate(
    _ type: PyType, _ base: UnsafeMutablePointer<Value>, count: Int, keywords: PyTuple?
  ) throws(Raised) -> CallAction {
    let metaclass = type.type
    if metaclass === types.type, keywords == nil, type.isException, makesPlainExceptions(type) {
      // What the two native functions would have been charged.
      charged &+= 16
      let arguments = Array(UnsafeBufferPointer(start: base + 1, count: count))
      return .value(.object(PyException(arguments, type: type)))
    }
    if metaclass !== types.type, let custom = metaclass.lookup(names.call),
      custom.object(as: PyNative.self) == nil
    {
      var arguments: [Value] = []
      for index in 0..<count { arguments.append(base[index + 1]) }
      let bound = try bind(custom, to: .object(type), metaclass)
      return .value(try callNested(bound, arguments, keywords: keywords))
    }
    if type === types.type, count == 1, keywords == nil {
      return .value(.object(self.type(of: base[1])))
    }
    return try makeInstance(type, base, count: count, keywords: keywords)
  }

  /// Whether a class makes its exceptions as `BaseException` does.
  private func makesPlainExceptions(_ type: PyType) -> Bool {
    guard let exceptionConstructor, let exceptionInitializer,
      let constructor = type.lookup(names.new), let initializer = type.lookup(names.initialize)
    else { return false }
    return constructor.isObject(exceptionConstructor) && initializer.isObject(exceptionInitializer)
  }

  /// What `type.__call__` does.
  func makeInstance(
    _ type: PyType, _ base: UnsafeMutablePointer<Value>, count: Int, keywords: PyTuple?
  ) throws(Raised) -> CallAction {
    let initializer = type.lookup(names.initialize)
    let constructor = type.lookup(names.new)
    let instance: Value
    if let native = constructor?.object(as: PyNative.self), native === objectConstructor {
      instance = try makePlainInstance(type, hasArguments: count > 0, initializer: initializer)
    } else if let native = constructor?.object(as: PyNative.self), native.kind == .constructor,
      base[0].type === type
    {
      // The class stands where `__new__` expects it.
      instance = try callNative(native, base, count: count + 1, keywords: keywords)
      guard self.type(of: instance).isSubtype(of: type) else { return .value(instance) }
    } else if let constructor {
      var arguments: [Value] = [.object(type)]
      for index in 0..<count { arguments.append(base[index + 1]) }
      let function = try bind(constructor, to: .unset, type)
      instance = try callNested(function, arguments, keywords: keywords)
      guard self.type(of: instance).isSubtype(of: type) else { return .value(instance) }
    } else {
      throw typeError("cannot create '\(type.name)' instances")
    }
    let made = self.type(of: instance)
    guard let initializer = made === type ? initializer : made.lookup(names.initialize) else {
      return .value(instance)
    }
    if let native = initializer.object(as: PyNative.self), native === objectInitializer {
      return .value(instance)
    }
    if let function = initializer.object(as: PyFunction.self) {
      base[0] = instance
      switch try enter(function, base, count: count + 1, keywords: keywords) {
      case .frame(let frame), .initializer(let frame, _): return .initializer(frame, instance)
      case .value(let result):
        // A generator or a coroutine.
        try checkInitializer(result)
        return .value(instance)
      }
    }
    if let native = initializer.object(as: PyNative.self), native.kind == .method {
      base[0] = instance
      try checkInitializer(
        try callNative(native, base, count: count + 1, keywords: keywords))
      return .value(instance)
    }
    var arguments: [Value] = []
    for index in 0..<count { arguments.append(base[index + 1]) }
    let bound = try bind(initializer, to: instance, made)
    try checkInitializer(try callNested(bound, arguments, keywords: keywords))
    return .value(instance)
  }

  /// What `object.__new__` makes.
  func makePlainInstance(
    _ type: PyType, hasArguments: Bool, initializer: Value?
  ) throws(Raised) -> Value {
    if hasArguments, let native = initializer?.object(as: PyNative.self),
      native === objectInitializer
    {
      throw typeError("\(type.name)() takes no arguments")
    }
    if !type.abstractMethods.isEmpty {
      let missing = type.abstractMethods.sorted()
      let plural = missing.count == 1 ? "" : "s"
      throw typeError(
        "Can't instantiate abstract class \(type.name) with abstract method\(plural) "
          + missing.joined(separator: ", "))
    }
    guard type.layout == .instance else {
      throw typeError("cannot create '\(type.name)' instances")
    }
    let instance = PyInstance(type: type)
    if !type.slotNames.isEmpty {
      instance.slots = [Value](repeating: .unset, count: type.slotNames.count)
    }
    return .object(instance)
  }
}
