@testable import Screen
@testable import Tutor

/// What each palette makes of one screen.
enum PaletteFrames {
  /// The name under which it is recorded.
  static let snapshot = "palettes"

  /// For each palette, how every style looks that is on the screen, with a sample of its text.
  static var text: String {
    let size = Size(width: 120, height: 36)
    let learner = Learner.open(SamplePrograms.busy, name: "busy.py", on: size)
    learner.type("g0.19s")
    learner.press(.enter)
    let samples = samples(in: learner.frame)
    return Palette.all.map { palette in
      "\(palette)\n"
        + samples.map { style, sample in
          "  \(style): \(describe(palette.resolve(style))): \(sample)\n"
        }.joined()
    }.joined(separator: "\n")
  }

  /// The first text in each style, in the order of the screen.
  private static func samples(in frame: Frame) -> [(Style, String)] {
    var seen: Set<Style> = []
    var samples: [(Style, String)] = []
    for y in 0..<frame.size.height {
      for run in frame.styleRuns(inRow: y) where !seen.contains(run.style) {
        let text = String((run.first...run.last).map { frame[$0, y].character })
        let words = text.split(separator: " ").joined(separator: " ")
        guard !words.isEmpty else { continue }
        seen.insert(run.style)
        samples.append((run.style, String(words.prefix(24))))
      }
    }
    return samples
  }

  private static func describe(_ paint: Palette.Paint) -> String {
    let colors = "\(name(paint.foreground)) on \(name(paint.background))"
    return ([colors] + paint.attributes.names).joined(separator: " ")
  }

  private static func name(_ color: Color?) -> String {
    guard case .indexed(let number)? = color else { return "standard" }
    return "\(number)"
  }
}
