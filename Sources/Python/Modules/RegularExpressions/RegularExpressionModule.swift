/// A compiled regular expression: what `re.Pattern` asks for its matches.
final class PyPattern: PyObject {
  let program: PatternProgram
  let isBytes: Bool
  let flags: PatternFlags
  let groupNames: [(name: String, number: Int)]
  /// The characters of the text that was searched last, which is often searched again.
  private var lastText: (PyObject, [UInt32])?

  /// Makes a compiled expression.
  init(
    _ program: PatternProgram, flags: PatternFlags, isBytes: Bool,
    groupNames: [(name: String, number: Int)], type: PyType
  ) {
    self.program = program
    self.flags = flags
    self.isBytes = isBytes
    self.groupNames = groupNames
    super.init(type: type)
  }

  /// The characters of a text or of bytes.
  func characters(of value: Value, _ vm: Interpreter) throws(Raised) -> [UInt32] {
    if let string = value.string {
      guard !isBytes else {
        throw vm.typeError("cannot use a bytes pattern on a string-like object")
      }
      if let lastText, lastText.0 === string { return lastText.1 }
      let characters =
        string.isASCII
        ? string.value.utf8.map(UInt32.init) : string.value.unicodeScalars.map(\.value)
      lastText = (string, characters)
      return characters
    }
    guard let bytes = vm.byteContent(of: value) else {
      throw vm.typeError("expected string or bytes-like object, got '\(vm.typeName(value))'")
    }
    guard isBytes else {
      throw vm.typeError("cannot use a string pattern on a bytes-like object")
    }
    return bytes.map(UInt32.init)
  }
}

/// The `_sre` module, on which `re` builds.
extension Interpreter {
  /// Adds the module to those that can be imported.
  func installRegularExpressions() {
    moduleLibrary["_sre"] = .native { (vm, module) throws(Raised) in
      let type = vm.defineType("Engine", module: "_sre")
      // `failure(message, place)` makes the error to raise.
      module.function(vm, "compile", "pattern, flags, failure, /") { (vm, a) throws(Raised) in
        try vm.compilePattern(a[0], flags: try vm.smallIndex(of: a[1]), failure: a[2], type: type)
      }
      vm.attribute(
        type, "flags",
        get: { (_, value) throws(Raised) in
          .int(value.object(as: PyPattern.self)?.flags.rawValue ?? 0)
        })
      vm.attribute(
        type, "groups",
        get: { (_, value) throws(Raised) in
          .int(value.object(as: PyPattern.self)?.program.groupCount ?? 0)
        })
      vm.attribute(
        type, "groupindex",
        get: { (vm, value) throws(Raised) in
          .object(
            vm.dictionary(
              (value.object(as: PyPattern.self)?.groupNames ?? []).map {
                ($0.name, .int($0.number))
              }))
        })
      // The places of groups as a tuple of numbers, or None; the mode is 0 for `match`, 1 for
      // `fullmatch`, 2 for `search`.
      vm.method(type, "find", "self, text, start, end, mode, /") { (vm, a) throws(Raised) in
        try vm.find(a)
      }
      // The places of groups of all matches.
      vm.method(type, "find_all", "self, text, start, end, limit, /") { (vm, a) throws(Raised) in
        try vm.findAll(a)
      }
    }
  }

  private func compilePattern(
    _ pattern: Value, flags: Int, failure: Value, type: PyType
  ) throws(Raised) -> Value {
    let isBytes = pattern.string == nil
    let characters: [UInt32]
    if let string = pattern.string {
      characters = string.value.unicodeScalars.map(\.value)
    } else if let bytes = byteContent(of: pattern) {
      characters = bytes.map(UInt32.init)
    } else {
      throw typeError("first argument must be string or compiled pattern")
    }
    let mistake: PatternMistake
    do throws(PatternMistake) {
      var parser = PatternParser(
        characters, flags: PatternFlags(rawValue: flags), isBytes: isBytes)
      let node = try parser.parse()
      let program = try PatternProgram(node, groupCount: parser.groupCount)
      var found = parser.flags
      if !isBytes, !found.contains(.ascii) { found.insert(.unicode) }
      return .object(
        PyPattern(
          program, flags: found, isBytes: isBytes, groupNames: parser.groupNames, type: type))
    } catch {
      mistake = error
    }
    let raised = try call(
      failure, [string(mistake.message), mistake.place.map { .int($0) } ?? .none])
    guard let exception = raised.exception else {
      throw valueError(mistake.message)
    }
    throw Raised(exception: exception)
  }

  private func bounds(
    _ start: Value, _ end: Value, count: Int
  ) throws(Raised) -> (Int, Int) {
    let end = max(0, min(count, smallInteger(end) ?? count))
    return (max(0, min(count, smallInteger(start) ?? 0)), end)
  }

  private func find(_ a: Arguments) throws(Raised) -> Value {
    guard let pattern = a[0].object(as: PyPattern.self) else { return .none }
    let text = try pattern.characters(of: a[1], self)
    let (start, end) = try bounds(a[2], a[3], count: text.count)
    guard start <= end else { return .none }
    var matcher = TextMatcher(self, pattern.program, text, end: end)
    let mode = smallInteger(a[4]) ?? 0
    if mode < 2 {
      guard let found = try matcher.match(at: start, isFull: mode == 1) else { return .none }
      return tuple(found.map { .int($0) })
    }
    for place in start...end {
      if let found = try matcher.match(at: place) { return tuple(found.map { .int($0) }) }
    }
    return .none
  }

  private func findAll(_ a: Arguments) throws(Raised) -> Value {
    guard let pattern = a[0].object(as: PyPattern.self) else { return .none }
    let text = try pattern.characters(of: a[1], self)
    let (start, end) = try bounds(a[2], a[3], count: text.count)
    let limit = smallInteger(a[4]) ?? 0
    var matcher = TextMatcher(self, pattern.program, text, end: end)
    var found: [Value] = []
    var place = start
    // Where the last match was, if it was empty: another may not follow there.
    var last = -1
    while place <= end, limit <= 0 || found.count < limit {
      guard let places = try matcher.match(at: place, notEmptyAt: last) else {
        place += 1
        continue
      }
      found.append(tuple(places.map { .int($0) }))
      place = places[1]
      last = places[0] == places[1] ? places[1] : -1
    }
    return list(found)
  }
}
