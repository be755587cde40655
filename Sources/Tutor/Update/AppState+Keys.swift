import Screen

extension AppState {
  /// Takes a key to whatever it is meant for: the overlay, the list, the question, or a command.
  mutating func take(_ key: Key) -> [Effect] {
    if overlay != nil { return takeInOverlay(key) }
    if editor != nil { return takeInEditor(key) }
    if place == .lessonList { return takeInLessonList(key) }
    if takeInQuestion(key) { return [] }
    if case .character(let digit) = key, let number = digit.wholeNumberValue, digit.isASCII {
      choosePane(number)
      return []
    }
    guard let command = Command.of(key) else {
      notice = Notice("This key has no meaning here; ? shows those that have.")
      return []
    }
    return perform(command)
  }

  /// Performs a command, or says why it cannot be done now.
  mutating func perform(_ command: Command) -> [Effect] {
    if let obstacle = obstacle(to: command) {
      notice = Notice(obstacle)
      return []
    }
    if let scope, let move = command.move(in: scope) {
      self.scope?.play = nil
      tutorial?.exercise?.isUntouched = false
      return make(move)
    }
    switch command {
    case .quit: return [.quit]
    case .saveScreen: return [.saveScreen]
    case .cancel:
      if tutorial?.lab?.isRunning == true { return stopLab() }
      if tutorial?.exercise?.isRunning == true { return giveUpChecking() }
      cancel()
    case .help: overlay = .help(focus, scroll: 0)
    case .glossary: overlay = .glossary(.init(linked: tutorial?.step.linkedTerms ?? []))
    case .goTo: overlay = .goTo(TextInput())
    case .search: overlay = .search(TextInput(scope?.searchText ?? ""))
    case .lessons: openLessonList()
    case .play, .playClock, .faster, .slower: changePlay(command)
    case .toggleBreakpoint: toggleBreakpoint()
    case .nextPane: movePane(by: 1)
    case .previousPane: movePane(by: -1)
    case .scrollUp: focus == .code ? chooseLine(by: -1) : scroll(by: -1)
    case .scrollDown: focus == .code ? chooseLine(by: 1) : scroll(by: 1)
    case .enlarge: enlarge()
    case .zoomIn, .zoomOut, .panBack, .panForward: changeWindow(command)
    case .pageUp: scroll(by: -max(1, size.height / 2))
    case .pageDown: scroll(by: max(1, size.height / 2))
    case .nextTask: selectTask(by: 1)
    case .previousTask: selectTask(by: -1)
    case .detail:
      isDetailed.toggle()
      show(.output)
    case .why: show(.wake)
    case .nextStep, .previousStep, .hint, .edit, .check, .solution, .reset:
      return performInLesson(command)
    default: break
    }
    return []
  }

  private mutating func cancel() {
    if let pending = scope?.pending {
      scope?.pending = nil
      notice = Notice("Stopped looking; the program is paused.")
      if pending.move == .end, let end = scope?.recording.end {
        _ = scope?.go(to: end)
        notice = Notice("Stopped looking for the end; this is how far the program has run.")
      }
    } else if scope?.play != nil {
      scope?.play = nil
    } else if isEnlarged {
      enlarged = nil
    } else if scope?.chosenLine != nil {
      scope?.chosenLine = nil
    } else if scope?.selectedTask ?? 0 != 0 {
      scope?.selectedTask = 0
    } else {
      scope?.window = TimelineWindow()
      scope?.scroll = [:]
      lessonScroll = 0
    }
  }

  /// Chooses a line of the code, from the one that is current on.
  private mutating func chooseLine(by step: Int) {
    guard let scope, !scope.shownProgram.lines.isEmpty else { return }
    let line = (scope.chosenLine ?? scope.currentLine ?? 0) + step
    self.scope?.scroll[.code] = nil
    self.scope?.chosenLine = max(1, min(line, scope.shownProgram.lines.count))
  }

  /// Changes what the timeline shows.
  private mutating func changeWindow(_ command: Command) {
    show(.timeline)
    guard var window = scope?.window, let now = scope?.loop.now else { return }
    switch command {
    case .zoomIn: window.zoom = min(TimelineWindow.deepest, window.zoom + 1)
    case .zoomOut: window.zoom = max(0, window.zoom - 1)
    case .panBack: window.pan += 1
    default: window.pan -= 1
    }
    window.pan = max(0, min(window.pan, window.deepestPan(at: now)))
    scope?.window = window
  }

  // MARK: Playing

  private mutating func changePlay(_ command: Command) {
    switch command {
    case .faster: scope?.pace.change(isFaster: true)
    case .slower: scope?.pace.change(isFaster: false)
    default:
      if scope?.play != nil {
        scope?.play = nil
        scope?.pending = nil
      } else {
        scope?.pace.measure = command == .playClock ? .clock : .lines
        scope?.play = Play(move: .line(.forward))
        tutorial?.exercise?.isUntouched = false
      }
    }
  }

  // MARK: Panes

  private mutating func movePane(by step: Int) {
    let panes = availablePanes
    guard let place = panes.firstIndex(of: focus) else { return show(panes.first ?? .code) }
    turn(to: panes[(place + step + panes.count) % panes.count])
  }

  /// Gives a pane that was asked for by name the focus, and the whole screen where the one before had it.
  private mutating func turn(to pane: Pane) {
    let wasEnlarged = isEnlarged
    show(pane)
    enlarged = wasEnlarged ? pane : nil
  }

  private mutating func choosePane(_ digit: Int) {
    guard let pane = availablePanes.first(where: { $0.digit == digit }) else {
      let digits = availablePanes.compactMap(\.digit)
      notice = Notice(
        digits.count == 1
          ? "There is one pane."
          : "Pane 1 is a lesson's, and there is none; Tab goes through panes.")
      return
    }
    turn(to: pane)
  }

  /// The panes there are, in the order of their numbers.
  package var availablePanes: [Pane] {
    guard let tutorial else { return Pane.allCases.filter { $0 != .lesson } }
    return tutorial.hasProgram ? Pane.allCases : [.lesson]
  }

  /// Gives the pane with the focus the whole screen, or shows all panes again.
  private mutating func enlarge() {
    if isEnlarged {
      enlarged = nil
      return
    }
    // A text that shows to its end has nothing to gain, but the code beside it has.
    let hasAll = scrollLimits(of: .lesson).map { $0.count == 1 } ?? false
    if focus == .lesson, hasAll, availablePanes.contains(.code) { show(.code) }
    enlarged = focus
  }

  private mutating func scroll(by rows: Int) {
    var wanted = scrolling(of: focus) + rows
    // Rows past either end would have to be scrolled back one by one.
    if let limits = scrollLimits(of: focus) {
      wanted = max(limits.lowerBound, min(limits.upperBound, wanted))
    }
    if focus == .lesson { lessonScroll = wanted } else { scope?.scroll[focus] = wanted }
  }

  /// How far a pane is scrolled away from what it would show by itself.
  func scrolling(of pane: Pane) -> Int {
    pane == .lesson ? lessonScroll : scope?.scroll[pane] ?? 0
  }

  // MARK: Tasks

  private mutating func selectTask(by step: Int) {
    guard let scope, !scope.loop.tasks.isEmpty else { return }
    let count = scope.loop.tasks.count
    let current = Int(scope.shownTask)
    self.scope?.selectedTask = UInt32((max(current, 1) - 1 + step + count) % count + 1)
    if ![.variables, .chain, .tasks, .wake].contains(focus) { show(.tasks) }
  }
}
