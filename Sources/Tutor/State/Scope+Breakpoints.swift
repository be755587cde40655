import Trace

extension Scope {
  /// The breakpoints as stops of the timeline.
  var breakpointStops: [Stop.Breakpoint] {
    breakpoints.sorted().map { Stop.Breakpoint(file: program.path, line: Int32($0)) }
  }

  /// The line at which a breakpoint would be set now: the chosen one, or the one that is current.
  var breakpointLine: Int? { chosenLine ?? currentLine }

  /// The line of the program that is about to run, or at which the task shown is suspended.
  var currentLine: Int? {
    let frames = isBetweenSteps ? loop.frames(of: shownTask) : loop.currentFrames
    let here = frames.last { $0.line > 0 && naming.code($0.code)?.file == program.path }
    return here.map { Int($0.line) }
  }
}
