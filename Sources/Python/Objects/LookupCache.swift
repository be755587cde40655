/// What was found under names in a class and its bases, by the address of the interned name.
///
/// Interned names live as long as the interpreter, so an address stands for one name.
struct LookupCache {
  /// What the cache knows of a name.
  enum Entry {
    case unknown
    /// The classes have nothing under the name.
    case absent
    case found(Value)
  }

  private struct Place {
    /// The name's address; 0 where the place is free.
    var name: UInt
    /// What was found; `unset` where nothing is.
    var value: Value
  }

  /// A power of two in size, at most half full; empty before the first entry.
  private var places: [Place] = []
  private var count = 0

  /// What is known of an interned name.
  @inline(__always)
  func find(_ name: PyStr) -> Entry {
    let address = LookupCache.address(name)
    return places.withUnsafeBufferPointer { places in
      guard !places.isEmpty else { return .unknown }
      let mask = places.count - 1
      var index = LookupCache.first(address) & mask
      // Half of the places are free, so the search ends.
      while places[index].name != 0 {
        if places[index].name == address {
          let value = places[index].value
          if case .unset = value { return .absent }
          return .found(value)
        }
        index = (index + 1) & mask
      }
      return .unknown
    }
  }

  /// Notes what was found under a name that is unknown so far; `unset` for nothing.
  mutating func insert(_ name: PyStr, _ value: Value) {
    if (count + 1) * 2 > places.count { grow() }
    count += 1
    place(Place(name: LookupCache.address(name), value: value))
  }

  /// Forgets everything.
  mutating func removeAll() {
    places = []
    count = 0
  }

  private mutating func grow() {
    let old = places
    places = Array(repeating: Place(name: 0, value: .unset), count: max(16, old.count * 2))
    for entry in old where entry.name != 0 { place(entry) }
  }

  private mutating func place(_ entry: Place) {
    let mask = places.count - 1
    var index = LookupCache.first(entry.name) & mask
    while places[index].name != 0 { index = (index + 1) & mask }
    places[index] = entry
  }

  @inline(__always)
  private static func address(_ name: PyStr) -> UInt {
    UInt(bitPattern: Unmanaged.passUnretained(name).toOpaque())
  }

  /// The first place to look at; the low bits of an address are always the same.
  @inline(__always)
  private static func first(_ address: UInt) -> Int {
    Int(truncatingIfNeeded: (address >> 4) ^ (address >> 10))
  }
}
