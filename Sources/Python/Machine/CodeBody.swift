import Trace

/// What running a code object takes, in memory of its own: the run loop reads it without counting
/// references to the code object.
struct CodeBody {
  /// The code object that it belongs to, which keeps all that follows.
  let code: Unmanaged<Code>
  let instructions: UnsafePointer<Instruction>
  let constants: UnsafeMutablePointer<Value>
  let sites: UnsafeMutablePointer<Code.Site>
  let registerCount: Int
  /// The first register behind those of variables.
  let firstTemporary: Int
  /// Searched from the front; inner entries come first.
  let handlers: UnsafeBufferPointer<CodeUnit.Handler>
  /// What a call costs on the virtual clock.
  let cost: Int
  let isTraced: Bool
  /// The code's number in the trace, and how many of its parameters a call records.
  let traceNumber: CodeID
  let tracedParameters: Int
  /// Frames to use again, linked by `caller`, and how many they are.
  fileprivate var pool: FramePointer?
  fileprivate var pooled = 0

  /// Makes a body with an empty pool.
  init(_ code: Code) {
    self.code = Unmanaged.passUnretained(code)
    instructions = UnsafePointer(code.instructions)
    constants = code.constants
    sites = code.sites
    registerCount = code.registerCount
    firstTemporary = code.firstTemporary
    let handlers = UnsafeMutableBufferPointer<CodeUnit.Handler>.allocate(
      capacity: code.unit.handlers.count)
    _ = handlers.initialize(from: code.unit.handlers)
    self.handlers = UnsafeBufferPointer(handlers)
    cost = code.cost
    isTraced = code.isTraced
    traceNumber = code.traceNumber
    let isFunction = code.unit.kind == .function || code.unit.kind == .lambda
    tracedParameters = isFunction ? min(code.parameterCount, code.unit.traceNames.count) : 0
  }

  /// The innermost handler that covers an instruction.
  @inline(__always)
  func handler(at instruction: Int) -> CodeUnit.Handler? {
    for handler in handlers where handler.start <= instruction && instruction < handler.end {
      return handler
    }
    return nil
  }

  /// Whether a register holds no variable.
  @inline(__always)
  func isTemporary(_ register: UInt16) -> Bool { Int(register) >= firstTemporary }
}

/// A code object's body in memory.
typealias CodePointer = UnsafeMutablePointer<CodeBody>

extension UnsafeMutablePointer where Pointee == CodeBody {
  private static var poolLimit: Int { 256 }

  /// A frame with unset registers and no callee, from the pool or new.
  ///
  /// - Parameter globals: the names of the module, kept alive by the function or the module.
  /// - Returns: the frame, to be given back with `recycle(_:)`.
  @inline(__always)
  func makeFrame(globals: Unmanaged<PyDict>) -> FramePointer {
    guard let frame = pointee.pool else { return allocateFrame(globals) }
    pointee.pool = frame.pointee.caller
    pointee.pooled &-= 1
    frame.pointee.next = pointee.instructions
    frame.pointee.caller = nil
    frame.pointee.globalsReference = globals
    frame.pointee.number = 0
    frame.pointee.mode = .native
    return frame
  }

  @inline(never)
  private func allocateFrame(_ globals: Unmanaged<PyDict>) -> FramePointer {
    let bytes =
      FramePointer.registersOffset + pointee.registerCount * MemoryLayout<Value>.stride
    let frame = UnsafeMutableRawPointer.allocate(byteCount: bytes, alignment: 16)
      .bindMemory(to: Frame.self, capacity: 1)
    frame.registers.initialize(repeating: .unset, count: pointee.registerCount)
    frame.initialize(
      to: Frame(
        body: self, next: pointee.instructions, caller: nil, kept: nil, globalsReference: globals,
        generatorReference: nil, number: 0, result: 0, holder: 0, mode: .native))
    return frame
  }

  /// Takes back a frame: what it holds is released, which may run finalisers.
  ///
  /// A frame in the pool stays initialised and holds nothing; `caller` links the pool.
  @inline(__always)
  func recycle(_ frame: FramePointer) {
    var register = frame.registers
    let end = register + pointee.registerCount
    while register != end {
      register.release()
      register += 1
    }
    frame.pointee.generatorReference = nil
    frame.pointee.letGo()
    if pointee.pooled < Self.poolLimit {
      frame.pointee.caller = pointee.pool
      pointee.pool = frame
      pointee.pooled &+= 1
    } else {
      UnsafeMutableRawPointer(frame).deallocate()
    }
  }

  /// Frees the body and the frames in its pool.
  func destroy() {
    while let frame = pointee.pool {
      pointee.pool = frame.pointee.caller
      UnsafeMutableRawPointer(frame).deallocate()
    }
    pointee.handlers.deallocate()
    deallocate()
  }
}
