/// Finds what somebody may have meant.
enum Suggestions {
  /// "did you mean …?" for the nearest candidate; else what there is, if that is not too much.
  static func suggestion(for word: String, among candidates: [String]) -> String? {
    if let nearest = nearest(to: word, among: candidates) { return "did you mean `\(nearest)`?" }
    guard !candidates.isEmpty, candidates.count <= 16 else { return nil }
    return "there are " + candidates.map { "`\($0)`" }.joined(separator: ", ")
  }

  /// The candidate that is spelt most alike, if one is near.
  static func nearest(to word: String, among candidates: [String]) -> String? {
    guard word.count <= 60 else { return nil }
    let limit = max(1, word.count / 3)
    let found = candidates.map { ($0, distance(Array(word.lowercased()), Array($0.lowercased()))) }
      .min { $0.1 < $1.1 }
    guard let found, found.1 <= limit else { return nil }
    return found.0
  }

  /// How many letters to change, leave out, put in or swap to make one word the other.
  static func distance(_ one: [Character], _ other: [Character]) -> Int {
    var before: [Int] = []
    var last = Array(0...other.count)
    for (i, letter) in one.enumerated() {
      var row = [i + 1]
      for (j, counterpart) in other.enumerated() {
        var cost = min(last[j + 1] + 1, row[j] + 1, last[j] + (letter == counterpart ? 0 : 1))
        if i > 0, j > 0, letter == other[j - 1], one[i - 1] == counterpart {
          cost = min(cost, before[j - 1] + 1)
        }
        row.append(cost)
      }
      before = last
      last = row
    }
    return last[other.count]
  }
}
