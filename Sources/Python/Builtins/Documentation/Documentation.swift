/// What a built-in function or method says of itself: `__doc__` and `__text_signature__`.
///
/// The sentences are Loopscope's own; the parameters are those that CPython 3.11 tells of.
struct Documentation: Sendable {
  /// The parameters as `__text_signature__` has them, or `nil` where CPython tells of none.
  let signature: String?
  /// What it does, in a sentence or more.
  let text: String

  /// What is said of a function (`"len"`) or of a type's method (`"append"` of `"list"`).
  ///
  /// A type that says nothing of a method says what the types say that work the same way.
  static func of(_ name: String, owner: String?) -> Documentation? {
    guard let owner else { return functions[name] }
    var kinds = [owner]
    if owner == "bytearray" { kinds.append("bytes") }
    if owner == "bytearray" || owner == "bytes" { kinds.append("str") }
    if owner == "frozenset" { kinds.append("set") }
    for kind in kinds {
      if let found = methods["\(kind).\(name)"] { return found }
    }
    return methods[name]
  }

  /// What a built-in type says of itself, or `nil` for one that a program or the library defines.
  static func of(_ type: PyType) -> Documentation? {
    guard type.isBuiltin else { return nil }
    if type.module.hasPrefix("asyncio") { return asyncio[type.name] }
    return type.module == "builtins" ? typesByName[type.name] : nil
  }

  private static let typesByName = table(typeLines + "\n" + exceptionLines)
  private static let functions = table(functionLines)
  private static let methods = table(
    [
      specialMethodLines, textMethodLines, collectionMethodLines, numberMethodLines,
      objectMethodLines,
    ].joined(separator: "\n"))

  /// Reads lines of the form `name(parameters): text`, where `⏎` stands for a new line.
  ///
  /// A method's name has its type's before it; what has no parameters here has no
  /// `__text_signature__`.
  static func table(_ lines: String) -> [String: Documentation] {
    var table: [String: Documentation] = [:]
    for line in lines.split(separator: "\n") {
      guard let separator = line.firstRange(of: " : ") else { continue }
      let head = line[..<separator.lowerBound]
      let text = String(line[separator.upperBound...]).replacing("⏎", with: "\n")
      let opening = head.firstIndex(of: "(") ?? head.endIndex
      let signature = opening == head.endIndex ? nil : String(head[opening...])
      table[String(head[..<opening])] = Documentation(signature: signature, text: text)
    }
    return table
  }
}

extension PyNative {
  /// What the function says of itself, if anything.
  var documentation: Documentation? {
    let module = owner?.module ?? module ?? "builtins"
    if module.hasPrefix("asyncio") || (isPythonic && owner == nil) {
      return Documentation.asyncio[owner.map { "\($0.name).\(name)" } ?? name]
    }
    guard module == "builtins" else { return Documentation.modules["\(module).\(name)"] }
    return Documentation.of(name, owner: owner?.name)
  }
}

extension Interpreter {
  /// Text as a value, or `None`.
  func text(_ text: String?) -> Value { text.map { string($0) } ?? .none }

  /// Defines `__doc__` for instances of built-in types, which is that of their class.
  func installDocumentation() {
    let documentation = PyNativeAttribute(
      name: "__doc__", owner: types.object,
      get: { vm, value throws(Raised) in
        if let own = value.object?.attributes?.find(vm.names.documentation) { return own }
        return try vm.getAttribute(.object(vm.type(of: value)), vm.names.documentation)
      },
      set: { vm, value, new throws(Raised) in
        guard let object = value.object, object is PyException else {
          throw vm.attributeError(
            "'\(vm.typeName(value))' object attribute '__doc__' is read-only", object: value,
            name: vm.names.documentation)
        }
        let attributes = object.attributes ?? vm.makeDictionary()
        object.attributes = attributes
        attributes.set(vm.names.documentation, new.isUnset ? .none : new)
      }, type: types.nativeAttribute)
    for type in [
      exceptions.baseException, types.int, types.float, types.str, types.list, types.tuple,
      types.dict, types.set,
    ] {
      type.namespace.set(names.documentation, .object(documentation))
    }
  }
}
