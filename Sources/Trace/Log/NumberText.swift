/// A text that is a number, or a name with a number in parentheses: it follows from the text's own
/// number and takes no place in the table.
///
/// Programs make such texts without end, the messages of their exceptions for instance.
struct NumberText: Equatable {
  /// The place of the name among those that the table knows, from 1; 0 for the number alone.
  let name: Int
  let number: Int

  /// The most names.
  static let nameLimit = 125
  /// The largest number.
  static let numberLimit = 1 << 24 - 1

  private static let mark: TextID = 1 << 31
  private static let nameShift: TextID = 24

  /// Makes a text; `nil` where the number is too large or negative.
  init?(name: Int = 0, number: Int) {
    guard 0...Self.numberLimit ~= number, 0...Self.nameLimit ~= name else { return nil }
    self.name = name
    self.number = number
  }

  /// The text that a text's number means, if it is such a one.
  init?(_ id: TextID) {
    // The place of the name lies there counted from 1, so that neither the mark alone nor the
    // highest number of all is such a text.
    let place = Int(id &>> Self.nameShift) - Int(Self.mark &>> Self.nameShift) - 1
    guard 0...Self.nameLimit ~= place else { return nil }
    name = place
    number = Int(id) & Self.numberLimit
  }

  /// The number that a text is, written as `String(number)` writes it.
  init?(decimal text: UnsafeBufferPointer<UInt8>) {
    guard 1...8 ~= text.count, let first = text.first, first != 0x30 || text.count == 1 else {
      return nil
    }
    var number = 0
    for digit in text {
      guard 0x30...0x39 ~= digit else { return nil }
      number = number * 10 + Int(digit &- 0x30)
    }
    self.init(number: number)
  }

  /// The text's number.
  var id: TextID {
    Self.mark | TextID(name + 1) &<< Self.nameShift | TextID(truncatingIfNeeded: number)
  }
}
