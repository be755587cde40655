/// Union, intersection and differences, element by element in the order of CPython's
/// `Objects/setobject.c`, so that results are laid out and printed alike.
extension Interpreter {
  /// The value of `set.update(source)`.
  func update(_ set: PySet, with source: Value) throws(Raised) {
    if let other = source.set {
      guard other !== set, other.count > 0 else { return }
      set.reserve(adding: other.count)
      try workMoving(8 * other.count)
      if set.merge(other) { return changed(set) }
      for place in other.table where !place.key.isUnset {
        try work(8)
        try add(place.key, hash: place.hash, to: set)
      }
    } else if let dictionary = source.dictionary, dictionary.hasType(types.dict) {
      set.reserve(adding: dictionary.count)
      for entry in dictionary.entries where !entry.key.isUnset {
        try work(8)
        try add(entry.key, hash: entry.hash, to: set)
      }
    } else {
      let iterator = try self.iterator(of: source)
      while let element = try next(iterator) { try add(element, to: set) }
    }
  }

  /// A set of the same elements.
  func copy(_ set: PySet, type: PyType) throws(Raised) -> PySet {
    let made = PySet(type: type)
    try update(made, with: .object(set))
    return made
  }

  /// The exact type of the results of a set's operators.
  func resultType(_ set: PySet) -> PyType {
    set.type.isSubtype(of: types.set) ? types.set : types.frozenSet
  }

  /// The elements of a set that are also in another collection.
  func intersection(_ set: PySet, _ other: Value, type: PyType) throws(Raised) -> PySet {
    if let second = other.set {
      if second === set { return try copy(set, type: type) }
      let result = PySet(type: type)
      let (large, small) = second.count > set.count ? (second, set) : (set, second)
      for place in small.table where !place.key.isUnset {
        try work(8)
        if try position(of: place.key, hash: place.hash, in: large) != nil {
          try add(place.key, hash: place.hash, to: result)
        }
      }
      return result
    }
    let result = PySet(type: type)
    let iterator = try self.iterator(of: other)
    while let element = try next(iterator) {
      let hash = try hash(element)
      if try position(of: element, hash: hash, in: set) != nil {
        try add(element, hash: hash, to: result)
      }
    }
    return result
  }

  /// `set -= other`, for any iterable.
  func subtract(_ other: Value, from set: PySet) throws(Raised) {
    if let second = other.set {
      if second === set { return removeAll(from: set) }
      let removed =
        second.count >> 3 > set.count
        ? try intersection(set, other, type: types.set) : second
      for place in removed.table where !place.key.isUnset {
        try work(8)
        _ = try discard(place.key, hash: place.hash, from: set)
      }
    } else {
      let iterator = try self.iterator(of: other)
      while let element = try next(iterator) { _ = try discard(element, from: set) }
    }
    set.dropDeleted()
  }

  /// The elements of a set that are not in another collection.
  func difference(_ set: PySet, _ other: Value, type: PyType) throws(Raised) -> PySet {
    let second = other.set
    let dictionary = other.dictionary.flatMap { $0.hasType(types.dict) ? $0 : nil }
    guard let size = second?.count ?? dictionary?.count, set.count >> 2 <= size else {
      let result = try copy(set, type: type)
      try subtract(other, from: result)
      return result
    }
    let result = PySet(type: type)
    for place in set.table where !place.key.isUnset {
      try work(8)
      let isThere: Bool
      if let second {
        isThere = try position(of: place.key, hash: place.hash, in: second) != nil
      } else if let dictionary {
        isThere = try position(of: place.key, hash: place.hash, in: dictionary) != nil
      } else {
        isThere = false
      }
      if !isThere { try add(place.key, hash: place.hash, to: result) }
    }
    return result
  }

  /// `set ^= other`, for any iterable.
  func updateSymmetricDifference(of set: PySet, with other: Value) throws(Raised) {
    if let second = other.set, second === set { return removeAll(from: set) }
    if let dictionary = other.dictionary, dictionary.hasType(types.dict) {
      for entry in dictionary.entries where !entry.key.isUnset {
        try work(8)
        try toggle(entry.key, hash: entry.hash, in: set)
      }
      return
    }
    let second = try asSet(other)
    for place in second.table where !place.key.isUnset {
      try work(8)
      try toggle(place.key, hash: place.hash, in: set)
    }
  }

  private func toggle(_ element: Value, hash: Int, in set: PySet) throws(Raised) {
    if try !discard(element, hash: hash, from: set) { try add(element, hash: hash, to: set) }
  }

  /// The elements that are in exactly one of two collections.
  func symmetricDifference(_ set: PySet, _ other: Value, type: PyType) throws(Raised) -> PySet {
    let result = PySet(type: type)
    try update(result, with: other)
    try updateSymmetricDifference(of: result, with: .object(set))
    return result
  }

  /// The value of `set.clear()`.
  func removeAll(from set: PySet) {
    set.removeAll()
    changed(set)
  }

  /// Whether all elements of a set are in another.
  func isSubset(_ a: PySet, of b: PySet) throws(Raised) -> Bool {
    guard a.count <= b.count else { return false }
    for place in a.table where !place.key.isUnset {
      try work(8)
      if try position(of: place.key, hash: place.hash, in: b) == nil { return false }
    }
    return true
  }

  /// Whether two collections have no element in common.
  func areDisjoint(_ set: PySet, _ other: Value) throws(Raised) -> Bool {
    if let second = other.set {
      if second === set { return set.count == 0 }
      return try intersection(set, other, type: types.set).count == 0
    }
    let iterator = try self.iterator(of: other)
    while let element = try next(iterator) {
      if try position(of: element, hash: try hash(element), in: set) != nil { return false }
    }
    return true
  }
}
