import CharacterWidths
import PythonSyntax

/// A source line of a traceback with the carets below it (PEP 657).
///
/// Carets are counted in columns, as CPython does since 3.11.5: a wide character takes two.
enum SourceExcerpt {
  /// The line without its indentation, and the line of carets where it says more than the line.
  static func lines(of source: String, range: SourceRange) -> [String] {
    let scalars = Array(source.unicodeScalars)
    var first = 0
    while first < scalars.count, isBlank(scalars[first]) { first += 1 }
    var last = scalars.count
    while last > first, isBlank(scalars[last - 1]) { last -= 1 }
    guard first < last else { return [] }
    let text = String(String.UnicodeScalarView(scalars[first..<last]))
    let start = max(first, Int(range.column))
    let end = range.endLine == range.line ? min(last, Int(range.endColumn)) : last
    guard start < end else { return [text] }
    let segment = Array(scalars[start..<end])
    let anchors = range.endLine == range.line ? Anchors.find(in: segment) : nil
    if start == first, end == last, anchors == nil { return [text] }
    var marks = String(repeating: " ", count: columns(scalars[first..<start]))
    if let anchors {
      marks += String(repeating: "~", count: columns(segment[..<anchors.left]))
      marks += String(repeating: "^", count: columns(segment[anchors.left..<anchors.right]))
      marks += String(repeating: "~", count: columns(segment[anchors.right...]))
    } else {
      marks += String(repeating: "^", count: columns(segment[...]))
    }
    return [text, marks]
  }

  /// How many columns a stretch of source takes.
  private static func columns(_ scalars: ArraySlice<Unicode.Scalar>) -> Int {
    scalars.reduce(0) { $0 + (WideCodePoints.contains($1.value) ? 2 : 1) }
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar == " " || scalar == "\t" || scalar == "\u{0C}" || scalar == "\n" || scalar == "\r"
  }

  /// Which part of a marked expression gets carets: the operator, or the brackets of an index.
  private struct Anchors {
    let left: Int
    let right: Int

    static func find(in segment: [Unicode.Scalar]) -> Anchors? {
      let text = String(String.UnicodeScalarView(segment))
      guard let (expression, shift) = expression(text) else { return nil }
      switch expression.kind {
      case .binary(let left, let operation, _):
        var place = Int(left.range.endColumn) - shift
        while place < segment.count, isBlank(segment[place]) || segment[place] == ")" { place += 1 }
        return Anchors(left: place, right: place + min(2, operation.rawValue.count))
      case .subscription(let value, _):
        var place = Int(value.range.endColumn) - shift
        while place < segment.count, segment[place] != "[" { place += 1 }
        guard place < segment.count else { return nil }
        return Anchors(left: place, right: segment.count)
      default: return nil
      }
    }

    /// The expression that a text is, and how many columns further right it was read: `await` and
    /// `yield` are understood only inside a function.
    private static func expression(_ text: String) -> (Expression, shift: Int)? {
      if let module = try? Parser.parse(Array(text.utf8), file: nil) {
        guard module.body.count == 1, case .expression(let expression) = module.body[0].kind
        else { return nil }
        return (expression, 0)
      }
      guard let module = try? Parser.parse(Array("async def f():\n \(text)".utf8), file: nil),
        case .function(let function) = module.body.first?.kind, function.body.count == 1,
        case .expression(let expression) = function.body[0].kind
      else { return nil }
      return (expression, 1)
    }
  }
}
