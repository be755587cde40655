/// What the terminal can do and the user wants, found once and then handed to the application.
///
/// Views never ask the environment; they are given these facts.
package struct Capabilities: Hashable, Sendable {
  /// How many colours may be used: 0, 8, 16, 88 or 256, also 0 when the user wants none.
  package var colors: Int
  /// Whether characters other than ASCII can be drawn.
  package var isUnicode: Bool
  /// Whether spinners and playing bars may move by themselves.
  package var animates: Bool
  /// Whether the background is light, as far as the environment says.
  package var prefersLight: Bool

  /// Makes a set of capabilities; the defaults are those of a modern terminal.
  package init(
    colors: Int = 256, isUnicode: Bool = true, animates: Bool = true, prefersLight: Bool = false
  ) {
    self.colors = colors
    self.isUnicode = isUnicode
    self.animates = animates
    self.prefersLight = prefersLight
  }

  /// The characters to draw with.
  package var glyphs: Glyphs { isUnicode ? .unicode : .ascii }

  /// The palette that suits the terminal.
  package var palette: Palette { .suited(toColors: colors, prefersLight: prefersLight) }
}
