import Screen

/// A line of text that is being typed.
package struct TextInput: Equatable, Sendable {
  /// What is typed so far.
  package private(set) var text: [Character]
  /// The place of the cursor, in characters.
  package private(set) var cursor: Int

  /// Makes an input with a text in it.
  package init(_ text: String = "") {
    self.text = Array(text)
    cursor = self.text.count
  }

  /// What is typed so far.
  package var string: String { String(text) }

  /// Takes a key; answers whether it means anything here.
  package mutating func take(_ key: Key) -> Bool {
    switch key {
    case .character(let character): insert(character)
    case .paste(let pasted, _):
      for character in pasted where !character.isNewline { insert(character) }
    case .backspace:
      guard cursor > 0 else { return true }
      cursor -= 1
      text.remove(at: cursor)
    case .delete:
      if cursor < text.count { text.remove(at: cursor) }
    case .left: cursor = max(0, cursor - 1)
    case .right: cursor = min(text.count, cursor + 1)
    case .home, .control("a"): cursor = 0
    case .end, .control("e"): cursor = text.count
    case .control("u"):
      text.removeFirst(cursor)
      cursor = 0
    default: return false
    }
    return true
  }

  private mutating func insert(_ character: Character) {
    guard text.count < 200 else { return }
    text.insert(character, at: cursor)
    cursor += 1
  }
}
