/// How each role looks on one kind of terminal.
package struct Palette: Hashable, Sendable {
  /// How cells of one role, or one style, look.
  package struct Paint: Hashable, Sendable {
    /// The colour of the glyph; nil leaves it as it would be for text.
    package var foreground: Color?
    /// The colour behind the glyph; nil leaves it as it would be for text.
    package var background: Color?
    /// Attributes that belong to the role.
    package var attributes: Attributes

    /// Makes a paint.
    package init(
      _ foreground: Color? = nil, on background: Color? = nil, _ attributes: Attributes = []
    ) {
      self.foreground = foreground
      self.background = background
      self.attributes = attributes
    }
  }

  /// Its name.
  package let name: String
  /// How many colours the terminal must have; 0 needs none.
  package let colors: Int
  /// The colour of ordinary text.
  package let foreground: Color
  /// The colour behind everything.
  package let background: Color
  /// One paint a role, in the order of the roles' numbers.
  private let paints: [Paint]

  /// Makes a palette; a role that has no paint looks like text.
  init(
    name: String, colors: Int, foreground: Color = .standard, background: Color = .standard,
    paints: [Role: Paint]
  ) {
    self.name = name
    self.colors = colors
    self.foreground = foreground
    self.background = background
    self.paints = Role.allCases.map { paints[$0] ?? Paint() }
  }

  /// How a role looks before a ground or attributes are added.
  package func paint(for role: Role) -> Paint { paints[Int(role.rawValue)] }

  /// How a style looks: both colours are set.
  package func resolve(_ style: Style) -> Paint {
    var paint = paint(for: style.role)
    paint.attributes.formUnion(style.attributes)
    if let ground = style.ground {
      let under = self.paint(for: ground)
      // Colours that come in pairs (black on yellow, say) can only be read as pairs.
      if paint.foreground == nil || paint.background == nil {
        paint.background = under.background ?? paint.background
        if under.background != nil { paint.foreground = under.foreground ?? paint.foreground }
      }
      paint.attributes.formUnion(under.attributes)
    }
    paint.foreground = paint.foreground ?? foreground
    paint.background = paint.background ?? background
    return paint
  }
}

extension Palette: CustomStringConvertible {
  /// The palette's name.
  package var description: String { name }
}
