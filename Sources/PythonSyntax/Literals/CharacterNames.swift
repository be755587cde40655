/// Finds characters by their Unicode names, for `\N{...}`.
package enum CharacterNames {
  /// The scalar of a name or of an alias of one, in any case.
  ///
  /// There is no table of names at hand, so this asks every scalar for its own.
  package static func scalar(named name: String) -> Unicode.Scalar? {
    let wanted = name.uppercased()
    guard wanted.utf8.count <= 96 else { return nil }
    if let ideograph = scalar(wanted, after: "CJK UNIFIED IDEOGRAPH-") { return ideograph }
    for range in [0x20...0x323AF, 0xE0000...0xE01EF] as [ClosedRange<UInt32>] {
      for value in range {
        guard let scalar = Unicode.Scalar(value) else { continue }
        let properties = scalar.properties
        if properties.name == wanted || properties.nameAlias == wanted { return scalar }
      }
    }
    return nil
  }

  private static func scalar(_ name: String, after prefix: String) -> Unicode.Scalar? {
    guard name.hasPrefix(prefix), let value = UInt32(name.dropFirst(prefix.count), radix: 16),
      let scalar = Unicode.Scalar(value), scalar.properties.isUnifiedIdeograph
    else { return nil }
    return scalar
  }
}
