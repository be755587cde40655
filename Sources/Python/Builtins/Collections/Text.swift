/// The texts of collections (`repr`).
extension Interpreter {
  /// The text of an object of an exact built-in type; `nil` where its class has a `__repr__`.
  func builtinRepr(_ object: PyObject) throws(Raised) -> String? {
    if object.hasType(types.list) {
      return try text(ofList: unsafeDowncast(object, to: PyList.self))
    }
    if object.hasType(types.tuple) {
      return try text(ofTuple: unsafeDowncast(object, to: PyTuple.self))
    }
    if object.hasType(types.dict) {
      return try text(ofDictionary: unsafeDowncast(object, to: PyDict.self))
    }
    if object.hasType(types.set) || object.hasType(types.frozenSet) {
      return try text(ofSet: unsafeDowncast(object, to: PySet.self))
    }
    return try textRepr(object)
  }

  /// Makes the text of a container, or gives the other text where it is inside itself.
  func guardingRecursion(
    _ object: PyObject, recursive: String, _ body: () throws(Raised) -> String
  ) throws(Raised) -> String {
    let identity = ObjectIdentifier(object)
    if collections.shown.contains(identity) { return recursive }
    collections.shown.append(identity)
    defer { collections.shown.removeLast() }
    let text = try body()
    try work(16)
    // What is within itself more than once may double with each level.
    if text.utf8.count >= 1 << 14 { try checkSize(text.utf8.count) }
    return text
  }

  /// The value of `[1, 2]`.
  func text(ofList list: PyList) throws(Raised) -> String {
    if list.elements.isEmpty { return "[]" }
    return try guardingRecursion(list, recursive: "[...]") { () throws(Raised) in
      var text = "["
      var index = 0
      while index < list.elements.count {
        if index > 0 { text += ", " }
        text += try repr(list.elements[index])
        try work(at: index)
        index += 1
      }
      return text + "]"
    }
  }

  /// The value of `(1, 2)` or `(1,)`.
  func text(ofTuple tuple: PyTuple) throws(Raised) -> String {
    if tuple.elements.isEmpty { return "()" }
    return try guardingRecursion(tuple, recursive: "(...)") { () throws(Raised) in
      let items = try joinedTexts(tuple.elements)
      return tuple.elements.count == 1 ? "(\(items),)" : "(\(items))"
    }
  }

  /// The value of `{'a': 1}`.
  func text(ofDictionary dictionary: PyDict) throws(Raised) -> String {
    if dictionary.count == 0 { return "{}" }
    return try guardingRecursion(dictionary, recursive: "{...}") { () throws(Raised) in
      var text = "{"
      var index = 0
      while index < dictionary.entries.count {
        let entry = dictionary.entries[index]
        try work(at: index)
        index += 1
        if entry.key.isUnset { continue }
        if text.utf8.count > 1 { text += ", " }
        text += try repr(entry.key)
        text += ": "
        text += try repr(entry.value)
      }
      return text + "}"
    }
  }

  /// `{1, 2}`, `frozenset({1, 2})` or the same with a subclass's name.
  func text(ofSet set: PySet) throws(Raised) -> String {
    let name = set.type.name
    if set.count == 0 { return "\(name)()" }
    return try guardingRecursion(set, recursive: "\(name)(...)") { () throws(Raised) in
      let items = try joinedTexts(set.elements)
      return set.hasType(types.set) ? "{\(items)}" : "\(name)({\(items)})"
    }
  }

  /// The value of `range(0, 3)`.
  func text(ofRange range: PyRange) -> String {
    let step = range.step == 1 ? "" : ", \(range.step)"
    return "range(\(range.start), \(range.stop)\(step))"
  }

  /// The value of `slice(1, 2, None)`.
  func text(ofSlice slice: PySlice) throws(Raised) -> String {
    "slice(\(try joinedTexts([slice.start, slice.stop, slice.step])))"
  }

  /// The texts of values, with commas between.
  func joinedTexts(_ values: [Value]) throws(Raised) -> String {
    var text = ""
    for (index, value) in values.enumerated() {
      if index > 0 { text += ", " }
      text += try repr(value)
      try work(at: index)
    }
    return text
  }
}
