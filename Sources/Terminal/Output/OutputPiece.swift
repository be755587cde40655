import Screen

/// Cells of one row that ncurses has written in one look.
struct OutputPiece {
  /// The first cell.
  var start: Point
  /// Where the cursor stands afterwards.
  var end: Point
  /// How the cells look.
  var rendition: Rendition
  /// Whether there are blanks and erased cells alone, which show the colour behind them.
  var isBlank: Bool
  /// The characters, and sequences that erase or repeat.
  var bytes: [UInt8]
}

/// Pieces that fill different cells, so that any order shows the same.
struct OutputPieces {
  private(set) var pieces: [OutputPiece] = []
  private var covered: [Bool] = []
  /// How many were taken in their order.
  private var taken = 0
  private var isInOrder = false

  /// More pieces than this, as in a screen that is drawn as a whole, stay in their order: looking for the
  /// best one takes time in proportion to the square.
  private static let most = 200

  /// Whether one of the cells was written already.
  func covers(_ columns: Range<Int>, of row: Int, on size: Size) -> Bool {
    !covered.isEmpty && columns.contains { covered[row * size.width + $0] }
  }

  /// Notes that cells are written.
  mutating func cover(_ columns: Range<Int>, of row: Int, on size: Size) {
    if covered.count != size.width * size.height {
      covered = Array(repeating: false, count: size.width * size.height)
    }
    for column in columns { covered[row * size.width + column] = true }
  }

  /// Adds to the last piece if the cells follow it and look the same, else as a new piece.
  mutating func append(_ piece: OutputPiece) {
    if let last = pieces.last, last.end == piece.start, last.rendition == piece.rendition {
      pieces[pieces.count - 1].end = piece.end
      pieces[pieces.count - 1].isBlank = last.isBlank && piece.isBlank
      pieces[pieces.count - 1].bytes += piece.bytes
    } else {
      pieces.append(piece)
      if pieces.count > Self.most { isInOrder = true }
    }
  }

  /// Takes the piece that costs least for a terminal in this state, the earliest of several;
  /// nil if there is none.
  mutating func takeNext(from place: Point?, _ sent: Rendition?) -> OutputPiece? {
    guard taken < pieces.count else {
      self = OutputPieces()
      return nil
    }
    if isInOrder {
      defer { taken += 1 }
      return pieces[taken]
    }
    var best = (index: 0, cost: Int.max)
    for index in pieces.indices {
      let cost =
        CursorMove.cost(from: place, to: pieces[index].start)
        + pieces[index].rendition.cost(from: sent, onBlank: pieces[index].isBlank)
      if cost < best.cost { best = (index, cost) }
    }
    return pieces.remove(at: best.index)
  }
}
