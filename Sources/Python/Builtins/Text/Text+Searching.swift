/// Methods of `str`, `bytes` and `bytearray` that search.
extension Interpreter {
  func installTextSearching() {
    for type in textTypes {
      method(type, "find", "self, sub, start=, end=, /") { (vm, a) throws(Raised) in
        .int(try vm.place(a, fromEnd: false) ?? -1)
      }
      method(type, "rfind", "self, sub, start=, end=, /") { (vm, a) throws(Raised) in
        .int(try vm.place(a, fromEnd: true) ?? -1)
      }
      for (name, fromEnd) in [("index", false), ("rindex", true)] {
        method(type, name, "self, sub, start=, end=, /") { (vm, a) throws(Raised) in
          guard let place = try vm.place(a, fromEnd: fromEnd) else {
            throw vm.valueError(
              type === vm.types.str ? "substring not found" : "subsection not found")
          }
          return .int(place)
        }
      }
      method(type, "count", "self, sub, start=, end=, /") { (vm, a) throws(Raised) in
        .int(try vm.occurrences(a))
      }
      method(type, "startswith", "self, prefix, start=, end=, /") { (vm, a) throws(Raised) in
        .bool(try vm.hasAffix(a, name: "startswith", atEnd: false))
      }
      method(type, "endswith", "self, suffix, start=, end=, /") { (vm, a) throws(Raised) in
        .bool(try vm.hasAffix(a, name: "endswith", atEnd: true))
      }
      method(type, "removeprefix", "self, prefix, /") { (vm, a) throws(Raised) in
        let receiver = TextReceiver(a[0])
        let affix = try receiver.operand(
          a[1], vm, words: "removeprefix() argument must be str, not")
        return receiver.withSpan { span in
          span.has(affix, at: 0)
            ? receiver.piece(span, affix.count..<span.count, vm) : receiver.whole(a[0], vm)
        }
      }
      method(type, "removesuffix", "self, suffix, /") { (vm, a) throws(Raised) in
        let receiver = TextReceiver(a[0])
        let affix = try receiver.operand(
          a[1], vm, words: "removesuffix() argument must be str, not")
        return receiver.withSpan { span in
          let start = span.count - affix.count
          return span.has(affix, at: start)
            ? receiver.piece(span, 0..<start, vm) : receiver.whole(a[0], vm)
        }
      }
      method(type, "replace", "self, old, new, count=, /") { (vm, a) throws(Raised) in
        try vm.replaced(a)
      }
    }
  }

  private func place(_ a: Arguments, fromEnd: Bool) throws(Raised) -> Int? {
    let receiver = TextReceiver(a[0])
    let needle = try receiver.needle(a[1], self)
    let (start, end) = try searchBounds(a[2], a[3], count: receiver.count)
    guard start <= end else { return nil }
    let range = receiver.withSpan { $0.offset(start)..<$0.offset(end) }
    let found = try search(receiver, needle, in: range, fromEnd: fromEnd)
    return found.map { place in receiver.withSpan { $0.index(place) } }
  }

  private func occurrences(_ a: Arguments) throws(Raised) -> Int {
    let receiver = TextReceiver(a[0])
    let needle = try receiver.needle(a[1], self)
    let (start, end) = try searchBounds(a[2], a[3], count: receiver.count)
    guard start <= end else { return 0 }
    if needle.isEmpty { return end - start + 1 }
    let range = receiver.withSpan { $0.offset(start)..<$0.offset(end) }
    var count = 0
    try places(receiver, needle, in: range) { count += $0.count }
    return count
  }

  /// How many bytes are searched between two counts of the work.
  static let searchWindow = 1 << 20

  /// The first or last offset of bytes within a range of offsets, looking up on the way.
  func search(
    _ receiver: TextReceiver, _ needle: [UInt8], in range: Range<Int>, fromEnd: Bool
  ) throws(Raised) -> Int? {
    let window = max(Interpreter.searchWindow, 4 * needle.count)
    var left = range
    while true {
      let part =
        fromEnd
        ? max(left.lowerBound, left.upperBound - window)..<left.upperBound
        : left.lowerBound..<min(left.upperBound, left.lowerBound + window)
      let found = receiver.withSpan { span in
        fromEnd ? span.last(needle, in: part) : span.first(needle, in: part)
      }
      if found != nil || part == left { return found }
      // What begins in one window may end in the next.
      left =
        fromEnd
        ? left.lowerBound..<(part.lowerBound + needle.count - 1)
        : (part.upperBound - needle.count + 1)..<left.upperBound
      try workMoving(bytes: window)
    }
  }

  /// Gives the offsets of bytes that do not overlap, at most so many, to `body` in portions, and
  /// looks up between them; the bytes are not empty.
  private func places(
    _ receiver: TextReceiver, _ needle: [UInt8], in range: Range<Int>, limit: Int = .max,
    _ body: ([Int]) -> Void
  ) throws(Raised) {
    let window = max(Interpreter.searchWindow, 4 * needle.count)
    var (start, left) = (range.lowerBound, limit)
    while true {
      let end = min(range.upperBound, start + window)
      let found = receiver.withSpan { $0.all(needle, in: start..<end, limit: left) }
      body(found)
      left -= found.count
      guard end < range.upperBound, left > 0 else { return }
      start = max((found.last ?? start - needle.count) + needle.count, end - needle.count + 1)
      try workMoving(bytes: window)
    }
  }

  private func hasAffix(_ a: Arguments, name: String, atEnd: Bool) throws(Raised) -> Bool {
    let receiver = TextReceiver(a[0])
    let (start, end) = try searchBounds(a[2], a[3], count: receiver.count)
    let wanted = a[1].tuple?.elements ?? [a[1]]
    for affix in wanted {
      let bytes: [UInt8]
      if case .text = receiver {
        guard let text = affix.text else {
          throw typeError(
            a[1].tuple == nil
              ? "\(name) first arg must be str or a tuple of str, not \(typeName(affix))"
              : "tuple for \(name) must only contain str, not \(typeName(affix))")
        }
        bytes = Array(text.utf8)
      } else if let content = byteContent(of: affix) {
        bytes = content
      } else {
        throw typeError(
          a[1].tuple == nil
            ? "\(name) first arg must be bytes or a tuple of bytes, not \(typeName(affix))"
            : "a bytes-like object is required, not '\(typeName(affix))'")
      }
      guard start <= end else { continue }
      let found = receiver.withSpan { span in
        let lower = span.offset(start)
        let upper = span.offset(end)
        guard bytes.count <= upper - lower else { return false }
        return span.has(bytes, at: atEnd ? upper - bytes.count : lower)
      }
      if found { return true }
    }
    return false
  }

  /// A string of ASCII characters with others in place of some; `nil` where there is nothing to
  /// replace or the result is large.
  private func replaced(in string: PyStr, _ old: String, _ new: String) -> Value? {
    var text = string.value
    var old = old
    var new = new
    return text.withUTF8 { text in
      old.withUTF8 { old in
        new.withUTF8 { new -> Value? in
          let found = text.count(of: old)
          let size = text.count + found * (new.count - old.count)
          guard found > 0, size > 1, size < 1 << 24 else { return nil }
          let result = String(unsafeUninitializedCapacity: size) { target in
            var offset = 0
            var start = 0
            func place(_ bytes: UnsafeBufferPointer<UInt8>) {
              guard let source = bytes.baseAddress, let target = target.baseAddress else { return }
              (target + offset).update(from: source, count: bytes.count)
              offset += bytes.count
            }
            while let next = text.first(old, from: start) {
              place(UnsafeBufferPointer(rebasing: text[start..<next]))
              place(new)
              start = next + old.count
            }
            place(UnsafeBufferPointer(rebasing: text[start...]))
            return size
          }
          return .object(PyStr(result, count: size, type: types.str))
        }
      }
    }
  }

  private func replaced(_ a: Arguments) throws(Raised) -> Value {
    if a[3].isUnset, let string = a[0].string, let old = a[1].string, let new = a[2].string,
      old.count > 0, string.isASCII, old.isASCII, new.isASCII,
      let result = replaced(in: string, old.value, new.value)
    {
      return result
    }
    let receiver = TextReceiver(a[0])
    let old = try receiver.operand(a[1], self, words: "replace() argument 1 must be str, not")
    let new = try receiver.operand(a[2], self, words: "replace() argument 2 must be str, not")
    let wanted = a[3].isUnset ? -1 : try smallIndex(of: a[3])
    let limit = wanted < 0 ? Int.max : wanted
    if new.count > old.count {
      let size = receiver.withSpan { $0.count }
      let places = min(limit, old.isEmpty ? size + 1 : size / old.count)
      // Most texts are far from the limit, so only then the places are counted.
      if places.multipliedReportingOverflow(by: new.count).partialValue > 1 << 24 {
        let found =
          old.isEmpty
          ? places : receiver.withSpan { $0.all(old, in: 0..<$0.count, limit: limit).count }
        let (added, overflow) = found.multipliedReportingOverflow(by: new.count - old.count)
        try checkSize(overflow ? .max : size + added)
      }
    }
    var places: [Int] = []
    if limit > 0, !old.isEmpty {
      let all = receiver.withSpan { 0..<$0.count }
      try self.places(receiver, old, in: all, limit: limit) { places += $0 }
    }
    let result: [UInt8]? = receiver.withSpan { span in
      if limit == 0 { return nil }
      if old.isEmpty { return span.interleaved(with: new, limit: limit) }
      if places.isEmpty { return nil }
      var result: [UInt8] = []
      result.reserveCapacity(span.count + places.count * (new.count - old.count))
      var start = 0
      for place in places {
        result.append(contentsOf: span.bytes[start..<place])
        result.append(contentsOf: new)
        start = place + old.count
      }
      result.append(contentsOf: span.bytes[start...])
      return result
    }
    return result.map { receiver.made($0, self) } ?? receiver.whole(a[0], self)
  }
}

extension ByteSpan {
  /// New bytes before each item and at the end, at most so many times.
  fileprivate func interleaved(with new: [UInt8], limit: Int) -> [UInt8] {
    var result: [UInt8] = []
    var left = limit
    for byte in bytes {
      if left > 0, !isText || byte & 0xC0 != 0x80 {
        result.append(contentsOf: new)
        left -= 1
      }
      result.append(byte)
    }
    if left > 0 { result.append(contentsOf: new) }
    return result
  }
}
