/// The names that asyncio makes up for tasks, `Task-1` and so on: texts that need not be kept.
///
/// Tasks may be very many, and so are their names. A text of this form has a number that says what
/// it is: the highest bit, which no number of a kept text has, no place of a name (`NumberText`), and
/// the task's own number, which is not 0.
enum TaskNameText {
  private static let mark: TextID = 1 << 31
  private static let limit: TextID = 1 << 24
  private static let prefix: StaticString = "Task-"
  /// The most bytes that such a text has.
  private static let longest = 5 + 8

  /// The number of the text for a task's number; `nil` where that is too large.
  @inline(__always)
  static func id(_ number: Int) -> TextID? {
    number > 0 && number < limit ? mark | TextID(truncatingIfNeeded: number) : nil
  }

  /// Whether a number stands for such a text.
  @inline(__always)
  static func isID(_ id: TextID) -> Bool { id > mark && id < mark + limit }

  /// The number of a text, where it is of this form: without zeros in front.
  @inline(__always)
  static func id(of text: UnsafeBufferPointer<UInt8>) -> TextID? {
    guard text.count > 5, text.count <= longest, text[0] == UInt8(ascii: "T") else { return nil }
    return parse(text)
  }

  @inline(never)
  private static func parse(_ text: UnsafeBufferPointer<UInt8>) -> TextID? {
    let (start, digits) = (text[..<5], text[5...])
    let isNamed = prefix.withUTF8Buffer { $0.elementsEqual(start) }
    guard isNamed, digits.first != UInt8(ascii: "0") else { return nil }
    var number = 0
    for digit in digits {
      guard UInt8(ascii: "0")...UInt8(ascii: "9") ~= digit else { return nil }
      number = number * 10 + Int(digit - UInt8(ascii: "0"))
    }
    return id(number)
  }

  /// Calls a closure with the UTF-8 of such a text.
  static func withUTF8<Result>(
    of id: TextID, _ body: (UnsafeBufferPointer<UInt8>) throws -> Result
  ) rethrows -> Result {
    try withUnsafeTemporaryAllocation(of: UInt8.self, capacity: longest) { buffer in
      var start = buffer.endIndex
      var rest = id & ~mark
      repeat {
        start -= 1
        buffer.initializeElement(at: start, to: UInt8(ascii: "0") + UInt8(rest % 10))
        rest /= 10
      } while rest > 0
      start -= 5
      let end = prefix.withUTF8Buffer { buffer[start...].initialize(fromContentsOf: $0) }
      precondition(end == start + 5, "the name stands before the number")
      return try body(UnsafeBufferPointer(rebasing: buffer[start...]))
    }
  }
}
