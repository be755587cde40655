/// Calling Python functions from Swift.
extension Interpreter {
  /// Calls something with positional arguments.
  func call(_ callee: Value, _ arguments: [Value] = []) throws(Raised) -> Value {
    try call(callee, arguments, keywords: nil)
  }

  /// Calls something with arguments by position and by name.
  func call(_ callee: Value, _ arguments: [Value], named: PyDict?) throws(Raised) -> Value {
    let entries = (named?.entries ?? []).filter { !$0.key.isUnset }
    guard !entries.isEmpty else { return try call(callee, arguments) }
    return try call(
      callee, arguments + entries.map(\.value),
      keywords: PyTuple(entries.map(\.key), type: types.tuple))
  }

  /// Calls something.
  ///
  /// - Parameters:
  ///   - callee: what is called.
  ///   - arguments: all arguments, those by keyword last.
  ///   - keywords: the names of the last arguments.
  /// - Throws: what it raises.
  /// - Returns: what it returns.
  func call(
    _ callee: Value, _ arguments: [Value], keywords: PyTuple?
  ) throws(Raised) -> Value {
    let count = arguments.count
    return try withUnsafeTemporaryAllocation(of: Value.self, capacity: count + 1) {
      (buffer) throws(Raised) -> Value in
      guard let base = buffer.baseAddress else { return .none }
      base.initialize(to: callee)
      for index in 0..<count { (base + index + 1).initialize(to: arguments[index]) }
      defer { base.deinitialize(count: count + 1) }
      return try call(base, count: count, keywords: keywords)
    }
  }

  /// Calls what a callable stands for, such as the function of a method: any number may be nested.
  func callNested(
    _ callee: Value, _ arguments: [Value], keywords: PyTuple?
  ) throws(Raised) -> Value {
    try enterNative()
    defer { nativeDepth -= 1 }
    return try call(callee, arguments, keywords: keywords)
  }

  /// Calls something with one argument, without an array for it.
  func call(_ callee: Value, with argument: Value) throws(Raised) -> Value {
    try withUnsafeTemporaryAllocation(of: Value.self, capacity: 2) {
      (buffer) throws(Raised) -> Value in
      guard let base = buffer.baseAddress else { return .none }
      base.initialize(to: callee)
      (base + 1).initialize(to: argument)
      defer { base.deinitialize(count: 2) }
      return try call(base, count: 1, keywords: nil)
    }
  }

  /// Calls the callee at a place with the arguments behind it.
  private func call(
    _ base: UnsafeMutablePointer<Value>, count: Int, keywords: PyTuple?
  ) throws(Raised) -> Value {
    if keywords == nil, let frame = enterQuickly(base, count: count) {
      try enterFrame(frame)
      return try runNested(frame)
    }
    switch try enter(base, count: count, keywords: keywords) {
    case .value(let value): return value
    case .frame(let frame):
      try enterFrame(frame)
      return try runNested(frame)
    case .initializer(let frame, let instance):
      try enterFrame(frame)
      let result = try runNested(frame)
      try checkInitializer(result)
      return instance
    }
  }

  /// Calls a special method found through a class.
  func callMethod(
    _ method: Value, on receiver: Value, _ arguments: [Value] = []
  ) throws(Raised) -> Value {
    guard case .object(let object) = method else { return try call(method, arguments) }
    switch object {
    case is PyFunction: return try call(method, [receiver] + arguments)
    case let native as PyNative where native.kind == .method:
      return try call(method, [receiver] + arguments)
    default:
      return try call(try bind(method, to: receiver, type(of: receiver)), arguments)
    }
  }

  /// Calls `receiver.name(...)`.
  func callMethod(
    named name: String, on receiver: Value, _ arguments: [Value] = []
  ) throws(Raised) -> Value {
    try call(try getAttribute(receiver, intern(name)), arguments)
  }

  /// Checks the result of `__init__`.
  func checkInitializer(_ result: Value) throws(Raised) {
    guard result.isNone else {
      throw typeError("__init__() should return None, not '\(typeName(result))'")
    }
  }

  /// Runs `__del__` for an object that dies, or that nobody knows any more; its exceptions are
  /// reported and dropped.
  func callFinalizer(_ body: Value, on instance: PyInstance) {
    guard !isHalting else { return }
    do {
      // What it returns dies here too, and may have such a method itself.
      try enterNative()
      defer { nativeDepth -= 1 }
      _ = try call(body, [.object(instance)])
    } catch {
      reportUnraisable(error, in: body)
    }
  }

  /// Runs a frame to its end on a nested run loop.
  func runNested(_ frame: FramePointer) throws(Raised) -> Value {
    try enterNative()
    defer { nativeDepth -= 1 }
    frame.pointee.mode = .native
    frame.pointee.caller = current
    switch try run(frame) {
    case .returned(let value), .yielded(let value), .produced(let value): return value
    }
  }

  /// Counts a recursion on the native stack; whoever calls it decrements `nativeDepth` after.
  func enterNative() throws(Raised) {
    guard nativeDepth < nativeDepthLimit else {
      throw error(exceptions.recursionError, "maximum recursion depth exceeded")
    }
    nativeDepth += 1
  }
}
