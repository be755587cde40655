/// What a piece of the screen means; a palette decides how it looks.
package enum Role: UInt8, CaseIterable, Hashable, Sendable {
  // Prose and furniture.
  case text, dim, title, heading, emphasis, strong, code, link
  case border, focusBorder, statusBar, tab, activeTab, scrollTrack, scrollThumb
  // Python source.
  case keyword, builtin, string, number, comment, definition, decorator, constant, lineNumber
  // States of tasks, and of a loop that a call holds.
  case running, ready, sleeping, waiting, done, failed, cancelled, blocked
  // Marks in the code pane.
  case suspensionPoint, suspendedHere, breakpoint
  // Grounds: what the cells lie on.
  case selection, cursorLine, searchMatch, currentStatement
  // Messages.
  case error, warning, hint, success, changed
  // Questions, inputs and keys.
  case question, answer, input, key, keyDisabled
  // Bars and charts.
  case progress, progressRest, cursorMark
  // Colours that tell lanes (tasks, threads) apart; see `lane(_:)`.
  case lane0, lane1, lane2, lane3, lane4, lane5

  /// The colour of the lane with a number; lanes repeat their colours after six.
  package static func lane(_ number: Int) -> Role {
    let lanes: [Role] = [.lane0, .lane1, .lane2, .lane3, .lane4, .lane5]
    return lanes[((number % lanes.count) + lanes.count) % lanes.count]
  }
}
