/// A Python `set` or `frozenset`.
///
/// The table is laid out and probed as CPython's `Objects/setobject.c` does it (linear probes of 9
/// places, then a perturbed jump; growth by four while small), so that sets of equal hashes are
/// iterated in the same order.
final class PySet: PyContainer {
  /// A place of the table: a free one has an unset key and hash 0, a deleted one hash -1.
  struct Place {
    var key: Value = .unset
    var hash = 0
  }

  private static let linearProbes = 9
  private(set) var table: [Place]
  /// The number of elements.
  private(set) var count = 0
  /// Elements and deleted places.
  private var fill = 0
  /// Changes when elements move; adding and removing others does not disturb a search under way.
  private(set) var placesVersion: UInt32 = 0
  /// Where `pop` looks first.
  private var finger = 0
  /// The hash of a frozenset, once known.
  var cachedHash: Int?

  /// Makes an empty set.
  override init(type: PyType) {
    table = [Place](repeating: Place(), count: 8)
    super.init(type: type)
    nature = .set
    accountNew(256)
  }

  deinit {
    untrack()
    unaccount()
    let heap = type.heap
    for index in table.indices { heap.release(&table[index].key) }
  }

  override func clearReferences() {
    super.clearReferences()
    removeAll()
  }

  /// The elements in the order of iteration.
  var elements: [Value] { table.lazy.filter { !$0.key.isUnset }.map(\.key) }

  /// The position of the element with a hash for which `matches` says yes.
  func position<Failure: Error>(
    hash: Int, where matches: (Int, Value) throws(Failure) -> Bool
  ) throws(Failure) -> Int? {
    var perturb = UInt(bitPattern: hash)
    var index = perturb & UInt(table.count - 1)
    while true {
      let mask = UInt(table.count - 1)
      let probes = index + UInt(PySet.linearProbes) <= mask ? PySet.linearProbes : 0
      for probe in 0...probes {
        let position = Int(index) + probe
        guard position < table.count else { return nil }
        let place = table[position]
        if place.key.isUnset && place.hash == 0 { return nil }
        if place.hash == hash, !place.key.isUnset,
          try matches(position, place.key)
        {
          return position
        }
      }
      perturb >>= 5
      index = (index &* 5 &+ 1 &+ perturb) & UInt(table.count - 1)
    }
  }

  /// Adds an element that is known to be absent.
  ///
  /// It takes the last deleted place on its way to a free one, as in CPython.
  func insertNew(_ key: Value, hash: Int) {
    let mask = UInt(table.count - 1)
    var perturb = UInt(bitPattern: hash)
    var index = perturb & mask
    var place = -1
    search: while true {
      let probes = index + UInt(PySet.linearProbes) <= mask ? PySet.linearProbes : 0
      for position in Int(index)...(Int(index) + probes) where table[position].key.isUnset {
        if table[position].hash == 0 {
          if place < 0 {
            place = position
            fill += 1
          }
          break search
        }
        place = position
      }
      perturb >>= 5
      index = (index &* 5 &+ 1 &+ perturb) & mask
    }
    table[place] = Place(key: key, hash: hash)
    count += 1
    // Where a deleted place was taken, the table was large enough before.
    if fill * 5 >= (table.count - 1) * 3 {
      resize(count > 50_000 ? count * 2 : count * 4)
    }
  }

  private func insertClean(_ key: Value, hash: Int, into table: inout [Place]) {
    let mask = UInt(table.count - 1)
    var perturb = UInt(bitPattern: hash)
    var index = perturb & mask
    while true {
      let probes = index + UInt(PySet.linearProbes) <= mask ? PySet.linearProbes : 0
      for position in Int(index)...(Int(index) + probes) where table[position].key.isUnset {
        table[position] = Place(key: key, hash: hash)
        return
      }
      perturb >>= 5
      index = (index &* 5 &+ 1 &+ perturb) & mask
    }
  }

  private func resize(_ minimum: Int) {
    var size = 8
    while size <= minimum { size *= 2 }
    var fresh = [Place](repeating: Place(), count: size)
    for place in table where !place.key.isUnset {
      insertClean(place.key, hash: place.hash, into: &fresh)
    }
    table = fresh
    fill = count
    placesVersion &+= 1
    account(64 + size * MemoryLayout<Place>.stride)
  }

  /// Deletes the element at a position and returns it.
  @discardableResult
  func remove(at position: Int) -> Value {
    let key = table[position].key
    table[position] = Place(key: .unset, hash: -1)
    count -= 1
    return key
  }

  /// Deletes everything.
  func removeAll() {
    let old = table
    table = [Place](repeating: Place(), count: 8)
    count = 0
    fill = 0
    placesVersion &+= 1
    _ = consume old
  }

  /// Removes and returns an arbitrary element, the one CPython's `set.pop` takes.
  func popFirst() -> Value? {
    guard count > 0 else { return nil }
    var position = finger & (table.count - 1)
    while table[position].key.isUnset { position = (position + 1) & (table.count - 1) }
    finger = position + 1
    return remove(at: position)
  }

  /// Makes room before that many elements are added from another collection, as CPython does.
  func reserve(adding extra: Int) {
    if (fill + extra) * 5 >= (table.count - 1) * 3 { resize((count + extra) * 2) }
  }

  /// Lays the table out anew where more than a quarter of its places hold deleted elements.
  func dropDeleted() {
    if fill - count > (table.count - 1) / 4 { resize(count > 50_000 ? count * 2 : count * 4) }
  }

  /// Takes over the elements of another set, where this one has never had any.
  ///
  /// Room must have been made. The layout is the one that CPython's `set_merge` gives.
  ///
  /// - Returns: whether it was done; otherwise the elements must be added one by one.
  func merge(_ other: PySet) -> Bool {
    guard fill == 0 else { return false }
    if table.count == other.table.count, other.fill == other.count {
      table = other.table
    } else {
      for place in other.table where !place.key.isUnset {
        insertClean(place.key, hash: place.hash, into: &table)
      }
    }
    fill = other.count
    count = other.count
    placesVersion &+= 1
    return true
  }

  /// Exchanges the elements with those of another set.
  func exchangeContent(with other: PySet) {
    swap(&table, &other.table)
    swap(&count, &other.count)
    swap(&fill, &other.fill)
    placesVersion &+= 1
    other.placesVersion &+= 1
    cachedHash = nil
    other.cachedHash = nil
  }
}
