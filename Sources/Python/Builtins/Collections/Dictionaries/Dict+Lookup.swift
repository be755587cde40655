/// Finding, setting and removing any key of a dictionary.
///
/// All changes of a dictionary by programs go through these functions, except for stores into
/// namespaces, which are not traced.
extension Interpreter {
  /// Tells the trace that a dictionary's content changed.
  @inline(__always)
  func changed(_ dictionary: PyDict) {
    if dictionary.isTraced { contentChanged(dictionary) }
  }

  /// The value under any key of a dict.
  func find(_ key: Value, in dictionary: PyDict) throws(Raised) -> Value? {
    let hash = try hash(key)
    guard dictionary.count > 0, let position = try position(of: key, hash: hash, in: dictionary)
    else { return nil }
    return dictionary.value(at: position)
  }

  /// Sets the value under any key of a dict.
  func insert(_ value: Value, for key: Value, in dictionary: PyDict) throws(Raised) {
    try insert(value, for: key, hash: try hash(key), in: dictionary)
  }

  /// Sets the value under a key whose hash is known.
  func insert(
    _ value: Value, for key: Value, hash: Int, in dictionary: PyDict
  ) throws(Raised) {
    if let position = try position(of: key, hash: hash, in: dictionary) {
      dictionary.setValue(value, at: position)
      entryChanged(dictionary, at: position, isNew: false)
    } else {
      try insertNew(value, for: key, hash: hash, in: dictionary)
    }
  }

  /// Adds a key that was looked for and is not there.
  func insertNew(
    _ value: Value, for key: Value, hash: Int, in dictionary: PyDict
  ) throws(Raised) {
    guard dictionary.count < Interpreter.largestDictionary else { throw memoryError() }
    dictionary.insertNew(key, hash: hash, value: value)
    entryChanged(dictionary, at: dictionary.entries.count - 1, isNew: true)
  }

  /// Removes a key of a dict; its value, or `nil` where it was not there.
  func remove(_ key: Value, from dictionary: PyDict) throws(Raised) -> Value? {
    let hash = try hash(key)
    guard dictionary.count > 0, let position = try position(of: key, hash: hash, in: dictionary)
    else { return nil }
    let value = dictionary.removeEntry(at: position)
    changed(dictionary)
    return value
  }

  /// The most keys that a dictionary may have: about 512 MB of entries.
  static var largestDictionary: Int { 1 << 23 }

  /// The position of a key's entry.
  func position(of key: Value, hash: Int, in dictionary: PyDict) throws(Raised) -> Int? {
    switch key {
    case .object(let object) where object.hasType(types.str):
      return dictionary.position(of: unsafeDowncast(object, to: PyStr.self))
    case .int(let integer):
      switch dictionary.position(ofInteger: integer, hash: hash) {
      case .found(let position): return position
      case .absent: return nil
      case .unsure: return try generalPosition(of: key, hash: hash, in: dictionary)
      }
    default:
      return try generalPosition(of: key, hash: hash, in: dictionary)
    }
  }

  private func generalPosition(
    of key: Value, hash: Int, in dictionary: PyDict
  ) throws(Raised) -> Int? {
    for _ in 0..<Interpreter.mostSearches {
      let version = dictionary.placesVersion
      var isStale = false
      let found = try dictionary.position(hash: hash) { (position) throws(Raised) -> Bool in
        let known = dictionary.entries[position].key
        if case .int(let a) = key, case .int(let b) = known { return a == b }
        let isEqual = try areEqual(known, key)
        // Python code may have moved the entries or replaced this one: the search begins anew.
        isStale =
          dictionary.placesVersion != version
          || !dictionary.entries[position].key.isIdentical(to: known)
        return isStale || isEqual
      }
      if !isStale { return found }
    }
    throw recursionError()
  }

  /// How often a search begins anew where comparing keys changes them each time: such a program would
  /// not end.
  static var mostSearches: Int { 10_000 }

  /// `dict[key]`: with `__missing__` for subclasses.
  func item(of dictionary: PyDict, _ key: Value) throws(Raised) -> Value {
    if let value = try find(key, in: dictionary) { return value }
    if !dictionary.hasType(types.dict), let missing = dictionary.type.lookup(names.missing) {
      return try callMethod(missing, on: .object(dictionary), [key])
    }
    throw keyError(key)
  }

  /// Deletes everything.
  func removeAll(from dictionary: PyDict) {
    dictionary.removeAll()
    changed(dictionary)
  }

  /// A copy, which is an exact `dict`.
  func copy(_ dictionary: PyDict) -> PyDict {
    let made = makeDictionary()
    made.replaceContent(with: dictionary)
    return made
  }
}
