import Screen

extension Key {
  /// The key as it is written on the screen.
  func name(_ glyphs: Glyphs) -> String {
    switch self {
    case .character(" "): "space"
    case .character(let character): String(character)
    case .enter: glyphs.isASCII ? "Enter" : "⏎"
    case .tab: "Tab"
    case .backtab: "Shift-Tab"
    case .escape: "Esc"
    case .backspace: "Backspace"
    case .delete: "Del"
    case .insert: "Ins"
    case .up: glyphs.isASCII ? "Up" : String(glyphs.up)
    case .down: glyphs.isASCII ? "Down" : String(glyphs.down)
    case .left: glyphs.isASCII ? "Left" : String(glyphs.left)
    case .right: glyphs.isASCII ? "Right" : String(glyphs.right)
    case .home: "Home"
    case .end: "End"
    case .pageUp: "PgUp"
    case .pageDown: "PgDn"
    case .function(let number): "F\(number)"
    case .control(let character): "Ctrl-" + String(character).uppercased()
    case .alt(let character): "Alt-" + String(character)
    case .modified(_, let key): key.key.name(glyphs)
    case .paste: "paste"
    }
  }
}
