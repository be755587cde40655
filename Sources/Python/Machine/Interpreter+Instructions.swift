import PythonSyntax

/// The longer instructions of the machine.
extension Interpreter {
  // MARK: Operators

  /// Whether a comparison of the values in two places holds.
  @inline(never)
  func holds(
    _ comparison: ComparisonOperator, _ a: UnsafeMutablePointer<Value>,
    _ b: UnsafeMutablePointer<Value>
  ) throws(Raised) -> Bool {
    if let answer = compareTexts(comparison, a, b) { return answer }
    return try holds(comparison, a.pointee, b.pointee)
  }

  /// Whether a comparison holds.
  @inline(never)
  func holds(
    _ comparison: ComparisonOperator, _ a: Value, _ b: Value
  ) throws(Raised) -> Bool {
    let result = try compare(comparison, a, b)
    if case .bool(let answer) = result { return answer }
    return try isTrue(result)
  }

  /// Integers up to this magnitude are floats without rounding.
  static var exactlyFloating: UInt { 1 << 53 }

  /// Whether a container has an item: `item in container`.
  @inline(__always)
  func isContained(
    _ item: UnsafeMutablePointer<Value>, in container: UnsafeMutablePointer<Value>
  ) throws(Raised) -> Bool {
    if let object = container.reference, object.hasType(types.dict) {
      let dictionary = object.downcast(to: PyDict.self)
      let position = dictionary._withUnsafeGuaranteedRef {
        $0.quickPosition(of: item, string: types.str)
      }
      if position != -2 { return position >= 0 }
    }
    return try contains(container.pointee, item.pointee)
  }

  // MARK: Items

  /// Where an item of an exact list, tuple or dict is, to be read at once; `nil` where it takes more
  /// than a look to find it.
  @inline(__always)
  func itemPlace(
    _ container: UnsafeMutablePointer<Value>, _ key: UnsafeMutablePointer<Value>
  ) -> UnsafeMutablePointer<Value>? {
    guard let object = container.reference else { return nil }
    if object.hasType(types.dict) {
      let position = object.downcast(to: PyDict.self)._withUnsafeGuaranteedRef {
        $0.quickPosition(of: key, string: types.str)
      }
      guard position >= 0 else { return nil }
      return object.downcast(to: PyDict.self)
        ._withUnsafeGuaranteedRef { $0.readingPlace(at: position) }
    }
    guard case .int(let index) = key.pointee else { return nil }
    return itemPlace(container, index)
  }

  /// As above, for an index into a list, a tuple or a string of ASCII characters.
  @inline(__always)
  func itemPlace(
    _ container: UnsafeMutablePointer<Value>, _ index: Int
  ) -> UnsafeMutablePointer<Value>? {
    guard let object = container.reference else { return nil }
    if object.hasType(types.list) {
      return object.downcast(to: PyList.self)._withUnsafeGuaranteedRef { $0.place(of: index) }
    }
    if object.hasType(types.tuple) {
      return object.downcast(to: PyTuple.self)._withUnsafeGuaranteedRef { $0.place(of: index) }
    }
    guard object.hasType(types.str),
      let byte = object.downcast(to: PyStr.self)._withUnsafeGuaranteedRef({ $0.ascii(at: index) })
    else { return nil }
    return characterPlaces + Int(byte)
  }

  /// Where an item of an exact list or dict is that may be replaced at once: the trace does not
  /// follow the container, or does not show the item.
  @inline(__always)
  func replaceableItemPlace(
    _ container: UnsafeMutablePointer<Value>, _ key: UnsafeMutablePointer<Value>
  ) -> UnsafeMutablePointer<Value>? {
    guard let object = container.reference else { return nil }
    let isTraced = object._withUnsafeGuaranteedRef { $0.isTraced }
    if object.hasType(types.list) {
      guard case .int(let index) = key.pointee, !isTraced || index >= Interpreter.shownItems
      else { return nil }
      return object.downcast(to: PyList.self)._withUnsafeGuaranteedRef {
        $0.mutablePlace(of: index)
      }
    }
    guard object.hasType(types.dict) else { return nil }
    let position = object.downcast(to: PyDict.self)._withUnsafeGuaranteedRef {
      $0.quickPosition(of: key, string: types.str)
    }
    guard position >= 0 else { return nil }
    return object.downcast(to: PyDict.self)._withUnsafeGuaranteedRef { dictionary in
      if isTraced, dictionary.index(ofEntry: position, below: Interpreter.shownItems) != nil {
        return nil
      }
      return dictionary.place(at: position)
    }
  }

  // MARK: Functions and calls

  /// Makes a function and captures its closure from the frame.
  func makeFunction(
    _ constant: Value, _ frame: FramePointer, base: UnsafeMutablePointer<Value>
  ) -> Value {
    guard let code = constant.object(as: PyCode.self)?.code else { return .none }
    let registers = frame.registers
    let closure = code.unit.captures.map { cell(registers + Int($0)).takeUnretainedValue() }
    let globals = frame.pointee.globals
    let made = PyFunction(
      code: code, globals: globals, closure: closure, module: globals.find(names.name) ?? .none,
      defaults: base[0].tuple?.elements ?? [], keywordDefaults: base[1].dictionary,
      annotations: base[2].dictionary,
      documentation: code.unit.documentation.map { string($0) } ?? .none, type: types.function)
    base[0] = .unset
    base[1] = .unset
    base[2] = .unset
    return .object(made)
  }

  /// `callee(*arguments, **keywords)`.
  func callSpread(_ base: UnsafeMutablePointer<Value>) throws(Raised) -> Value {
    var arguments: [Value]
    if let tuple = base[1].tuple {
      arguments = tuple.elements
    } else {
      arguments = try elements(of: base[1])
    }
    var names: PyTuple?
    if let keywords = base[2].dictionary, keywords.count > 0 {
      arguments += keywords.values
      names = PyTuple(keywords.keys, type: types.tuple)
    }
    return try call(base[0], arguments, keywords: names)
  }

  /// `list.extend` for displays and `*args`.
  func extendList(_ list: Value, _ items: Value, callee: Value?) throws(Raised) {
    guard let list = list.list else { return }
    if case .object(let object) = items, object is PyList || object is PyTuple {
    } else if special(items, names.iter) == nil, special(items, names.getitem) == nil,
      items.object.flatMap(nativeIterator(of:)) == nil
    {
      let place = callee.map { "\(calleeName($0)) argument" } ?? "Value"
      throw typeError("\(place) after * must be an iterable, not \(typeName(items))")
    }
    list.elements.append(contentsOf: try elements(of: items))
  }

  /// `{**mapping}`.
  func updateDictionary(_ target: Value, _ mapping: Value) throws(Raised) {
    guard let target = target.dictionary else { return }
    guard try copyItems(of: mapping, into: target) else {
      throw typeError("'\(typeName(mapping))' object is not a mapping")
    }
  }

  /// Copies the items of a mapping; whether it is one.
  func copyItems(of mapping: Value, into target: PyDict) throws(Raised) -> Bool {
    if let source = mapping.dictionary, usesNative(source.type, names.iter, of: types.dict) {
      for entry in source.entries where !entry.key.isUnset {
        try insert(entry.value, for: entry.key, in: target)
      }
      return true
    }
    guard let keys = try findAttribute(mapping, names.keys) else { return false }
    for key in try elements(of: try call(keys)) {
      try insert(try getItem(mapping, key), for: key, in: target)
    }
    return true
  }

  /// `f(**mapping)`: keys are strings that were not given before.
  func mergeKeywords(_ target: Value, _ mapping: Value, callee: Value) throws(Raised) {
    guard let target = target.dictionary else { return }
    let fresh = makeDictionary()
    guard try copyItems(of: mapping, into: fresh) else {
      throw typeError(
        "\(calleeName(callee)) argument after ** must be a mapping, not \(typeName(mapping))")
    }
    for entry in fresh.entries where !entry.key.isUnset {
      guard let key = entry.key.string else { throw typeError("keywords must be strings") }
      if target.find(key) != nil {
        throw typeError(
          "\(calleeName(callee)) got multiple values for keyword argument '\(key.value)'")
      }
      target.set(intern(key), entry.value)
    }
  }

  private func calleeName(_ callee: Value) -> String {
    switch callee.object {
    case let function as PyFunction:
      let module = function.module.text.map { $0 + "." } ?? ""
      return "\(module)\(function.qualifiedName)()"
    case let type as PyType: return "\(type.module).\(type.name)()"
    case let native as PyNative: return "\(native.name)()"
    default: return "\(typeName(callee)) object"
    }
  }

  // MARK: Unpacking

  /// The items of a value that must have exactly so many.
  func unpack(_ value: Value, count: Int) throws(Raised) -> [Value] {
    var items: [Value] = []
    items.reserveCapacity(count)
    let iterator = try unpackingIterator(value)
    while items.count < count {
      guard let item = try next(iterator) else {
        throw valueError("not enough values to unpack (expected \(count), got \(items.count))")
      }
      items.append(item)
    }
    if try next(iterator) != nil {
      throw valueError("too many values to unpack (expected \(count))")
    }
    return items
  }

  /// The items for `a, *b, c = value`: those before, the list between, those after.
  func unpack(_ value: Value, before: Int, after: Int) throws(Raised) -> [Value] {
    let items = try all(try unpackingIterator(value))
    guard items.count >= before + after else {
      throw valueError(
        "not enough values to unpack (expected at least \(before + after), got \(items.count))")
    }
    let middle = Array(items[before..<(items.count - after)])
    return items[..<before] + [list(middle)] + items[(items.count - after)...]
  }

  private func unpackingIterator(_ value: Value) throws(Raised) -> Value {
    guard
      special(value, names.iter) != nil || special(value, names.getitem) != nil
        || value.object.flatMap(nativeIterator(of:)) != nil
    else { throw typeError("cannot unpack non-iterable \(typeName(value)) object") }
    return try iterator(of: value)
  }

  /// All items that an iterator still has.
  func all(_ iterator: Value) throws(Raised) -> [Value] {
    var items: [Value] = []
    while let item = try next(iterator) { items.append(item) }
    return items
  }

  // MARK: Context managers

  /// Loads the exit method and calls the enter method of a context manager.
  func enterContext(
    _ manager: Value, isAsync: Bool, into base: UnsafeMutablePointer<Value>
  ) throws(Raised) {
    if isAsync, case .object(let object) = manager, let make = object.type.makeAsyncContext {
      // What the native function would have been charged.
      charged &+= 8
      let made = Value.object(make(self, object))
      (base[0], base[1]) = (made, made)
      return
    }
    let manager = manager
    let type = type(of: manager)
    let protocolName = isAsync ? "asynchronous context manager" : "context manager"
    guard let enter = type.lookup(isAsync ? names.asyncEnter : names.enter) else {
      throw typeError(
        "'\(type.name)' object does not support the \(protocolName) protocol")
    }
    guard let exit = type.lookup(isAsync ? names.asyncExit : names.exit) else {
      let missing = isAsync ? "__aexit__" : "__exit__"
      throw typeError(
        "'\(type.name)' object does not support the \(protocolName) protocol (missed "
          + "\(missing) method)")
    }
    let bound = try bind(exit, to: manager, type)
    let entered: Value
    switch enter.object?.nature {
    case .function: entered = try call(enter, with: manager)
    case .native where enter.object(as: PyNative.self)?.kind == .method:
      entered = try call(enter, with: manager)
    default: entered = try callMethod(enter, on: manager)
    }
    base[0] = bound
    base[1] = entered
  }

  /// Calls an exit method with an exception.
  func callExit(_ exit: Value, _ exception: Value) throws(Raised) -> Value {
    guard let raised = exception.exception else {
      return try call(exit, [.none, .none, .none])
    }
    return try call(exit, [.object(raised.type), exception, traceback(of: raised)])
  }
}
