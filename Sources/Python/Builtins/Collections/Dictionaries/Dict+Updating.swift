/// Taking over entries from mappings and sequences of pairs.
extension Interpreter {
  /// `dict.update(source)`: a mapping (it has `keys`) or an iterable of pairs.
  func update(_ dictionary: PyDict, from source: Value) throws(Raised) {
    if let other = source.dictionary, usesNative(other.type, names.iter, of: types.dict) {
      try merge(other, into: dictionary)
    } else if try findAttribute(source, names.keys) != nil {
      try update(dictionary, fromMapping: source)
    } else {
      try update(dictionary, fromPairs: source)
    }
  }

  private func merge(_ other: PyDict, into dictionary: PyDict) throws(Raised) {
    guard other !== dictionary, other.count > 0 else { return }
    if dictionary.count == 0, dictionary.entries.isEmpty {
      try workMoving(4 * other.count)
      dictionary.replaceContent(with: other)
      changed(dictionary)
      return
    }
    let version = other.keysVersion
    var position = 0
    while position < other.entries.count {
      let entry = other.entries[position]
      try work(8)
      position += 1
      if entry.key.isUnset { continue }
      try insert(entry.value, for: entry.key, hash: entry.hash, in: dictionary)
      guard other.keysVersion == version else {
        throw runtimeError("dict mutated during update")
      }
    }
  }

  private func update(_ dictionary: PyDict, fromMapping source: Value) throws(Raised) {
    let keys = try callMethod(named: "keys", on: source)
    let iterator = try self.iterator(of: keys)
    while let key = try next(iterator) {
      try insert(try getItem(source, key), for: key, in: dictionary)
    }
  }

  private func update(_ dictionary: PyDict, fromPairs source: Value) throws(Raised) {
    let iterator = try self.iterator(of: source)
    var index = 0
    while let element = try next(iterator) {
      let pair = try pair(element, at: index)
      guard pair.count == 2 else {
        throw valueError(
          "dictionary update sequence element #\(index) has length \(pair.count); 2 is required")
      }
      try insert(pair[1], for: pair[0], in: dictionary)
      index += 1
    }
  }

  private func pair(_ element: Value, at index: Int) throws(Raised) -> [Value] {
    do {
      return try elements(of: element)
    } catch {
      guard matches(error, exceptions.typeError) else { throw error }
      throw typeError("cannot convert dictionary update sequence element #\(index) to a sequence")
    }
  }

  /// What `dict(...)` and `dict.update(...)` take: one optional source, then keywords.
  func update(_ dictionary: PyDict, _ a: Arguments, of name: String) throws(Raised) {
    let arguments = a[1].tuple?.elements ?? []
    guard arguments.count <= 1 else {
      throw typeError("\(name) expected at most 1 argument, got \(arguments.count)")
    }
    if let source = arguments.first { try update(dictionary, from: source) }
    if let keywords = a[2].dictionary, keywords.count > 0 { try merge(keywords, into: dictionary) }
  }

  /// `a | b` of two dictionaries.
  func union(_ a: PyDict, _ b: PyDict) throws(Raised) -> Value {
    let made = copy(a)
    try update(made, from: .object(b))
    return .object(made)
  }

  /// Whether two dictionaries have equal entries.
  func areEqual(_ a: PyDict, _ b: PyDict) throws(Raised) -> Bool {
    guard a.count == b.count else { return false }
    try enterComparison()
    defer { nativeDepth -= 1 }
    var position = 0
    while position < a.entries.count {
      let entry = a.entries[position]
      try work(8)
      position += 1
      if entry.key.isUnset { continue }
      guard let other = try self.position(of: entry.key, hash: entry.hash, in: b),
        try areEqual(entry.value, b.entries[other].value)
      else { return false }
    }
    return true
  }
}
