/// Finding, adding and removing elements of sets.
extension Interpreter {
  /// Tells the trace that a set's elements changed.
  @inline(__always)
  func changed(_ set: PySet) {
    if set.isTraced { contentChanged(set) }
  }

  /// Adds an element to a set.
  func add(_ element: Value, to set: PySet) throws(Raised) {
    try add(element, hash: try hash(element), to: set)
  }

  /// Adds an element whose hash is known.
  func add(_ element: Value, hash: Int, to set: PySet) throws(Raised) {
    guard try position(of: element, hash: hash, in: set) == nil else { return }
    if set.count & 0xFFF == 0xFFF { try reserve(set.count &* 64) }
    set.insertNew(element, hash: hash)
    changed(set)
  }

  /// The position of an element in a set's table.
  func position(of element: Value, hash: Int, in set: PySet) throws(Raised) -> Int? {
    switch element {
    case .object(let object) where object.hasType(types.str):
      let string = unsafeDowncast(object, to: PyStr.self)
      return set.position(hash: hash) { _, candidate in
        guard case .object(let other) = candidate else { return false }
        return other === string
          || other.nature == .string && unsafeDowncast(other, to: PyStr.self) == string
      }
    default:
      return try generalPosition(of: element, hash: hash, in: set)
    }
  }

  private func generalPosition(
    of element: Value, hash: Int, in set: PySet
  ) throws(Raised) -> Int? {
    for _ in 0..<Interpreter.mostSearches {
      let version = set.placesVersion
      var isStale = false
      let found = try set.position(hash: hash) { (position, candidate) throws(Raised) -> Bool in
        if case .int(let a) = element, case .int(let b) = candidate { return a == b }
        let isEqual = try areEqual(candidate, element)
        // Python code may have moved the elements or removed this one: the search begins anew.
        isStale =
          set.placesVersion != version
          || !set.table[position].key.isIdentical(to: candidate)
        return isStale || isEqual
      }
      if !isStale { return found }
    }
    throw recursionError()
  }

  /// `element in set`; a set as element stands for the equal frozenset.
  func contains(_ set: PySet, _ element: Value) throws(Raised) -> Bool {
    if set.count == 0 {
      _ = try searchHash(element)
      return false
    }
    return try position(of: element, hash: try searchHash(element), in: set) != nil
  }

  /// Removes an element; whether it was there.
  func discard(_ element: Value, from set: PySet) throws(Raised) -> Bool {
    try discard(element, hash: try searchHash(element), from: set)
  }

  /// Removes an element whose hash is known; whether it was there.
  func discard(_ element: Value, hash: Int, from set: PySet) throws(Raised) -> Bool {
    guard let position = try position(of: element, hash: hash, in: set) else { return false }
    set.remove(at: position)
    changed(set)
    return true
  }

  private func searchHash(_ element: Value) throws(Raised) -> Int {
    if let inner = element.set, inner.type.isSubtype(of: types.set) {
      return hash(elementsOf: inner)
    }
    return try hash(element)
  }

  /// The elements of a set, or what iterating over anything else gives, as a set of its own.
  func asSet(_ value: Value) throws(Raised) -> PySet {
    if let set = value.set { return set }
    let made = PySet(type: types.set)
    try update(made, with: value)
    return made
  }
}

/// Iterates over a set.
final class SetIterator: PyIterator {
  private var source: PySet?
  private var position = 0
  /// The set's size at the start; -1 once it was found changed.
  private var expectedCount: Int
  private var left: Int

  /// Makes an iterator from the first place of the table.
  init(_ set: PySet, type: PyType) {
    source = set
    expectedCount = set.count
    left = set.count
    super.init(type: type)
  }

  override func next(_ interpreter: Interpreter) throws(Raised) -> Value? {
    guard let set = source else { return nil }
    guard set.count == expectedCount else {
      expectedCount = -1
      throw interpreter.runtimeError("Set changed size during iteration")
    }
    while position < set.table.count, set.table[position].key.isUnset { position += 1 }
    guard position < set.table.count else {
      source = nil
      return nil
    }
    position += 1
    left -= 1
    return set.table[position - 1].key
  }

  override var remaining: Int? { source.map { $0.count == expectedCount ? left : 0 } ?? 0 }
}
