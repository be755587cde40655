/// A finished picture of the screen: a value that can be compared, printed, and drawn.
///
/// Frames are made with a `Canvas`. Each row is exactly as wide as the frame, and both halves of
/// every wide character are inside it.
package struct Frame: Hashable, Sendable {
  /// The extent of the grid.
  package let size: Size
  /// All cells, row after row.
  package internal(set) var cells: [Cell]
  /// Where the terminal's cursor shows; nil hides it.
  package var cursor: Point?

  /// Makes an empty frame.
  package init(size: Size, style: Style = .text) {
    self.size = size
    cells = Array(repeating: .blank(style), count: size.width * size.height)
  }

  /// The whole grid.
  package var bounds: Rect { Rect(size: size) }

  /// The cell in a column and row, which must lie inside.
  package subscript(x: Int, y: Int) -> Cell {
    precondition(bounds.contains(Point(x, y)), "a cell must lie inside of its frame")
    return cells[y * size.width + x]
  }

  /// The cells of one row.
  package func row(_ y: Int) -> ArraySlice<Cell> {
    cells[(y * size.width)..<((y + 1) * size.width)]
  }

  /// Puts a cell, and blanks the other half of any wide character that it cuts in two.
  mutating func set(_ cell: Cell, x: Int, y: Int) {
    let index = y * size.width + x
    if cells[index].part == .leading, x + 1 < size.width {
      cells[index + 1] = .blank(cells[index + 1].style)
    } else if cells[index].part == .trailing, x > 0 {
      cells[index - 1] = .blank(cells[index - 1].style)
    }
    cells[index] = cell
  }

  /// Checks what every frame promises; answers with the first rule that is broken.
  package func brokenInvariant() -> String? {
    if cells.count != size.width * size.height { return "the grid has another size than said" }
    for y in 0..<size.height {
      let row = Array(row(y))
      for x in row.indices {
        var width = 0
        DisplayCells.forEach(in: row[x].character) { width += $1 }
        let follows = x + 1 < row.count ? row[x + 1].part : nil
        switch row[x].part {
        case .single where width != 1: return "a single cell of width \(width) at \(x),\(y)"
        case .leading where width != 2 || follows != .trailing:
          return "half a wide character at \(x),\(y)"
        case .trailing where x == 0 || row[x - 1].part != .leading || row[x].character != " ":
          return "a stray right half at \(x),\(y)"
        default: break
        }
      }
    }
    return nil
  }
}
