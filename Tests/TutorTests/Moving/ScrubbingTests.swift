import Screen
import Testing
import Trace

@testable import Tutor

struct ScrubbingTests {
  /// A run of nothing but a hundred lines.
  private func state() -> AppState {
    let log = TraceLog()
    let file = "lines.py"
    let code = log.code(
      CodeInfo(
        name: "<module>", qualifiedName: "<module>", file: file, kind: .module, firstLine: 1,
        locals: []))
    log.record(.programStarted(file: log.text(file)))
    log.called(1, code)
    for line in 1...100 { log.record(.line(Int32(line))) }
    var state = AppState(capabilities: Capabilities(), size: Size(width: 100, height: 30))
    let source = (1...100).map { "x = \($0)" }.joined(separator: "\n")
    let program = ProgramText(path: file, bytes: Array(source.utf8))
    _ = update(
      &state, .opened(Scope(program: program, recording: Recording(RecordedRun(trace: log)))))
    return state
  }

  @Test func `The bar's mark stands at its ends at the ends only`() throws {
    var state = state()
    func bar() throws -> String {
      ScrubBar(scope: try #require(state.scope), glyphs: .ascii).text(width: 20).plain
    }
    _ = update(&state, .key(.home))
    #expect(try bar() == "|-------------------")
    _ = update(&state, .key(.right))
    #expect(try bar() == "-|------------------")
    _ = update(&state, .key(.end))
    #expect(try bar() == "-------------------|")
    _ = update(&state, .key(.left))
    #expect(try bar() == "------------------|-")
  }

  @Test func `Scrubbing moves by a twentieth, and back again to the same event`() {
    var state = state()
    let start = state.scope?.cursor
    for _ in 0..<5 { _ = update(&state, .key(.character(">"))) }
    #expect(state.scope?.cursor == (start ?? 0) + 25)
    for _ in 0..<5 { _ = update(&state, .key(.character("<"))) }
    #expect(state.scope?.cursor == start)
  }

  @Test func `In the code pane the arrow keys choose a line, and b sets a breakpoint there`() {
    var state = state()
    state.show(.code)
    let line = state.scope?.currentLine ?? 0
    for _ in 0..<5 { _ = update(&state, .key(.down)) }
    #expect(state.scope?.chosenLine == line + 5)
    _ = update(&state, .key(.character("b")))
    #expect(state.scope?.breakpoints.map(\.line) == [Int32(line + 5)])
    _ = update(&state, .key(.character("c")))
    #expect(state.scope?.currentLine == line + 5)
    #expect(state.scope?.chosenLine == nil)
  }

  @Test func `The chosen line stays within the program, and Esc lets it go`() {
    var state = state()
    state.show(.code)
    for _ in 0..<5 { _ = update(&state, .key(.up)) }
    #expect(state.scope?.chosenLine == 1)
    for _ in 0..<200 { _ = update(&state, .key(.down)) }
    #expect(state.scope?.chosenLine == 100)
    _ = update(&state, .key(.escape))
    #expect(state.scope?.chosenLine == nil)
  }
}
