/// The end of an interpreter.
extension Interpreter {
  /// Lets go of everything that the program made, while there still is an interpreter to run what
  /// happens then: `__del__`, the closing of generators, warnings.
  ///
  /// Objects refer to their interpreter without keeping it, so none may outlive it.
  func tearDown() {
    handled = nil
    sent = .none
    awaited = nil
    currentContext = .none
    exitHandlers = []
    escapedTasks = []
    for value in modules.values.reversed() {
      guard let module = value.object as? PyModule, module.namespace !== builtins else { continue }
      clear(module.namespace)
    }
    _ = collect()
    // What classes hold goes last, as with CPython's last collection.
    for type in classes.reversed() where !type.isBuiltin {
      let values = type.namespace.entries.map(\.value)
      type.namespace.replaceContent(with: makeDictionary())
      type.namespaceChanged()
      _ = consume values
    }
    loopInUse = nil
    asyncio.current = nil
    // The loops themselves stay: what is left of their tasks refers to them.
    for owner in loops { owner.letGoOfAll() }
  }

  /// Has all that is left let go of what it holds, so that nothing outlives the interpreter by holding
  /// itself: a run that is stopped leaves its tasks suspended, and each future that one awaits has to
  /// wake it.
  ///
  /// Nothing of the program runs any more, and its trace is not looked at.
  func takeApart() {
    isHalting = true
    for owner in loops { owner.takeApart() }
    let left = heap.containers.map { $0.takeUnretainedValue() }
    for object in left where object !== builtins { object.clearReferences() }
    // Whoever gave a lock back just now has woken others.
    for owner in loops { owner.takeApart() }
  }

  /// Every class there is, those of the core first.
  var everyClass: [PyType] {
    var found = [types.type, types.object]
    var seen = Set(found.map(ObjectIdentifier.init))
    var index = 0
    while index < found.count {
      for type in found[index].subclasses where seen.insert(ObjectIdentifier(type)).inserted {
        found.append(type)
      }
      index += 1
    }
    return found
  }

  private func clear(_ namespace: PyDict) {
    for entry in namespace.entries where !entry.key.isUnset {
      guard let key = entry.key.string, key.value != "__builtins__" else { continue }
      namespace.set(key, .none)
    }
  }
}
