import Lessons
import Screen

/// Lesson text in the styles of the screen.
struct Prose {
  let glyphs: Glyphs
  let width: Int
  /// The folder that stands for the one that lessons name as the learner's.
  var ownFolder: String?

  /// The folder of the learner's files where nothing else is set, as lessons name it.
  static let usualFolder = "~/.local/state/loopscope"

  /// Blocks in rows, with an empty row between them.
  func rows(_ blocks: [Block]) -> [StyledText] {
    var rows: [StyledText] = []
    for block in blocks {
      if !rows.isEmpty { rows.append("") }
      rows += self.rows(block)
    }
    return rows
  }

  private func rows(_ block: Block) -> [StyledText] {
    switch block {
    case .paragraph(let text): return Prose.styled(text).wrapped(to: width)
    case .list(let isOrdered, let items):
      return items.enumerated().flatMap { number, item in
        let mark = isOrdered ? "\(number + 1). " : "\(glyphs.bullet) "
        return Prose.styled(item).wrapped(to: width, first: StyledText(mark, .dim))
      }
    case .code(_, let lines):
      return lines.flatMap { line in
        if let ownFolder, line.contains(Prose.usualFolder) {
          // It is to be typed: all of it has to show.
          let real = line.replacing(Prose.usualFolder, with: ownFolder)
          return StyledText("  " + real, .code).wrapped(to: width, hanging: 4)
        }
        return [StyledText("  " + line, .code).truncated(to: width, ellipsis: glyphs.ellipsis)]
      }
    }
  }

  /// Inline text with its styles.
  static func styled(_ text: [Inline], _ attributes: Attributes = []) -> StyledText {
    var result = StyledText()
    for piece in text { append(piece, Style(.text, attributes), to: &result) }
    return result
  }

  /// A sentence in which code stands between backticks.
  static func styled(sentence: String) -> StyledText {
    var text = StyledText()
    let parts = sentence.split(separator: "`", omittingEmptySubsequences: false)
    for (index, part) in parts.enumerated() {
      // Every other part is code; a last backtick that closes nothing stays what it is.
      let isCode = index % 2 == 1 && index < parts.count - 1
      let isStray = index % 2 == 1 && index == parts.count - 1
      text.append((isStray ? "`" : "") + part, Style(isCode ? .code : .text))
    }
    return text
  }

  private static func append(_ piece: Inline, _ style: Style, to text: inout StyledText) {
    func inner(_ pieces: [Inline], _ role: Role) {
      for piece in pieces {
        append(piece, Style(role, style.attributes), to: &text)
      }
    }
    switch piece {
    case .text(let plain): text.append(plain, style)
    case .code(let code): text.append(code, Style(.code, style.attributes))
    case .emphasis(let pieces): inner(pieces, .emphasis)
    case .strong(let pieces): inner(pieces, .strong)
    case .term(_, let pieces), .lesson(_, let pieces), .documentation(_, let pieces):
      inner(pieces, .link)
    }
  }
}
