/// The receiver of a method that `str`, `bytes` and `bytearray` share.
enum TextReceiver {
  case text(PyStr)
  case bytes([UInt8])
  case byteArray([UInt8])

  /// The receiver of a method; its class was checked before.
  init(_ value: Value) {
    if let string = value.string {
      self = .text(string)
    } else if let array = value.object(as: PyByteArray.self) {
      self = .byteArray(array.value)
    } else {
      self = .bytes(value.object(as: PyBytes.self)?.value ?? [])
    }
  }

  /// The number of scalars or bytes.
  var count: Int {
    switch self {
    case .text(let string): string.count
    case .bytes(let bytes), .byteArray(let bytes): bytes.count
    }
  }

  /// Runs a body on the bytes.
  func withSpan<Result>(_ body: (ByteSpan) -> Result) -> Result {
    switch self {
    case .text(let string):
      var text = string.value
      let isASCII = string.isASCII
      return text.withUTF8 { body(ByteSpan(bytes: $0, isText: true, isASCII: isASCII)) }
    case .bytes(let bytes), .byteArray(let bytes):
      return bytes.withUnsafeBufferPointer {
        body(ByteSpan(bytes: $0, isText: false, isASCII: true))
      }
    }
  }

  /// A part of the receiver as a new object.
  func piece(_ span: ByteSpan, _ range: Range<Int>, _ vm: Interpreter) -> Value {
    let slice = UnsafeBufferPointer(rebasing: span.bytes[range])
    switch self {
    case .text:
      if slice.count == 1, let byte = slice.first { return .object(vm.characters[Int(byte)]) }
      let text = String(decoding: slice, as: UTF8.self)
      if text.isEmpty { return .object(vm.emptyString) }
      return .object(
        PyStr(text, count: span.isASCII ? slice.count : text.scalarCount, type: vm.types.str))
    case .bytes: return vm.bytes(Array(slice))
    case .byteArray: return .object(PyByteArray(Array(slice), type: vm.types.byteArray))
    }
  }

  /// New content of the receiver's kind.
  func made(_ bytes: [UInt8], _ vm: Interpreter) -> Value {
    switch self {
    case .text: vm.string(String(decoding: bytes, as: UTF8.self))
    case .bytes: vm.bytes(bytes)
    case .byteArray: .object(PyByteArray(bytes, type: vm.types.byteArray))
    }
  }

  /// The whole receiver as a result: itself where it is of an exact immutable type.
  func whole(_ value: Value, _ vm: Interpreter) -> Value {
    if case .object(let object) = value,
      object.hasType(vm.types.str) || object.hasType(vm.types.bytes)
    {
      return value
    }
    return withSpan { piece($0, 0..<$0.count, vm) }
  }

  /// The bytes of an argument that must be of the receiver's kind.
  ///
  /// `words` begin the message for a `str` method, which ends with the name of the wrong class.
  func operand(
    _ value: Value, _ vm: Interpreter, words: String = "must be str, not"
  ) throws(Raised) -> [UInt8] {
    if case .text = self {
      guard let text = value.text else { throw vm.typeError("\(words) \(vm.typeName(value))") }
      return Array(text.utf8)
    }
    guard let bytes = vm.byteContent(of: value) else {
      throw vm.typeError("a bytes-like object is required, not '\(vm.typeName(value))'")
    }
    return bytes
  }

  /// The bytes of an argument to search for, which may be an integer where bytes are searched.
  func needle(_ value: Value, _ vm: Interpreter) throws(Raised) -> [UInt8] {
    if case .text = self { return try operand(value, vm) }
    if let bytes = vm.byteContent(of: value) { return bytes }
    guard vm.special(value, vm.names.index) != nil else {
      throw vm.typeError(
        "argument should be integer or bytes-like object, not '\(vm.typeName(value))'")
    }
    return [try vm.byte(value, "byte must be in range(0, 256)")]
  }
}

extension Interpreter {
  /// The types that have the methods of text.
  var textTypes: [PyType] { [types.str, types.bytes, types.byteArray] }

  /// Where a search begins and ends, from optional arguments that count as slices do.
  func searchBounds(
    _ start: Value, _ end: Value, count: Int
  ) throws(Raised) -> (start: Int, end: Int) {
    var first = 0
    var last = count
    if !start.isUnset, !start.isNone { first = try sliceIndex(start) }
    if !end.isUnset, !end.isNone { last = try sliceIndex(end) }
    if first < 0 { first = max(0, first + count) }
    if last < 0 { last = max(0, last + count) }
    return (first, min(last, count))
  }

  /// A bound of a slice, brought into the range of machine words.
  func sliceIndex(_ value: Value) throws(Raised) -> Int {
    if case .int(let x) = value { return x }
    guard bigInteger(value) != nil || special(value, names.index) != nil else {
      throw typeError("slice indices must be integers or None or have an __index__ method")
    }
    let number = try index(of: value)
    return Int(exactly: number) ?? (number.sign == .minus ? Int.min / 2 : Int.max / 2)
  }
}
