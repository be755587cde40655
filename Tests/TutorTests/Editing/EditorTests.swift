import Screen
import Testing
import Trace

@testable import Tutor

struct EditorTests {
  /// A scope on a program of its own, at its start.
  private func state(_ source: String = "x = 1\n", size: Size = Size(width: 60, height: 18))
    -> AppState
  {
    var state = AppState(capabilities: Capabilities(), size: size)
    let recording = Recording(RecordedRun(trace: TraceLog()))
    let program = ProgramText(path: "/tmp/x.py", bytes: Array(source.utf8))
    state.scope = Scope(program: program, recording: recording)
    _ = update(&state, .editing(path: "/tmp/x.py", bytes: Array(source.utf8)))
    return state
  }

  @Test func `Keys that are commands elsewhere are text in the editor`() {
    var state = state("")
    for key in "q?1e" { _ = update(&state, .key(.character(key))) }
    #expect(state.editor?.text == "q?1e\n")
    #expect(state.overlay == nil)
  }

  @Test func `A line of a megabyte is pasted, and shows around the cursor`() {
    var state = state("")
    let text = String(repeating: "0123456789", count: 100_000)
    _ = update(&state, .key(.paste(text, isTruncated: false)))
    for key in "end" { _ = update(&state, .key(.character(key))) }
    #expect(state.editor?.isChanged == true)
    #expect(state.editor?.buffer.cursor.column == 1_000_003)
    let frame = view(state, state.size)
    #expect(frame.asText().contains("789end"))
    #expect(frame.asText().contains("too long to be looked through"))
    _ = update(&state, .key(.control("u")))
    _ = update(&state, .key(.control("u")))
    #expect(state.editor?.isChanged == false)
  }

  @Test func `Esc saves what was changed, and the editor closes once it is saved`() {
    var state = state()
    _ = update(&state, .key(.character("y")))
    let effects = update(&state, .key(.escape))
    #expect(effects == [.saveText(path: "/tmp/x.py", text: "yx = 1\n")])
    #expect(state.editor != nil)
    let next = update(&state, .textSaved("yx = 1\n"))
    #expect(next == [.reload])
    #expect(state.editor == nil)
  }

  @Test func `Esc writes nothing where nothing was changed`() {
    var state = state()
    let effects = update(&state, .key(.escape))
    #expect(effects == [])
    #expect(state.editor == nil)
  }

  @Test func `A text that cannot be saved stays open`() {
    var state = state()
    _ = update(&state, .key(.character("y")))
    _ = update(&state, .key(.escape))
    _ = update(&state, .remark(Notice("The disk is full.", .error)))
    #expect(state.editor?.isChanged == true)
    _ = update(&state, .key(.control("s")))
    _ = update(&state, .textSaved("yx = 1\n"))
    #expect(state.editor?.isChanged == false)
  }

  @Test func `Closing without saving asks first`() {
    var state = state()
    _ = update(&state, .key(.character("y")))
    _ = update(&state, .key(.control("q")))
    #expect(state.overlay == .confirm(.discardEdits))
    _ = update(&state, .key(.character("n")))
    #expect(state.editor?.text == "yx = 1\n")
    _ = update(&state, .key(.control("q")))
    _ = update(&state, .key(.character("y")))
    #expect(state.editor == nil)
  }

  @Test func `The cursor stays in sight, on any screen`() {
    let source = (1...200).map { "line_\($0) = \($0)" }.joined(separator: "\n")
    for size in [
      Size(width: 80, height: 24), Size(width: 20, height: 5), Size(width: 1, height: 1),
    ] {
      var state = state(source, size: size)
      for key in [Key.pageDown, .pageDown, .end, .down, .modified(.control, .end)] {
        _ = update(&state, .key(key))
        let frame = view(state, size)
        if size.height > 1 { #expect(frame.cursor != nil) }
      }
      #expect(state.editor?.buffer.cursor.line == 199)
    }
  }

  @Test func `A file that another program changes while it is edited is not read over`() {
    var state = state()
    _ = update(&state, .key(.character("y")))
    let effects = update(&state, .fileChanged)
    #expect(effects == [])
    #expect(state.notice?.kind == .warning)
    #expect(state.editor?.text == "yx = 1\n")
  }

  @Test func `A file that changes on disk is read anew`() {
    var state = state()
    _ = update(&state, .key(.escape))
    let effects = update(&state, .fileChanged)
    #expect(effects == [.reload])
  }

  @Test func `A text with a mistake shows it, and the old run stays`() throws {
    var state = state()
    _ = update(&state, .key(.escape))
    let broken = ProgramText(path: "/tmp/x.py", bytes: Array("if x\n".utf8))
    _ = update(&state, .reloaded(broken, nil))
    #expect(state.scope?.isOld == true)
    #expect(state.notice?.text.contains("expected ':'") == true)
    #expect(state.scope?.program.lines == ["if x"])
  }

  @Test func `The editor underlines the first mistake and names it`() {
    let frame = view(state("while True\n    pass\n"), Size(width: 60, height: 18))
    let text = frame.asText()
    #expect(text.contains("Line 1: SyntaxError: expected ':'"))
    #expect(text.contains("while True"))
  }
}
