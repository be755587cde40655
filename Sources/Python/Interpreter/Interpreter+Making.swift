import BigInt

/// Making Python values from Swift ones.
extension Interpreter {
  /// A `str`.
  func string(_ text: String) -> Value {
    let utf8 = text.utf8
    if utf8.count <= 1 {
      guard let byte = utf8.first else { return .object(emptyString) }
      return .object(characters[Int(byte)])
    }
    return .object(PyStr(text, type: types.str))
  }

  /// A `str` of one scalar.
  func string(_ scalar: Unicode.Scalar) -> Value {
    if scalar.isASCII { return .object(characters[Int(scalar.value)]) }
    return .object(PyStr(String(scalar), count: 1, type: types.str))
  }

  /// An interned `str`.
  func name(_ text: String) -> Value { .object(intern(text)) }

  /// A `list`.
  func list(_ elements: [Value]) -> Value { .object(PyList(elements, type: types.list)) }

  /// A `tuple`.
  func tuple(_ elements: [Value]) -> Value {
    elements.isEmpty ? .object(emptyTuple) : .object(PyTuple(elements, type: types.tuple))
  }

  /// An empty `dict`.
  func makeDictionary() -> PyDict { PyDict(type: types.dict) }

  /// A `dict` with text keys.
  func dictionary(_ items: [(String, Value)]) -> PyDict {
    let made = makeDictionary()
    for (key, value) in items { made.set(intern(key), value) }
    return made
  }

  /// A `bytes`.
  func bytes(_ value: [UInt8]) -> Value { .object(PyBytes(value, type: types.bytes)) }

  /// An `int` from a number of any size.
  func integer(_ value: BigInt) -> Value {
    if let small = Int(exactly: value) { return .int(small) }
    return .object(PyInt(value, type: types.int))
  }

  /// The value of a compiled constant.
  func constant(_ constant: CodeUnit.Constant, file: String) -> Value {
    switch constant {
    case .none: return .none
    case .ellipsis: return .object(ellipsis)
    case .bool(let value): return .bool(value)
    case .int(let value): return .int(value)
    case .bigInteger(let digits): return integer(BigInt(digits) ?? 0)
    case .float(let value): return .float(value)
    case .string(let text): return name(text)
    case .bytes(let value): return bytes(value)
    case .imaginary(let value): return complexValue(ComplexNumber(0, value))
    case .tuple(let items): return tuple(items.map { self.constant($0, file: file) })
    case .frozenSet(let items):
      let made = PySet(type: types.frozenSet)
      for item in items {
        let value = self.constant(item, file: file)
        // Constants are hashable and compare without running Python code.
        _ = try? add(value, to: made)
      }
      return .object(made)
    case .code(let unit):
      return .object(PyCode(makeCode(unit, file: file), type: types.code))
    }
  }

  /// Makes compiled code ready and keeps it for the rest of the run.
  func makeCode(_ unit: CodeUnit, file: String) -> Code {
    let code = Code(unit, file: file, interpreter: self)
    codes.append(code)
    return code
  }
}
