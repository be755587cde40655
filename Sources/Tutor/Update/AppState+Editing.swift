import Screen

extension AppState {
  /// Opens the built-in editor on a file's content.
  mutating func openEditor(path: String, bytes: [UInt8]) -> [Effect] {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      notice = Notice("The file is not UTF-8 text; set EDITOR to open it.", .warning)
      return []
    }
    overlay = nil
    if let closed = closedEditor, closed.path == path, closed.text == text {
      // Nobody has changed the file since: what was typed before can still be undone.
      editor = closed
    } else {
      var fresh = EditorState(path: path, name: ProgramText.name(of: path), text: text)
      let line = tutorial?.playground?.line ?? scope?.lineToEdit ?? 1
      fresh.buffer.move(.lines(line - 1))
      tutorial?.playground?.line = nil
      editor = fresh
    }
    closedEditor = nil
    lessonScroll = 0
    revealCursor()
    return []
  }

  /// Closes the editor, and keeps what it knows.
  private mutating func leaveEditor() {
    closedEditor = editor
    closedEditor?.isClosing = false
    editor = nil
    lessonScroll = 0
  }

  /// Takes a key while the editor is open.
  mutating func takeInEditor(_ key: Key) -> [Effect] {
    defer { revealCursor() }
    if editor?.search != nil {
      takeInSearch(key)
      return []
    }
    let isFollowing = editor?.isCutting ?? false
    editor?.isCutting = false
    editor?.isClosing = false
    if let motion = motion(for: key) {
      editor?.buffer.move(motion)
      return []
    }
    switch key {
    case .character(let character): editor?.buffer.type(character)
    case .paste(let text, let isTruncated):
      editor?.buffer.insert(text)
      if isTruncated { notice = Notice("The text was too long; only its start is here.", .warning) }
    case .enter: editor?.buffer.breakLine()
    case .backspace: editor?.buffer.eraseBackward()
    case .delete, .control("d"): editor?.buffer.eraseForward()
    case .tab: editor?.buffer.indent()
    case .backtab: editor?.buffer.outdent()
    case .control("k"):
      editor?.buffer.cutLine(isFollowing: isFollowing)
      editor?.isCutting = true
    case .control("v"): editor?.buffer.putBack()
    case .control("u"):
      if editor?.buffer.undo() == false { notice = Notice("There is nothing left to undo.") }
    case .control("r"):
      if editor?.buffer.redo() == false { notice = Notice("There is nothing to do again.") }
    case .control("f"): editor?.beginSearch()
    case .control("g"), .function(3): findAgain()
    case .control("s"): return saveText()
    case .control("t") where tutorial != nil: turnTask()
    case .escape: return closeEditor()
    case .control("q"):
      if editor?.isChanged == true { overlay = .confirm(.discardEdits) } else { leaveEditor() }
    default: notice = Notice("This key has no meaning in the editor.")
    }
    return []
  }

  private func motion(for key: Key) -> TextBuffer.Motion? {
    let page = max(1, (EditorView.textRect(self)?.height ?? 10) - 2)
    return switch key {
    case .left: .left
    case .right: .right
    case .up: .lines(-1)
    case .down: .lines(1)
    case .pageUp: .lines(-page)
    case .pageDown: .lines(page)
    case .home, .control("a"): .lineStart
    case .end, .control("e"): .lineEnd
    case .modified(.control, .left), .alt("b"): .wordLeft
    case .modified(.control, .right), .alt("f"): .wordRight
    case .modified(.control, .home): .textStart
    case .modified(.control, .end): .textEnd
    default: nil
    }
  }

  /// Shows the next rows of the task beside the editor; behind the last ones the first.
  private mutating func turnTask() {
    guard let slot = layout(size).editing(besideLesson: true).lesson else {
      notice = Notice("There is no room for the task beside the editor; Esc goes back to it.")
      return
    }
    let pane = PaneView(state: self, pane: .lesson, size: slot.content(of: .lesson).size)
    let shown = pane.heldWindow.scrolled(by: lessonScroll)
    let next = shown.isAtBottom ? 0 : shown.scrolled(by: shown.visible).offset
    lessonScroll = next - pane.heldWindow.offset
  }

  // MARK: Searching

  private mutating func takeInSearch(_ key: Key) {
    switch key {
    case .escape: editor?.search = nil
    case .enter:
      editor?.endSearch()
      findAgain()
    default: _ = editor?.search?.take(key)
    }
  }

  private mutating func findAgain() {
    guard let text = editor?.searched, !text.isEmpty else {
      notice = Notice("Nothing was searched for yet; Ctrl-F does.")
      return
    }
    if editor?.buffer.find(text) == false { notice = Notice("'\(text)' is not in this file.") }
  }

  // MARK: Saving

  private mutating func saveText() -> [Effect] {
    guard let editor else { return [] }
    return [.saveText(path: editor.path, text: editor.text)]
  }

  /// Saves what was changed, and closes the editor once that is done.
  private mutating func closeEditor() -> [Effect] {
    guard let editor, editor.isChanged else {
      leaveEditor()
      return []
    }
    self.editor?.isClosing = true
    return saveText()
  }

  /// A text was saved: its program is read anew, and the editor closed where that was asked for.
  mutating func noteSaved(_ text: String) -> [Effect] {
    editor?.noteSaved(text)
    if editor?.isClosing == true { leaveEditor() }
    notice = Notice("Saved.")
    return rereading
  }

  /// The program's file has another content than what is shown or edited.
  mutating func takeFileChange() -> [Effect] {
    if editor != nil {
      notice = Notice(
        "Another program has changed this file; Ctrl-S puts your text in its place.", .warning)
      return []
    }
    return rereading
  }

  /// Scrolls the text so that the cursor shows.
  mutating func revealCursor() {
    guard let editor else { return }
    let height = EditorView.textRect(self)?.height ?? 1
    let window = ScrollWindow(
      offset: editor.top, visible: height, total: editor.buffer.lines.count)
    self.editor?.top = window.revealing(editor.buffer.cursor.line, margin: 2).offset
  }
}
