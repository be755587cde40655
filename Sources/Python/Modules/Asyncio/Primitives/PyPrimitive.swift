import EventLoop
import Trace

/// What locks, events, semaphores, conditions, barriers and queues have in common.
class PyPrimitive: PyObject {
  /// Its number in the trace; 0 where the run is not traced.
  final let primitive: PrimitiveID
  /// It outlives its objects: what is left of them dies first in its `deinit`.
  final unowned(unsafe) let interpreter: Interpreter
  /// The loop in which somebody waited for it first; it cannot be used in another one.
  private final var boundLoop: PyLoop?

  /// Makes a primitive and records it.
  ///
  /// - Parameters:
  ///   - kind: what it is.
  ///   - vm: the interpreter.
  ///   - type: its class.
  ///   - name: what tells it from others, where there is something.
  ///   - isHidden: whether it is part of something else and does not show in the trace.
  init(
    _ kind: PrimitiveKind, _ vm: Interpreter, type: PyType, name: @autoclosure () -> String = "",
    isHidden: Bool = false
  ) {
    interpreter = vm
    if let trace = vm.trace, !isHidden {
      vm.asyncio.primitives += 1
      primitive = vm.asyncio.primitives
      trace.now = vm.now
      trace.record(.primitiveCreated(primitive, kind, name: trace.text(name())))
    } else {
      primitive = 0
    }
    super.init(type: type)
  }

  /// The running loop, to which the primitive belongs from now on.
  final func bindLoop(_ vm: Interpreter) throws(Raised) -> PyLoop {
    let running = try vm.runningLoop()
    if boundLoop === running { return running }
    if boundLoop == nil { boundLoop = running }
    guard boundLoop === running else {
      throw vm.runtimeError("\(try vm.repr(.object(self))) is bound to a different event loop")
    }
    return running
  }

  /// Adds an event about the primitive to the trace.
  final func record(_ event: @autoclosure () -> Event) {
    guard primitive != 0, let trace = interpreter.trace else { return }
    trace.now = interpreter.now
    trace.record(event())
  }

  /// As above, by one of the quick ways.
  @inline(__always)
  final func write(_ body: (TraceWriter, Nanoseconds) -> Void) {
    guard primitive != 0, let writer = interpreter.writer else { return }
    body(writer, interpreter.now)
  }

  /// `repr`, with the state in brackets.
  final func text(_ state: String, waiters: Int) -> String {
    let plain = interpreter.plainRepr(self).dropFirst().dropLast()
    return "<\(plain) [\(state)\(waiters > 0 ? ", waiters:\(waiters)" : "")]>"
  }
}

extension Interpreter {
  /// Defines how a primitive's class makes an instance, before `__init__`.
  func primitiveConstructor(
    _ type: PyType, _ make: @escaping (Interpreter, PyType) -> PyObject
  ) {
    constructor(type, "cls, /, *args, **kwargs") { vm, a throws(Raised) in
      .object(make(vm, a[0].type ?? type))
    }
  }

  /// Defines a method that CPython's library has in Python, so that errors are worded alike.
  func pythonicMethod(
    _ type: PyType, _ name: String, _ signature: String, _ body: @escaping NativeBody
  ) {
    type.namespace.set(
      intern(name),
      .object(
        PyNative(
          name: name, signature: signature, isPythonic: true, kind: .method, owner: type,
          type: types.nativeMethod,
          body: body)))
  }

  /// The receiver of a native method.
  func receiver<Object: PyObject>(_ value: Value, as _: Object.Type) throws(Raised) -> Object {
    if case .object(let object) = value, Swift.type(of: object) == Object.self {
      return unsafeDowncast(object, to: Object.self)
    }
    guard let object = value.object as? Object else {
      throw typeError("a method of \(Object.self) was called on '\(typeName(value))'")
    }
    return object
  }
}
