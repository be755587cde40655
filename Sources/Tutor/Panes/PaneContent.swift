import Screen
import Trace

/// What a pane shows: rows of text, of which those are drawn that fit.
struct PaneContent {
  /// Where the rows are held when there are more than fit.
  enum Hold {
    /// The first rows show.
    case top
    /// The last rows show.
    case bottom
    /// This row shows.
    case row(Int)
    /// The rows from this one on show.
    case from(Int)
  }

  /// The rows.
  var rows: [StyledText] = []
  /// Where they are held.
  var hold: Hold
  /// How many of the first rows stay in sight where not all fit, such as those of a title.
  var titleRows = 0
  /// The rows that only keep others apart, by index.
  private var gaps: [Int] = []

  /// The rows that go on below themselves while the pane has rows to spare, by index, and by how
  /// much their further rows are moved in.
  private var long: [(row: Int, hanging: Int)] = []

  /// Makes content without rows.
  init(hold: Hold = .top) { self.hold = hold }

  /// Adds a row.
  mutating func add(_ row: StyledText) { rows.append(row) }

  /// Adds a row that goes on below itself where it is too long and the pane has rows to spare.
  mutating func add(_ row: StyledText, hanging: Int) {
    long.append((rows.count, hanging))
    rows.append(row)
  }

  /// Adds a text in rows of at most a width.
  mutating func add(_ text: StyledText, wrappedTo width: Int, hanging: Int = 0) {
    rows += text.wrapped(to: width, hanging: hanging)
  }

  /// Adds what is said when there is nothing to show.
  mutating func addNothing(_ text: String, width: Int) {
    rows += StyledText(text, .dim).wrapped(to: width)
  }

  /// Adds an empty row, which goes where not all rows fit.
  mutating func addGap() {
    gaps.append(rows.count)
    rows.append("")
  }

  /// The same without gaps, the last ones first, as far as it takes to fit.
  func tightened(to height: Int) -> PaneContent {
    var content = self
    for gap in gaps.reversed() where content.rows.count > height {
      content.rows.remove(at: gap)
      if case .from(let row) = content.hold, gap < row { content.hold = .from(row - 1) }
    }
    content.gaps = []
    return content
  }

  /// The same with long rows in as many rows as they need, the first ones first, as far as they fit.
  func unfolded(in size: Size) -> PaneContent {
    var content = self
    var free = size.height - rows.count
    var added = 0
    for (row, hanging) in long where free > 0 && size.width > 2 * hanging {
      let parts = rows[row].wrapped(to: size.width, hanging: hanging)
      guard parts.count > 1, parts.count - 1 <= free else { continue }
      content.rows.replaceSubrange((row + added)...(row + added), with: parts)
      added += parts.count - 1
      free -= parts.count - 1
      if case .row(let held) = hold, row < held { content.hold = .row(held + added) }
    }
    content.long = []
    return content
  }

  /// The part that shows below the rows that stay, moved by some rows from where it is held.
  func window(height: Int, scrolledBy rows: Int) -> ScrollWindow {
    let fixed = fixedRows(height: height)
    let (visible, total) = (height - fixed, self.rows.count - fixed)
    let held: ScrollWindow
    switch hold {
    case .top: held = ScrollWindow(offset: 0, visible: visible, total: total)
    case .bottom: held = ScrollWindow(offset: total, visible: visible, total: total)
    case .from(let row):
      held = ScrollWindow(offset: row - fixed, visible: visible, total: total)
    case .row(let row):
      held = ScrollWindow(offset: 0, visible: visible, total: total)
        .revealing(row - fixed, margin: 2)
    }
    return held.scrolled(by: rows)
  }

  /// The rows drawn: those that stay, then those of a window.
  func rows(in window: ScrollWindow, height: Int) -> [StyledText] {
    let fixed = fixedRows(height: height)
    return rows[..<fixed] + window.rows.map { rows[fixed + $0] }
  }

  private func fixedRows(height: Int) -> Int {
    rows.count > height && height >= titleRows + 4 ? titleRows : 0
  }
}

/// What panes are drawn from.
struct PaneContext {
  /// The moment.
  let scope: Scope
  /// The characters to draw with.
  let glyphs: Glyphs
  /// The cells of a row.
  let width: Int
  /// The rows that show.
  let height: Int
  /// Whether more detail is asked for.
  var isDetailed = false

  var state: LoopState { scope.loop }
  var log: TraceLog { scope.log }
  var naming: Naming { scope.naming }

  /// Why there is no task to show.
  var noTask: String {
    state.tasks.isEmpty ? "No task has run yet." : "No task is running now; ] looks at one."
  }

  /// A task's glyph and name in the role of its state.
  func task(_ id: TaskID) -> StyledText {
    guard let task = state.task(id) else { return StyledText(naming.task(id), .dim) }
    return StyledText(
      "\(task.status.glyph(glyphs)) \(naming.task(id))", task.status.role)
  }

  /// A line of a function's file, such as `line 7`; the file is named where it is a module's.
  func place(_ code: CodeInfo, line: Int32) -> StyledText {
    guard line > 0 else { return StyledText() }
    let module = scope.modules[code.file].map { " of \($0.name)" } ?? ""
    return StyledText("line \(line)\(module)", .dim)
  }

  /// A label in the column of labels.
  func label(_ text: String, width: Int = 9) -> StyledText {
    StyledText(text.padding(to: width), .dim)
  }
}

extension String {
  /// The text with spaces up to a number of cells.
  func padding(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - displayWidth(of: self)))
  }
}
