/// An activation of a code object; its registers follow it in memory.
///
/// Frames live outside of reference counting: a frame belongs to the call that runs it or to the
/// generator that it is the body of, and is given back to its code's pool at the end.
struct Frame {
  /// What is done with the frame's result.
  enum Mode: UInt8 {
    /// Swift code waits for it: the run loop returns.
    case native
    /// The event loop waits for this task's step: as `native`, but a suspension leaves the frames
    /// where they are for the trace.
    case step
    /// The caller's register `result` gets it.
    case call
    /// It is that of `__init__`: it must be None, and is dropped.
    case initializer
    /// The caller's `forIterator` instruction drives this generator.
    case iteration
    /// The caller's `delegate` instruction drives this generator or coroutine.
    case delegation
    /// The caller's `delegate` instruction drives this asynchronous generator to its next item.
    case asyncIteration

    /// Whether a suspension inside passes through to the caller.
    var isTransparent: Bool {
      @inline(__always) get { self == .delegation || self == .asyncIteration }
    }
  }

  /// What it runs, kept alive by the interpreter, which keeps every code object.
  let body: CodePointer
  /// The next instruction, while the frame is not running.
  var next: UnsafePointer<Instruction>
  var caller: FramePointer?
  /// What is kept alive while the frame is, by a reference of the frame's own: the function, or a
  /// class body's namespace; nothing for modules.
  var kept: Unmanaged<PyObject>?
  /// Kept alive by the function, or by the module that runs.
  var globalsReference: Unmanaged<PyDict>
  /// The generator that owns the frame, not counted.
  var generatorReference: Unmanaged<PyGenerator>?
  /// The frame's number in the trace.
  var number: UInt32
  /// The caller's register for the result.
  var result: UInt16
  /// For `initializer`: the caller's register that holds the new instance.
  var holder: UInt16
  var mode: Mode
  /// Whether it is a class body's, of which `kept` is the namespace.
  var hasNamespace = false
}

extension Frame {
  /// A class body's namespace: a dict, or whatever mapping `__prepare__` gave.
  var namespace: PyObject? {
    @inline(__always) get { hasNamespace ? kept?.takeUnretainedValue() : nil }
  }

  /// Makes it the frame of a class body.
  mutating func take(namespace: PyObject) {
    kept = .passRetained(namespace)
    hasNamespace = true
  }

  /// Lets go of the function or the namespace.
  @inline(__always)
  mutating func letGo() {
    hasNamespace = false
    exchange(&kept, with: nil)?.release()
  }

  /// What the frame runs.
  var code: Code { body.pointee.code.takeUnretainedValue() }

  /// The names of its module.
  var globals: PyDict { globalsReference.takeUnretainedValue() }

  /// The generator that owns the frame.
  var generator: PyGenerator? {
    @inline(__always) get { generatorReference?.takeUnretainedValue() }
    @inline(__always) set { generatorReference = newValue.map(Unmanaged.passUnretained) }
  }
}

/// A frame in memory.
typealias FramePointer = UnsafeMutablePointer<Frame>

extension UnsafeMutablePointer where Pointee == Frame {
  /// The bytes before the registers.
  static var registersOffset: Int { (MemoryLayout<Frame>.size + 15) & ~15 }

  /// The frame's registers.
  var registers: UnsafeMutablePointer<Value> {
    @inline(__always) get {
      (UnsafeMutableRawPointer(self) + Self.registersOffset).assumingMemoryBound(to: Value.self)
    }
  }

  /// Gives the frame back to its code's pool.
  @inline(__always)
  func recycle() { pointee.body.recycle(self) }

  /// The last instruction that was begun: the `delegate` at which the frame is suspended, or the one
  /// before `next`.
  var position: UnsafePointer<Instruction> {
    let next = pointee.next
    if next.pointee.operation == .delegate { return next }
    return max(next - 1, UnsafePointer(pointee.body.pointee.instructions))
  }

  /// The line of the last instruction that was begun.
  var line: Int32 {
    let code = pointee.code
    return code.range(at: position - UnsafePointer(code.instructions)).line
  }
}
