import EventLoop

/// A coroutine that acquires a primitive: that of `acquire()`, or what `async with` needs.
///
/// An `async with` statement needs two coroutines, of `__aenter__` and of `__aexit__`, and each is
/// awaited at once and seen by nobody; so it makes do with one object (`Interpreter.enterContext`),
/// which gives itself when it is called as the exit method.
class Acquisition: NativeCoroutine {
  /// What it is the coroutine of.
  private enum Use: UInt8 {
    /// `acquire()`.
    case acquiring
    /// `__aenter__()`.
    case entering
    /// Nothing: an `async with` keeps it until its end.
    case entered
    /// `__aexit__()`.
    case leaving
  }

  private final var use = Use.acquiring

  /// The qualified name of its `acquire`; overridden by subclasses.
  var method: String { "" }

  /// Acquires; overridden by subclasses.
  func acquire(_ vm: Interpreter, _ input: Resumption) throws(Raised) -> Step { .finished(.none) }

  /// Releases; overridden by subclasses.
  func release(_ vm: Interpreter) throws(Raised) {}

  final override var function: String {
    switch use {
    case .acquiring: method
    case .entering, .entered: "_ContextManagerMixin.__aenter__"
    case .leaving: "_ContextManagerMixin.__aexit__"
    }
  }

  /// Makes it the coroutine of `__aenter__`, which gives None.
  final func enter() -> Self {
    use = .entering
    return self
  }

  /// Makes it the coroutine of `__aexit__`.
  final func leave() -> Self {
    use = .leaving
    return self
  }

  /// An `async with` that entered by it ends: makes it the coroutine of `__aexit__`.
  ///
  /// - Returns: whether it was entered by it.
  final func exit() -> Bool {
    guard use == .entered else { return false }
    use = .leaving
    renew()
    return true
  }

  final override func step(_ vm: Interpreter, _ input: Resumption) throws(Raised) -> Step {
    switch use {
    case .acquiring: return try acquire(vm, input)
    case .entering:
      let result = try acquire(vm, input)
      guard case .finished = result else { return result }
      use = .entered
    case .entered, .leaving: try release(vm)
    }
    return .finished(.none)
  }
}

/// `__aenter__` of a primitive with an `acquire()` of the program: awaits it and gives None.
final class EnteringCoroutine: NativeCoroutine {
  private let acquiring: AwaitableCoroutine

  /// Wraps what `acquire()` gave.
  init(_ acquiring: Value, _ vm: Interpreter) {
    self.acquiring = AwaitableCoroutine(acquiring, vm)
    super.init(vm)
  }

  override var function: String { "_ContextManagerMixin.__aenter__" }

  override func step(_ vm: Interpreter, _ input: Resumption) throws(Raised) -> Step {
    if case .finished = try acquiring.resume(vm, input) { return .finished(.none) }
    return .suspended(.none)
  }
}

extension Interpreter {
  /// Defines `__aenter__` and `__aexit__` by what acquires and releases.
  func installAsyncContext<Primitive: PyObject>(
    _ type: PyType, of _: Primitive.Type,
    acquisition: @escaping (Interpreter, Primitive) -> Acquisition
  ) {
    type.makeAsyncContext = { vm, object in
      acquisition(vm, unsafeDowncast(object, to: Primitive.self)).enter()
    }
    pythonicMethod(type, "__aenter__", "self") { vm, a throws(Raised) in
      let primitive = try vm.receiver(a[0], as: Primitive.self)
      // A class of the program may have a way of its own.
      if primitive.type.defines("acquire", vm) {
        return .object(EnteringCoroutine(try vm.callMethod(named: "acquire", on: a[0]), vm))
      }
      return .object(acquisition(vm, primitive).enter())
    }
    pythonicMethod(type, "__aexit__", "self, exc_type, exc, tb") { vm, a throws(Raised) in
      let primitive = try vm.receiver(a[0], as: Primitive.self)
      guard primitive.type.defines("release", vm) else {
        return .object(acquisition(vm, primitive).leave())
      }
      return .object(
        PromptCoroutine("_ContextManagerMixin.__aexit__", vm) { (vm) throws(Raised) in
          _ = try vm.callMethod(named: "release", on: .object(primitive))
          return .none
        })
    }
  }
}

extension PyType {
  /// Whether a class that a program derived from one of ours defines a method anew.
  func defines(_ name: String, _ vm: Interpreter) -> Bool {
    guard !isBuiltin else { return false }
    return !(lookup(vm.intern(name))?.object is PyNative)
  }
}
