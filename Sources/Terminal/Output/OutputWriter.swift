import Screen

/// Writes for a terminal of which it notes what it has: colours, attributes, and the cursor's place.
struct OutputWriter {
  /// What the terminal can do beyond the least.
  let abilities: Abilities
  /// How the terminal shows what comes; nil if nobody knows.
  var sent: Rendition?
  /// Where the terminal has the cursor; nil if nobody knows.
  var place: Point?
  /// What was written.
  private(set) var bytes: [UInt8] = []

  /// What some terminals can do and others cannot.
  struct Abilities: OptionSet {
    let rawValue: Int
    /// Turning off attributes one by one.
    static let partialResets = Abilities(rawValue: 1)
    /// Repeating the last character (ECMA-48's REP).
    static let repeats = Abilities(rawValue: 2)
    /// Moving to a row, a column, or by some cells with ECMA-48's sequences.
    static let moves = Abilities(rawValue: 4)
  }

  /// What bytes depend on.
  enum Dependence {
    /// Neither colours nor attributes.
    case nothing
    /// The colour behind, as blanks and erased cells do.
    case background
    /// Colours, attributes and the character set.
    case everything
  }

  /// Makes a writer for a terminal of whose state nothing is known.
  init(_ abilities: Abilities) { self.abilities = abilities }

  /// Begins anew with nothing written.
  mutating func begin() { bytes.removeAll(keepingCapacity: true) }

  /// Writes bytes that are to look like this; they change neither looks nor the cursor's known place.
  mutating func write(
    _ bytes: some Sequence<UInt8>, in rendition: Rendition, dependingOn dependence: Dependence
  ) {
    prepare(rendition, dependence)
    self.bytes += bytes
  }

  /// Moves the cursor.
  mutating func move(to goal: Point) {
    bytes += CursorMove.bytes(from: place, to: goal)
    place = goal
  }

  /// Has the terminal show what comes as it is wanted.
  mutating func prepare(_ wanted: Rendition, _ dependence: Dependence = .everything) {
    switch dependence {
    case .nothing: break
    case .background: prepareForBlank(wanted)
    case .everything: prepareForCharacter(wanted)
    }
  }

  private mutating func prepareForBlank(_ wanted: Rendition) {
    guard let sent, wanted.attributes & Rendition.reversed == 0,
      (sent.attributes ^ wanted.attributes) & Rendition.onBlanks == 0
    else { return prepareForCharacter(wanted) }
    guard sent.background != wanted.background else { return }
    bytes += Array("\u{1B}[\(wanted.background)m".utf8)
    self.sent?.background = wanted.background
  }

  private mutating func prepareForCharacter(_ wanted: Rendition) {
    guard sent != wanted else { return }
    let parameters = wanted.parameters(
      from: sent, isPartial: abilities.contains(.partialResets))
    if !parameters.isEmpty {
      bytes += Array("\u{1B}[\(parameters == "0" ? "" : parameters)m".utf8)
    }
    if let designation = wanted.designation, designation != sent?.designation {
      bytes += [0x1B, UInt8(ascii: "("), designation]
    }
    if let isShifted = wanted.isShifted, isShifted != sent?.isShifted {
      bytes.append(isShifted ? 14 : 15)
    }
    sent = wanted
  }
}
