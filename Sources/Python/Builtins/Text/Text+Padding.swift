/// Methods of `str`, `bytes` and `bytearray` that fill up to a width.
extension Interpreter {
  func installTextPadding() {
    for type in textTypes {
      for (name, share) in [("ljust", Padding.after), ("rjust", .before), ("center", .around)] {
        method(type, name, "self, width, fillchar=, /") { (vm, a) throws(Raised) in
          try vm.padded(a, name, share)
        }
      }
      method(type, "zfill", "self, width, /") { (vm, a) throws(Raised) in
        let width = try vm.smallIndex(of: a[1])
        let receiver = TextReceiver(a[0])
        let missing = max(0, width) - receiver.count
        guard missing > 0 else { return receiver.whole(a[0], vm) }
        try vm.checkSize(missing)
        return receiver.withSpan { span in
          let sign = span.bytes.first.map { $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "-") }
          let split = sign == true ? 1 : 0
          var bytes = Array(span.bytes[..<split])
          bytes.append(contentsOf: repeatElement(UInt8(ascii: "0"), count: missing))
          bytes.append(contentsOf: span.bytes[split...])
          return receiver.made(bytes, vm)
        }
      }
      method(type, "expandtabs", "self, tabsize=") { (vm, a) throws(Raised) in
        let size = a[1].isUnset ? 8 : try vm.smallIndex(of: a[1])
        let receiver = TextReceiver(a[0])
        let (tabs, count) = receiver.withSpan { span in
          (span.bytes.reduce(0) { $1 == 9 ? $0 + 1 : $0 }, span.count)
        }
        let (added, overflow) = tabs.multipliedReportingOverflow(by: max(0, size))
        try vm.checkSize(overflow ? .max : added)
        var expansion = TabExpansion(size: size)
        for start in stride(from: 0, to: count, by: 1 << 18) {
          receiver.withSpan { expansion.take($0, start..<min(count, start + 1 << 18)) }
          try vm.work(1 << 16)
        }
        return receiver.made(expansion.result, vm)
      }
    }
  }

  private enum Padding {
    case before, after, around
  }

  private func padded(_ a: Arguments, _ name: String, _ share: Padding) throws(Raised) -> Value {
    let width = try smallIndex(of: a[1])
    let receiver = TextReceiver(a[0])
    var fill: [UInt8] = [32]
    if !a[2].isUnset {
      if case .text = receiver {
        guard let given = a[2].string else {
          throw typeError(
            "The fill character must be a unicode character, not \(typeName(a[2]))")
        }
        guard given.count == 1 else {
          throw typeError("The fill character must be exactly one character long")
        }
        fill = Array(given.value.utf8)
      } else {
        guard let given = byteContent(of: a[2]), given.count == 1 else {
          throw typeError(
            "\(name)() argument 2 must be a byte string of length 1, not \(typeName(a[2]))")
        }
        fill = given
      }
    }
    let missing = max(0, width) - receiver.count
    guard missing > 0 else { return receiver.whole(a[0], self) }
    try checkSize(missing)
    let before: Int
    switch share {
    case .before: before = missing
    case .after: before = 0
    case .around: before = missing / 2 + (missing & width & 1)
    }
    return receiver.withSpan { span in
      var bytes: [UInt8] = []
      bytes.reserveCapacity(span.count + missing * fill.count)
      for _ in 0..<before { bytes.append(contentsOf: fill) }
      bytes.append(contentsOf: span.bytes)
      for _ in 0..<(missing - before) { bytes.append(contentsOf: fill) }
      return receiver.made(bytes, self)
    }
  }

  /// Refuses to make text or bytes for which the program may have no memory any more, and counts
  /// the work of making them.
  func checkSize(_ count: Int) throws(Raised) {
    guard count < Int.max / 4 else { throw memoryError() }
    try reserve(count)
    try workMoving(bytes: count)
  }
}

/// Text in which spaces take the place of tabs, made piece by piece.
private struct TabExpansion {
  /// The columns between two stops; tabs vanish if it is not positive.
  let size: Int
  private(set) var result: [UInt8] = []
  private var column = 0

  init(size: Int) { self.size = size }

  mutating func take(_ span: ByteSpan, _ range: Range<Int>) {
    for byte in span.bytes[range] {
      switch byte {
      case 9:
        guard size > 0 else { continue }
        let spaces = size - column % size
        result.append(contentsOf: repeatElement(32, count: spaces))
        column += spaces
      case 10, 13:
        result.append(byte)
        column = 0
      default:
        result.append(byte)
        if !span.isText || byte & 0xC0 != 0x80 { column += 1 }
      }
    }
  }
}
