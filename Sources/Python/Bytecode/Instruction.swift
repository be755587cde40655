/// One instruction of the virtual machine: 8 bytes.
///
/// Operands are registers of the current frame unless the operation says otherwise.
struct Instruction: Equatable, Sendable {
  var operation: Operation
  var x: UInt8
  var a: UInt16
  var b: UInt16
  var c: UInt16

  /// For `formatValue`, in `x`: the result goes to `joinStrings` and nowhere else.
  static let joinedFlag: UInt8 = 0x80

  /// Makes an instruction.
  init(_ operation: Operation, x: UInt8 = 0, a: UInt16 = 0, b: UInt16 = 0, c: UInt16 = 0) {
    self.operation = operation
    self.x = x
    self.a = a
    self.b = b
    self.c = c
  }

  /// Makes an instruction with a wide operand in the place of `b` and `c`.
  init(_ operation: Operation, x: UInt8 = 0, a: UInt16 = 0, wide: Int32) {
    let bits = UInt32(bitPattern: wide)
    self.init(
      operation, x: x, a: a, b: UInt16(truncatingIfNeeded: bits),
      c: UInt16(truncatingIfNeeded: bits >> 16))
  }

  /// The wide operand: a jump's distance, an integer, a line.
  var wide: Int {
    @inline(__always) get { Int(Int32(bitPattern: UInt32(b) | UInt32(c) << 16)) }
  }

  /// `c` as a signed number: a short jump's distance or a small integer.
  var shortC: Int {
    @inline(__always) get { Int(Int16(bitPattern: c)) }
  }

  /// `b` as a signed number: a small integer.
  var shortB: Int {
    @inline(__always) get { Int(Int16(bitPattern: b)) }
  }
}
