import Screen
import Testing

@testable import Tutor

/// One part of the screen as it stands on screens of all sizes, in Unicode and in ASCII.
///
/// Of each screen only the part's own rectangle is kept, border included.
struct PaneFrames: Sendable, CustomTestStringConvertible {
  /// What of the screen is kept.
  enum Part: Sendable {
    case pane(Pane)
    case editor
    /// A dialog of some rows in the middle.
    case dialog(height: Int)
  }

  /// The name under which they are recorded.
  let snapshot: String
  let part: Part
  /// Somebody who looks at it at a moment that has much to show.
  let learner: @Sendable (_ isUnicode: Bool) -> Learner

  static let all = Pane.allCases.map(busy) + scenes

  /// From the smallest screen that there can be to one that is larger than most.
  static let sizes = [
    Size(width: 80, height: 24), Size(width: 120, height: 36), Size(width: 60, height: 18),
    Size(width: 40, height: 12), Size(width: 20, height: 5), Size(width: 1, height: 1),
    Size(width: 300, height: 100),
  ]

  var testDescription: String { snapshot }

  /// The part at all sizes, one below the other.
  var text: String {
    [true, false].flatMap { isUnicode in
      let learner = learner(isUnicode)
      return Self.sizes.map { size -> String in
        learner.resize(to: size)
        let charset = isUnicode ? "" : " in ASCII"
        return "\(size.width)x\(size.height)\(charset)\n" + rows(of: learner)
      }
    }.joined(separator: "\n")
  }

  private func rows(of learner: Learner) -> String {
    let (state, frame) = (learner.state, learner.frame)
    guard let rect = rect(state) else { return "(no place)\n" }
    return (rect.top..<rect.bottom).map { y in
      var row = "|"
      for cell in frame.row(y)[(y * frame.size.width + rect.left)...].prefix(rect.width)
      where cell.part != .trailing { row.append(cell.character) }
      return row + "|\n"
    }.joined()
  }

  private func rect(_ state: AppState) -> Rect? {
    switch part {
    case .pane(let pane):
      state.layout(state.size).slots.first { state.pane(in: $0) == pane }?.rect
    case .editor:
      state.layout(state.size).editing(besideLesson: state.tutorial != nil).editor.rect
    case .dialog(let height):
      Rect(size: state.size).centered(
        Size(width: min(66, state.size.width), height: min(height, state.size.height)))
    }
  }

  // MARK: Scenes

  /// A pane of a program in which much goes on, or of a lesson with a question.
  private static func busy(_ pane: Pane) -> PaneFrames {
    PaneFrames(snapshot: "pane-\(pane)", part: .pane(pane)) { isUnicode in
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
      learner.focus(pane)
      return learner
    }
  }

  /// A pane of a program at another moment.
  private static func pane(
    _ pane: Pane, of source: String, _ scene: String, at place: String
  ) -> PaneFrames {
    PaneFrames(snapshot: "pane-\(pane)-\(scene)", part: .pane(pane)) { isUnicode in
      let learner = Learner.open(source, isUnicode: isUnicode)
      learner.type("g" + place)
      learner.press(.enter)
      learner.focus(pane)
      return learner
    }
  }

  private static let scenes = [
    pane(.threads, of: SamplePrograms.threads, "of-threads", at: "0.15s"),
    pane(.primitives, of: SamplePrograms.threads, "of-threads", at: "0.15s"),
    pane(.timeline, of: SamplePrograms.threads, "of-threads", at: "end"),
    pane(.loop, of: SamplePrograms.threads, "of-threads", at: "0.15s"),
    pane(.tasks, of: SamplePrograms.deadlock, "with-a-ring", at: "end"),
    pane(.diagnostics, of: SamplePrograms.deadlock, "with-a-ring", at: "end"),
    pane(.wake, of: SamplePrograms.turns, "by-gather", at: "19"),
    PaneFrames(snapshot: "editor", part: .editor) { isUnicode in
      let learner = Learner.open(SamplePrograms.busy, name: "busy.py", isUnicode: isUnicode)
      learner.services.fileOnDisk = SamplePrograms.busy
      learner.type("g30")
      learner.press(.enter, .character("e"), .end)
      learner.type(" (")
      return learner
    },
    PaneFrames(snapshot: "input-question", part: .dialog(height: 7)) { isUnicode in
      let learner = Learner.open(
        "name = input('Who are you? ')\nprint('Hello,', name)\n", isUnicode: isUnicode,
        isInteractive: true)
      learner.press(.end)
      learner.type("Grace")
      return learner
    },
    PaneFrames(snapshot: "lab", part: .pane(.lesson)) { isUnicode in
      let learner = Learner.study(LabStepTests.lesson, isUnicode: isUnicode)
      learner.send(.sampled(LabStepTests.sample))
      return learner
    },
  ]
}
