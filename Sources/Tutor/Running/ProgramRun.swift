import Python
import Trace

/// A program that is run in slices and records what happens.
///
/// The run is parked whenever none of its methods is running, so that its trace can be read.
package protocol ProgramRun: AnyObject {
  /// What was recorded so far.
  var trace: TraceLog { get }
  /// Whether the program has ended.
  var isFinished: Bool { get }
  /// Whether time is real, so that what happens now is to be seen now.
  var isLive: Bool { get }
  /// Whether the program asks for a line of input and cannot go on before `give`.
  var isWaitingForInput: Bool { get }
  /// Gives the program the line that it asks for; nil for the end of all input.
  func give(_ line: String?)
  /// Lets the program run on until the trace has so many events, it ends, or some time has passed.
  func advance(until count: Sequence, within slice: Duration?)
  /// Ends the run for good.
  func stop()
}

extension ProgramRun {
  package var isLive: Bool { false }
  package var isWaitingForInput: Bool { false }
  package func give(_ line: String?) {}
}

extension Engine: ProgramRun {}
