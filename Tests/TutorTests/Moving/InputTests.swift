import Python
import Screen
import Testing
import Trace

@testable import Tutor

struct InputTests {
  private let source = """
    name = input("Who? ")
    print("hello", name)
    try:
        input()
    except EOFError:
        print("no more")

    """

  /// The application's state, and the effects that are to be performed.
  private final class Learner {
    var state: AppState
    let recording: Recording

    init(_ source: String) {
      let file = SourceFile(path: "ask.py", bytes: Array(source.utf8))
      recording = Recording(Engine(source: file, isInteractive: true))
      state = AppState(capabilities: Capabilities(), size: Size(width: 80, height: 24))
      let program = ProgramText(path: file.path, bytes: file.bytes)
      perform(update(&state, .opened(Scope(program: program, recording: recording))))
    }

    /// Performs what the state asks for, until nothing more is to be done.
    func perform(_ effects: [Effect]) {
      var open = effects
      while !open.isEmpty {
        switch open.removeFirst() {
        case .advance:
          recording.run.advance(until: recording.end + 1000, within: nil)
          open += update(&state, .advanced)
        case .giveInput(let line): recording.run.give(line)
        default: break
        }
      }
    }

    func press(_ keys: Key...) {
      for key in keys { perform(update(&state, .key(key))) }
    }

    /// What the program has printed up to the moment shown.
    var output: String {
      guard let outputs = state.scope?.loop.outputs else { return "" }
      return (0..<outputs.count).map { recording.log.texts[outputs[$0].text] }.joined()
    }
  }

  @Test func `A program that reads a line asks on the screen, and gets what is typed`() {
    let learner = Learner(source)
    learner.press(.end)
    #expect(learner.state.overlay == .input(TextInput()))
    #expect(view(learner.state, learner.state.size).asText().contains("Who?"))
    learner.press(.character("A"), .character("d"), .character("a"), .enter)
    #expect(learner.output == "Who? hello Ada\n")
    learner.press(.control("d"))
    #expect(learner.output == "Who? hello Ada\nno more\n")
    #expect(learner.state.scope?.isAtEnd == true)
  }

  @Test func `Esc leaves the program asking; going back is possible, going on asks again`() {
    let learner = Learner(source)
    learner.press(.end, .escape)
    #expect(learner.state.overlay == nil)
    #expect(learner.state.scope?.pending == nil)
    learner.press(.home)
    #expect(learner.state.scope?.cursor == 0)
    learner.press(.end)
    #expect(learner.state.overlay == .input(TextInput()))
    learner.recording.run.stop()
  }
}
