/// Looking up in the middle of native functions, during which no instructions are charged.
///
/// What is large costs time in proportion: such functions count their work in pieces of some
/// nanoseconds each (an item compared, 16 bytes copied), whether it is one that takes long or many
/// short ones. Then no native function can hold up the owner.
extension Interpreter {
  /// How many pieces of work pass between two looks: a millisecond or less.
  static let workInterval = 1 << 16

  /// Counts pieces of work.
  @inline(__always)
  func work(_ pieces: Int) throws(Raised) {
    workDone &+= pieces
    if workDone >= Interpreter.workInterval { try lookUp() }
  }

  /// Counts the piece of a loop that has come to an index, in blocks, which costs the loop little.
  @inline(__always)
  func work(at index: Int) throws(Raised) {
    if index & 0x3FF == 0x3FF { try work(0x400) }
  }

  /// Counts the moving of so many values in memory.
  @inline(__always)
  func workMoving(_ count: Int) throws(Raised) {
    if count >= 0x400 { try work(count >> 3) }
  }

  /// Counts the going through an object once, if its size is accounted and not small.
  @inline(__always)
  func work(on value: Value) throws(Raised) {
    guard case .object(let object) = value, object.sizeClass >= 14 else { return }
    try work(1 << (Int(object.sizeClass) - 4))
  }

  /// Counts the moving of so many bytes.
  @inline(__always)
  func workMoving(bytes: Int) throws(Raised) {
    if bytes >= 1 << 14 { try work(bytes >> 4) }
  }

  /// Lets the owner have its way: it may wait, or stop the program.
  @inline(never)
  func lookUp() throws(Raised) {
    workDone = 0
    if let owner = pauses.owner { try owner(self) }
    try checkMemory()
  }
}
