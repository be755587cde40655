/// Indexing and slicing of `str`, `bytes` and `bytearray`.
extension Interpreter {
  func installTextItems() {
    for type in textTypes {
      method(type, "__getitem__", "self, key, /") { (vm, a) throws(Raised) in
        try vm.textItem(a[0], a[1])
      }
      method(type, "__iter__", "self, /") { (vm, a) throws(Raised) in vm.textIterator(a[0]) }
    }
  }

  /// An iterator over text of any class, which may override `__iter__`.
  private func textIterator(_ value: Value) -> Value {
    guard let object = value.object else { return .none }
    if let iterator = nativeIterator(of: object) { return .object(iterator) }
    return .object(SequenceIterator(TextReceiver(value).whole(value, self), type: types.iterator))
  }

  /// The value of `text[key]`.
  func textItem(_ text: Value, _ key: Value) throws(Raised) -> Value {
    if let string = text.string { return try stringItem(string, key) }
    let content = byteContent(of: text) ?? []
    if let slice = key.object(as: PySlice.self) {
      let places = try bounds(of: slice).range(length: content.count)
      try workMoving(bytes: places.count)
      return TextReceiver(text).made(places.pick(content), self)
    }
    let isArray = text.object is PyByteArray
    guard bigInteger(key) != nil || special(key, names.index) != nil else {
      throw typeError(
        "\(isArray ? "bytearray" : "byte") indices must be integers or slices, "
          + "not \(typeName(key))")
    }
    guard let index = try place(key, count: content.count) else {
      throw indexError(isArray ? "bytearray index out of range" : "index out of range")
    }
    return .int(Int(content[index]))
  }

  /// The value of `string[key]`.
  func stringItem(_ string: PyStr, _ key: Value) throws(Raised) -> Value {
    if case .int(let index) = key {
      let place = index < 0 ? index + string.count : index
      guard place >= 0, place < string.count else { throw indexError("string index out of range") }
      return self.string(string.scalar(at: place))
    }
    if let slice = key.object(as: PySlice.self) {
      let places = try bounds(of: slice).range(length: string.count)
      try workMoving(bytes: string.isASCII ? places.count : string.count)
      if places.step == 1 {
        if places.count == string.count, string.hasType(types.str) { return .object(string) }
        if places.count == 0 { return .object(emptyString) }
        if places.count == 1 { return self.string(string.scalar(at: places.start)) }
        return .object(
          PyStr(
            string.slice(places.contiguous), count: places.count, type: types.str))
      }
      if string.isASCII {
        let bytes = TextReceiver.text(string).withSpan { places.pick($0.bytes) }
        return self.string(String(decoding: bytes, as: UTF8.self))
      }
      var picked = String.UnicodeScalarView()
      picked.append(contentsOf: places.pick(string.scalars))
      return self.string(String(picked))
    }
    guard bigInteger(key) != nil || special(key, names.index) != nil else {
      throw typeError("string indices must be integers, not '\(typeName(key))'")
    }
    guard let place = try place(key, count: string.count) else {
      throw indexError("string index out of range")
    }
    return self.string(string.scalar(at: place))
  }

  /// The place of an index, which counts from the end where it is negative; `nil` out of range.
  ///
  /// The items are counted after `__index__` ran, which may change them.
  func place(_ key: Value, count: @autoclosure () -> Int) throws(Raised) -> Int? {
    let number = try index(of: key)
    let count = count()
    guard let index = Int(exactly: number) else {
      throw indexError("cannot fit '\(typeName(key))' into an index-sized integer")
    }
    let place = index < 0 ? index + count : index
    return place >= 0 && place < count ? place : nil
  }
}

extension Interpreter.SliceRange {
  /// The items that the slice takes.
  func pick<Items: RandomAccessCollection>(
    _ items: Items
  ) -> [Items.Element] where Items.Index == Int {
    if count == 0 { return [] }
    if step == 1 { return Array(items[contiguous]) }
    return (0..<count).map { items[index($0)] }
  }
}
