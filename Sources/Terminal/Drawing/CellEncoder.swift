import CNcurses
import Screen

/// Turns the cells of frames into those of ncurses.
struct CellEncoder {
  private let palette: Palette
  private var table: ColorTable
  private var looks: [Style: Look] = [:]

  /// What ncurses needs to know of a style.
  private struct Look {
    var attributes: attr_t
    var pair: Int32
  }

  /// Makes an encoder for a palette on the current screen.
  init(palette: Palette, table: ColorTable) {
    self.palette = palette
    self.table = table
  }

  /// Encodes cells of one row; a wide character gives one ncurses cell for its two.
  ///
  /// A character whose width the C library sees otherwise, or cannot print in its locale, becomes
  /// question marks, so that the columns of the screen are always those of the frame.
  mutating func encode(_ cells: ArraySlice<Cell>) -> [cchar_t] {
    var encoded: [cchar_t] = []
    encoded.reserveCapacity(cells.count)
    for cell in cells where cell.part != .trailing {
      let look = look(for: cell.style)
      let width = cell.part == .leading ? 2 : 1
      let scalars = CellEncoder.printable(cell.character, width: width)
      var target = cchar_t()
      for _ in 0..<(scalars == nil ? width : 1) {
        let text = scalars ?? [63]
        _ = text.withUnsafeBufferPointer { buffer in
          cn_set_cell(
            &target, buffer.baseAddress, Int32(buffer.count), look.attributes, look.pair)
        }
        encoded.append(target)
      }
    }
    return encoded
  }

  /// The scalars of a character if the C library gives it the same width; nil otherwise.
  private static func printable(_ character: Character, width: Int) -> [UInt32]? {
    if let ascii = character.asciiValue, ascii >= 32, ascii < 127 { return [UInt32(ascii)] }
    var scalars: [UInt32] = []
    for scalar in character.unicodeScalars {
      let wanted = scalars.isEmpty ? width : 0
      if Int(cn_width(scalar.value)) == wanted {
        scalars.append(scalar.value)
      } else if scalars.isEmpty {
        return nil
      }
    }
    return scalars.isEmpty ? nil : scalars
  }

  private mutating func look(for style: Style) -> Look {
    if let look = looks[style] { return look }
    let paint = palette.resolve(style)
    let all: [(Attributes, attr_t)] = [
      (.bold, cn_attribute_bold), (.dim, cn_attribute_dim), (.underline, cn_attribute_underline),
      (.reverse, cn_attribute_reverse), (.italic, cn_attribute_italic),
    ]
    let attributes = all.reduce(attr_t(0)) {
      paint.attributes.contains($1.0) ? $0 | $1.1 : $0
    }
    let look = Look(
      attributes: attributes,
      pair: table.pair(paint.foreground ?? .standard, paint.background ?? .standard))
    looks[style] = look
    return look
  }
}
