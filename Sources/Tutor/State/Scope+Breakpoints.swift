import Trace

extension Scope {
  /// The breakpoints as stops of the timeline, in the order of files and lines.
  var breakpointStops: [Stop.Breakpoint] {
    breakpoints.sorted { ($0.file, $0.line) < ($1.file, $1.line) }
  }

  /// Where a breakpoint would be set now: at the line chosen in the file that shows, or at the one
  /// that is current there.
  var breakpointPlace: Stop.Breakpoint? {
    (chosenLine ?? currentLine).map { .init(file: shownProgram.path, line: Int32($0)) }
  }

  /// The line of the file that shows that is about to run, or at which the task shown is suspended.
  var currentLine: Int? {
    let frames = isBetweenSteps ? loop.frames(of: shownTask) : loop.currentFrames
    let path = shownProgram.path
    let here = frames.last { $0.line > 0 && naming.code($0.code)?.file == path }
    return here.map { Int($0.line) }
  }

  /// The line of the program's own file at which editing begins: its mistake, or the one that matters now.
  var lineToEdit: Int? {
    if let mistake = program.mistake { return mistake.line }
    return breakpointPlace.flatMap { $0.file == program.path ? Int($0.line) : nil }
  }

  /// A line of one of the program's files as messages name it: the program's own goes without name.
  func name(_ place: Stop.Breakpoint) -> String {
    guard place.file != program.path, let module = modules[place.file] else {
      return "line \(place.line)"
    }
    return "line \(place.line) of \(module.name)"
  }
}
