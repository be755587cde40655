import Screen

/// Something that the learner can ask for with a key.
package enum Command: Hashable, Sendable, CaseIterable {
  // Through time.
  case lineForward, lineBack, suspensionForward, suspensionBack, tickForward, tickBack
  case outputForward, outputBack, taskForward, taskBack, findingForward, findingBack
  case eventForward, eventBack, turnForward, turnBack, foundForward, foundBack
  case toStart, toEnd, scrubForward, scrubBack, goTo, search, play, playClock, faster, slower
  case toggleBreakpoint, breakpointForward, breakpointBack
  // Through the lesson.
  case nextStep, previousStep, hint, edit, check, solution, reset
  // On the screen.
  case nextPane, previousPane, scrollUp, scrollDown, pageUp, pageDown
  case enlarge, zoomIn, zoomOut, panBack, panForward
  case nextTask, previousTask, detail, why, lessons, glossary, saveScreen, help, quit, cancel

  /// The command that a key asks for.
  static func of(_ key: Key) -> Command? { byKey[key] }

  private static let byKey: [Key: Command] = {
    var table: [Key: Command] = [:]
    for command in allCases {
      for key in command.keys { table[key] = command }
    }
    return table
  }()

  /// The movement that a command makes, if it goes through time.
  func move(in scope: Scope) -> Move? {
    switch self {
    case .lineForward: .line(.forward)
    case .lineBack: .line(.back)
    case .suspensionForward: .to([.suspension], .forward)
    case .suspensionBack: .to([.suspension], .back)
    case .tickForward: .to([.tick], .forward)
    case .tickBack: .to([.tick], .back)
    case .outputForward: .to([.output], .forward)
    case .outputBack: .to([.output], .back)
    case .taskForward: .to([.task(scope.shownTask)], .forward)
    case .taskBack: .to([.task(scope.shownTask)], .back)
    case .findingForward: .to([.diagnostic], .forward)
    case .findingBack: .to([.diagnostic], .back)
    case .eventForward: .to([.event], .forward)
    case .eventBack: .to([.event], .back)
    case .turnForward: .to([.taskSwitch], .forward)
    case .turnBack: .to([.taskSwitch], .back)
    case .foundForward: .to([.text(scope.searchText)], .forward)
    case .foundBack: .to([.text(scope.searchText)], .back)
    case .breakpointForward: .to([.breakpoints(scope.breakpointStops)], .forward)
    case .breakpointBack: .to([.breakpoints(scope.breakpointStops)], .back)
    case .toStart: .start
    case .toEnd: .end
    case .scrubForward: .event(scope.scrubbed(.forward))
    case .scrubBack: .event(scope.scrubbed(.back))
    default: nil
    }
  }
}
