import BigInt
import PythonSyntax

/// Truth, equality, order, hashes, text, length and iteration of any value.
extension Interpreter {
  // MARK: Truth

  /// `bool(value)`.
  func isTrue(_ value: Value) throws(Raised) -> Bool {
    switch value {
    case .bool(let x): return x
    case .none, .unset: return false
    case .int(let x): return x != 0
    case .float(let x): return x != 0
    case .object(let object):
      if object.type.isBuiltin {
        switch object.nature {
        case .string: return unsafeDowncast(object, to: PyStr.self).count != 0
        case .list: return !unsafeDowncast(object, to: PyList.self).elements.isEmpty
        case .tuple: return !unsafeDowncast(object, to: PyTuple.self).elements.isEmpty
        case .dictionary: return unsafeDowncast(object, to: PyDict.self).count != 0
        case .set: return unsafeDowncast(object, to: PySet.self).count != 0
        default: break
        }
        switch object {
        case let x as PyBytes: return !x.value.isEmpty
        case let x as PyByteArray: return !x.value.isEmpty
        case let x as PyInt: return !x.value.isZero
        case let x as PyRange: return x.count != 0
        case is PyFunction, is PyType, is PyNative, is PyMethod: return true
        default: break
        }
      }
      if let method = object.type.lookup(names.bool) {
        let result = try callMethod(method, on: value)
        guard case .bool(let answer) = result else {
          throw typeError("__bool__ should return bool, returned \(typeName(result))")
        }
        return answer
      }
      if object.type.lookup(names.length) != nil { return try length(value) != 0 }
      return true
    }
  }

  // MARK: Comparison

  /// `a == b` as a truth value; identity counts first, as in containers.
  func areEqual(_ a: Value, _ b: Value) throws(Raised) -> Bool {
    switch (a, b) {
    case (.int(let x), .int(let y)): return x == y
    case (.object(let x), .object(let y)):
      if x === y { return true }
      if x.nature == .string, y.nature == .string,
        x.type.isBuiltin, y.type.isBuiltin
      {
        return unsafeDowncast(x, to: PyStr.self) == unsafeDowncast(y, to: PyStr.self)
      }
    case (.none, .none): return true
    case (.bool(let x), .bool(let y)): return x == y
    case (.float(let x), .float(let y)): return x == y || x.bitPattern == y.bitPattern
    default: break
    }
    return try isTrue(try compare(.equal, a, b))
  }

  /// `a op b` for the six orderings and equalities (`is` and `in` are elsewhere).
  func compare(_ comparison: ComparisonOperator, _ a: Value, _ b: Value) throws(Raised) -> Value {
    switch (a, b) {
    case (.int(let x), .int(let y)): return .bool(Interpreter.holds(comparison, x, y))
    case (.float(let x), .float(let y)): return .bool(Interpreter.holds(comparison, x, y))
    default: break
    }
    if let result = try builtinComparison(comparison, a, b) { return .bool(result) }
    let left = type(of: a)
    let right = type(of: b)
    let name = comparisonName(comparison)
    let reflected = comparisonName(comparison.reflected)
    var triedReflected = false
    if left !== right, right.isSubtype(of: left), let method = right.lookup(reflected) {
      triedReflected = true
      let result = try callMethod(method, on: b, [a])
      if !isNotImplemented(result) { return result }
    }
    if let method = left.lookup(name) {
      let result = try callMethod(method, on: a, [b])
      if !isNotImplemented(result) { return result }
    }
    if !triedReflected, let method = right.lookup(reflected) {
      let result = try callMethod(method, on: b, [a])
      if !isNotImplemented(result) { return result }
    }
    switch comparison {
    case .equal: return .bool(a.isIdentical(to: b))
    case .notEqual: return .bool(!a.isIdentical(to: b))
    default:
      throw typeError(
        "'\(comparison.rawValue)' not supported between instances of "
          + "'\(messageName(of: left))' and '\(messageName(of: right))'")
    }
  }

  private func comparisonName(_ comparison: ComparisonOperator) -> PyStr {
    switch comparison {
    case .equal: names.equal
    case .notEqual: names.notEqual
    case .less: names.less
    case .lessOrEqual: names.lessOrEqual
    case .greater: names.greater
    default: names.greaterOrEqual
    }
  }

  /// Whether a comparison of two numbers holds.
  @inline(__always)
  static func holds<Number: Comparable>(
    _ comparison: ComparisonOperator, _ x: Number, _ y: Number
  ) -> Bool {
    switch comparison {
    case .equal: x == y
    case .notEqual: x != y
    case .less: x < y
    case .lessOrEqual: x <= y
    case .greater: x > y
    default: x >= y
    }
  }

  // MARK: Hashing

  /// `hash(value)`.
  func hash(_ value: Value) throws(Raised) -> Int {
    switch value {
    case .int(let x): return Interpreter.hash(x)
    case .bool(let x): return x ? 1 : 0
    case .none, .unset: return 0x5f5e_0ff
    case .float(let x): return Interpreter.hash(x)
    case .object(let object):
      if object.type.isBuiltin {
        switch object {
        case let x as PyStr:
          if x.count >= 1 << 14 { try work(on: value) }
          return x.hash
        case let x as PyInt: return Interpreter.hash(x.value)
        case let x as PyTuple: return try hash(tuple: x.elements)
        case let x as PyBytes:
          try work(on: value)
          return PyStr.hash(String(decoding: x.value, as: UTF8.self))
        case let x as PySet where x.hasType(types.frozenSet):
          try work(on: value)
          return hash(elementsOf: x)
        case is PyList, is PyDict, is PySet, is PyByteArray:
          throw typeError("unhashable type: '\(typeName(value))'")
        default: break
        }
      }
      guard let method = object.type.lookup(names.hash) else { return Int(heap.number(of: object)) }
      if method.isNone { throw typeError("unhashable type: '\(typeName(value))'") }
      let result = try callMethod(method, on: value)
      guard let number = bigInteger(result) else {
        throw typeError("__hash__ method should return an integer")
      }
      // What fits a machine word is taken as it is.
      if let small = Int(exactly: number) { return small == -1 ? -2 : small }
      return Interpreter.hash(number)
    }
  }

  private static let modulus = (1 << 61) - 1

  /// CPython's hash of an integer: the remainder by 2^61 - 1, with -1 moved to -2.
  @inline(__always)
  static func hash(_ x: Int) -> Int {
    if x >= 0, x < modulus { return x }
    let result = x < 0 ? -Int(x.magnitude % UInt(modulus)) : x % modulus
    return result == -1 ? -2 : result
  }

  /// CPython's hash of a large integer.
  static func hash(_ x: BigInt) -> Int {
    if let small = Int(exactly: x) { return hash(small) }
    let rest = Int(x.magnitude % BigUInt(modulus))
    let result = x.sign == .minus ? -rest : rest
    return result == -1 ? -2 : result
  }

  /// CPython's hash of a float, equal to that of an equal integer (`Python/pyhash.c`).
  static func hash(_ x: Double) -> Int {
    if x.isNaN { return 0x7ff8 }
    if x.isInfinite { return x > 0 ? 314_159 : -314_159 }
    if x == x.rounded(.towardZero), let integer = Int(exactly: x) { return hash(integer) }
    var exponent = x == 0 ? 0 : Int(x.exponent) + 1
    var mantissa = x == 0 ? 0 : x.significand.magnitude / 2
    var result: UInt = 0
    let modulus = UInt(Interpreter.modulus)
    while mantissa != 0 {
      result = ((result << 28) & modulus) | result >> 33
      mantissa *= 268_435_456
      exponent -= 28
      let digit = UInt(mantissa)
      mantissa -= Double(digit)
      result += digit
      if result >= modulus { result -= modulus }
    }
    let turn = exponent >= 0 ? exponent % 61 : 60 - ((-1 - exponent) % 61)
    result = ((result << UInt(turn)) & modulus) | result >> UInt(61 - turn)
    let signed = x < 0 ? -Int(result) : Int(result)
    return signed == -1 ? -2 : signed
  }

  /// CPython's hash of a tuple (xxHash's rounds, `Objects/tupleobject.c`).
  func hash(tuple elements: [Value]) throws(Raised) -> Int {
    try enterNative()
    defer { nativeDepth -= 1 }
    var sum: UInt64 = 2_870_177_450_012_600_261
    // Tuples within each other may be few and yet endless to go through.
    try work(elements.count & 0x3FF + 1)
    for (index, element) in elements.enumerated() {
      try work(at: index)
      let lane = UInt64(bitPattern: Int64(try hash(element)))
      sum &+= lane &* 14_029_467_366_897_019_727
      sum = sum << 31 | sum >> 33
      sum &*= 11_400_714_785_074_694_791
    }
    sum &+= UInt64(elements.count) ^ (2_870_177_450_012_600_261 ^ 3_527_539)
    return sum == UInt64.max ? 1_546_275_796 : Int(Int64(bitPattern: sum))
  }

  /// CPython's hash of a frozenset (`Objects/setobject.c`), which does not depend on order.
  func hash(elementsOf set: PySet) -> Int {
    let isFixed = !set.type.isSubtype(of: types.set)
    if isFixed, let known = set.cachedHash { return known }
    var hash: UInt64 = 0
    for place in set.table where !place.key.isUnset {
      let h = UInt64(bitPattern: Int64(place.hash))
      hash ^= ((h ^ 89_869_747) ^ (h << 16)) &* 3_644_798_167
    }
    hash ^= (UInt64(set.count) + 1) &* 1_927_868_237
    hash ^= (hash >> 11) ^ (hash >> 25)
    hash = hash &* 69_069 &+ 907_133_923
    let result = hash == UInt64.max ? 590_923_713 : Int(Int64(bitPattern: hash))
    if isFixed { set.cachedHash = result }
    return result
  }

  // MARK: Length and iteration

  /// `len(value)`.
  func length(_ value: Value) throws(Raised) -> Int {
    if case .object(let object) = value, object.type.isBuiltin {
      switch object.nature {
      case .string: return unsafeDowncast(object, to: PyStr.self).count
      case .list: return unsafeDowncast(object, to: PyList.self).elements.count
      case .tuple: return unsafeDowncast(object, to: PyTuple.self).elements.count
      case .dictionary: return unsafeDowncast(object, to: PyDict.self).count
      case .set: return unsafeDowncast(object, to: PySet.self).count
      default: break
      }
      switch object {
      case let x as PyBytes: return x.value.count
      case let x as PyByteArray: return x.value.count
      case let x as PyRange: return x.count
      default: break
      }
    }
    guard let method = special(value, names.length) else {
      throw typeError("object of type '\(typeName(value))' has no len()")
    }
    let result = try callMethod(method, on: value)
    guard let number = bigInteger(result) else {
      throw typeError("'\(typeName(result))' object cannot be interpreted as an integer")
    }
    guard number.sign == .plus else { throw valueError("__len__() should return >= 0") }
    guard let small = Int(exactly: number) else {
      throw overflowError("cannot fit 'int' into an index-sized integer")
    }
    return small
  }

  /// The items of an iterable, all at once.
  func elements(of value: Value) throws(Raised) -> [Value] {
    if case .object(let object) = value, object.type.isBuiltin {
      switch object {
      case let x as PyList: return x.elements
      case let x as PyTuple: return x.elements
      case let x as PyDict: return x.keys
      case let x as PySet: return x.elements
      default: break
      }
    }
    var result: [Value] = []
    try forEach(value) { (item) throws(Raised) in
      // The array doubles; it is nobody's object yet.
      if result.count & 0xFFF == 0xFFF { try reserve(result.count * 32) }
      result.append(item)
      return true
    }
    return result
  }

  /// Runs a body for each item of an iterable until it says stop by `false`.
  func forEach(
    _ iterable: Value, _ body: (Value) throws(Raised) -> Bool
  ) throws(Raised) {
    let iterator = try self.iterator(of: iterable)
    while let item = try next(iterator) {
      guard try body(item) else { return }
    }
  }

  /// `iter(value)`.
  func iterator(of value: Value) throws(Raised) -> Value {
    if case .object(let object) = value {
      if let iterable = nativeIterator(of: object) { return .object(iterable) }
      if object is PyGenerator, object.hasType(types.generator) { return value }
    }
    if let method = special(value, names.iter), !method.isNone {
      let result = try callMethod(method, on: value)
      guard special(result, names.next) != nil else {
        throw typeError("iter() returned non-iterator of type '\(typeName(result))'")
      }
      return result
    }
    if special(value, names.getitem) != nil {
      return .object(SequenceIterator(value, type: types.iterator))
    }
    throw typeError("'\(typeName(value))' object is not iterable")
  }

  /// `next(iterator)`, or `nil` at the end.
  ///
  /// Native functions take all their items through here, so that none can hold up the owner.
  func next(_ iterator: Value) throws(Raised) -> Value? {
    try work(64)
    if case .object(let object) = iterator {
      if let native = object.asIterator { return try next(of: native) }
      if object.nature == .generator,
        case let generator = unsafeDowncast(object, to: PyGenerator.self),
        generator.kind == .generator
      {
        switch try resumeByHand(generator, .send(.none)) {
        case .yielded(let value), .produced(let value): return value
        case .returned: return nil
        }
      }
    }
    guard let method = special(iterator, names.next) else {
      throw typeError("'\(typeName(iterator))' object is not an iterator")
    }
    do {
      return try callMethod(method, on: iterator)
    } catch {
      if matches(error, exceptions.stopIteration) { return nil }
      throw error
    }
  }

  // MARK: Text

  /// `repr(value)`.
  func repr(_ value: Value) throws(Raised) -> String {
    switch value {
    case .none: return "None"
    case .unset: return "<unset>"
    case .bool(let x): return x ? "True" : "False"
    case .int(let x): return String(x)
    case .float(let x): return floatRepr(x)
    case .object(let object):
      try enterNative()
      defer { nativeDepth -= 1 }
      try work(8)
      if object.type.isBuiltin, let text = try builtinRepr(object) { return text }
      guard let method = object.type.lookup(names.repr) else { return plainRepr(object) }
      let result = try callMethod(method, on: value)
      guard let text = result.text else {
        throw typeError("__repr__ returned non-string (type \(typeName(result)))")
      }
      return text
    }
  }

  /// `str(value)`.
  func str(_ value: Value) throws(Raised) -> String {
    guard case .object(let object) = value else { return try repr(value) }
    if object.type.isBuiltin, object.nature == .string {
      return unsafeDowncast(object, to: PyStr.self).value
    }
    guard let method = object.type.lookup(names.str) else { return try repr(value) }
    try enterNative()
    defer { nativeDepth -= 1 }
    let result = try callMethod(method, on: value)
    guard let text = result.text else {
      throw typeError("__str__ returned non-string (type \(typeName(result)))")
    }
    return text
  }

  /// `<__main__.Name object at 0x...>`.
  func plainRepr(_ object: PyObject) -> String {
    let type = object.type
    let module = type.module == "builtins" ? "" : type.module + "."
    return "<\(module)\(type.qualifiedName) object at \(address(object))>"
  }

  /// An object's stand-in for an address: the same in each run of the program.
  func address(_ object: PyObject) -> String { "0x" + String(identity(object), radix: 16) }

  /// `id(object)`: a number like the addresses that CPython has on Linux.
  func identity(_ object: PyObject) -> Int { 0x7f10_0000_0000 + Int(heap.number(of: object)) * 16 }
}

extension ComparisonOperator {
  /// The comparison with its operands exchanged.
  var reflected: ComparisonOperator {
    switch self {
    case .less: .greater
    case .lessOrEqual: .greaterOrEqual
    case .greater: .less
    case .greaterOrEqual: .lessOrEqual
    default: self
    }
  }
}
