import Trace

extension AppState {
  /// Why a command cannot be done now, in a sentence; nil where it can.
  func obstacle(to command: Command) -> String? {
    switch command {
    case .quit, .help, .cancel, .saveScreen, .nextPane, .previousPane, .scrollUp, .scrollDown,
      .pageUp, .pageDown, .detail, .why:
      return nil
    case .enlarge:
      let isAlone = layout(size).slots.count == 1 && !isEnlarged
      return isAlone ? "This pane has the whole screen already." : nil
    case .lessons, .glossary:
      return tutorial == nil ? "No lessons were opened; start loopscope without a file." : nil
    case .nextStep, .previousStep, .hint, .check, .solution, .reset:
      return lessonObstacle(to: command)
    case .edit: return editObstacle
    default: return timeObstacle(to: command)
    }
  }

  private func timeObstacle(to command: Command) -> String? {
    if [.play, .playClock].contains(command), !capabilities.animates {
      return "Nothing moves by itself with --no-animation; the arrow keys step."
    }
    guard let scope else { return "No program is shown at this step." }
    if let mistake = scope.program.mistake, !scope.isOld {
      return "The program cannot run: line \(mistake.line) has a mistake."
    }
    switch command {
    case .foundForward where scope.searchText.isEmpty, .foundBack where scope.searchText.isEmpty:
      return "Nothing was searched for yet; / does."
    case .lineBack, .suspensionBack, .tickBack, .outputBack, .findingBack, .toStart, .eventBack,
      .turnBack, .foundBack:
      return scope.cursor == 0 ? "This is the start of the program." : nil
    case .lineForward, .suspensionForward, .tickForward, .outputForward, .findingForward, .toEnd,
      .eventForward, .turnForward, .foundForward, .play, .playClock:
      return scope.isAtEnd ? "The program has ended; nothing comes after this moment." : nil
    case .taskForward, .taskBack:
      return scope.shownTask == 0 ? "No task has run yet, so there is none to follow." : nil
    case .nextTask, .previousTask:
      return scope.loop.tasks.isEmpty ? "No task was created yet." : nil
    case .breakpointForward, .breakpointBack:
      return scope.breakpoints.isEmpty ? "There is no breakpoint; b sets one." : nil
    case .scrubBack: return scope.cursor == 0 ? "This is the start of the program." : nil
    case .scrubForward:
      return scope.isAtEnd ? "The program has ended; nothing comes after this moment." : nil
    case .zoomIn, .zoomOut, .panBack, .panForward:
      return scope.loop.now == 0 ? "No time has passed yet." : nil
    case .toggleBreakpoint:
      return scope.breakpointPlace == nil ? "No line of the program is shown as current." : nil
    default: return nil
    }
  }
}
