import BigInt
import PythonSyntax

/// What `int`, `bool` and `float` have in common.
extension Interpreter {
  /// Defines the methods of the numbers and names the types.
  func installNumbers() {
    installIntegerMaking()
    installIntegerMethods()
    installIntegerBytes()
    installBool()
    installFloatMaking()
    installFloatMethods()
    installFloatHexadecimal()
    installComplex()
    for type in [types.int, types.float] {
      installArithmetic(type)
      installNumberComparisons(type)
      installNumberBasics(type)
    }
    builtins.set(intern("int"), .object(types.int))
    builtins.set(intern("bool"), .object(types.bool))
    builtins.set(intern("float"), .object(types.float))
  }

  /// A number of any built-in kind as one of an exact type; `nil` for what is no number.
  func plainNumber(_ value: Value) -> Value? {
    switch value {
    case .int, .float: return value
    case .bool(let x): return .int(x ? 1 : 0)
    case .object(let object):
      if object.hasType(types.int) { return value }
      if Swift.type(of: object) == PyInt.self {
        return integer(unsafeDowncast(object, to: PyInt.self).value)
      }
      if Swift.type(of: object) == PyFloat.self {
        return .float(unsafeDowncast(object, to: PyFloat.self).value)
      }
      return nil
    default: return nil
    }
  }

  /// The operand of a method of `int` or `float`; `nil` where the method must decline.
  private func operand(_ value: Value, of type: PyType) -> Value? {
    guard let number = plainNumber(value) else { return nil }
    if case .float = number, type === types.int { return nil }
    return number
  }

  private func installArithmetic(_ type: PyType) {
    for operation in BinaryOperator.allCases {
      switch operation {
      case .matrixMultiply, .power: continue
      case .leftShift, .rightShift, .bitAnd, .bitOr, .bitXor:
        if type === types.float { continue }
      default: break
      }
      method(type, "__\(operation.stem)__", "self, value, /") { (vm, a) throws(Raised) in
        guard let x = vm.operand(a[0], of: type), let y = vm.operand(a[1], of: type) else {
          return .object(vm.notImplemented)
        }
        return try vm.binary(operation, x, y)
      }
      method(type, "__r\(operation.stem)__", "self, value, /") { (vm, a) throws(Raised) in
        guard let x = vm.operand(a[0], of: type), let y = vm.operand(a[1], of: type) else {
          return .object(vm.notImplemented)
        }
        return try vm.binary(operation, y, x)
      }
    }
    method(type, "__divmod__", "self, value, /") { (vm, a) throws(Raised) in
      guard let x = vm.operand(a[0], of: type), let y = vm.operand(a[1], of: type) else {
        return .object(vm.notImplemented)
      }
      return try vm.numberDivmod(x, y)
    }
    method(type, "__rdivmod__", "self, value, /") { (vm, a) throws(Raised) in
      guard let x = vm.operand(a[0], of: type), let y = vm.operand(a[1], of: type) else {
        return .object(vm.notImplemented)
      }
      return try vm.numberDivmod(y, x)
    }
    method(type, "__pow__", "self, value, mod=, /") { (vm, a) throws(Raised) in
      guard let x = vm.operand(a[0], of: type), let y = vm.operand(a[1], of: type) else {
        return .object(vm.notImplemented)
      }
      return try vm.numberPower(x, y, modulus: a[2])
    }
    method(type, "__rpow__", "self, value, mod=, /") { (vm, a) throws(Raised) in
      guard let x = vm.operand(a[0], of: type), let y = vm.operand(a[1], of: type) else {
        return .object(vm.notImplemented)
      }
      return try vm.numberPower(y, x, modulus: a[2])
    }
  }

  private func installNumberComparisons(_ type: PyType) {
    let comparisons: [(String, ComparisonOperator)] = [
      ("__eq__", .equal), ("__ne__", .notEqual), ("__lt__", .less), ("__le__", .lessOrEqual),
      ("__gt__", .greater), ("__ge__", .greaterOrEqual),
    ]
    for (name, comparison) in comparisons {
      method(type, name, "self, value, /") { (vm, a) throws(Raised) in
        guard let x = vm.operand(a[0], of: type), let y = vm.operand(a[1], of: type),
          let result = vm.numberComparison(comparison, x, y)
        else { return .object(vm.notImplemented) }
        return .bool(result)
      }
    }
  }

  /// Defines what has the same words for both types.
  private func installNumberBasics(_ type: PyType) {
    method(type, "__repr__", "self, /") { (vm, a) throws(Raised) in
      return vm.string(try vm.repr(vm.plainNumber(a[0]) ?? .none))
    }
    method(type, "__hash__", "self, /") { (vm, a) throws(Raised) in
      .int(try vm.hash(vm.plainNumber(a[0]) ?? .none))
    }
    method(type, "__bool__", "self, /") { (vm, a) throws(Raised) in
      .bool(try vm.isTrue(vm.plainNumber(a[0]) ?? .none))
    }
    method(type, "__neg__", "self, /") { (vm, a) throws(Raised) in
      try vm.unary(.minus, vm.plainNumber(a[0]) ?? .none)
    }
    method(type, "__pos__", "self, /") { (vm, a) throws(Raised) in vm.plainNumber(a[0]) ?? .none }
    method(type, "__abs__", "self, /") { (vm, a) throws(Raised) in
      vm.absoluteNumber(vm.plainNumber(a[0]) ?? .none)
    }
    method(type, "__format__", "self, format_spec, /") { (vm, a) throws(Raised) in
      guard let specification = a[1].text else {
        throw vm.typeError("__format__() argument must be str, not \(vm.typeName(a[1]))")
      }
      return vm.string(
        type === vm.types.int
          ? try vm.formatInteger(a[0], specification) : try vm.formatFloat(a[0], specification))
    }
    method(type, "conjugate", "self, /") { (vm, a) throws(Raised) in vm.plainNumber(a[0]) ?? .none }
    attribute(type, "real", get: { (vm, value) throws(Raised) in vm.plainNumber(value) ?? .none })
    attribute(
      type, "imag", get: { vm, _ in type === vm.types.int ? .int(0) : .float(0) })
  }

  /// The absolute value of an exact number.
  func absoluteNumber(_ value: Value) -> Value {
    switch value {
    case .int(let x) where x != .min: return .int(abs(x))
    case .bool(let x): return .int(x ? 1 : 0)
    case .float(let x): return .float(x.magnitude)
    default:
      guard let x = bigInteger(value) else { return value }
      return integer(BigInt(x.magnitude))
    }
  }

  /// The value of `divmod(x, y)` for exact numbers.
  func numberDivmod(_ x: Value, _ y: Value) throws(Raised) -> Value {
    if case .int(let a) = x, case .int(let b) = y, b != 0, b != -1 {
      return tuple([.int(Interpreter.floorDivide(a, b)), .int(Interpreter.modulo(a, b))])
    }
    if let a = bigInteger(x), let b = bigInteger(y) {
      guard !b.isZero else { throw zeroDivisionError("integer division or modulo by zero") }
      let (quotient, remainder) = try floorDivide(a, b)
      return tuple([integer(quotient), integer(remainder)])
    }
    let a = try floatValue(of: x)
    let b = try floatValue(of: y)
    guard b != 0 else { throw zeroDivisionError("float divmod()") }
    let (quotient, remainder) = Interpreter.floatDivmod(a, b)
    return tuple([.float(quotient), .float(remainder)])
  }

  /// The value of `pow(x, y, modulus)` for exact numbers; the modulus may be unset or None.
  func numberPower(_ x: Value, _ y: Value, modulus: Value) throws(Raised) -> Value {
    if modulus.isUnset || modulus.isNone { return try binary(.power, x, y) }
    guard let base = bigInteger(x), let exponent = bigInteger(y),
      let modulus = bigInteger(modulus)
    else {
      guard plainNumber(modulus) != nil else { return .object(notImplemented) }
      throw typeError("pow() 3rd argument not allowed unless all arguments are integers")
    }
    guard !modulus.isZero else { throw valueError("pow() 3rd argument cannot be 0") }
    let positive = BigInt(modulus.magnitude)
    var reduced = base.modulus(positive)
    if exponent.sign == .minus {
      guard let inverse = try inverse(of: reduced, modulo: positive) else {
        throw valueError("base is not invertible for the given modulus")
      }
      reduced = inverse
    }
    let result = try power(reduced, exponent.magnitude, modulo: positive)
    return integer(modulus.sign == .minus && !result.isZero ? result + modulus : result)
  }
}
