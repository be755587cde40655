/// The `match` statement (PEP 634).
extension Interpreter {
  /// Whether a value is a sequence for patterns: not text.
  func isSequenceForPatterns(_ value: Value) -> Bool {
    guard case .object(let object) = value else { return false }
    switch object {
    case is PyList, is PyTuple, is PyRange, is PyLongRange: return true
    default: return object.type.isSequencePattern
    }
  }

  /// Whether a value is a mapping for patterns.
  func isMappingForPatterns(_ value: Value) -> Bool {
    guard case .object(let object) = value else { return false }
    return object is PyDict || object.type.isMappingPattern
  }

  /// The values under all keys, or None where one is missing.
  func matchKeys(_ subject: Value, _ keys: Value) throws(Raised) -> Value {
    let keys = keys.tuple?.elements ?? []
    var values: [Value] = []
    for key in keys {
      if let dictionary = subject.dictionary {
        guard let value = try find(key, in: dictionary) else { return .none }
        values.append(value)
      } else {
        let value = try callMethod(
          named: "get", on: subject, [key, .object(notImplemented)])
        if isNotImplemented(value) { return .none }
        values.append(value)
      }
    }
    return tuple(values)
  }

  /// The items of a mapping without some keys.
  func mappingRest(_ subject: Value, _ keys: Value) throws(Raised) -> Value {
    let rest = makeDictionary()
    _ = try copyItems(of: subject, into: rest)
    for key in keys.tuple?.elements ?? [] { _ = try remove(key, from: rest) }
    return .object(rest)
  }

  /// The attributes that a class pattern's subpatterns look at, or None where it does not match.
  func matchClass(
    _ subject: Value, _ target: Value, positional: Int, keywords: Value
  ) throws(Raised) -> Value {
    guard let type = target.type else { throw typeError("called match pattern must be a type") }
    guard try isInstance(subject, of: target) else { return .none }
    var attributes: [Value] = []
    var seen: Set<String> = []
    if positional > 0 {
      if let matchArguments = try findAttribute(target, names.matchArgs) {
        guard let positions = matchArguments.tuple?.elements else {
          throw typeError(
            "\(type.name).__match_args__ must be a tuple (got \(typeName(matchArguments)))")
        }
        guard positional <= positions.count else {
          throw tooManyPatterns(type, allowed: positions.count, given: positional)
        }
        for position in positions.prefix(positional) {
          guard let name = position.string else {
            throw typeError(
              "__match_args__ elements must be strings (got \(typeName(position)))")
          }
          guard seen.insert(name.value).inserted else {
            throw typeError(
              "\(type.name)() got multiple sub-patterns for attribute '\(name.value)'")
          }
          guard let value = try attributeForPattern(subject, intern(name)) else { return .none }
          attributes.append(value)
        }
      } else if matchesItself(type) {
        guard positional == 1 else {
          throw tooManyPatterns(type, allowed: 1, given: positional)
        }
        attributes.append(subject)
      } else {
        throw tooManyPatterns(type, allowed: 0, given: positional)
      }
    }
    for keyword in keywords.tuple?.elements ?? [] {
      guard let name = keyword.string else { continue }
      guard seen.insert(name.value).inserted else {
        throw typeError("\(type.name)() got multiple sub-patterns for attribute '\(name.value)'")
      }
      guard let value = try attributeForPattern(subject, intern(name)) else { return .none }
      attributes.append(value)
    }
    return tuple(attributes)
  }

  private func attributeForPattern(_ subject: Value, _ name: PyStr) throws(Raised) -> Value? {
    do {
      return try findAttribute(subject, name)
    } catch {
      guard matches(error, exceptions.attributeError) else { throw error }
      return nil
    }
  }

  private func matchesItself(_ type: PyType) -> Bool {
    let plain = [
      types.bool, types.byteArray, types.bytes, types.dict, types.float, types.frozenSet,
      types.int, types.list, types.set, types.str, types.tuple,
    ]
    return plain.contains { type.isSubtype(of: $0) }
  }

  private func tooManyPatterns(_ type: PyType, allowed: Int, given: Int) -> Raised {
    typeError(
      "\(type.name)() accepts \(allowed) positional sub-pattern\(allowed == 1 ? "" : "s") "
        + "(\(given) given)")
  }
}
