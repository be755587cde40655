/// `UnicodeEncodeError` and `UnicodeDecodeError`.
extension Interpreter {
  func installUnicodeErrors() {
    for type in [exceptions.unicodeEncodeError, exceptions.unicodeDecodeError] {
      for (index, name) in ["encoding", "object", "start", "end", "reason"].enumerated() {
        attribute(
          type, name,
          get: { (_, value) throws(Raised) in
            let arguments = value.exception?.arguments ?? []
            return index < arguments.count ? arguments[index] : .none
          },
          set: { (_, value, new) throws(Raised) in
            guard let exception = value.exception,
              index < exception.arguments.count
            else { return }
            exception.arguments[index] = new.isUnset ? .none : new
          })
      }
    }
    method(exceptions.unicodeEncodeError, "__str__", "self, /") { (vm, a) throws(Raised) in
      try vm.unicodeErrorText(a[0]) { (object, start, end) throws(Raised) in
        guard let string = object.string, end == start + 1, start >= 0, start < string.count
        else { return "encode characters in position \(start)-\(end - 1)" }
        let shown = Interpreter.escape(string.scalar(at: start))
        return "encode character '\(shown)' in position \(start)"
      }
    }
    method(exceptions.unicodeDecodeError, "__str__", "self, /") { (vm, a) throws(Raised) in
      try vm.unicodeErrorText(a[0]) { (object, start, end) throws(Raised) in
        guard let bytes = vm.byteContent(of: object), end == start + 1, start >= 0,
          start < bytes.count
        else { return "decode bytes in position \(start)-\(end - 1)" }
        let digits = String(bytes[start], radix: 16)
        return "decode byte 0x\(bytes[start] < 16 ? "0" : "")\(digits) in position \(start)"
      }
    }
  }

  private func unicodeErrorText(
    _ value: Value, _ what: (Value, Int, Int) throws(Raised) -> String
  ) throws(Raised) -> Value {
    guard let arguments = value.exception?.arguments, arguments.count == 5,
      let start = smallInteger(arguments[2]), let end = smallInteger(arguments[3])
    else { return .object(emptyString) }
    let encoding = try str(arguments[0])
    let reason = try str(arguments[4])
    return string("'\(encoding)' codec can't \(try what(arguments[1], start, end)): \(reason)")
  }
}
