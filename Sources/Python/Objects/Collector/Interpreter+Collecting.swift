/// The collector: finds rings of references that nothing else holds, and takes them apart.
extension Interpreter {
  /// Frees the objects that hold only each other: weak references to them die, their `__del__` runs,
  /// suspended generators among them are closed.
  ///
  /// - Returns: how many objects there were, as CPython counts them.
  func collect() -> Int {
    guard !isHalting, !heap.isCollecting else { return 0 }
    heap.isCollecting = true
    defer { heap.isCollecting = false }
    var rings = ReferenceGraph(heap.containers).unreachable
    guard !rings.isEmpty else { return 0 }
    let told = heap.weakReferences.clear(rings)
    heap.weakReferences.call(told)
    // CPython counts the references that went with their callbacks, as those of a WeakSet.
    var count = told.indices.count { isHeldOnly(by: told, at: $0) }
    if finalize(rings) {
      // What a finaliser has made known again stays, with all that it holds.
      let dead = unreachable(keptByCaller: rings)
      rings = rings.filter { dead.contains(ObjectIdentifier($0)) }
      guard !isHalting else { return count }
    }
    count += collectedCount(rings)
    for object in rings { (object as? PyContainer)?.clearReferences() }
    return count
  }

  /// Runs what the objects that a module names do at their end, oldest first, while it still has all
  /// its names: CPython's last collection does so before it clears anything.
  func finalizeObjects(namedIn namespace: PyDict) {
    let named = Set(namespace.entries.compactMap { $0.value.object.map(ObjectIdentifier.init) })
    var objects: [PyObject] = []
    for container in heap.containers {
      let object = container.takeUnretainedValue()
      guard named.contains(ObjectIdentifier(object)) else { continue }
      // The coroutines of tasks end with these.
      if let generator = object as? PyGenerator, generator.kind != .generator { continue }
      objects.append(object)
    }
    _ = finalize(objects)
  }

  private func unreachable(keptByCaller kept: [PyObject]) -> Set<ObjectIdentifier> {
    let graph = ReferenceGraph(heap.containers, keptByCaller: kept)
    return Set(graph.unreachable.map(ObjectIdentifier.init))
  }

  /// Whether nothing refers to an object but an array of the collector's.
  private func isHeldOnly(by objects: [some PyObject], at index: Int) -> Bool {
    let address = objects[index].address
    return retainCount(address) == 1
  }

  /// Runs what objects do at their end; whether there was anything to run.
  private func finalize(_ rings: [PyObject]) -> Bool {
    var hasRun = false
    for object in rings {
      if let instance = object as? PyInstance, let body = instance.type.finalizer {
        guard heap.beginFinalizing(instance) else { continue }
        hasRun = true
        callFinalizer(body, on: instance)
      } else if let generator = object as? PyGenerator, generator.state == .suspended {
        hasRun = true
        do {
          try close(generator)
        } catch {
          reportUnraisable(error, in: .object(generator))
        }
      }
    }
    return hasRun
  }

  /// How many of the objects CPython's collector would have: it does not look at those that cannot
  /// hold others, and an instance there has no dictionary for its attributes until it is asked for.
  private func collectedCount(_ rings: [PyObject]) -> Int {
    let dictionaries = Set(
      rings.compactMap { ($0 as? PyInstance)?.attributes.map(ObjectIdentifier.init) })
    var count = 0
    // What its end has freed already is not counted either: a generator that held itself.
    for index in rings.indices where !isHeldOnly(by: rings, at: index) {
      switch rings[index] {
      case let dictionary as PyDict:
        guard !dictionaries.contains(ObjectIdentifier(dictionary)) else { continue }
        count += dictionary.entries.contains { isTracked($0.value) || isTracked($0.key) } ? 1 : 0
      case let tuple as PyTuple: count += tuple.elements.contains(where: isTracked) ? 1 : 0
      case let function as PyFunction: count += function.closure.isEmpty ? 1 : 2
      case is PyContainer, is PyMethod, is PyProperty, is PyWrappedFunction, is PyWeakReference:
        count += 1
      default: break
      }
    }
    return count
  }

  private func isTracked(_ value: Value) -> Bool {
    guard case .object(let object) = value else { return false }
    return object is PyContainer || object is PyTuple || object is PyMethod || object is PyType
  }
}
