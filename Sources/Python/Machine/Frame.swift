/// An activation of a code object; its registers follow it in memory.
///
/// Frames live outside of reference counting: a frame belongs to the call that runs it or to the
/// generator that it is the body of, and is given back to its code's pool at the end.
struct Frame {
  /// What is done with the frame's result.
  enum Mode: UInt8 {
    /// Swift code waits for it: the run loop returns.
    case native
    /// The caller's register `result` gets it.
    case call
    /// It is that of `__init__`: it must be None, and is dropped.
    case initializer
    /// The caller's `forIterator` instruction drives this generator.
    case iteration
    /// The caller's `delegate` instruction drives this generator or coroutine.
    case delegation
  }

  /// Kept alive by the interpreter, which keeps every code object.
  unowned(unsafe) var code: Code
  /// The next instruction, while the frame is not running.
  var next: UnsafePointer<Instruction>
  var caller: FramePointer?
  /// The function, kept alive while its frame is; none for modules and class bodies.
  var function: PyFunction?
  var globals: PyDict
  /// A class body's namespace.
  var namespace: PyDict?
  /// The generator that owns the frame.
  unowned(unsafe) var generator: PyGenerator?
  /// The frame's number in the trace.
  var number: UInt32
  /// The caller's register for the result.
  var result: UInt16
  var mode: Mode
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
}
