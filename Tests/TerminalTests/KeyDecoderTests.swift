import Fuzzing
import Screen
import Testing

@testable import Terminal

@Suite struct KeyDecoderTests {
  @Test(
    "A sequence of bytes is a key",
    arguments: [
      ("a", [.character("a")]), (" ", [.character(" ")]), ("é", [.character("é")]),
      ("日", [.character("日")]), ("😀", [.character("😀")]),
      ("\r", [.enter]), ("\n", [.enter]), ("\t", [.tab]), ("\u{7F}", [.backspace]),
      ("\u{8}", [.backspace]), ("\u{1}", [.control("a")]), ("\u{1A}", [.control("z")]),
      ("\0", [.control("@")]), ("\u{1C}", [.control("\\")]), ("\u{1F}", [.control("_")]),
      ("\u{1B}[A", [.up]), ("\u{1B}OB", [.down]), ("\u{1B}[C", [.right]), ("\u{1B}OD", [.left]),
      ("\u{1B}[H", [.home]), ("\u{1B}OF", [.end]), ("\u{1B}[1~", [.home]), ("\u{1B}[7~", [.home]),
      ("\u{1B}[4~", [.end]), ("\u{1B}[2~", [.insert]), ("\u{1B}[3~", [.delete]),
      ("\u{1B}[5~", [.pageUp]), ("\u{1B}[6~", [.pageDown]), ("\u{1B}[Z", [.backtab]),
      ("\u{1B}OP", [.function(1)]), ("\u{1B}[15~", [.function(5)]), ("\u{1B}[24~", [.function(12)]),
      ("\u{1B}[[A", [.function(1)]), ("\u{1B}[[E", [.function(5)]),
      ("\u{1B}[1;5C", [.modified(.control, .right)]), ("\u{1B}[1;2A", [.modified(.shift, .up)]),
      ("\u{1B}[3;3~", [.modified(.alt, .delete)]), ("\u{1B}[13;5u", [.modified(.control, .enter)]),
      ("\u{1B}[97;5u", [.control("a")]), ("\u{1B}[27u", [.escape]),
      ("\u{1B}x", [.alt("x")]), ("\u{1B}é", [.alt("é")]), ("\u{1B}\r", [.modified(.alt, .enter)]),
      ("\u{1B}\u{1B}[A", [.escape, .up]), ("\u{1B}OM", [.enter]), ("\u{1B}Oj", [.character("*")]),
      // What terminals report unasked is no key.
      ("\u{1B}[I", []), ("\u{1B}[?62;22c", []), ("\u{1B}[<0;3;4M", []), ("\u{1B}[99~", []),
    ] as [(String, [Key])])
  func sequences(typed: String, keys: [Key]) {
    var whole = KeyDecoder()
    #expect(whole.feed(Array(typed.utf8)) == keys)
    #expect(!whole.isPending)
    var pieces = KeyDecoder()
    #expect(typed.utf8.flatMap { pieces.feed([$0]) } == keys)
  }

  @Test(
    "What is left when nothing follows counts by itself",
    arguments: [
      ("\u{1B}", [.escape]), ("\u{1B}[", [.alt("[")]), ("\u{1B}O", [.alt("O")]),
      ("\u{1B}[1;", []), ("a", []),
    ] as [(String, [Key])])
  func flushing(typed: String, keys: [Key]) {
    var decoder = KeyDecoder()
    _ = decoder.feed(Array(typed.utf8))
    #expect(decoder.flush() == keys)
    #expect(!decoder.isPending)
    #expect(decoder.flush() == [])
  }

  @Test(
    "Bytes that are not UTF-8 become replacement characters",
    arguments: [
      ([0xFF], [.character("\u{FFFD}")]),
      ([0xC3, 0x41], [.character("\u{FFFD}"), .character("A")]),
      ([0xE2, 0x82, 0x1B, 0x5B, 0x41], [.character("\u{FFFD}"), .up]),
      ([0xED, 0xA0, 0x80], [.character("\u{FFFD}")]),
    ] as [([UInt8], [Key])])
  func malformed(bytes: [UInt8], keys: [Key]) {
    var decoder = KeyDecoder()
    #expect(decoder.feed(bytes) == keys)
  }

  @Test("A paste is one key, whatever is in it")
  func paste() {
    var decoder = KeyDecoder()
    let typed = "x\u{1B}[200~a\r\nb\rc\n\u{3}\u{1B}[A\td\u{1B}[201~y"
    let keys: [Key] = [
      .character("x"), .paste("a\nb\nc\n[A\td", isTruncated: false), .character("y"),
    ]
    #expect(decoder.feed(Array(typed.utf8)) == keys)
    #expect(typed.utf8.flatMap { decoder.feed([$0]) } == keys)
  }

  @Test("A paste without an end counts when nothing follows")
  func endlessPaste() {
    var decoder = KeyDecoder()
    #expect(decoder.feed(Array("\u{1B}[200~abc\u{1B}[20".utf8)) == [])
    #expect(decoder.isPasting)
    #expect(decoder.flush() == [.paste("abc", isTruncated: false)])
    #expect(decoder.feed([0x61]) == [.character("a")])
  }

  @Test("A long paste is cut between characters")
  func longPaste() {
    var decoder = KeyDecoder(pasteLimit: 5)
    let keys = decoder.feed(Array("\u{1B}[200~日日日\u{1B}[201~".utf8))
    #expect(keys == [.paste("日", isTruncated: true)])
  }

  @Test("The terminal's own description goes before what is common")
  func described() {
    let sequences = KeySequences { $0 == "kf1" ? Array("\u{1B}[A".utf8) : nil }
    var decoder = KeyDecoder(sequences: sequences)
    #expect(decoder.feed(Array("\u{1B}[A\u{1B}[B".utf8)) == [.function(1), .down])
  }

  @Test(
    "No bytes whatever trap, or leave a decoder that a flush does not free", arguments: Cases.parts)
  func randomBytes(part: UInt64) {
    let likely = Array("\u{1B}[O200~201~;9AZ\u{9B}é日".utf8)
    for seed in Cases.seeds(usually: 200, part: part) {
      var random = SeededGenerator(seed: seed)
      var decoder = KeyDecoder(pasteLimit: 64)
      for _ in 0..<200 {
        let bytes = (0..<Int.random(in: 0...8, using: &random)).map { _ in
          Int.random(in: 0..<3, using: &random) == 0
            ? UInt8.random(in: 0...255, using: &random) : likely.randomElement(using: &random) ?? 0
        }
        for case .paste(let text, _) in decoder.feed(bytes) {
          #expect(text.utf8.count <= 64 * 3, "seed \(seed)")
        }
        if Int.random(in: 0..<5, using: &random) == 0 { _ = decoder.flush() }
      }
      _ = decoder.flush()
      #expect(decoder.feed([0x61]) == [.character("a")], "seed \(seed)")
    }
  }
}
