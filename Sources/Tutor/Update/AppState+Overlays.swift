import Lessons
import Screen
import Trace

extension AppState {
  /// Takes a key while something lies on top of the screen.
  mutating func takeInOverlay(_ key: Key) -> [Effect] {
    guard let overlay else { return [] }
    if key == .escape {
      self.overlay = nil
      if case .input = overlay { scope?.pending = nil }
      return []
    }
    switch overlay {
    case .help(let pane, let scroll):
      if [.character("q"), .character("?"), .enter].contains(key) {
        self.overlay = nil
      } else if let rows = scrolling(by: key) {
        self.overlay = .help(pane, scroll: clamped(scroll + rows, helpHeight(pane)))
      }
    case .glossary(var search):
      if let rows = scrolling(by: key) {
        search.scroll = clamped(search.scroll + rows, glossaryHeight(search))
      } else if key == .enter {
        self.overlay = nil
        return []
      } else if search.input.take(key) {
        search.scroll = 0
      }
      self.overlay = .glossary(search)
    case .goTo(var input):
      if key == .enter { return goTo(input.string) }
      _ = input.take(key)
      self.overlay = .goTo(input)
    case .input(var input):
      if key == .enter { return giveInput(input.string) }
      if key == .control("d"), input.text.isEmpty { return giveInput(nil) }
      _ = input.take(key)
      self.overlay = .input(input)
    case .search(var input):
      if key == .enter { return search(input.string) }
      _ = input.take(key)
      self.overlay = .search(input)
    case .confirm(let confirmation):
      switch key {
      case .character("y"), .character("Y"):
        self.overlay = nil
        return confirmed(confirmation)
      case .character("n"), .character("N"), .character("q"): self.overlay = nil
      default: notice = Notice("y for yes, n for no.")
      }
    }
    return []
  }

  /// The rows by which a key scrolls.
  private func scrolling(by key: Key) -> Int? {
    let page = max(1, size.height - 4)
    switch key {
    case .up: return -1
    case .down: return 1
    case .pageUp: return -page
    case .pageDown: return page
    case .home: return -100_000
    case .end: return 100_000
    default: return nil
    }
  }

  private func clamped(_ scroll: Int, _ height: Int) -> Int {
    let visible = max(1, OverlayView.pageRect(size).height - 2)
    return max(0, min(scroll, height - visible))
  }

  private func helpHeight(_ pane: Pane) -> Int {
    HelpText.rows(pane, self, width: max(1, OverlayView.pageRect(size).width - 4)).count
  }

  private func glossaryHeight(_ search: Glossary.Search) -> Int {
    GlossaryRows(glossary: tutorial?.course.glossary ?? Glossary(), search: search, glyphs: glyphs)
      .rows(width: max(1, OverlayView.pageRect(size).width - 4)).count
  }

  // MARK: Going somewhere

  /// Goes to a line, a time, an event, the start or the end.
  private mutating func goTo(_ text: String) -> [Effect] {
    overlay = nil
    guard let scope else { return [] }
    var word = text.lowercased()
    word.removeAll { $0 == " " }
    if word.isEmpty { return [] }
    if word == "start" { return make(.start) }
    if word == "end" { return make(.end) }
    if word.hasPrefix("#"), let number = Int(word.dropFirst()), number >= 0 {
      return make(.event(number))
    }
    if word.hasSuffix("ms"), let number = Double(word.dropLast(2)), number >= 0, number < 1e12 {
      return make(.time(Nanoseconds(number * 1e6)))
    }
    if word.hasSuffix("s"), let number = Double(word.dropLast()), number >= 0, number < 1e9 {
      return make(.time(Nanoseconds((number * 1e9).rounded())))
    }
    if let line = Int(word) {
      let shown = scope.shownProgram
      guard line >= 1, line <= shown.lines.count else {
        let file = shown.path == scope.program.path ? "The program" : shown.name
        notice = Notice("\(file) has lines 1 to \(shown.lines.count).", .warning)
        return []
      }
      let stop = Stop.breakpoints([.init(file: shown.path, line: Int32(line))])
      return make(.to([stop], .forward))
    }
    notice = Notice("'\(text)' is no place: a line is 12, a time 0.3s, an event #450.", .warning)
    return []
  }

  private mutating func search(_ text: String) -> [Effect] {
    overlay = nil
    guard !text.isEmpty else { return [] }
    scope?.searchText = text
    show(.output, focusing: false)
    return make(.to([.text(text)], .forward))
  }
}
