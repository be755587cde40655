/// "Did you mean" for names and attributes that are not there, as CPython 3.11 finds them.
extension Interpreter {
  /// What is put behind the message of an uncaught exception; empty where nothing is close enough.
  func suggestion(for exception: PyException) -> String {
    guard let attributes = exception.attributes,
      let wrong = attributes.find(intern("name"))?.text
    else { return "" }
    var close: String?
    if exception.hasType(exceptions.attributeError) {
      guard let object = attributes.find(intern("obj")) else { return "" }
      let listed = (try? call(builtins.find(intern("dir")) ?? .none, [object])) ?? .none
      close = Suggestion.closest(to: wrong, among: listed.list?.elements.compactMap(\.text) ?? [])
    } else if exception.hasType(exceptions.nameError), let entry = exception.traceback.first {
      let unit = entry.code.unit
      close =
        Suggestion.closest(to: wrong, among: unit.localNames + unit.freeNames)
        ?? Suggestion.closest(to: wrong, among: entry.globals.keys.compactMap(\.text))
        ?? Suggestion.closest(to: wrong, among: builtins.keys.compactMap(\.text))
    }
    return close.map { ". Did you mean: '\($0)'?" } ?? ""
  }
}

/// Finds the name that a mistyped one was meant to be (CPython's `Python/suggestions.c`).
private enum Suggestion {
  /// Names beyond this number are not searched.
  private static let mostCandidates = 750
  private static let longestName = 40
  /// The cost of inserting, deleting or replacing a character; changing its case costs 1.
  private static let moveCost = 2

  static func closest(to wrong: String, among candidates: [String]) -> String? {
    guard candidates.count < mostCandidates else { return nil }
    let name = Array(wrong.utf8)
    var best: String?
    var bestDistance = Int.max
    for candidate in candidates where candidate != wrong {
      let other = Array(candidate.utf8)
      // No more than a third of the characters may have to change.
      let most = min((name.count + other.count + 3) * moveCost / 6, bestDistance - 1)
      let distance = distance(name[...], other[...], atMost: most)
      if distance <= most {
        best = candidate
        bestDistance = distance
      }
    }
    return best
  }

  /// The cost of changing one name into another; more than `most` where it is beyond that.
  private static func distance(
    _ first: ArraySlice<UInt8>, _ second: ArraySlice<UInt8>, atMost most: Int
  ) -> Int {
    var (first, second) = (first, second)
    while let left = first.first, left == second.first {
      first.removeFirst()
      second.removeFirst()
    }
    while let left = first.last, left == second.last {
      first.removeLast()
      second.removeLast()
    }
    if first.isEmpty || second.isEmpty { return (first.count + second.count) * moveCost }
    if first.count > longestName || second.count > longestName { return most + 1 }
    var row = (1...first.count).map { $0 * moveCost }
    var result = 0
    for (line, byte) in second.enumerated() {
      var diagonal = line * moveCost
      result = diagonal
      var least = Int.max
      for (column, other) in first.enumerated() {
        let replaced = diagonal + cost(byte, other)
        diagonal = row[column]
        let moved = min(result, diagonal) + moveCost
        result = min(replaced, moved)
        row[column] = result
        least = min(least, result)
      }
      if least > most { return most + 1 }
    }
    return result
  }

  private static func cost(_ first: UInt8, _ second: UInt8) -> Int {
    if first == second { return 0 }
    return first.lowercasedASCII == second.lowercasedASCII ? 1 : moveCost
  }
}

extension UInt8 {
  fileprivate var lowercasedASCII: UInt8 {
    UInt8(ascii: "A")...UInt8(ascii: "Z") ~= self ? self + 32 : self
  }
}
