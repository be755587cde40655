/// Methods of `str`, `bytes` and `bytearray` that take apart and put together.
extension Interpreter {
  func installTextSplitting() {
    for type in textTypes {
      method(type, "split", "self, sep=, maxsplit=") { (vm, a) throws(Raised) in
        try vm.splitText(a, fromEnd: false)
      }
      method(type, "rsplit", "self, sep=, maxsplit=") { (vm, a) throws(Raised) in
        try vm.splitText(a, fromEnd: true)
      }
      method(type, "splitlines", "self, keepends=") { (vm, a) throws(Raised) in
        let keepsEnds = a[1].isUnset ? false : try vm.isTrue(a[1])
        let receiver = TextReceiver(a[0])
        let lines = receiver.withSpan { $0.lines(keepingEnds: keepsEnds) }
        return try vm.pieces(receiver, lines)
      }
      method(type, "partition", "self, sep, /") { (vm, a) throws(Raised) in
        try vm.partitioned(a, fromEnd: false)
      }
      method(type, "rpartition", "self, sep, /") { (vm, a) throws(Raised) in
        try vm.partitioned(a, fromEnd: true)
      }
      for (name, atStart, atEnd) in [
        ("strip", true, true), ("lstrip", true, false), ("rstrip", false, true),
      ] {
        method(type, name, "self, chars=, /") { (vm, a) throws(Raised) in
          try vm.stripped(a, name: name, atStart: atStart, atEnd: atEnd)
        }
      }
      method(type, "join", "self, iterable, /") { (vm, a) throws(Raised) in
        guard vm.special(a[1], vm.names.iter) != nil || vm.special(a[1], vm.names.getitem) != nil
        else { throw vm.typeError("can only join an iterable") }
        let items = try vm.elements(of: a[1])
        if let separator = a[0].string { return try vm.joinedText(items, separator: separator) }
        return try vm.joinedBytes(items, receiver: TextReceiver(a[0]))
      }
    }
  }

  private func splitText(_ a: Arguments, fromEnd: Bool) throws(Raised) -> Value {
    if !fromEnd, a[2].isUnset, let string = a[0].string, string.isASCII {
      if a[1].isUnset || a[1].isNone { return try splitAtSpace(string) }
      if let separator = a[1].string, separator.count > 0, separator.isASCII {
        return try split(string, at: separator)
      }
    }
    let receiver = TextReceiver(a[0])
    let wanted = a[2].isUnset ? -1 : try smallIndex(of: a[2])
    let limit = wanted < 0 ? Int.max : wanted
    if a[1].isUnset || a[1].isNone {
      let ranges = receiver.withSpan { span in
        fromEnd ? span.splitAtSpaceFromEnd(limit: limit) : span.splitAtSpace(limit: limit)
      }
      return try pieces(receiver, ranges)
    }
    let separator = try receiver.operand(a[1], self, words: "must be str or None, not")
    guard !separator.isEmpty else { throw valueError("empty separator") }
    let ranges = receiver.withSpan { span in
      fromEnd
        ? span.splitFromEnd(by: separator, limit: limit)
        : span.split(by: separator, limit: limit)
    }
    return try pieces(receiver, ranges)
  }

  /// The pieces of a text at ranges of offsets, as a list.
  private func pieces(_ receiver: TextReceiver, _ ranges: [Range<Int>]) throws(Raised) -> Value {
    var made: [Value] = []
    for start in stride(from: 0, to: ranges.count, by: Interpreter.piecesAtOnce) {
      let some = ranges[start..<min(start + Interpreter.piecesAtOnce, ranges.count)]
      receiver.withSpan { span in
        for range in some { made.append(receiver.piece(span, range, self)) }
      }
      try havingMade(made.count)
    }
    return list(made)
  }

  /// How many pieces are cut off a text between two looks at the owner and at the memory.
  private static let piecesAtOnce = 1 << 12

  /// Looks up where many pieces were made, whose list is nobody's object yet.
  private func havingMade(_ count: Int) throws(Raised) {
    guard count >= Interpreter.piecesAtOnce else { return }
    try reserve(2 * count * MemoryLayout<Value>.stride)
    try lookUp()
  }

  /// The words of a string of ASCII characters.
  private func splitAtSpace(_ string: PyStr) throws(Raised) -> Value {
    var text = string.value
    var words: [Value] = []
    words.reserveCapacity(8)
    var start = 0
    while true {
      let isAtEnd = text.withUTF8 { bytes in
        let wanted = words.count + Interpreter.piecesAtOnce
        while words.count < wanted {
          while start < bytes.count, bytes[start].isASCIISpace { start += 1 }
          guard start < bytes.count else { return true }
          var end = start + 1
          while end < bytes.count, !bytes[end].isASCIISpace { end += 1 }
          words.append(asciiString(UnsafeBufferPointer(rebasing: bytes[start..<end])))
          start = end
        }
        return false
      }
      if isAtEnd { return list(words) }
      try havingMade(words.count)
    }
  }

  /// The pieces of a string between separators that are not empty, both of ASCII characters.
  private func split(_ string: PyStr, at separator: PyStr) throws(Raised) -> Value {
    var text = string.value
    var separator = separator.value
    var pieces: [Value] = []
    let expected = text.withUTF8 { bytes in separator.withUTF8 { bytes.count(of: $0) } } + 1
    try reserve(expected * MemoryLayout<Value>.stride)
    pieces.reserveCapacity(expected)
    var start = 0
    while true {
      let isAtEnd = text.withUTF8 { bytes in
        separator.withUTF8 { separator in
          let wanted = pieces.count + Interpreter.piecesAtOnce
          while pieces.count < wanted {
            guard let found = bytes.first(separator, from: start) else {
              pieces.append(asciiString(UnsafeBufferPointer(rebasing: bytes[start...])))
              return true
            }
            pieces.append(asciiString(UnsafeBufferPointer(rebasing: bytes[start..<found])))
            start = found + separator.count
          }
          return false
        }
      }
      if isAtEnd { return list(pieces) }
      try havingMade(pieces.count)
    }
  }

  private func partitioned(_ a: Arguments, fromEnd: Bool) throws(Raised) -> Value {
    let receiver = TextReceiver(a[0])
    let separator = try receiver.operand(a[1], self)
    guard !separator.isEmpty else { throw valueError("empty separator") }
    let all = receiver.withSpan { 0..<$0.count }
    let found = try search(receiver, separator, in: all, fromEnd: fromEnd)
    return receiver.withSpan { span in
      let cuts: [Range<Int>]
      if let found {
        let end = found + separator.count
        cuts = [0..<found, found..<end, end..<span.count]
      } else {
        cuts = fromEnd ? [0..<0, 0..<0, all] : [all, 0..<0, 0..<0]
      }
      return tuple(cuts.map { receiver.piece(span, $0, self) })
    }
  }

  private func stripped(
    _ a: Arguments, name: String, atStart: Bool, atEnd: Bool
  ) throws(Raised) -> Value {
    let receiver = TextReceiver(a[0])
    if a[1].isUnset || a[1].isNone {
      return receiver.withSpan { span in
        let range = span.trimmed(atStart: atStart, atEnd: atEnd)
        return range.count == span.count
          ? receiver.whole(a[0], self) : receiver.piece(span, range, self)
      }
    }
    if let string = a[0].string {
      guard let wanted = a[1].string else { throw typeError("\(name) arg must be None or str") }
      if !string.isASCII || !wanted.isASCII {
        return strippedScalars(string, Set(wanted.scalars), atStart: atStart, atEnd: atEnd)
      }
    }
    let wanted = try receiver.operand(a[1], self)
    return receiver.withSpan { span in
      var start = 0
      var end = span.count
      while atStart, start < end, wanted.contains(span.bytes[start]) { start += 1 }
      while atEnd, end > start, wanted.contains(span.bytes[end - 1]) { end -= 1 }
      return end - start == span.count
        ? receiver.whole(a[0], self) : receiver.piece(span, start..<end, self)
    }
  }

  private func strippedScalars(
    _ string: PyStr, _ wanted: Set<Unicode.Scalar>, atStart: Bool, atEnd: Bool
  ) -> Value {
    let scalars = string.scalars
    var start = 0
    var end = scalars.count
    while atStart, start < end, wanted.contains(scalars[start]) { start += 1 }
    while atEnd, end > start, wanted.contains(scalars[end - 1]) { end -= 1 }
    return self.string(string.slice(start..<end))
  }

  /// The strings of a list with a separator between them.
  func joinedText(_ items: [Value], separator: PyStr) throws(Raised) -> Value {
    if items.count == 1, case .object(let object) = items[0], object.hasType(types.str) {
      return items[0]
    }
    var bytes = 0
    var count = 0
    for (index, item) in items.enumerated() {
      guard let string = item.string else {
        throw typeError(
          "sequence item \(index): expected str instance, \(typeName(item)) found")
      }
      bytes += string.value.utf8.count
      count += string.count
      try work(at: index)
    }
    guard !items.isEmpty else { return .object(emptyString) }
    try checkSize(bytes)
    try checkSize(separator.value.utf8.count * (items.count - 1))
    count += separator.count * (items.count - 1)
    let size = bytes + separator.value.utf8.count * (items.count - 1)
    let result = String(unsafeUninitializedCapacity: size) { target in
      var offset = 0
      for (index, item) in items.enumerated() {
        if index > 0, separator.count > 0 { offset = target.place(separator.value, at: offset) }
        if let string = item.string { offset = target.place(string.value, at: offset) }
      }
      return offset
    }
    if count <= 1 { return string(result) }
    return .object(PyStr(result, count: count, type: types.str))
  }

  private func joinedBytes(_ items: [Value], receiver: TextReceiver) throws(Raised) -> Value {
    let separator = receiver.withSpan { Array($0.bytes) }
    var result: [UInt8] = []
    for (index, item) in items.enumerated() {
      guard let content = byteContent(of: item) else {
        throw typeError(
          "sequence item \(index): expected a bytes-like object, \(typeName(item)) found")
      }
      if index > 0 { result += separator }
      result += content
      try checkSize(result.count)
    }
    return receiver.made(result, self)
  }
}

extension UnsafeMutableBufferPointer<UInt8> {
  /// Copies text to an offset that leaves room for it; the offset behind it.
  @inline(__always)
  func place(_ text: String, at offset: Int) -> Int {
    text.withBytes { bytes in
      guard let source = bytes.baseAddress, let target = baseAddress else { return offset }
      (target + offset).update(from: source, count: bytes.count)
      return offset + bytes.count
    }
  }
}

extension UInt8 {
  /// Whether it is white space of text.
  fileprivate var isASCIISpace: Bool {
    self <= 32 && (self >= 28 || (self >= 9 && self <= 13))
  }
}

extension UnsafeBufferPointer where Element == UInt8 {
  /// The first offset of other bytes, of which there are some, from an offset on.
  func first(_ other: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    ByteSpan(bytes: self, isText: false, isASCII: true).first(other, in: start..<count)
  }

  /// How often other bytes, of which there are some, stand in these without overlapping.
  func count(of other: UnsafeBufferPointer<UInt8>) -> Int {
    var result = 0
    var start = 0
    while let found = first(other, from: start) {
      result += 1
      start = found + other.count
    }
    return result
  }
}
