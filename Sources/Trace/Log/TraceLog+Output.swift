/// What a program writes, and how much of it a recording holds.
extension TraceLog {
  /// The longest piece of output that one event has, in bytes.
  package static let pieceLimit = 1 << 16
  /// How many pieces of output a recording may have.
  package static let outputLimit = 5_000_000

  /// Whether the program has written more than a recording can hold.
  package var isFullOfText: Bool {
    texts.memory > textsLimit || outputCount > Self.outputLimit
  }

  /// Records what a program wrote, in pieces where it is long.
  package func recordOutput(_ text: String, to stream: OutputStream) {
    var rest = text[...]
    while rest.utf8.count > Self.pieceLimit {
      var end = rest.utf8.index(rest.startIndex, offsetBy: Self.pieceLimit)
      end = rest.unicodeScalars.index(before: rest.unicodeScalars.index(after: end))
      recordPiece(rest[..<end], to: stream)
      rest = rest[end...]
    }
    recordPiece(rest, to: stream)
  }

  private func recordPiece(_ piece: Substring, to stream: OutputStream) {
    outputCount += 1
    record(.output(stream, text: texts.intern(String(piece))))
  }
}
