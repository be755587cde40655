import EventLoop
import Trace

/// A coroutine implemented in Swift, such as that of `asyncio.sleep`.
///
/// Subclasses override `step`. Like any coroutine it runs only when awaited, and warns when it is
/// destroyed without ever having run.
class NativeCoroutine: NativeAwaitable {
  /// What is known of it, in a byte that all objects have: of coroutines there may be very many.
  private struct Progress: OptionSet {
    let rawValue: UInt8

    static let started = Progress(rawValue: 1)
    static let finished = Progress(rawValue: 2)
    static let noted = Progress(rawValue: 4)
  }

  private final var progress: Progress {
    @inline(__always) get { Progress(rawValue: sizeClass) }
    @inline(__always) set { sizeClass = newValue.rawValue }
  }

  /// Whether it was resumed; subclasses that have a `delegate` of their own keep this up.
  final var hasStarted: Bool {
    get { progress.contains(.started) }
    set { set(.started, newValue) }
  }

  /// Whether it is over, of which the same holds.
  final var isFinished: Bool {
    get { progress.contains(.finished) }
    set { set(.finished, newValue) }
  }

  /// Whether it was noted where it was made.
  final var hasOrigin: Bool { progress.contains(.noted) }

  @inline(__always)
  private final func set(_ part: Progress, _ isSo: Bool) {
    if isSo { progress.formUnion(part) } else { progress.subtract(part) }
  }

  /// Makes a coroutine that has not begun.
  init(_ interpreter: Interpreter) {
    super.init(type: interpreter.types.nativeCoroutine)
    guard interpreter.coroutineOrigins.isNoting else { return }
    progress = .noted
    interpreter.coroutineOrigins.note(self, interpreter)
  }

  deinit {
    if !hasStarted { interpreter.neverAwaited(name, self) }
    if hasOrigin { interpreter.coroutineOrigins.forget(self) }
  }

  /// The interpreter whose object it is.
  final var interpreter: Interpreter { type.heap.interpreter }

  /// `__qualname__`; `__name__` is its last part.
  final var name: String { function }

  /// The qualified name of the function that makes such coroutines.
  ///
  /// Overridden by subclasses: so many coroutines are made that each byte of one tells.
  var function: String { "" }

  /// Makes a coroutine that is over into one that has not begun.
  final func renew() { progress.subtract([.started, .finished]) }

  /// The future that it keeps while it waits for it; `nil` where that is not known.
  ///
  /// Overridden by subclasses.
  var kept: Future? { nil }

  /// Goes on; the first input is always `.send(.none)`.
  ///
  /// Overridden by subclasses.
  func step(_ vm: Interpreter, _ input: Resumption) throws(Raised) -> Step { .finished(.none) }

  final override func resume(_ vm: Interpreter, _ input: Resumption) throws(Raised) -> Step {
    if isFinished {
      throw vm.runtimeError("cannot reuse already awaited coroutine")
    }
    if !hasStarted {
      hasStarted = true
      if case .raise(let raised) = input {
        isFinished = true
        throw raised
      }
    }
    do throws(Raised) {
      let result = try step(vm, input)
      if case .finished = result { isFinished = true }
      return result
    } catch {
      isFinished = true
      throw error
    }
  }

  final override func close(_ vm: Interpreter) throws(Raised) {
    if !isFinished { try super.close(vm) }
  }

  override func delegate(
    _ vm: Interpreter, _ value: Value, driver: FramePointer
  ) throws(Raised) -> Delegation {
    switch try resume(vm, .send(value)) {
    case .finished(let value): return .finished(value)
    case .suspended(let value): return .suspend(value)
    }
  }

  /// Closes a coroutine that dies while it is suspended: what it waited in lets go of it.
  ///
  /// Called by the `deinit` of subclasses that stand in a queue, which have their fields until then.
  @inline(__always)
  final func closeDying() {
    if hasStarted, !isFinished { leaveWaiting() }
  }

  @inline(never)
  private final func leaveWaiting() {
    let vm = interpreter
    guard !vm.isHalting, !vm.isFinished else { return }
    isFinished = true
    let exception = vm.error(vm.exceptions.generatorExit, arguments: [])
    // Nobody is left to whom anything could be raised.
    _ = try? step(vm, .raise(exception))
  }

  /// Waits for a future: what `step` returns to suspend until it is done.
  final func wait(for future: Future, _ vm: Interpreter) -> Step {
    vm.awaited = future
    return .suspended(.none)
  }
}

/// A coroutine of a class that stands for several functions.
class NamedCoroutine: NativeCoroutine {
  private final let literal: StaticString

  /// Makes a coroutine of a function of this qualified name.
  init(_ name: StaticString, _ interpreter: Interpreter) {
    literal = name
    super.init(interpreter)
  }

  final override var function: String { "\(literal)" }
}

/// A coroutine that does its work in one step, such as `TaskGroup.__aenter__()`.
final class PromptCoroutine: NamedCoroutine {
  private let body: (Interpreter) throws(Raised) -> Value

  /// Makes a coroutine that calls a closure when it is awaited.
  init(
    _ name: StaticString, _ vm: Interpreter, _ body: @escaping (Interpreter) throws(Raised) -> Value
  ) {
    self.body = body
    super.init(name, vm)
  }

  override func step(_ vm: Interpreter, _ input: Resumption) throws(Raised) -> Step {
    .finished(try body(vm))
  }
}

/// The iterator of a native coroutine's `__await__()`.
final class NativeCoroutineIterator: NativeAwaitable {
  private let coroutine: NativeCoroutine

  /// Wraps a coroutine.
  init(_ coroutine: NativeCoroutine, type: PyType) {
    self.coroutine = coroutine
    super.init(type: type)
  }

  override func resume(_ vm: Interpreter, _ input: Resumption) throws(Raised) -> Step {
    try coroutine.resume(vm, input)
  }

  override func close(_ vm: Interpreter) throws(Raised) { try coroutine.close(vm) }

  override func delegate(
    _ vm: Interpreter, _ value: Value, driver: FramePointer
  ) throws(Raised) -> Delegation {
    try coroutine.delegate(vm, value, driver: driver)
  }
}
