import Screen
import Testing

@testable import Tutor

/// One pane as it stands on screens of all sizes, in Unicode and in ASCII.
///
/// Of each screen only the pane's own rectangle is kept, border included.
struct PaneFrames: Sendable, CustomTestStringConvertible {
  let pane: Pane

  static let all = Pane.allCases.map(PaneFrames.init)

  /// From the smallest screen that there can be to one that is larger than most.
  static let sizes = [
    Size(width: 80, height: 24), Size(width: 120, height: 36), Size(width: 60, height: 18),
    Size(width: 40, height: 12), Size(width: 20, height: 5), Size(width: 1, height: 1),
    Size(width: 300, height: 100),
  ]

  var testDescription: String { "\(pane)" }

  /// The name under which they are recorded.
  var snapshot: String { "pane-\(pane)" }

  /// The pane at all sizes, one below the other.
  var text: String {
    [true, false].flatMap { isUnicode in
      let learner = learner(isUnicode: isUnicode)
      return Self.sizes.map { size -> String in
        learner.resize(to: size)
        let charset = isUnicode ? "" : " in ASCII"
        return "\(size.width)x\(size.height)\(charset)\n" + rows(of: learner)
      }
    }.joined(separator: "\n")
  }

  /// Somebody who looks at the pane at a moment that has much to show.
  private func learner(isUnicode: Bool) -> Learner {
    let learner: Learner
    if pane == .lesson {
      learner = .tour("taking-turns", step: "who-runs-while-a-sleeps", isUnicode: isUnicode)
      learner.press(.character("h"), .character("1"), .enter)
    } else {
      learner = .open(SamplePrograms.busy, name: "busy.py", isUnicode: isUnicode)
      // consumer has just suspended, with a list in its variables.
      learner.type("g0.19s")
      learner.press(.enter)
      learner.type("p")
    }
    while learner.state.focus != pane { learner.press(.tab) }
    return learner
  }

  private func rows(of learner: Learner) -> String {
    let (state, frame) = (learner.state, learner.frame)
    let slot = state.layout(state.size).slots.first { state.pane(in: $0) == pane }
    guard let rect = slot?.rect else { return "(no place)\n" }
    return (rect.top..<rect.bottom).map { y in
      var row = "|"
      for cell in frame.row(y)[(y * frame.size.width + rect.left)...].prefix(rect.width)
      where cell.part != .trailing { row.append(cell.character) }
      return row + "|\n"
    }.joined()
  }
}
