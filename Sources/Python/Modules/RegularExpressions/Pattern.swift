/// A part of a regular expression as it was written.
indirect enum PatternNode {
  case empty
  case set(CharacterSet)
  case sequence([PatternNode])
  case alternatives([PatternNode])
  /// A group with its number; `nil`: it captures nothing.
  case group(PatternNode, Int?)
  case repetition(PatternNode, least: Int, most: Int?, Greed)
  case assertion(Assertion)
  /// A look ahead, or one behind over so many characters.
  case look(PatternNode, isNegated: Bool, behind: Int?)
  case atomic(PatternNode)
  /// What a group matched before, and its width where that is always the same.
  case reference(Int, ignoresCase: Bool, width: Int?)
  case conditional(Int, PatternNode, PatternNode)

  /// How many repetitions are tried first.
  enum Greed {
    case greedy, lazy, possessive
  }

  /// A condition on a place.
  enum Assertion {
    case textStart, textEnd, lineStart, lineEnd, lastLineEnd
    case wordBoundary(isNegated: Bool, isASCII: Bool)
  }

  /// The number of characters that are matched, where it is always the same.
  var width: Int? {
    switch self {
    case .empty, .assertion, .look: return 0
    case .set: return 1
    case .sequence(let parts):
      var total = 0
      for part in parts {
        guard let width = part.width else { return nil }
        total += width
      }
      return total
    case .alternatives(let parts):
      guard let first = parts.first?.width, parts.allSatisfy({ $0.width == first }) else {
        return nil
      }
      return first
    case .group(let node, _), .atomic(let node): return node.width
    case .repetition(let node, let least, let most, _):
      guard least == most, let width = node.width else { return nil }
      return width * least
    case .reference(_, _, let width): return width
    case .conditional(_, let first, let second):
      guard let width = first.width, second.width == width else { return nil }
      return width
    }
  }
}

/// The flags of the `re` module.
struct PatternFlags: OptionSet {
  let rawValue: Int

  static let ignoreCase = PatternFlags(rawValue: 2)
  static let multiline = PatternFlags(rawValue: 8)
  static let dotAll = PatternFlags(rawValue: 16)
  static let unicode = PatternFlags(rawValue: 32)
  static let verbose = PatternFlags(rawValue: 64)
  static let ascii = PatternFlags(rawValue: 256)
}

/// A mistake in a regular expression.
struct PatternMistake: Error {
  let message: String
  /// The index of the character in the pattern; `nil`: none is to blame.
  let place: Int?
}
