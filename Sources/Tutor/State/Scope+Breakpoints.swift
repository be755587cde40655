import Trace

extension Scope {
  /// The breakpoints as stops of the timeline.
  var breakpointStops: [Stop.Breakpoint] {
    breakpoints.sorted().map { Stop.Breakpoint(file: program.path, line: Int32($0)) }
  }

  /// The line at which a breakpoint would be set now.
  var breakpointLine: Int? {
    let frames = isBetweenSteps ? loop.frames(of: shownTask) : loop.currentFrames
    let here = frames.last { $0.line > 0 && naming.code($0.code)?.file == program.path }
    return here.map { Int($0.line) }
  }
}
