import Screen

/// The pages of the help.
enum HelpText {
  /// The cells of the column of keys, the longest of which is `PgUp, Backspace`.
  private static let keyWidth = 17

  /// What a pane shows, how to read it, and all keys.
  static func rows(_ pane: Pane, _ state: AppState, width: Int) -> [StyledText] {
    let glyphs = state.glyphs
    var rows: [StyledText] = []
    rows += StyledText(pane.about).wrapped(to: width)
    rows.append("")
    rows.append(StyledText("Marks", .heading))
    rows += marks(glyphs, width: width)
    for group in groups where state.tutorial != nil || group.title != "The lesson" {
      rows.append("")
      rows.append(StyledText(group.title, .heading))
      for command in group.commands {
        let keys = command.keys.prefix(2).map { $0.name(glyphs) }.joined(separator: ", ")
        let first = StyledText(keys.padding(to: keyWidth), .key)
        rows += StyledText(command.explanation).wrapped(
          to: width, first: first, hanging: keyWidth)
      }
    }
    rows += [("Ctrl-L", "draw the screen anew"), ("Ctrl-Z", "to the shell; fg comes back")].map {
      StyledText($0.padding(to: keyWidth), .key) + StyledText($1)
    }
    return rows
  }

  private static func marks(_ glyphs: Glyphs, width: Int) -> [StyledText] {
    let marks: [(Character, Role, String)] = [
      (glyphs.running, .running, "running"), (glyphs.ready, .ready, "ready"),
      (glyphs.sleeping, .sleeping, "sleeping"), (glyphs.waiting, .waiting, "waiting"),
      (glyphs.done, .done, "done"), (glyphs.failed, .failed, "failed"),
      (glyphs.cancelled, .cancelled, "cancelled"), (glyphs.blocked, .blocked, "loop blocked"),
      (glyphs.suspensionPoint, .suspensionPoint, "a task may suspend here"),
      (glyphs.suspendedHere, .suspendedHere, "a task is suspended here"),
      (glyphs.currentLine, .running, "this line is next"),
      (glyphs.breakpoint, .breakpoint, "breakpoint"),
    ]
    // In columns, so that no mark is parted from its word.
    let parts = marks.map { StyledText("\($0.0) \($0.2)", $0.1) }
    let cell = (parts.map(\.width).max() ?? 0) + 2
    let columns = max(1, width / cell)
    return stride(from: 0, to: parts.count, by: columns).map { start in
      parts[start..<min(start + columns, parts.count)]
        .reduce(StyledText()) { $0 + $1.padded(to: cell) }
    }
  }

  private struct Group {
    var title: String
    var commands: [Command]
  }

  private static let groups = [
    Group(
      title: "The lesson",
      commands: [
        .nextStep, .previousStep, .hint, .edit, .check, .solution, .reset, .lessons, .glossary,
      ]),
    Group(
      title: "Through time",
      commands: [
        .lineForward, .lineBack, .suspensionForward, .suspensionBack, .tickForward, .tickBack,
        .eventForward, .eventBack, .outputForward, .outputBack, .search, .foundForward, .foundBack,
        .turnForward, .turnBack, .taskForward, .taskBack, .findingForward, .findingBack, .toStart,
        .toEnd, .scrubForward, .scrubBack, .goTo, .play, .playClock, .faster, .slower,
        .toggleBreakpoint, .breakpointForward, .breakpointBack,
      ]),
    Group(
      title: "On the screen",
      commands: [
        .nextPane, .previousPane, .scrollUp, .scrollDown, .pageUp, .pageDown, .enlarge,
        .nextTask, .previousTask, .detail, .why, .zoomIn, .zoomOut, .panBack, .panForward,
        .saveScreen, .help,
        .quit, .cancel,
      ]),
  ]
}

extension Pane {
  /// What the pane shows and how to read it.
  var about: String {
    switch self {
    case .lesson:
      "The lesson, one step at a time. A step may put the program at a certain moment, ask a "
        + "question, or set an exercise. You can step through the program as you like; the next "
        + "step takes it to where it should be. What if it were written otherwise? e lets you change "
        + "a copy of it, and r brings the lesson's own program back."
    case .code:
      "The program. The line that runs next is marked and lit. Every await is marked as a place "
        + "where a task may suspend; where one is suspended now, the mark is filled, and the "
        + "tasks' names stand at the right. Up and down choose a line for a breakpoint; z shows "
        + "long lines to their ends."
    case .output:
      "What the program has printed up to this moment. Going back in time takes it away again. "
        + "What the last event printed stands out; i shows which line printed each line, z more "
        + "of it."
    case .loop:
      "The event loop at this moment. One task runs. The ready queue stands in order, with the "
        + "reason for each entry; its front is next. Waiting tasks say what they wait for. A timer "
        + "shows the time left. The clock stands still while code runs, and jumps to the next "
        + "timer when nothing is ready."
    case .timeline:
      "A lane for each task, from the start to this moment: running, ready, suspended. Where the "
        + "loop was blocked, no task could run. A program with threads has a lane for each of them "
        + "as well, the main thread first; a thread that is ready waits for the global lock. z gives more "
        + "tasks a lane; { and } show more and less time."
    case .variables:
      "The local variables of the task that is shown, the innermost function first. What the last "
        + "line changed stands out. [ and ] look at other tasks."
    case .chain:
      "Who awaits whom: from the tasks that wait for this one, through its own functions, each "
        + "with the line of its await, down to what it waits for in the end."
    case .tasks:
      "All tasks as a tree: a task stands below the one that created it. [ and ] choose a task; "
        + "the other panes follow it, and Esc lets them follow the running one again."
    case .primitives:
      "Locks, events, semaphores, conditions, barriers, queues, streams and servers, those of "
        + "threads as well: who holds them, what is in them, what comes out next, and who waits for "
        + "them in which order."
    case .threads:
      "The program's threads. The main thread runs the event loop; others come from to_thread, "
        + "executors or threading. Only one of them runs Python code at any moment."
    case .diagnostics:
      "What Loopscope has found wrong up to this moment: a coroutine never awaited, a blocked "
        + "loop, a deadlock. Each names the line."
    case .wake:
      "Why the task that is shown woke up: the event that put it into the ready queue, what led to "
        + "that, and so on back to the first cause."
    }
  }
}
