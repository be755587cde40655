/// A Python `dict`: entries in insertion order, found through a table of indices.
///
/// Up to `scanLimit` entries are searched without a table. Lookups of names compare text only;
/// lookups of any value are in `PyDict+Lookup.swift`, since Python code may run in them.
final class PyDict: PyContainer {
  /// A key with its hash and value; the key of a deleted entry is `unset`.
  struct Entry {
    var key: Value
    var hash: Int
    var value: Value
  }

  static let scanLimit = 8

  /// All entries, deleted ones included.
  private(set) var entries: [Entry] = []
  /// Positions of entries by hash, with -1 for a free place and -2 for a deleted one; a power of
  /// two in size, or empty while the entries are few.
  private var table: [Int32] = []
  /// Where the entries and the table lie, for reading them without counting references to their
  /// arrays.
  ///
  /// This is sound because an array's elements lie in a buffer of their own, where they stay until
  /// the array is changed: both are changed in this file only, and whatever changes one of them calls
  /// `locate` before anybody reads.
  private var layout = Layout()

  private struct Layout {
    var entries = UnsafePointer<Entry>(bitPattern: 8).unsafelyUnwrapped
    var entryCount = 0
    /// Not to be read where the mask is -1: there is no table.
    var table = UnsafePointer<Int32>(bitPattern: 8).unsafelyUnwrapped
    /// The table's size less 1.
    var mask = -1
  }

  /// Notes where the entries and the table lie; to be called after any change of the two.
  @inline(__always)
  private func locate() {
    layout.entryCount = entries.count
    layout.mask = table.count &- 1
    if let place = entries.withUnsafeBufferPointer({ $0.baseAddress }) { layout.entries = place }
    if let place = table.withUnsafeBufferPointer({ $0.baseAddress }) { layout.table = place }
  }
  /// Table places that are not free.
  private var usedPlaces = 0
  /// The number of keys.
  private(set) var count = 0
  /// How many entries may be added before room must be made.
  private var usable = 5
  /// How many entries CPython's dictionary would have room for, those that were deleted included.
  var room: Int { entries.count + usable }
  /// Whether it was shown as the `__dict__` of an instance.
  var isOfInstance = false
  /// Changes when keys come, go or move; caches of entry positions depend on it.
  private(set) var keysVersion: UInt32 = 0
  /// Changes when entries move, as CPython's do when it makes room; adding and deleting others does
  /// not disturb a search that is under way.
  private(set) var placesVersion: UInt32 = 0

  /// A copy for the same code to run in; the caches of that code can tell it from the original.
  ///
  /// - Parameter number: how many such copies there are, up to 4095 of which are told apart.
  /// - Returns: a dictionary with the same entries at the same positions.
  func namespaceCopy(number: Int) -> PyDict {
    let made = PyDict(type: type)
    made.entries = entries
    made.table = table
    made.usedPlaces = usedPlaces
    made.count = count
    made.usable = usable
    made.locate()
    made.keysVersion = keysVersion &+ UInt32(truncatingIfNeeded: number) << 20
    return made
  }

  /// Makes an empty dictionary.
  override init(type: PyType) {
    super.init(type: type)
    nature = .dictionary
    accountNew(256)
  }

  /// Makes the namespace of the first types, before there is a type; it must be set before use.
  override init(bootstrapping placeholder: UnsafeMutableRawPointer) {
    super.init(bootstrapping: placeholder)
    nature = .dictionary
  }

  deinit {
    untrack()
    unaccount()
    guard !entries.isEmpty else { return }
    let heap = type.heap
    for index in entries.indices {
      heap.release(&entries[index].value)
      heap.release(&entries[index].key)
    }
  }

  override func clearReferences() {
    super.clearReferences()
    removeAll()
  }

  // MARK: Entries

  /// Replaces the value of the entry at a position.
  ///
  /// The old value is released after the access to the entries: its finaliser may use them.
  @inline(__always)
  func setValue(_ value: Value, at position: Int) { place(at: position).replace(with: value) }

  /// The value of the entry at a position, which must be one.
  ///
  /// Read in place, for copying the whole entry would count references to its key as well.
  @inline(__always)
  func value(at position: Int) -> Value { layout.entries[position].value }

  /// Where the value of the entry at a position is, for reading and replacing it.
  ///
  /// To be used at once: the entries stay where they are until one is added or deleted.
  @inline(__always)
  func place(at position: Int) -> UnsafeMutablePointer<Value> {
    // Where somebody has a copy of the entries, these move away from it.
    let entries = entries.withUnsafeMutableBufferPointer { $0.baseAddress.unsafelyUnwrapped }
    layout.entries = UnsafePointer(entries)
    return (layout.entries + position).valuePlace
  }

  /// Where the value of the entry at a position is, for reading it at once.
  @inline(__always)
  func readingPlace(at position: Int) -> UnsafeMutablePointer<Value> {
    (layout.entries + position).valuePlace
  }

  /// Whether the entry at a position has this very name object for its key.
  @inline(__always)
  func hasName(_ name: Unmanaged<PyStr>, at position: Int) -> Bool {
    position >= 0 && position < layout.entryCount && (layout.entries + position).isKey(name)
  }

  /// Adds an entry for a key that is known to be absent.
  func insertNew(_ key: Value, hash: Int, value: Value) {
    if usable == 0 { makeRoom() }
    usable -= 1
    let position = entries.count
    entries.append(Entry(key: key, hash: hash, value: value))
    count += 1
    keysVersion &+= 1
    if table.isEmpty {
      if entries.count > PyDict.scanLimit { rebuildTable() }
    } else {
      if (usedPlaces + 1) * 3 > table.count * 2 { rebuildTable() } else { place(position, hash) }
    }
    locate()
  }

  /// Deletes the entry at a position and returns its value.
  @discardableResult
  func removeEntry(at position: Int) -> Value {
    let old = entries[position]
    if !table.isEmpty {
      let mask = table.count - 1
      var probe = Probe(old.hash)
      while table[probe.place & mask] != Int32(position) { probe.advance() }
      table[probe.place & mask] = -2
    }
    // What the entry had is kept by `old`, so no finaliser runs before all is in order.
    entries[position].key = .unset
    entries[position].value = .unset
    locate()
    count -= 1
    keysVersion &+= 1
    return old.value
  }

  /// Deletes the last entry and returns it; `nil` where there is none.
  func popLast() -> Entry? {
    // Places of the table never refer to deleted entries, so these may go.
    while let last = entries.last, last.key.isUnset { entries.removeLast() }
    placesVersion &+= 1
    locate()
    guard let last = entries.last else { return nil }
    removeEntry(at: entries.count - 1)
    entries.removeLast()
    locate()
    return last
  }

  /// Deletes everything.
  func removeAll() {
    let old = entries
    unaccount()
    account(256)
    entries = []
    table = []
    locate()
    usedPlaces = 0
    usable = 5
    count = 0
    keysVersion &+= 1
    placesVersion &+= 1
    _ = consume old
  }

  /// Takes over the content of another dictionary.
  func replaceContent(with other: PyDict) {
    entries = other.entries
    table = other.table
    locate()
    usedPlaces = other.usedPlaces
    usable = other.usable
    count = other.count
    keysVersion &+= 1
    placesVersion &+= 1
  }

  /// Drops deleted entries and lets as many entries come as CPython's dictionary would then have
  /// room for; so entries move at the same moments, which running iterators can tell.
  private func makeRoom() {
    placesVersion &+= 1
    if entries.count > count {
      entries.removeAll { $0.key.isUnset }
      keysVersion &+= 1
      if !table.isEmpty { rebuildTable() }
    }
    var size = 8
    while size < count * 3 { size *= 2 }
    usable = size * 2 / 3 - count
    locate()
    account((count + usable) * MemoryLayout<Entry>.stride + table.count * 4)
  }

  private func rebuildTable() {
    var size = 16
    while size < (count + 1) * 3 { size *= 2 }
    table = [Int32](repeating: -1, count: size)
    usedPlaces = 0
    keysVersion &+= 1
    placesVersion &+= 1
    for position in entries.indices where !entries[position].key.isUnset {
      place(position, entries[position].hash)
    }
  }

  /// The places where a hash may be, one after the other, to be cut to the table's size.
  ///
  /// As in CPython's `Objects/dictobject.c`: hashes of small integers in a row lie in a row, and all
  /// bits of a hash count in the end.
  private struct Probe {
    private(set) var place: Int
    private var rest: UInt

    @inline(__always)
    init(_ hash: Int) {
      place = hash
      rest = UInt(bitPattern: hash)
    }

    @inline(__always)
    mutating func advance() {
      rest >>= 5
      place = place &* 5 &+ Int(bitPattern: rest) &+ 1
    }
  }

  private func place(_ position: Int, _ hash: Int) {
    let mask = table.count - 1
    var probe = Probe(hash)
    while table[probe.place & mask] >= 0 { probe.advance() }
    let slot = probe.place & mask
    if table[slot] == -1 { usedPlaces += 1 }
    table[slot] = Int32(position)
  }

  // MARK: Searching

  /// Calls `matches` with the positions of entries that have this hash until it says yes.
  ///
  /// - Parameters:
  ///   - hash: the key's hash.
  ///   - matches: whether the entry at a position is the wanted one; it may run Python code.
  /// - Throws: what `matches` throws.
  /// - Returns: the position, or `nil`.
  @inline(__always)
  func position<Failure: Error>(
    hash: Int, where matches: (Int) throws(Failure) -> Bool
  ) throws(Failure) -> Int? {
    if table.isEmpty {
      var position = 0
      while position < entries.count {
        if entries[position].hash == hash, !entries[position].key.isUnset {
          if try matches(position) { return position }
        }
        position += 1
      }
      return nil
    }
    var probe = Probe(hash)
    while !table.isEmpty {
      let position = Int(table[probe.place & (table.count - 1)])
      if position == -1 { return nil }
      if position >= 0, position < entries.count, entries[position].hash == hash {
        if try matches(position) { return position }
      }
      probe.advance()
    }
    return nil
  }

  /// The position of a name.
  ///
  /// Entries and table are read in place: comparing names runs no Python code that might change them.
  func position(of name: PyStr) -> Int? {
    let hash = name.hash
    if layout.mask < 0 {
      for position in 0..<layout.entryCount
      where (layout.entries + position).isKey(name, hash: hash) {
        return position
      }
      return nil
    }
    var probe = Probe(hash)
    while true {
      let position = Int(layout.table[probe.place & layout.mask])
      if position == -1 { return nil }
      if position >= 0, (layout.entries + position).isKey(name, hash: hash) { return position }
      probe.advance()
    }
  }

  /// What a search for an integer key came to.
  enum IntegerSearch {
    case found(Int)
    case absent
    /// There is a key of another kind with the same hash, which may be equal.
    case unsure
  }

  /// The position of an integer key, searched in place as for a name.
  func position(ofInteger key: Int, hash: Int) -> IntegerSearch {
    if layout.mask < 0 {
      for position in 0..<layout.entryCount where layout.entries[position].hash == hash {
        switch layout.entries[position].key {
        case .int(let other): if other == key { return .found(position) }
        case .unset: continue
        default: return .unsure
        }
      }
      return .absent
    }
    var probe = Probe(hash)
    while true {
      let position = Int(layout.table[probe.place & layout.mask])
      if position == -1 { return .absent }
      if position >= 0, layout.entries[position].hash == hash {
        guard case .int(let other) = layout.entries[position].key else { return .unsure }
        if other == key { return .found(position) }
      }
      probe.advance()
    }
  }

  /// The position of a key that is an exact string or a small integer, searched in place.
  ///
  /// - Parameters:
  ///   - key: where the key is.
  ///   - string: the type `str`.
  /// - Returns: the position; -1 where the key is absent; -2 where Python code may have to compare.
  func quickPosition(of key: UnsafeMutablePointer<Value>, string: PyType) -> Int {
    if let object = key.reference {
      guard object.hasType(string) else { return -2 }
      return object.downcast(to: PyStr.self)._withUnsafeGuaranteedRef { position(of: $0) ?? -1 }
    }
    guard case .int(let number) = key.pointee else { return -2 }
    guard count > 0 else { return -1 }
    switch position(ofInteger: number, hash: Interpreter.hash(number)) {
    case .found(let position): return position
    case .absent: return -1
    case .unsure: return -2
    }
  }

  /// How many keys come before the entry at a position, if they are fewer than a limit.
  func index(ofEntry position: Int, below limit: Int) -> Int? {
    if entries.count == count { return position < limit ? position : nil }
    var index = 0
    for entry in entries[..<position] where !entry.key.isUnset {
      index += 1
      if index == limit { return nil }
    }
    return index
  }

  /// The value under a name.
  func find(_ name: PyStr) -> Value? {
    position(of: name).map { value(at: $0) }
  }

  /// Sets the value under a name.
  func set(_ name: PyStr, _ value: Value) {
    if let position = position(of: name) {
      setValue(value, at: position)
    } else {
      insertNew(.object(name), hash: name.hash, value: value)
    }
  }

  /// Deletes a name; whether it was there.
  func remove(_ name: PyStr) -> Bool {
    guard let position = position(of: name) else { return false }
    removeEntry(at: position)
    return true
  }

  /// The keys in order.
  var keys: [Value] { entries.lazy.filter { !$0.key.isUnset }.map(\.key) }

  /// The values in order.
  var values: [Value] { entries.lazy.filter { !$0.key.isUnset }.map(\.value) }
}

extension UnsafePointer where Pointee == PyDict.Entry {
  /// Where the entry's key is: a structure's first property lies at its beginning.
  @inline(__always)
  private var keyPlace: UnsafeMutablePointer<Value> {
    UnsafeMutableRawPointer(mutating: self).assumingMemoryBound(to: Value.self)
  }

  /// Where the entry's value is.
  @inline(__always)
  fileprivate var valuePlace: UnsafeMutablePointer<Value> {
    (UnsafeMutableRawPointer(mutating: self)
      + (MemoryLayout<PyDict.Entry>.offset(of: \.value) ?? 0))
      .assumingMemoryBound(to: Value.self)
  }

  /// Whether the key is this very object.
  @inline(__always)
  fileprivate func isKey(_ name: Unmanaged<PyStr>) -> Bool {
    keyPlace.reference?.toOpaque() == name.toOpaque()
  }

  /// Whether the key is a string with the same text as a name that has this hash.
  @inline(__always)
  fileprivate func isKey(_ name: PyStr, hash: Int) -> Bool {
    guard pointee.hash == hash, let key = keyPlace.reference else { return false }
    if key.toOpaque() == Unmanaged.passUnretained(name).toOpaque() { return true }
    guard key.nature == .string else { return false }
    return key.downcast(to: PyStr.self)._withUnsafeGuaranteedRef { $0 == name }
  }
}
