/// How a cell should look, said by meaning: a role, perhaps a ground, perhaps attributes.
package struct Style: Hashable, Sendable {
  /// What the text means.
  package var role: Role
  /// What the text lies on (a selection, the cursor's line), if it is special.
  package var ground: Role?
  /// Attributes in addition to those that the palette gives to the roles.
  package var attributes: Attributes

  /// Ordinary text.
  package static let text = Style(.text)

  /// Makes a style from its parts.
  package init(_ role: Role, on ground: Role? = nil, _ attributes: Attributes = []) {
    self.role = role
    self.ground = ground
    self.attributes = attributes
  }

  /// The style on a ground.
  package func on(_ ground: Role?) -> Style { Style(role, on: ground, attributes) }
}
