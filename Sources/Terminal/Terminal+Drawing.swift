import CNcurses
import Screen

extension Terminal {
  /// Shows a frame; writes only what differs from the frame before, nothing if nothing does.
  ///
  /// Where the frame and the screen differ in size, the common part is drawn.
  package func draw(_ frame: Frame) {
    owner.check()
    guard isActive, frame != shown else { return }
    let window = cn_standard_window()
    let screen = size
    let old = shown.flatMap { $0.size == frame.size ? $0 : nil }
    if old == nil { werase(window) }
    let width = min(screen.width, frame.size.width)
    for y in 0..<min(screen.height, frame.size.height) {
      let row = frame.row(y)
      let changes = old.map { FrameDifference.changes(from: $0.row(y), to: row) } ?? [0..<row.count]
      for change in changes where change.lowerBound < width {
        let cells = row[(row.startIndex + change.lowerBound)..<(row.startIndex + change.upperBound)]
        let encoded = encoder.encode(cells)
        mvwadd_wchnstr(
          window, Int32(y), Int32(change.lowerBound), encoded, Int32(encoded.count))
      }
    }
    show(cursor: frame.cursor, on: screen)
    wnoutrefresh(window)
    doupdate()
    shown = frame
    if !flush() { distrustScreen() }
  }

  /// Has the next frame drawn as a whole: what the terminal shows now is anyone's guess.
  func distrustScreen() {
    shown = nil
    squeezer?.forget()
    clearok(cn_current_window(), true)
  }

  /// Shows the cursor at a place, or hides it and leaves it where it happens to be.
  private func show(cursor: Point?, on screen: Size) {
    let window = cn_standard_window()
    guard let cursor, Rect(size: screen).contains(cursor) else {
      curs_set(0)
      leaveok(window, true)
      return
    }
    leaveok(window, false)
    wmove(window, Int32(cursor.y), Int32(cursor.x))
    curs_set(1)
  }
}
