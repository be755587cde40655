/// Binding arguments to parameters, with CPython's messages.
extension Interpreter {
  /// Fills the parameters of a Python function's frame.
  ///
  /// - Parameters:
  ///   - function: the function.
  ///   - frame: its new frame.
  ///   - arguments: all arguments, those by keyword last.
  ///   - count: their number.
  ///   - keywords: the names of the last ones.
  /// - Throws: TypeError where arguments do not fit.
  func bindArguments(
    _ function: PyFunction, _ frame: FramePointer, _ arguments: UnsafeMutablePointer<Value>,
    count: Int, keywords: PyTuple?
  ) throws(Raised) {
    let unit = function.code.unit
    let registers = frame.registers
    let positional = unit.positionalCount
    let named = positional + unit.keywordOnlyCount
    let given = count - (keywords?.elements.count ?? 0)

    for index in 0..<min(given, positional) { registers[index] = arguments[index] }
    if unit.hasVariadic {
      var rest: [Value] = []
      if given > positional {
        for index in positional..<given { rest.append(arguments[index]) }
      }
      registers[named] = tuple(rest)
    }
    var extra: PyDict?
    if unit.hasKeywordVariadic {
      let made = makeDictionary()
      extra = made
      registers[named + (unit.hasVariadic ? 1 : 0)] = .object(made)
    }
    if let keywords {
      for (offset, key) in keywords.elements.enumerated() {
        guard let name = key.string else { throw typeError("keywords must be strings") }
        let value = arguments[given + offset]
        try bindKeyword(
          name, value, function, registers, into: extra, named: named, among: keywords)
      }
    }
    if given > positional, !unit.hasVariadic {
      throw tooManyPositional(function, given: given, registers: registers)
    }
    try fillDefaults(function, registers)
  }

  private func bindKeyword(
    _ name: PyStr, _ value: Value, _ function: PyFunction,
    _ registers: UnsafeMutablePointer<Value>, into extra: PyDict?, named: Int,
    among keywords: PyTuple
  ) throws(Raised) {
    let unit = function.code.unit
    for index in unit.positionalOnlyCount..<named where unit.localNames[index] == name.value {
      guard registers[index].isUnset else {
        throw typeError(
          "\(function.qualifiedName)() got multiple values for argument '\(name.value)'")
      }
      registers[index] = value
      return
    }
    if let extra {
      extra.set(intern(name), value)
      return
    }
    let positionalOnly = unit.localNames.prefix(unit.positionalOnlyCount)
    if positionalOnly.contains(name.value) {
      let given = Set(keywords.elements.compactMap(\.text))
      let wrong = positionalOnly.filter { given.contains($0) }.joined(separator: ", ")
      throw typeError(
        "\(function.qualifiedName)() got some positional-only arguments passed as keyword "
          + "arguments: '\(wrong)'")
    }
    throw typeError(
      "\(function.qualifiedName)() got an unexpected keyword argument '\(name.value)'")
  }

  private func fillDefaults(
    _ function: PyFunction, _ registers: UnsafeMutablePointer<Value>
  ) throws(Raised) {
    let unit = function.code.unit
    let positional = unit.positionalCount
    let firstDefault = positional - function.defaults.count
    var missing: [String] = []
    for index in 0..<positional where registers[index].isUnset {
      if index >= firstDefault {
        registers[index] = function.defaults[index - firstDefault]
      } else {
        missing.append(unit.localNames[index])
      }
    }
    if !missing.isEmpty { throw missingArguments(function, missing, "positional") }
    for index in positional..<(positional + unit.keywordOnlyCount) where registers[index].isUnset {
      if let value = function.keywordDefaults?.find(intern(unit.localNames[index])) {
        registers[index] = value
      } else {
        missing.append(unit.localNames[index])
      }
    }
    if !missing.isEmpty { throw missingArguments(function, missing, "keyword-only") }
  }

  private func missingArguments(
    _ function: PyFunction, _ missing: [String], _ kind: String
  ) -> Raised {
    let quoted = missing.map { "'\($0)'" }
    let listed: String
    switch quoted.count {
    case 1: listed = quoted[0]
    case 2: listed = "\(quoted[0]) and \(quoted[1])"
    default:
      listed = quoted.dropLast().joined(separator: ", ") + ", and " + (quoted.last ?? "")
    }
    let plural = missing.count == 1 ? "" : "s"
    return typeError(
      "\(function.qualifiedName)() missing \(missing.count) required \(kind) argument\(plural): "
        + listed)
  }

  private func tooManyPositional(
    _ function: PyFunction, given: Int, registers: UnsafeMutablePointer<Value>
  ) -> Raised {
    let unit = function.code.unit
    let positional = unit.positionalCount
    let defaults = function.defaults.count
    let takes: String
    let isPlural: Bool
    if defaults > 0 {
      takes = "from \(positional - defaults) to \(positional)"
      isPlural = true
    } else {
      takes = "\(positional)"
      isPlural = positional != 1
    }
    var keywordOnlyGiven = 0
    for index in positional..<(positional + unit.keywordOnlyCount)
    where !registers[index].isUnset {
      keywordOnlyGiven += 1
    }
    var detail = ""
    if keywordOnlyGiven > 0 {
      detail =
        " positional argument\(given == 1 ? "" : "s") (and \(keywordOnlyGiven) keyword-only "
        + "argument\(keywordOnlyGiven == 1 ? "" : "s"))"
    }
    return typeError(
      "\(function.qualifiedName)() takes \(takes) positional argument\(isPlural ? "s" : "") "
        + "but \(given)\(detail) \(given == 1 && keywordOnlyGiven == 0 ? "was" : "were") given")
  }

  // MARK: Native functions

  /// Orders the arguments of a native function by its signature.
  ///
  /// - Parameters:
  ///   - native: the function.
  ///   - arguments: all arguments, those by keyword last.
  ///   - count: their number.
  ///   - keywords: the names of the last ones.
  ///   - bound: places for all parameters, unset before.
  /// - Throws: TypeError where arguments do not fit.
  func bindNative(
    _ native: PyNative, _ arguments: UnsafeMutablePointer<Value>, count: Int,
    keywords: PyTuple?, into bound: UnsafeMutablePointer<Value>
  ) throws(Raised) {
    let signature = native.signature
    let given = count - (keywords?.elements.count ?? 0)
    for index in 0..<min(given, signature.positionalCount) { bound[index] = arguments[index] }
    var next = signature.names.count
    if signature.hasVariadic {
      let first = signature.positionalCount
      bound[next] =
        given > first
        ? tuple(Array(UnsafeBufferPointer(start: arguments + first, count: given - first)))
        : .object(emptyTuple)
      next += 1
    } else if given > signature.positionalCount {
      throw wrongCount(native, given: given)
    }
    let extra = signature.hasKeywordVariadic ? makeDictionary() : nil
    if let extra { bound[next] = .object(extra) }
    if let keywords {
      for (offset, key) in keywords.elements.enumerated() {
        guard let name = key.string else { throw typeError("keywords must be strings") }
        let value = arguments[given + offset]
        if let index = signature.names[signature.positionalOnlyCount...]
          .firstIndex(of: name.value)
        {
          guard bound[index].isUnset else { throw repeated(native, name.value, index) }
          bound[index] = value
        } else if let extra {
          extra.set(intern(name), value)
        } else {
          throw unexpectedKeyword(native, name.value)
        }
      }
    }
    for index in signature.names.indices where bound[index].isUnset {
      if index < signature.requiredCount { throw missing(native, bound, given: given) }
      if signature.requiredKeywords[index] {
        throw typeError(
          "\(native.name)() missing 1 required keyword-only argument: '\(signature.names[index])'")
      }
    }
  }

  /// The receiver and class arguments do not count in messages.
  private func hiddenCount(_ native: PyNative) -> Int {
    native.kind == .function && native.owner == nil ? 0 : 1
  }

  private func shownName(_ native: PyNative) -> String {
    switch native.kind {
    case .function: native.name
    case .constructor: native.owner?.name ?? native.name
    case .method:
      native.signature.isPythonic
        ? "\(native.owner.map { "\($0.name)." } ?? "")\(native.name)" : native.name
    }
  }

  /// The name with that of the type or module, as messages about the simplest functions have it.
  private func qualifiedName(_ native: PyNative) -> String {
    switch native.kind {
    case .constructor: return shownName(native)
    case .method: return "\(native.owner?.name ?? "").\(native.name)"
    case .function: return native.module.map { "\($0).\(native.name)" } ?? native.name
    }
  }

  private func wrongCount(_ native: PyNative, given: Int) -> Raised {
    let signature = native.signature
    let hidden = signature.isPythonic && native.kind == .method ? 0 : hiddenCount(native)
    let given = given - hidden
    let most = signature.positionalCount - hidden
    let least = signature.requiredCount - hidden
    let name = shownName(native)
    if signature.isPythonic {
      let takes = least == most ? "\(most)" : "from \(least) to \(most)"
      return typeError(
        "\(name)() takes \(takes) positional argument\(most == 1 ? "" : "s") but \(given) "
          + "\(given == 1 ? "was" : "were") given")
    }
    let qualified = qualifiedName(native)
    let isSlot = native.type === types.slotWrapper
    if given < 0 {
      return typeError(
        isSlot
          ? "descriptor '\(native.name)' of '\(native.owner?.name ?? "")' object needs an argument"
          : "unbound method \(qualified)() needs an argument")
    }
    if isSlot, least == most {
      return typeError("expected \(most) argument\(most == 1 ? "" : "s"), got \(given)")
    }
    if most == 0, signature.names.count > signature.positionalCount {
      return typeError("\(name)() takes no positional arguments")
    }
    if most == 0, native.kind == .constructor { return typeError("\(name) takes no arguments") }
    if most == 0 { return typeError("\(qualified)() takes no arguments (\(given) given)") }
    if signature.names.count > signature.positionalCount, given <= signature.names.count - hidden {
      return typeError(
        "\(name)() takes \(least == most ? "exactly" : "at most") \(most) positional "
          + "argument\(most == 1 ? "" : "s") (\(given) given)")
    }
    if least == most, most == 1 {
      return typeError("\(qualified)() takes exactly one argument (\(given) given)")
    }
    let plural = { (count: Int) in count == 1 ? "" : "s" }
    if signature.positionalOnlyCount == signature.names.count {
      if least == most {
        return typeError("\(name) expected \(most) argument\(plural(most)), got \(given)")
      }
      if given > most {
        return typeError("\(name) expected at most \(most) argument\(plural(most)), got \(given)")
      }
      return typeError("\(name) expected at least \(least) argument\(plural(least)), got \(given)")
    }
    return typeError(
      "\(name)() takes at most \(most) argument\(plural(most)) (\(given) given)")
  }

  private func missing(
    _ native: PyNative, _ bound: UnsafeMutablePointer<Value>, given: Int
  ) -> Raised {
    let signature = native.signature
    let hidden = hiddenCount(native)
    if signature.isPythonic {
      let names = signature.names.indices
        .filter { $0 < signature.requiredCount && bound[$0].isUnset }
        .map { "'\(signature.names[$0])'" }
      return typeError(
        "\(shownName(native))() missing \(names.count) required positional "
          + "argument\(names.count == 1 ? "" : "s"): " + names.joined(separator: " and "))
    }
    if signature.positionalOnlyCount == signature.names.count || given < hidden {
      return wrongCount(native, given: given)
    }
    let index = signature.names.indices.first { bound[$0].isUnset } ?? 0
    if index < signature.positionalOnlyCount { return wrongCount(native, given: given) }
    return typeError(
      "\(shownName(native))() missing required argument '\(signature.names[index])' "
        + "(pos \(index + 1 - hidden))")
  }

  private func repeated(_ native: PyNative, _ name: String, _ index: Int) -> Raised {
    if native.signature.isPythonic {
      return typeError("\(shownName(native))() got multiple values for argument '\(name)'")
    }
    return typeError(
      "argument for \(shownName(native))() given by name ('\(name)') and position "
        + "(\(index + 1 - hiddenCount(native)))")
  }

  private func unexpectedKeyword(_ native: PyNative, _ name: String) -> Raised {
    let signature = native.signature
    if signature.isPythonic {
      return typeError("\(shownName(native))() got an unexpected keyword argument '\(name)'")
    }
    if signature.positionalOnlyCount >= signature.names.count,
      !signature.hasVariadic || signature.names.isEmpty
    {
      return typeError("\(qualifiedName(native))() takes no keyword arguments")
    }
    return typeError("'\(name)' is an invalid keyword argument for \(shownName(native))()")
  }
}
