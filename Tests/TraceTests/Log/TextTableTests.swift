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

  @Test("keeps nothing of the names that asyncio makes up for tasks")
  func numbered() {
    let log = TraceLog()
    let before = log.texts.memory
    for number in [1, 9, 10, 123_456, 1 << 24 - 1] {
      let name = "Task-\(number)"
      let id = log.taskName(number)
      #expect(log.texts[id] == name)
      #expect(log.texts.size(of: id) == name.utf8.count)
      #expect(log.texts.withUTF8(of: id) { Array($0) } == Array(name.utf8))
      // A program may give a task such a name itself.
      #expect(log.text(name) == id)
    }
    #expect(log.texts.count == 1 && log.texts.memory == before)
  }

  @Test(
    "keeps texts that only look like them",
    arguments: [
      "Task-", "Task-01", "Task-1x", "Task--1", "task-1", "Task_1", "Task-0", "Task-16777216",
      "Task-99999999999",
    ])
  func similarNames(text: String) {
    let table = TextTable()
    let id = table.intern(text)
    #expect(id == 0 && table.count == 1 && table[id] == text)
  }

  @Test("gives the empty text for a number that was never given")
  func unknown() {
    let table = TextTable()
    _ = table.intern("a")
    #expect(table[5].isEmpty)
    #expect(table.size(of: 5) == 0)
    #expect(table[.max].isEmpty && table[1 << 31].isEmpty && table[1 << 31 + 2 << 24].isEmpty)
  }

  @Test(
    "keeps no bytes of texts that are small numbers", arguments: [0, 7, 10, 99_999, 16_777_215])
  func numbers(number: Int) {
    let table = TextTable()
    let id = table.intern("\(number)")
    #expect(table.number(of: number) == id)
    #expect(table.count == 0)
    #expect(table[id] == "\(number)")
    #expect(table.size(of: id) == "\(number)".utf8.count)
    #expect(table.withUTF8(of: id) { Array($0) } == Array("\(number)".utf8))
  }

  @Test(
    "keeps the bytes of texts that only look like numbers",
    arguments: ["", "00", "07", "-1", "1 ", "1a", "16777216", "99999999", "123456789", "²", "+1"])
  func noNumbers(text: String) {
    let table = TextTable()
    #expect(table[table.intern(text)] == text)
    #expect(table.count == 1)
  }

  @Test("knows names with a number in parentheses, as many as it can tell apart")
  func parenthesized() {
    let table = TextTable()
    var ids: Set<TextID> = []
    for name in 1...125 {
      let id = table.number(of: table.intern("E\(name)"), parenthesized: name)
      #expect(id.map { table[$0] } == "E\(name)(\(name))")
      if let id { ids.insert(id) }
    }
    #expect(ids.count == 125)
    #expect(table.number(of: table.intern("E1"), parenthesized: 5).map { table[$0] } == "E1(5)")
    #expect(table.number(of: table.intern("E1"), parenthesized: -5) == nil)
    #expect(table.number(of: table.intern("E1"), parenthesized: 1 << 24) == nil)
    #expect(table.number(of: table.intern("E126"), parenthesized: 5) == nil)
    #expect(table.number(of: 5) != nil && table.number(of: -1) == nil)
    #expect(table.count == 126)
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
