/// A surface to draw a frame on.
///
/// All coordinates are local to the rectangle that is being drawn in, (0, 0) its upper left cell,
/// and nothing outside of that rectangle is ever touched. A whole view draws the parts of the
/// screen one after another:
///
///     var canvas = Canvas(size: size, glyphs: glyphs)
///     canvas.draw(in: pane) { canvas in
///       canvas.box(canvas.bounds, title: "Output")
///       canvas.put("hello", at: Point(1, 1))
///     }
///     return canvas.frame
package struct Canvas: Sendable {
  /// What was drawn so far.
  package private(set) var frame: Frame
  /// The characters to draw with; ASCII ones make the canvas transliterate all text.
  package let glyphs: Glyphs
  /// The arms of the lines in each cell, so that lines which meet can join.
  var arms: [LineArms]
  /// Where the local (0, 0) lies in the frame.
  private var origin: Point = .zero
  /// The extent of the rectangle that is drawn in, of which parts may be clipped.
  package private(set) var size: Size
  /// The cells of the frame that may be touched.
  private var clip: Rect

  /// Makes a canvas with blank cells.
  package init(size: Size, glyphs: Glyphs = .unicode, style: Style = .text) {
    frame = Frame(size: size, style: style)
    self.glyphs = glyphs
    arms = Array(repeating: [], count: size.width * size.height)
    self.size = size
    clip = Rect(size: size)
  }

  /// The rectangle that is drawn in; its origin is (0, 0).
  package var bounds: Rect { Rect(size: size) }

  /// Draws in a part of the surface, which has its own coordinates and clips.
  @discardableResult
  package mutating func draw<Result>(
    in rect: Rect, _ body: (inout Canvas) throws -> Result
  ) rethrows -> Result {
    let saved = (origin, size, clip)
    clip = clip.intersection(rect.offset(by: origin))
    origin = origin + rect.origin
    size = rect.size
    defer { (origin, size, clip) = saved }
    return try body(&self)
  }

  /// Shows the terminal's cursor at a place, if that is visible.
  package mutating func showCursor(at point: Point) {
    let place = point + origin
    if clip.contains(place) { frame.cursor = place }
  }

  /// The index of a local cell in the grid; nil where the cell may not be touched.
  func index(of point: Point) -> Int? {
    let place = point + origin
    return clip.contains(place) ? place.y * frame.size.width + place.x : nil
  }

  /// Puts a cell's character and forgets the lines that were there; wide ones are two calls' work.
  mutating func place(_ character: Character, width: Int, style: Style, at point: Point) {
    guard let index = index(of: point) else { return }
    let place = point + origin
    arms[index] = []
    if width == 1 {
      frame.set(Cell(character, style), x: place.x, y: place.y)
      return
    }
    guard self.index(of: point.moved(right: 1)) != nil else {
      frame.set(.blank(style), x: place.x, y: place.y)
      return
    }
    arms[index + 1] = []
    frame.set(Cell(character, style, .leading), x: place.x, y: place.y)
    frame.set(Cell(" ", style, .trailing), x: place.x + 1, y: place.y)
  }

  /// Changes the style of one cell.
  mutating func restyle(_ point: Point, _ change: (inout Style) -> Void) {
    guard let index = index(of: point) else { return }
    change(&frame.cells[index].style)
  }
}
