import Screen

/// The last row: the keys that matter now; one that does nothing now is faint.
struct KeyLine {
  let state: AppState
  /// Whether a remark stands here, since the screen has no other row for it.
  var notice = false

  func draw(on canvas: inout Canvas) {
    guard canvas.size.height > 0 else { return }
    canvas.fill(canvas.bounds, style: Style(.text, on: .statusBar))
    let width = canvas.size.width - 2
    if notice, let remark = state.notice {
      let text = remark.styled.truncated(to: max(0, width), ellipsis: state.glyphs.ellipsis)
      canvas.put(text.on(.statusBar), at: Point(1, 0), width: max(0, width))
      return
    }
    let always = KeyLine.joined(isTyping ? [] : [entry(.help), entry(.quit)])
    var shown: [StyledText] = []
    var used = always.width
    for entry in entries {
      guard used + entry.width + 2 <= width else { break }
      shown.append(entry)
      used += entry.width + 2
    }
    let line = KeyLine.joined(
      shown + (width >= always.width && !always.isEmpty ? [always] : []))
    canvas.put(line.on(.statusBar), at: Point(1, 0), width: max(0, width))
  }

  /// Whether keys go to what is open, so that neither `?` nor `q` means what it does otherwise.
  private var isTyping: Bool {
    state.overlay != nil || state.editor != nil
      || (state.place == .lessonList && state.lessonList.search != nil)
  }

  /// The keys in the order of their weight.
  private var entries: [StyledText] {
    if let overlay = state.overlay { return OverlayView.keys(of: overlay, state.glyphs) }
    if let editor = state.editor { return EditorView.keys(editor, state.glyphs) }
    if state.place == .lessonList { return LessonListView.keys(state) }
    if state.scope?.pending != nil { return [entry(.cancel, "stop")] }
    var entries: [StyledText] = []
    if state.isEnlarged { entries.append(entry(.enlarge, "all panes")) }
    if let tutorial = state.tutorial {
      entries += LessonPane.keys(tutorial, state)
    }
    if state.scope != nil {
      entries += [
        pair(.lineForward, .lineBack, "step"),
        pair(.suspensionForward, .suspensionBack, "suspension"), entry(.nextPane),
      ]
      if state.scope?.loop.diagnostics.isEmpty == false {
        entries.append(pair(.findingForward, .findingBack, "finding"))
      }
      if !state.isEnlarged { entries.append(entry(.enlarge)) }
      if mayCopy { entries.append(entry(.edit)) }
      entries.append(entry(.play, state.scope?.play == nil ? "play" : "pause"))
      if state.tutorial != nil { entries.append(entry(.previousStep)) }
      entries += [
        pair(.tickForward, .tickBack, "tick"), pair(.outputForward, .outputBack, "output"),
        entry(.playClock), entry(.taskForward), entry(.goTo),
        pair(.previousTask, .nextTask, "task"),
        entry(.toggleBreakpoint),
      ]
    }
    if state.tutorial != nil {
      if state.scope == nil { entries.append(entry(.previousStep)) }
      entries.append(entry(.lessons))
    }
    return entries
  }

  /// Whether the step's program may be copied and changed; where it has something to answer, that
  /// comes first.
  private var mayCopy: Bool {
    guard let tutorial = state.tutorial, tutorial.exercise == nil else { return false }
    return !state.isInPlayground && tutorial.question?.isSettled ?? true
  }

  /// A key with what it does.
  func entry(_ command: Command, _ label: String? = nil) -> StyledText {
    let isPossible = state.obstacle(to: command) == nil
    let key = command.keys.first?.name(state.glyphs) ?? ""
    return Self.text(key, label ?? command.label, isPossible: isPossible)
  }

  /// Two keys that go either way.
  private func pair(_ one: Command, _ other: Command, _ label: String) -> StyledText {
    let keys = [one, other].map { ($0, $0.keys.first?.name(state.glyphs) ?? "") }
    var text = StyledText()
    for (command, key) in keys {
      text.append(key, state.obstacle(to: command) == nil ? .key : .keyDisabled)
      if key.count > 1, command == one { text.append(" ") }
    }
    return text + StyledText(" " + label, .text)
  }

  /// The keys that go up and down.
  static func arrows(_ glyphs: Glyphs) -> String {
    let names = [Key.up, .down].map { $0.name(glyphs) }
    return names.joined(separator: glyphs.isASCII ? " " : "")
  }

  /// A key and a label.
  static func text(_ key: String, _ label: String, isPossible: Bool = true) -> StyledText {
    StyledText(key, isPossible ? .key : .keyDisabled)
      + StyledText(" " + label, isPossible ? .text : .keyDisabled)
  }

  private static func joined(_ texts: [StyledText]) -> StyledText {
    .joined(texts, separator: "  ")
  }
}
