import Trace

/// How much memory a program may have.
///
/// Objects that can be large or many are counted in steps of powers of two when they are made and
/// when they grow; generators, whose size never changes, to the byte. The count is the same in every run, so a program always ends at the same place.
struct MemoryAccount {
  /// 512 MB, where nothing else is asked for.
  static let defaultLimit = 512 << 20

  /// Bytes, more or less.
  fileprivate(set) var used = 0
  var limit = MemoryAccount.defaultLimit
  /// With how much the collector looks for rings of references by itself.
  fileprivate var collectingLimit = 128 << 20

  /// Counts that there are so many bytes more, or less.
  @inline(__always)
  mutating func add(_ bytes: Int) { used &+= bytes }

  /// Whether so many further bytes would be too many.
  @inline(__always)
  func isExceeded(by bytes: Int) -> Bool { used &+ bytes > limit }

  /// Whether the program went far beyond the limit although it was told.
  var isHopeless: Bool { used > limit &+ limit / 4 }
}

extension PyObject {
  /// Counts that the object has so many bytes now, its own ones included.
  @inline(__always)
  final func account(_ bytes: Int) {
    if bytes > 1 << Int(sizeClass) { accountGrowth(bytes) }
  }

  /// Counts the bytes of an object that is being made.
  ///
  /// Nothing of the object is read but its class: the processor stalls where it reads a byte of what
  /// was just written in larger pieces, long enough to notice in programs that make many strings.
  @inline(__always)
  final func accountNew(_ bytes: Int) {
    let exponent = Int.bitWidth - (bytes &- 1).leadingZeroBitCount
    sizeClass = UInt8(truncatingIfNeeded: exponent)
    type.heap.memory.used &+= 1 &<< exponent
  }

  @inline(never)
  private final func accountGrowth(_ bytes: Int) {
    let old = accounted
    sizeClass = UInt8(truncatingIfNeeded: Int.bitWidth - (bytes - 1).leadingZeroBitCount)
    type.heap.memory.used &+= accounted &- old
  }

  /// Counts that the object is gone, or was emptied.
  @inline(__always)
  final func unaccount() {
    guard sizeClass != 0 else { return }
    type.heap.memory.used &-= accounted
    sizeClass = 0
  }

  private final var accounted: Int {
    @inline(__always) get { sizeClass == 0 ? 0 : 1 << Int(sizeClass) }
  }
}

extension Interpreter {
  /// Frees rings of references where the program has much more memory than after the last time.
  func collectIfGrown() {
    guard heap.memory.used > min(heap.memory.collectingLimit, heap.memory.limit) else { return }
    _ = collect()
    heap.memory.collectingLimit = max(2 * heap.memory.used, heap.memory.collectingLimit)
  }

  /// Refuses to go on where so many further bytes would be more than a program may have.
  func reserve(_ bytes: Int) throws(Raised) {
    if heap.memory.isExceeded(by: bytes) { throw memoryError() }
  }

  /// The error for what does not fit into the memory that a program may have.
  func memoryError() -> Raised {
    error(
      exceptions.memoryError,
      "a program may have \(heap.memory.limit >> 20) MB of memory, and this would be more")
  }

  /// Stops a program that has written more than its recording holds.
  private func tooMuchText(_ trace: TraceLog) -> Raised {
    let limits =
      "\(trace.textsLimit >> 20) MB of different texts or "
      + "\(TraceLog.outputLimit) pieces of output"
    if !isHalting {
      write(
        "Loopscope stopped the program: it wrote more than a recording holds, \(limits); "
          + "'loopscope run' runs it without recording\n",
        to: .standardError)
    }
    return halt(status: 1)
  }

  /// Stops a program that goes on growing after it was told, or that fills its recording.
  func checkMemory() throws(Raised) {
    if let trace, trace.isFullOfText { throw tooMuchText(trace) }
    guard heap.memory.isExceeded(by: 0) else { return }
    guard !heap.memory.isHopeless else {
      write(
        "Loopscope stopped the program: it went on after a MemoryError and has more than "
          + "\(heap.memory.limit >> 20) MB of memory\n", to: .standardError)
      throw halt(status: 1)
    }
    throw memoryError()
  }
}
