import Screen

/// The screen with the panes of a program, and of a lesson where there is one.
struct WorkspaceView {
  let state: AppState

  func draw(on canvas: inout Canvas) {
    let layout = state.layout(canvas.size)
    if let editor = state.editor {
      drawEditor(editor, layout, on: &canvas)
      return
    }
    let shown = layout.slots.map { ($0, state.pane(in: $0)) }
    // The pane with the focus is drawn last, so that the edges it shares are its own.
    let panes = shown.map(\.1)
    for (slot, pane) in shown where pane != state.focus {
      draw(pane, in: slot, beside: panes, on: &canvas)
    }
    for (slot, pane) in shown where pane == state.focus {
      draw(pane, in: slot, beside: panes, on: &canvas)
    }
    drawFurniture(layout, on: &canvas)
  }

  private func drawFurniture(_ layout: Layout, on canvas: inout Canvas) {
    canvas.draw(in: layout.header) { HeaderView(state: state).draw(on: &$0) }
    SentenceView(text: state.sentence, isUrgent: state.isWarned)
      .draw(in: layout.sentence, on: &canvas)
    canvas.draw(in: layout.keys) {
      KeyLine(state: state, notice: layout.sentence.isEmpty).draw(on: &$0)
    }
  }

  /// The editor, with the lesson's text beside or above it where there is one.
  private func drawEditor(_ editor: EditorState, _ layout: Layout, on canvas: inout Canvas) {
    let places = layout.editing(besideLesson: state.tutorial != nil)
    if let slot = places.lesson { draw(.lesson, in: slot, beside: [], on: &canvas) }
    EditorView(state: state, editor: editor).draw(in: places.editor, on: &canvas)
    drawFurniture(layout, on: &canvas)
  }

  private func draw(
    _ pane: Pane, in slot: Layout.Slot, beside panes: [Pane], on canvas: inout Canvas
  ) {
    let isFocused = pane == state.focus
    let inside = slot.content(of: pane)
    let view = PaneView(state: state, pane: pane, size: inside.size)
    if slot.isFramed {
      canvas.box(
        slot.rect, title: title(view, in: slot, isFocused: isFocused),
        note: note(view, in: slot, beside: panes), isFocused: isFocused)
    }
    let window = canvas.draw(in: inside) { view.draw(on: &$0) }
    if slot.isFramed {
      canvas.scrollbar(
        at: Point(slot.rect.right - 1, slot.rect.top + 1), height: slot.rect.height - 2,
        window: window)
    }
  }

  private func title(_ view: PaneView, in slot: Layout.Slot, isFocused: Bool) -> StyledText {
    var title = StyledText()
    if let digit = view.pane.digit { title.append("\(digit) ", .key) }
    let needed = title.width + view.title.width + view.note.width + 9
    let words = needed > slot.rect.width ? view.shortTitle : view.title
    return title + words.mapStyles { _ in Style(isFocused ? .activeTab : .title) }
  }

  /// The pane's own remark, and the panes that wait behind it.
  private func note(_ view: PaneView, in slot: Layout.Slot, beside panes: [Pane]) -> StyledText {
    // The loop's pane says the time already.
    var note = view.pane == .timeline && panes.contains(.loop) ? "" : view.note
    guard slot.panes.count > 1, let place = slot.panes.firstIndex(of: view.pane) else {
      return note
    }
    let following = slot.panes[(place + 1)...] + slot.panes[..<place]
    let names = following.prefix(3).map(\.shortTitle).joined(separator: " ")
    let room = slot.rect.width - 10 - view.title.width - note.width
    let tabs = StyledText("Tab: \(names)", .tab)
    guard tabs.width <= room || note.isEmpty else { return note }
    if !note.isEmpty { note += StyledText(" \(state.glyphs.separator) ", .border) }
    return note + tabs
  }
}
