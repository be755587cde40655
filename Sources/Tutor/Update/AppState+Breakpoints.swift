import Python
import Trace

extension AppState {
  /// Clears the breakpoint at the line that is shown or chosen, or sets one: there, or where no
  /// run stops at that line, where the statement begins or the next one.
  mutating func toggleBreakpoint() {
    guard let scope, let place = scope.breakpointPlace else { return }
    if scope.breakpoints.contains(place) {
      self.scope?.breakpoints.remove(place)
      notice = Notice("Breakpoint at \(scope.name(place)) cleared.")
      return
    }
    guard let line = scope.shownProgram.stop(at: Int(place.line)) else {
      notice = Notice("Nothing runs from \(scope.name(place)) on, so no breakpoint was set.")
      return
    }
    let found = Stop.Breakpoint(file: place.file, line: Int32(line))
    self.scope?.breakpoints.insert(found)
    guard found != place else {
      notice = Notice("Breakpoint at \(scope.name(place)) set.")
      return
    }
    if scope.chosenLine != nil { self.scope?.chosenLine = line }
    notice = Notice("No run stops at line \(place.line); breakpoint at \(scope.name(found)) set.")
  }
}

extension ProgramText {
  /// Where the program can be stopped for a line; nil where nothing runs from there on.
  fileprivate func stop(at line: Int) -> Int? {
    let text = lines.joined(separator: "\n") + "\n"
    // Of a text that cannot be compiled any line may have run before it was changed.
    guard let lines = RunnableLines(of: SourceFile(path: path, bytes: Array(text.utf8))) else {
      return line
    }
    return lines.stop(at: line)
  }
}
