import Screen

/// Rewrites what ncurses writes, so that it takes fewer bytes and shows the same.
///
/// More than half of what ncurses writes are SGR sequences: it sends both colours when one changes, all
/// anew after an attribute was turned off, and goes from row to row, whose panes have the same colours again
/// and again. Here colours, attributes and the cursor's place are only noted; what the terminal
/// lacks is sent before something depends on it. Cells that were written in one look are pieces, and
/// pieces that fill different cells are sent in the order that takes the fewest bytes. A
/// row of the same line or block is sent once, with how often to repeat it; ncurses does so with ASCII
/// only. Whatever else is written passes unchanged, after all that came before it.
struct OutputSqueezer {
  /// How many cells a character takes; below 0 if it cannot be shown.
  let width: (Unicode.Scalar) -> Int

  /// What the library has asked for.
  private var wanted = Rendition()
  /// Where the library believes the cursor to be; nil if nobody knows.
  ///
  /// Behind the last column it has no place that terminals agree on: the library does not rely on it.
  private var cursor: Point?
  /// What the terminal has; its cursor is where the library believes it to be if nobody knows either.
  private var writer: OutputWriter
  /// What was written and not yet sent.
  private var pieces = OutputPieces()
  /// Whether all that follows must stay in its order.
  private var isInOrder = false
  /// Whether a part of the screen scrolls by itself.
  private var hasRegion = false
  private var size = Size.zero

  /// The controls that matter here.
  private enum Control {
    static let backspace: UInt8 = 8
    static let lineFeed: UInt8 = 10
    static let carriageReturn: UInt8 = 13
    static let shiftOut: UInt8 = 14
    static let shiftIn: UInt8 = 15
    static let escape: UInt8 = 27
    static let blank: UInt8 = 32
  }

  /// Makes a squeezer for a terminal of whose state nothing is known.
  init(_ abilities: OutputWriter.Abilities, width: @escaping (Unicode.Scalar) -> Int) {
    writer = OutputWriter(abilities)
    self.width = width
  }

  /// Forgets what the terminal has: someone else has written to it.
  mutating func forget() {
    writer.sent = nil
    (cursor, writer.place) = (nil, nil)
  }

  /// What brings the terminal to the state that was asked for last.
  mutating func settle() -> [UInt8] {
    writer.begin()
    synchronize()
    writer.prepare(wanted)
    return writer.bytes
  }

  /// Rewrites bytes that begin and end between sequences, for a screen of a size, on which the
  /// cursor may show.
  mutating func squeeze(_ bytes: [UInt8], on size: Size, showsCursor: Bool) -> [UInt8] {
    writer.begin()
    if size != self.size {
      // A terminal moves the cursor as it likes when it gets another size.
      self.size = size
      (cursor, writer.place) = (nil, nil)
    }
    isInOrder = !writer.abilities.contains(.moves)
    var rest = bytes[...]
    while let byte = rest.first {
      switch byte {
      case Control.escape:
        let sequence = rest.prefix(Self.length(ofSequence: rest))
        take(sequence)
        rest = rest.dropFirst(sequence.count)
        continue
      case Control.shiftOut: wanted.isShifted = true
      case Control.shiftIn: wanted.isShifted = false
      case Control.carriageReturn: move(by: byte) { $0.x = 0 }
      case Control.backspace: move(by: byte) { $0.x = max(0, $0.x - 1) }
      case Control.lineFeed: feedLine()
      case 0..<Control.blank: pass(rest.prefix(1))
      default:
        rest = rest.dropFirst(takeCharacter(rest))
        continue
      }
      rest = rest.dropFirst()
    }
    flush()
    if showsCursor { synchronize() }
    return writer.bytes
  }

  // MARK: Characters

  /// Takes the character that comes next, and those of its kind that follow; how many bytes they have.
  private mutating func takeCharacter(_ bytes: ArraySlice<UInt8>) -> Int {
    var iterator = bytes.makeIterator()
    var decoder = UTF8()
    guard case .scalarValue(let scalar) = decoder.decode(&iterator) else {
      pass(bytes.prefix(1), dependingOn: .everything)
      return 1
    }
    let length = UTF8.width(scalar)
    var piece = Array(bytes.prefix(length))
    var count = 1
    // Nothing combines with blanks, lines and blocks.
    if writer.abilities.contains(.repeats), scalar == " " || 0x2500...0x259F ~= scalar.value {
      let character = bytes.prefix(length)
      var rest = bytes.dropFirst(length)
      while rest.starts(with: character) {
        count += 1
        rest = rest.dropFirst(length)
      }
      let sequence = Array("\u{1B}[\(count - 1)b".utf8)
      if sequence.count < (count - 1) * length {
        piece += sequence
      } else {
        count = 1
      }
    }
    let cells = count * (isDrawing ? 1 : width(scalar))
    if !add(piece, cells: cells, ahead: cells, isBlank: scalar == " ") {
      pass(piece, dependingOn: scalar == " " ? .background : .everything)
    }
    return length * count
  }

  /// Whether characters stand for those of another set, byte by byte.
  private var isDrawing: Bool {
    wanted.isShifted == true || wanted.font != nil && wanted.font != "10"
      || wanted.designation.map { $0 != UInt8(ascii: "B") } == true
  }

  /// Adds what fills cells from the cursor on and moves it ahead; false if that cannot be known.
  private mutating func add(_ bytes: [UInt8], cells: Int, ahead: Int, isBlank: Bool) -> Bool {
    guard !isInOrder, let start = cursor, cells >= 0, start.y < size.height,
      start.x + cells <= size.width
    else { return false }
    let columns = start.x..<(start.x + cells)
    if pieces.covers(columns, of: start.y, on: size) { flush() }
    pieces.cover(columns, of: start.y, on: size)
    let end = start.moved(right: ahead)
    cursor = end
    pieces.append(
      OutputPiece(start: start, end: end, rendition: wanted, isBlank: isBlank, bytes: bytes))
    return true
  }

  // MARK: Controls

  /// Moves the cursor to a place that follows from the one before.
  private mutating func move(by control: UInt8, _ change: (inout Point) -> Void) {
    guard !isInOrder, var goal = cursor else { return pass([control]) }
    change(&goal)
    cursor = goal
  }

  private mutating func feedLine() {
    if !isInOrder, let cursor, !hasRegion, cursor.y + 1 < size.height {
      self.cursor = cursor.moved(down: 1)
    } else {
      // It may scroll, and the new row gets the colour behind.
      pass([Control.lineFeed], dependingOn: .background)
    }
  }

  /// How many bytes the sequence has that begins with an escape; all that there are if it is cut.
  private static func length(ofSequence bytes: ArraySlice<UInt8>) -> Int {
    let body = bytes.dropFirst()
    guard let kind = body.first else { return bytes.count }
    let end: Int?
    switch kind {
    case UInt8(ascii: "["): end = body.dropFirst().firstIndex { 0x40...0x7E ~= $0 }
    case UInt8(ascii: "]"), UInt8(ascii: "P"):
      // A string ends with a bell, or with an escape and a backslash.
      end = body.firstIndex { $0 == 7 || $0 == Control.escape }
        .map { body[$0] == 7 ? $0 : min($0 + 1, body.endIndex - 1) }
    default: end = body.firstIndex { 0x30...0x7E ~= $0 }
    }
    return (end ?? bytes.endIndex - 1) - bytes.startIndex + 1
  }

  /// Notes what a sequence sets, or passes it on.
  private mutating func take(_ sequence: ArraySlice<UInt8>) {
    let body = sequence.dropFirst()
    guard let kind = body.first, let final = body.last else { return passUnknown(sequence) }
    if kind == UInt8(ascii: "("), body.count == 2 {
      wanted.designation = final
      return
    }
    guard kind == UInt8(ascii: "[") else {
      return takeShort(sequence, final)
    }
    let parameters = body.dropFirst().dropLast()
    // Another screen, or a reset, may come with colours of its own.
    guard parameters.allSatisfy({ 0x30...0x3B ~= $0 }) else { return passUnknown(sequence) }
    let text = String(decoding: parameters, as: UTF8.self)
    if final == UInt8(ascii: "m") {
      if !wanted.select(text) { passUnknown(sequence) }
    } else {
      let numbers = text.split(separator: ";", omittingEmptySubsequences: false)
      take(sequence, final, text.isEmpty ? [] : numbers.map { Int($0) ?? 0 })
    }
  }

  /// Does what a sequence without parameters asks for.
  private mutating func takeShort(_ sequence: ArraySlice<UInt8>, _ final: UInt8) {
    guard sequence.count == 2 else { return passUnknown(sequence) }
    switch Character(Unicode.Scalar(final)) {
    case "7": pass(sequence)
    case "8":
      pass(sequence)
      // The colours come back too that were there when the cursor was saved.
      writer.sent = nil
    case "D", "M": pass(sequence, dependingOn: .background)
    default: passUnknown(sequence)
    }
  }

  /// Does what a sequence asks for that is no SGR.
  private mutating func take(_ sequence: ArraySlice<UInt8>, _ final: UInt8, _ numbers: [Int]) {
    let count = max(1, numbers.first ?? 1)
    switch Character(Unicode.Scalar(final)) {
    case "H" where !isInOrder:
      cursor = Point(max(1, numbers.dropFirst().first ?? 1) - 1, count - 1)
    case "G" where !isInOrder && cursor != nil: cursor?.x = count - 1
    case "d" where !isInOrder && cursor != nil: cursor?.y = count - 1
    case "C" where !isInOrder && cursor != nil: cursor?.x += count
    case "A", "B", "C", "D", "E", "F", "G", "H", "I", "Z", "`", "a", "d", "e", "f":
      pass(sequence)
    case "X": erase(count, sequence)
    case "K" where numbers.first ?? 0 == 0: erase(size.width, sequence)
    case "r":
      pass(sequence)
      hasRegion = numbers.count == 2 && numbers != [1, size.height]
    case "J", "K", "L", "M", "P", "S", "T", "@": pass(sequence, dependingOn: .background)
    default:
      pass(sequence, dependingOn: .everything)
      isInOrder = true
    }
  }

  /// Erases so many cells from the cursor on, as far as the row has them.
  private mutating func erase(_ count: Int, _ sequence: ArraySlice<UInt8>) {
    let cells = cursor.map { max(0, min(count, size.width - $0.x)) } ?? 0
    if !add(Array(sequence), cells: cells, ahead: 0, isBlank: true) {
      pass(sequence, dependingOn: .background)
    }
  }

  // MARK: Sending

  /// Sends all that came before, and then these bytes.
  private mutating func pass(
    _ bytes: some Sequence<UInt8>, dependingOn dependence: OutputWriter.Dependence = .nothing
  ) {
    flush()
    synchronize()
    writer.write(bytes, in: wanted, dependingOn: dependence)
    (cursor, writer.place) = (nil, nil)
  }

  /// Passes on what may have done anything.
  private mutating func passUnknown(_ sequence: ArraySlice<UInt8>) {
    pass(sequence, dependingOn: .everything)
    writer.sent = nil
    isInOrder = true
  }

  /// Sends the pieces.
  private mutating func flush() {
    while let piece = pieces.takeNext(from: writer.place, writer.sent) {
      writer.move(to: piece.start)
      writer.write(
        piece.bytes, in: piece.rendition, dependingOn: piece.isBlank ? .background : .everything)
      writer.place = piece.end.x < size.width ? piece.end : nil
    }
  }

  /// Moves the cursor to where the library believes it to be.
  private mutating func synchronize() {
    guard let cursor, cursor.x < size.width else { return }
    writer.move(to: cursor)
  }
}
