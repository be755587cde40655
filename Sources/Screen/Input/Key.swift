/// A key press, as the terminal reports it.
package enum Key: Hashable, Sendable {
  /// A character that was typed; the space bar gives " ".
  case character(Character)
  case enter, tab, backtab, escape, backspace, delete, insert
  case up, down, left, right, home, end, pageUp, pageDown
  /// A function key, from 1.
  case function(Int)
  /// A letter (in lower case) or one of `@[\]^_` together with Ctrl; Ctrl-I and Ctrl-M arrive as
  /// `tab` and `enter`, which terminals cannot tell from them.
  case control(Character)
  /// A character together with Alt, or typed right after Esc.
  case alt(Character)
  /// A key that is not a character together with modifiers.
  case modified(Modifiers, NamedKey)
  /// Text that was pasted: newlines are `\n`; `isTruncated` says that it was too long to keep
  /// in full.
  case paste(String, isTruncated: Bool)

  /// Keys held down together with another one.
  package struct Modifiers: OptionSet, Hashable, Sendable {
    package let rawValue: UInt8

    package init(rawValue: UInt8) { self.rawValue = rawValue }

    package static let shift = Modifiers(rawValue: 1)
    package static let alt = Modifiers(rawValue: 2)
    package static let control = Modifiers(rawValue: 4)
  }

  /// A key that is not a character.
  package enum NamedKey: Hashable, Sendable {
    case enter, tab, backspace, delete, insert
    case up, down, left, right, home, end, pageUp, pageDown
    case function(Int)

    /// The key pressed alone.
    package var key: Key {
      switch self {
      case .enter: .enter
      case .tab: .tab
      case .backspace: .backspace
      case .delete: .delete
      case .insert: .insert
      case .up: .up
      case .down: .down
      case .left: .left
      case .right: .right
      case .home: .home
      case .end: .end
      case .pageUp: .pageUp
      case .pageDown: .pageDown
      case .function(let number): .function(number)
      }
    }
  }
}
