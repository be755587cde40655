import Lessons
import Screen
import Trace

/// Everything that the application knows; views are made of it and of nothing else.
package struct AppState {
  /// What fills the screen.
  package enum Place: Equatable, Sendable {
    /// A program, with or without a lesson.
    case workspace
    /// The list of lessons.
    case lessonList
  }

  /// What the terminal can do and the learner wants.
  package var capabilities: Capabilities
  /// The extent of the screen.
  package var size: Size
  /// What fills the screen.
  package var place = Place.workspace
  /// The program under observation.
  package var scope: Scope?
  /// The lesson that is being done.
  package var tutorial: Tutorial?
  /// The list of lessons, once it was opened.
  package var lessonList = LessonList()
  /// What lies on top of the screen.
  package var overlay: Overlay?
  /// A remark that the next key takes away.
  package var notice: Notice?
  /// The pane that has the focus.
  package var focus = Pane.code
  /// The panes, those chosen last in front; of several in one place the first shows.
  package var recent = Pane.allCases
  /// The built-in editor, while it is open.
  package var editor: EditorState?
  /// How far the lesson pane is scrolled away from what it would show by itself.
  var lessonScroll = 0
  /// The editor that was closed last, so that what was typed in it can still be undone.
  var closedEditor: EditorState?
  /// Whether each output shows which line printed it.
  package var isDetailed = false
  /// The pane that has the screen to itself for as long as it has the focus.
  var enlarged: Pane?

  /// Makes a state without a program.
  package init(capabilities: Capabilities, size: Size) {
    self.capabilities = capabilities
    self.size = size
  }

  /// The characters to draw with.
  var glyphs: Glyphs { capabilities.glyphs }

  /// Whether the pane with the focus has the screen to itself.
  package var isEnlarged: Bool { enlarged == focus }

  /// Gives a pane the focus and brings it to the front of its place.
  mutating func show(_ pane: Pane, focusing: Bool = true) {
    recent.removeAll { $0 == pane }
    recent.insert(pane, at: 0)
    guard focusing else { return }
    if pane != focus { enlarged = nil }
    focus = pane
  }
}

/// A remark at the bottom of the screen.
package struct Notice: Equatable, Sendable {
  /// What sort of remark it is.
  package enum Kind: Equatable, Sendable {
    case information, warning, error
  }

  /// The remark, one sentence.
  package var text: String
  /// What sort of remark it is.
  package var kind: Kind

  /// Makes a remark.
  package init(_ text: String, _ kind: Kind = .information) {
    self.text = text
    self.kind = kind
  }
}

/// What lies on top of the screen; Esc takes it away.
package enum Overlay: Equatable, Sendable {
  /// Help for a pane and all keys, scrolled by some rows.
  case help(Pane, scroll: Int)
  /// The glossary, searched for a text.
  case glossary(Glossary.Search)
  /// A place to go to is being typed.
  case goTo(TextInput)
  /// A line for the program's `input()` is being typed.
  case input(TextInput)
  /// A text to look for in the output is being typed.
  case search(TextInput)
  /// A question before something that cannot be undone.
  case confirm(Confirmation)
}

/// A question before something that cannot be undone.
package enum Confirmation: Equatable, Sendable {
  case resetExercise, discardCopy, showSolution, compareSolution, discardEdits
  /// Of a lesson, by its place in the course.
  case restartLesson(Int)

  /// The question.
  var question: String {
    switch self {
    case .resetExercise: "Throw away your program and start from the given one?"
    case .discardCopy: "Throw away your copy of this program and start from the lesson's?"
    case .showSolution: "Show the solution? The exercise will be marked as done with help."
    case .compareSolution: "Show the solution? You have passed; your program stays as it is."
    case .restartLesson: "Start this lesson over? Your answers in it are forgotten."
    case .discardEdits: "Close the editor and forget what was not saved?"
    }
  }

  /// What happens on yes, in a word.
  var action: String {
    switch self {
    case .resetExercise, .discardCopy: "start over"
    case .showSolution, .compareSolution: "show it"
    case .restartLesson: "start over"
    case .discardEdits: "forget it"
    }
  }
}
