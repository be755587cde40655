import Trace

/// Puts together what a program wrote.
package enum OutputText {
  /// What was written to standard output up to a state.
  package static func standardOutput(of state: LoopState, in log: TraceLog) -> String {
    text(of: state, in: log, .standardOutput)
  }

  /// What was written to one stream up to a state.
  package static func text(
    of state: LoopState, in log: TraceLog, _ stream: OutputStream
  ) -> String {
    var text = ""
    for index in 0..<state.outputs.count where state.outputs[index].stream == stream {
      text += log.texts[state.outputs[index].text]
    }
    return text
  }

  /// The lines of a text, the last one with its end or without.
  static func lines(of text: String) -> [String] {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if lines.last == "" { lines.removeLast() }
    return lines
  }
}
