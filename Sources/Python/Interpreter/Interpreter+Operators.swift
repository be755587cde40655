import BigInt
import PythonSyntax

/// The names of an operator's special methods.
struct OperatorNames {
  let plain: PyStr
  let reflected: PyStr
  let inPlace: PyStr
  let symbol: String
}

/// Binary and unary operators.
extension Interpreter {
  /// `a op b`, or `a op= b`.
  ///
  /// Built-in operands are tried first, then `__iop__`, `__op__` and `__rop__` as the Python
  /// reference says (a subclass's reflected method goes first).
  func binary(
    _ operation: BinaryOperator, _ a: Value, _ b: Value, inPlace: Bool = false
  ) throws(Raised) -> Value {
    if let result = try numeric(operation, a, b) { return result }
    if let result = try builtinBinary(operation, a, b, inPlace: inPlace) { return result }
    let names = operatorNames[operation.position]
    if inPlace, let method = special(a, names.inPlace) {
      let result = try callMethod(method, on: a, [b])
      if !isNotImplemented(result) { return result }
    }
    let left = type(of: a)
    let right = type(of: b)
    let reflectedFirst =
      left !== right && right.isSubtype(of: left)
      && !isSame(right.lookup(names.reflected), left.lookup(names.reflected))
    if reflectedFirst, let method = right.lookup(names.reflected) {
      let result = try callMethod(method, on: b, [a])
      if !isNotImplemented(result) { return result }
    }
    if let method = left.lookup(names.plain) {
      let result = try callMethod(method, on: a, [b])
      if !isNotImplemented(result) { return result }
    }
    if left !== right, !reflectedFirst, let method = right.lookup(names.reflected) {
      let result = try callMethod(method, on: b, [a])
      if !isNotImplemented(result) { return result }
    }
    throw unsupported(operation, a, b, inPlace: inPlace)
  }

  private func isSame(_ a: Value?, _ b: Value?) -> Bool {
    guard let a, let b else { return a == nil && b == nil }
    return a.isIdentical(to: b)
  }

  /// Whether a special method declined.
  func isNotImplemented(_ value: Value) -> Bool {
    if case .object(let object) = value { return object === notImplemented }
    return false
  }

  /// The error for operands that an operator does not take.
  func unsupported(
    _ operation: BinaryOperator, _ a: Value, _ b: Value, inPlace: Bool
  ) -> Raised {
    let symbol =
      operation == .power && !inPlace ? "** or pow()" : operation.rawValue + (inPlace ? "=" : "")
    var hint = ""
    if operation == .rightShift, let native = a.object(as: PyNative.self), native.name == "print" {
      hint = ". Did you mean \"print(<message>, file=<output_stream>)\"?"
    }
    return typeError(
      "unsupported operand type(s) for \(symbol): '\(typeName(a))' and '\(typeName(b))'\(hint)")
  }

  /// `-a`, `+a` or `~a`.
  func unary(_ operation: UnaryOperator, _ a: Value) throws(Raised) -> Value {
    switch (operation, a) {
    case (.not, _): return .bool(!(try isTrue(a)))
    case (.minus, .int(let x)) where x != .min: return .int(-x)
    case (.minus, .float(let x)): return .float(-x)
    case (.plus, .int), (.plus, .float): return a
    case (.invert, .int(let x)): return .int(~x)
    default: break
    }
    if !type(of: a).isBuiltin || [.native, .complex].contains(type(of: a).layout) {
      let name =
        operation == .minus ? names.negative : operation == .plus ? names.positive : names.invert
      if let method = special(a, name) { return try callMethod(method, on: a) }
    }
    if let x = bigInteger(a) {
      switch operation {
      case .minus: return integer(-x)
      case .plus: return integer(x)
      default: return integer(-x - 1)
      }
    }
    if let x = a.object(as: PyFloat.self), operation != .invert {
      return .float(operation == .minus ? -x.value : x.value)
    }
    throw typeError("bad operand type for unary \(operation.rawValue): '\(typeName(a))'")
  }

  // MARK: Numbers

  /// The value of an `int` (or `bool`, or a subclass's instance) that fits 64 bits.
  func smallInteger(_ value: Value) -> Int? {
    switch value {
    case .int(let x): return x
    case .bool(let x): return x ? 1 : 0
    case .object(let object):
      guard Swift.type(of: object) == PyInt.self else { return nil }
      return Int(exactly: unsafeDowncast(object, to: PyInt.self).value)
    default: return nil
    }
  }

  /// The value of an `int`, `bool` or instance of a subclass.
  func bigInteger(_ value: Value) -> BigInt? {
    switch value {
    case .int(let x): return BigInt(x)
    case .bool(let x): return x ? 1 : 0
    case .object(let object):
      guard Swift.type(of: object) == PyInt.self else { return nil }
      return unsafeDowncast(object, to: PyInt.self).value
    default: return nil
    }
  }

  /// The value of a `float` or instance of a subclass.
  func floating(_ value: Value) -> Double? {
    if case .float(let x) = value { return x }
    return value.object(as: PyFloat.self)?.value
  }

  /// The operation on two built-in numbers; `nil` where an operand is not one or overrides it.
  private func numeric(
    _ operation: BinaryOperator, _ a: Value, _ b: Value
  ) throws(Raised) -> Value? {
    switch (a, b) {
    case (.int(let x), .int(let y)): return try integerOperation(operation, x, y)
    case (.float(let x), .float(let y)): return try floatOperation(operation, x, y)
    case (.float(let x), .int(let y)): return try floatOperation(operation, x, Double(y))
    case (.int(let x), .float(let y)): return try floatOperation(operation, Double(x), y)
    case (.bool(let x), .bool(let y)):
      switch operation {
      case .bitAnd: return .bool(x && y)
      case .bitOr: return .bool(x || y)
      case .bitXor: return .bool(x != y)
      default: return try integerOperation(operation, x ? 1 : 0, y ? 1 : 0)
      }
    default: break
    }
    guard hasPlainArithmetic(a), hasPlainArithmetic(b) else { return nil }
    if let x = bigInteger(a) {
      if let y = bigInteger(b) { return try bigOperation(operation, x, y) }
      if let y = floating(b) { return try floatOperation(operation, try double(x), y) }
    } else if let x = floating(a) {
      if let y = floating(b) { return try floatOperation(operation, x, y) }
      if let y = bigInteger(b) { return try floatOperation(operation, x, try double(y)) }
    }
    return nil
  }

  /// Whether a number's arithmetic is the built-in one: it is of an exact type.
  private func hasPlainArithmetic(_ value: Value) -> Bool {
    switch value {
    case .int, .float, .bool: return true
    case .object(let object): return object.hasType(types.int)
    default: return false
    }
  }

  /// An integer as a float.
  func double(_ x: BigInt) throws(Raised) -> Double {
    let result = Interpreter.nearestDouble(x)
    guard result.isFinite else { throw overflowError("int too large to convert to float") }
    return result
  }

  private func integerOperation(
    _ operation: BinaryOperator, _ x: Int, _ y: Int
  ) throws(Raised) -> Value? {
    switch operation {
    case .add:
      let (result, overflow) = x.addingReportingOverflow(y)
      return overflow ? integer(BigInt(x) + BigInt(y)) : .int(result)
    case .subtract:
      let (result, overflow) = x.subtractingReportingOverflow(y)
      return overflow ? integer(BigInt(x) - BigInt(y)) : .int(result)
    case .multiply:
      let (result, overflow) = x.multipliedReportingOverflow(by: y)
      return overflow ? integer(BigInt(x) * BigInt(y)) : .int(result)
    case .floorDivide:
      guard y != 0 else { throw zeroDivisionError("integer division or modulo by zero") }
      if y == -1 { return try unary(.minus, .int(x)) }
      return .int(Interpreter.floorDivide(x, y))
    case .modulo:
      guard y != 0 else { throw zeroDivisionError("integer modulo by zero") }
      if y == -1 { return .int(0) }
      return .int(Interpreter.modulo(x, y))
    case .divide:
      guard y != 0 else { throw zeroDivisionError("division by zero") }
      if x.magnitude <= 1 << 53, y.magnitude <= 1 << 53 {
        return .float(Double(x) / Double(y))
      }
      return .float(try trueDivide(BigInt(x), BigInt(y)))
    case .bitAnd: return .int(x & y)
    case .bitOr: return .int(x | y)
    case .bitXor: return .int(x ^ y)
    case .leftShift:
      guard y >= 0 else { throw valueError("negative shift count") }
      if x == 0 { return .int(0) }
      if y < 62, x.magnitude < 1 << (62 - y) { return .int(x << y) }
      return try bigOperation(.leftShift, BigInt(x), BigInt(y))
    case .rightShift:
      guard y >= 0 else { throw valueError("negative shift count") }
      return .int(x >> min(y, 63))
    case .power:
      if y < 0 {
        guard x != 0 else {
          throw zeroDivisionError("0.0 cannot be raised to a negative power")
        }
        return try floatOperation(.power, Double(x), Double(y))
      }
      return try integerPower(BigInt(x), y, small: x)
    case .matrixMultiply: return nil
    }
  }

  private func integerPower(_ base: BigInt, _ exponent: Int, small: Int?) throws(Raised) -> Value {
    if let small {
      if exponent == 2 {
        let (result, overflow) = small.multipliedReportingOverflow(by: small)
        if !overflow { return .int(result) }
      }
      if small == 0 || small == 1 { return .int(exponent == 0 ? 1 : small) }
      if small == -1 { return .int(exponent % 2 == 0 ? 1 : -1) }
    }
    let bits = base.magnitude.bitWidth
    guard Double(bits) * Double(exponent) < Double(Interpreter.largestBitCount) else {
      throw integerTooLarge()
    }
    return integer(try power(base, exponent))
  }

  /// Integers may have at most this many bits (some 1.2 million digits): beyond that one operation
  /// would take longer than anybody wants to wait.
  static let largestBitCount = 1 << 22

  /// The product, unless it is too large.
  func multiply(_ x: BigInt, _ y: BigInt) throws(Raised) -> BigInt {
    guard x.magnitude.bitWidth + y.magnitude.bitWidth < Interpreter.largestBitCount else {
      throw integerTooLarge()
    }
    return BigInt(
      sign: x.sign == y.sign ? .plus : .minus, magnitude: try product(x.magnitude, y.magnitude))
  }

  private func integerTooLarge() -> Raised {
    error(exceptions.memoryError, "integers may have \(Interpreter.largestBitCount) bits at most")
  }

  private func bigOperation(
    _ operation: BinaryOperator, _ x: BigInt, _ y: BigInt
  ) throws(Raised) -> Value? {
    switch operation {
    case .add: return integer(x + y)
    case .subtract: return integer(x - y)
    case .multiply:
      return integer(try multiply(x, y))
    case .floorDivide:
      guard !y.isZero else { throw zeroDivisionError("integer division or modulo by zero") }
      return integer(try floorDivide(x, y).quotient)
    case .modulo:
      guard !y.isZero else { throw zeroDivisionError("integer modulo by zero") }
      return integer(try floorDivide(x, y).remainder)
    case .divide:
      guard !y.isZero else { throw zeroDivisionError("division by zero") }
      return .float(try trueDivide(x, y))
    case .bitAnd: return integer(x & y)
    case .bitOr: return integer(x | y)
    case .bitXor: return integer(x ^ y)
    case .leftShift:
      guard y.sign == .plus else { throw valueError("negative shift count") }
      if x.isZero { return .int(0) }
      guard let count = Int(exactly: y),
        count < Interpreter.largestBitCount - x.magnitude.bitWidth
      else {
        throw integerTooLarge()
      }
      return integer(x << count)
    case .rightShift:
      guard y.sign == .plus else { throw valueError("negative shift count") }
      guard let count = Int(exactly: y), count <= x.magnitude.bitWidth else {
        return .int(x.sign == .minus ? -1 : 0)
      }
      // Towards negative infinity.
      guard x.sign == .minus else { return integer(x >> count) }
      return integer(-BigInt(((x.magnitude - 1) >> count) + 1))
    case .power:
      if y.sign == .minus {
        return try floatOperation(.power, try double(x), try double(y))
      }
      guard let exponent = Int(exactly: y) else {
        if x.magnitude == 1 || x.isZero {
          return integer(
            x.sign == .minus && !(y.magnitude % 2).isZero ? -1 : x.magnitude == 0 ? 0 : 1)
        }
        throw integerTooLarge()
      }
      return try integerPower(x, exponent, small: Int(exactly: x))
    case .matrixMultiply: return nil
    }
  }

  /// The quotient rounded towards negative infinity; y is neither 0 nor -1.
  @inline(__always)
  static func floorDivide(_ x: Int, _ y: Int) -> Int {
    let quotient = x / y
    return (x % y != 0) && ((x < 0) != (y < 0)) ? quotient - 1 : quotient
  }

  /// The remainder with the divisor's sign; y is neither 0 nor -1.
  @inline(__always)
  static func modulo(_ x: Int, _ y: Int) -> Int {
    let remainder = x % y
    return remainder != 0 && ((remainder < 0) != (y < 0)) ? remainder + y : remainder
  }

  /// The correctly rounded quotient of two integers.
  func trueDivide(_ x: BigInt, _ y: BigInt) throws(Raised) -> Double {
    let negative = (x.sign == .minus) != (y.sign == .minus)
    let a = x.magnitude
    let b = y.magnitude
    if a.isZero { return negative ? -0.0 : 0 }
    // Scale so that the quotient has 55 to 57 bits; the lowest is sticky.
    let shift = a.bitWidth - b.bitWidth - 55
    var (quotient, remainder) =
      shift < 0
      ? (a << -shift).quotientAndRemainder(dividingBy: b)
      : a.quotientAndRemainder(dividingBy: b << shift)
    if !remainder.isZero { quotient |= 1 }
    remainder = 0
    // The subnormal range would round twice; scaling by a power of two first is exact enough there.
    let scaled = Double(
      sign: .plus, exponent: shift, significand: Interpreter.nearestDouble(BigInt(quotient)))
    guard scaled.isFinite else {
      throw overflowError("integer division result too large for a float")
    }
    return negative ? -scaled : scaled
  }

  private func floatOperation(
    _ operation: BinaryOperator, _ x: Double, _ y: Double
  ) throws(Raised) -> Value? {
    switch operation {
    case .add: return .float(x + y)
    case .subtract: return .float(x - y)
    case .multiply: return .float(x * y)
    case .divide:
      guard y != 0 else { throw zeroDivisionError("float division by zero") }
      return .float(x / y)
    case .floorDivide:
      guard y != 0 else { throw zeroDivisionError("float floor division by zero") }
      return .float(Interpreter.floatDivmod(x, y).quotient)
    case .modulo:
      guard y != 0 else { throw zeroDivisionError("float modulo") }
      return .float(Interpreter.floatDivmod(x, y).remainder)
    case .power: return try floatPower(x, y)
    default: return nil
    }
  }

  /// `divmod` of floats, as CPython's `Objects/floatobject.c` rounds it.
  static func floatDivmod(_ x: Double, _ y: Double) -> (quotient: Double, remainder: Double) {
    var remainder = x.truncatingRemainder(dividingBy: y)
    var quotient = (x - remainder) / y
    if remainder != 0 {
      if (y < 0) != (remainder < 0) {
        remainder += y
        quotient -= 1
      }
    } else {
      remainder = y.sign == .minus ? -0.0 : 0.0
    }
    if quotient != 0 {
      let floored = quotient.rounded(.down)
      quotient = quotient - floored > 0.5 ? floored + 1 : floored
    } else {
      quotient = (x / y).sign == .minus ? -0.0 : 0.0
    }
    return (quotient, remainder)
  }
}

extension BinaryOperator {
  /// The position among all operators.
  var position: Int {
    switch self {
    case .add: 0
    case .subtract: 1
    case .multiply: 2
    case .matrixMultiply: 3
    case .divide: 4
    case .floorDivide: 5
    case .modulo: 6
    case .power: 7
    case .leftShift: 8
    case .rightShift: 9
    case .bitAnd: 10
    case .bitOr: 11
    case .bitXor: 12
    }
  }

  /// The stem of the special methods' names: `add` in `__add__`, `__radd__`, `__iadd__`.
  var stem: String {
    switch self {
    case .add: "add"
    case .subtract: "sub"
    case .multiply: "mul"
    case .matrixMultiply: "matmul"
    case .divide: "truediv"
    case .floorDivide: "floordiv"
    case .modulo: "mod"
    case .power: "pow"
    case .leftShift: "lshift"
    case .rightShift: "rshift"
    case .bitAnd: "and"
    case .bitOr: "or"
    case .bitXor: "xor"
    }
  }
}
