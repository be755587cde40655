/// What functions read from bytes-like arguments.
extension Interpreter {
  /// The content of a `bytes` or `bytearray`, or of an object that has its items in memory as they
  /// have (`memoryview`, `array`); `nil` for other values.
  func byteContent(of value: Value) -> [UInt8]? {
    guard case .object(let object) = value else { return nil }
    let kind = Swift.type(of: object)
    if kind == PyBytes.self { return unsafeDowncast(object, to: PyBytes.self).value }
    if kind == PyByteArray.self { return unsafeDowncast(object, to: PyByteArray.self).value }
    return exportedContent(of: value)
  }

  @inline(never)
  private func exportedContent(of value: Value) -> [UInt8]? {
    do throws(Raised) {
      guard arrayType != nil || value.object is PyMemoryView,
        let view = try memoryView(of: value)
      else { return nil }
      return try content(of: view)
    } catch {
      // A released view is no bytes-like object any more.
      return nil
    }
  }

  /// The items of an iterable as bytes, for an object of the named type.
  func byteElements(
    of value: Value, name: String = "bytes", range: String = "bytes must be in range(0, 256)"
  ) throws(Raised) -> [UInt8] {
    guard special(value, names.iter) != nil || special(value, names.getitem) != nil else {
      throw typeError("cannot convert '\(typeName(value))' object to \(name)")
    }
    var result: [UInt8] = []
    try forEach(value) { (item) throws(Raised) in
      result.append(try byte(item, range))
      try checkSize(result.count)
      return true
    }
    return result
  }

  /// An integer as a byte; the message is for one that is out of range.
  func byte(_ value: Value, _ message: String) throws(Raised) -> UInt8 {
    guard let byte = UInt8(exactly: try index(of: value)) else { throw valueError(message) }
    return byte
  }
}
