import Testing

@testable import Trace

@Suite("The table of texts")
struct TextTableTests {
  @Test("keeps each text once, and finds all while it grows")
  func growing() {
    let table = TextTable()
    let texts = (0..<20_000).map { "text \($0 * $0)" }
    for (number, text) in texts.enumerated() {
      #expect(table.intern(text) == TextID(number))
      // Every so often, all so far: the table has grown since some of them came.
      if number % 4_999 == 0 {
        for earlier in 0...number where table.intern(texts[earlier]) != TextID(earlier) {
          Issue.record("text \(earlier) is lost when there are \(number + 1)")
        }
      }
    }
    #expect(table.count == texts.count)
    #expect(texts.indices.allSatisfy { table[TextID($0)] == texts[$0] })
  }

  @Test("takes texts for the same only when all their bytes are")
  func similar() {
    let table = TextTable()
    let texts = ["", "a", "b", "ab", "ba", "é", "e\u{301}", "a\0", "\0a", "abcdefgh", "abcdefgh\0"]
    #expect(texts.map(table.intern) == (0..<11).map { TextID($0) })
    #expect(texts.reversed().map(table.intern) == (0..<11).reversed().map { TextID($0) })
  }

  @Test("gives the empty text for a number that was never given")
  func unknown() {
    let table = TextTable()
    _ = table.intern("a")
    #expect(table[5].isEmpty)
    #expect(table.size(of: 5) == 0)
  }

  @Test("finds texts of the same hash by their content")
  func equalHashes() {
    var index = TextIndex()
    for id: TextID in 0..<200 {
      let (place, known) = index.find(7) { $0 == id }
      #expect(known == nil)
      index.insert(7, at: place)
    }
    for id: TextID in 0..<200 {
      #expect(index.find(7) { $0 == id }.known == id)
    }
  }
}
