import Screen

extension Command {
  /// A command's keys and words.
  private struct Entry {
    /// The keys that ask for it; the first is the one shown.
    var keys: [Key]
    /// What it does, in a word or two for the line of keys.
    var label: String
    /// What it does, in a sentence for the help.
    var explanation: String

    init(_ keys: [Key], _ label: String, _ explanation: String) {
      self.keys = keys
      self.label = label
      self.explanation = explanation
    }

    init(_ key: Character, _ label: String, _ explanation: String) {
      self.init([.character(key)], label, explanation)
    }
  }

  /// The keys that ask for it; the first is the one shown.
  var keys: [Key] { entry.keys }
  /// What it does, in a word or two for the line of keys.
  var label: String { entry.label }
  /// What it does, in a sentence for the help.
  var explanation: String { entry.explanation }

  private var entry: Entry {
    switch self {
    case .lineForward:
      Entry([.right], "step", "one line forward; stops also where a task suspends")
    case .lineBack: Entry([.left], "back", "one line back")
    case .suspensionForward: Entry("n", "next suspension", "on to where a task suspends next")
    case .suspensionBack: Entry("p", "previous one", "back to where a task suspended before")
    case .tickForward: Entry("t", "tick", "on to the loop's next turn")
    case .tickBack: Entry("T", "tick back", "back to the turn before")
    case .outputForward: Entry("o", "output", "on to the next output")
    case .outputBack: Entry("O", "output back", "back to the output before")
    case .taskForward:
      Entry("f", "follow task", "on to this task's next line, across its awaits")
    case .taskBack: Entry("F", "follow back", "back to this task's line before")
    case .findingForward: Entry("d", "finding", "on to the next finding (something wrong)")
    case .findingBack: Entry("D", "finding back", "back to the finding before")
    case .eventForward: Entry(".", "event", "one event forward: the smallest step there is")
    case .eventBack: Entry(",", "event back", "one event back")
    case .turnForward: Entry("u", "turn", "on to where a task gets its turn next")
    case .turnBack: Entry("U", "turn back", "back to where a task got its turn before")
    case .foundForward:
      Entry("m", "next match", "on to where the text searched for is printed next")
    case .foundBack:
      Entry("M", "match before", "back to where the text searched for was printed before")
    case .toStart: Entry([.home], "start", "to the start of the program")
    case .toEnd: Entry([.end], "end", "to the end of the program")
    case .scrubForward: Entry(">", "scrub", "a twentieth of the recording forward")
    case .scrubBack: Entry("<", "scrub back", "a twentieth of the recording back")
    case .goTo: Entry("g", "go to", "go to a line, a time, or an event")
    case .search: Entry("/", "search", "search the output for a text")
    case .play: Entry(" ", "play", "play line by line, and pause")
    case .playClock:
      Entry("k", "by the clock", "play ten times slower than real time: waits take their time")
    case .faster: Entry([.character("+"), .character("=")], "faster", "play faster")
    case .slower: Entry("-", "slower", "play slower")
    case .toggleBreakpoint:
      Entry("b", "breakpoint", "set or clear a breakpoint at the line shown, or at the one chosen")
    case .breakpointForward: Entry("c", "continue", "on to the next breakpoint")
    case .breakpointBack: Entry("C", "continue back", "back to the breakpoint before")
    case .nextStep: Entry([.enter, .pageDown], "next", "on to the lesson's next step")
    case .previousStep:
      Entry([.pageUp, .backspace], "previous", "back to the lesson's step before")
    case .hint: Entry("h", "hint", "show a hint, then the next one")
    case .edit:
      Entry("e", "edit", "edit the exercise, or a copy of the step's program to try things out")
    case .check: Entry("x", "check", "run your program and check the exercise")
    case .solution: Entry("v", "solution", "show the solution (asks first)")
    case .reset:
      Entry("r", "start over", "start over (asks first); from your copy: the lesson's program")
    case .nextPane: Entry([.tab], "pane", "to the next pane; 1 to 9 and 0 go to one at once")
    case .previousPane: Entry([.backtab], "pane back", "to the pane before")
    case .scrollUp: Entry([.up], "up", "scroll the pane up, or choose the answer or line above")
    case .scrollDown:
      Entry([.down], "down", "scroll the pane down, or choose the answer or line below")
    case .pageUp: Entry([.control("b")], "page up", "scroll the pane a page up")
    case .pageDown: Entry([.control("f")], "page down", "scroll the pane a page down")
    case .enlarge:
      Entry("z", "zoom", "give the pane the whole screen, so that long lines show; again: back")
    case .zoomIn: Entry("}", "less time", "show half as much time in the timeline")
    case .zoomOut: Entry("{", "more time", "show twice as much time in the timeline")
    case .panBack: Entry("(", "earlier", "show earlier times in the timeline")
    case .panForward: Entry(")", "later", "show later times in the timeline")
    case .nextTask: Entry("]", "next task", "look at the next task")
    case .previousTask: Entry("[", "previous task", "look at the task before")
    case .detail: Entry("i", "detail", "show which line printed each output")
    case .why: Entry("w", "why", "show why the task woke up")
    case .lessons: Entry("l", "lessons", "the list of lessons")
    case .glossary: Entry("G", "glossary", "the glossary")
    case .saveScreen: Entry("s", "save", "save the screen as text and as a picture (SVG)")
    case .help: Entry([.character("?"), .function(1)], "help", "this help")
    case .quit: Entry("q", "quit", "quit; everything is saved")
    case .cancel: Entry([.escape], "close", "close what is open; stop what is running")
    }
  }
}
