/// A generator, coroutine or asynchronous generator: a frame that can be left and entered again.
final class PyGenerator: PyObject {
  /// What the frame's code makes.
  enum Kind: UInt8 {
    case generator
    case coroutine
    case asyncGenerator
  }

  /// Where the frame is in its life.
  enum State: UInt8 {
    /// Not yet entered.
    case created
    case suspended
    case running
    /// Returned, raised or closed; the frame is gone.
    case closed
  }

  let kind: Kind
  let code: Code
  var name: String
  var qualifiedName: String
  var state = State.created
  /// The generator's own frame, until it is closed.
  var frame: FramePointer?
  /// While suspended: the innermost frame of the chain of delegations, where execution goes on.
  var leaf: FramePointer?
  /// The exception being handled inside while suspended.
  var handled: PyException?
  /// The exception handled outside, while the generator runs.
  var outerHandled: PyException?
  /// It outlives its objects: what is left of them dies first in its `deinit`.
  unowned(unsafe) let interpreter: Interpreter
  /// For asynchronous generators: whether the loop's hooks have been told of it, and whether an
  /// `asend`, `athrow` or `aclose` is under way.
  var hooksInitialized = false
  var isRunningAsync = false
  /// Whether it was noted where it was made (`CoroutineOrigins`).
  var hasOrigin = false

  /// Makes a generator that owns a frame.
  init(
    kind: Kind, frame: FramePointer, code: Code, name: String, qualifiedName: String,
    interpreter: Interpreter, type: PyType
  ) {
    self.kind = kind
    self.frame = frame
    self.code = code
    self.name = name
    self.qualifiedName = qualifiedName
    self.interpreter = interpreter
    super.init(type: type)
    nature = .generator
    account(400 + code.registerCount * MemoryLayout<Value>.stride)
  }

  deinit {
    unaccount()
    if frame != nil { interpreter.generatorDropped(self) }
    if hasOrigin { interpreter.coroutineOrigins.forget(self) }
  }
}
