/// A generator, coroutine or asynchronous generator: a frame that can be left and entered again.
final class PyGenerator: PyContainer {
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
  var state = State.created
  /// Whether `asyncio.gather` was given it before.
  var isGathered = false
  /// For asynchronous generators: whether the loop's hooks have been told of it, and whether an
  /// `asend`, `athrow` or `aclose` is under way.
  var hooksInitialized = false
  var isRunningAsync = false
  /// Whether a generator may be awaited, and may yield from coroutines (`types.coroutine`).
  var isIterableCoroutine = false
  /// Whether it was noted where it was made (`CoroutineOrigins`).
  var hasOrigin = false
  /// How many handlers of its frame are at work: while there are any, what is handled inside is its
  /// own, even where the same exception is handled outside as well.
  var handlers: UInt8 = 0
  private var description: Description
  /// The generator's own frame, until it is closed.
  var frame: FramePointer?
  /// While suspended: the innermost frame of the chain of delegations, where execution goes on.
  var leaf: FramePointer?
  /// The exception that is put aside: while suspended, the one being handled inside; while it runs,
  /// the one that is handled outside.
  var aside: PyException?

  /// The interpreter whose object it is.
  var interpreter: Interpreter { type.heap.interpreter }

  /// What a generator runs, and what it is called.
  private enum Description {
    /// As the code, which the interpreter keeps alive.
    case code(Unmanaged<Code>)
    /// By names of its own.
    case named(Names)
  }

  /// Makes a generator that owns a frame.
  init(
    kind: Kind, frame: FramePointer, code: Code, interpreter: Interpreter, type: PyType
  ) {
    self.kind = kind
    self.frame = frame
    description = .code(.passUnretained(code))
    super.init(type: type)
    nature = .generator
    interpreter.heap.memory.add(size)
  }

  /// `__name__` and `__qualname__`, and the code.
  private final class Names {
    let code: Unmanaged<Code>
    var name: String
    var qualifiedName: String

    init(_ code: Unmanaged<Code>, _ name: String, _ qualifiedName: String) {
      self.code = code
      self.name = name
      self.qualifiedName = qualifiedName
    }
  }

  deinit {
    untrack()
    type.heap.memory.add(-size)
    if frame != nil { interpreter.generatorDropped(self) }
    if hasOrigin { interpreter.coroutineOrigins.forget(self) }
  }

  override func clearReferences() {
    super.clearReferences()
    aside = nil
    interpreter.discard(self)
  }

  /// The bytes that are accounted for it: its own, and those of its frame.
  private var size: Int {
    80 + FramePointer.registersOffset + code.registerCount * MemoryLayout<Value>.stride
  }

  /// What it runs; kept alive by the interpreter.
  var code: Code {
    codeReference._withUnsafeGuaranteedRef { $0 }
  }

  private var codeReference: Unmanaged<Code> {
    switch description {
    case .code(let code): code
    case .named(let names): names.code
    }
  }

  /// `__name__`.
  var name: String {
    get { names?.name ?? code.name }
    set { ownNames.name = newValue }
  }

  /// `__qualname__`.
  var qualifiedName: String {
    get { names?.qualifiedName ?? code.qualifiedName }
    set { ownNames.qualifiedName = newValue }
  }

  /// The names, where they are not those of the code.
  private var names: Names? {
    if case .named(let names) = description { names } else { nil }
  }

  private var ownNames: Names {
    if let names { return names }
    let own = Names(codeReference, code.name, code.qualifiedName)
    description = .named(own)
    return own
  }

  /// Takes the names of the function that makes it, where they are not those of its code.
  func takeNames(of function: PyFunction) {
    description = .named(Names(codeReference, function.name, function.qualifiedName))
  }

  /// Takes over the names of another one, which runs the same code.
  func takeNames(of other: PyGenerator) {
    guard let names = other.names else { return }
    description = .named(Names(codeReference, names.name, names.qualifiedName))
  }
}
