/// What the objects of each kind hold and let go of, for `ReferenceGraph`.
///
/// Each reference that is told of must be one that the object has counted; what is left out
/// only keeps rings through it alive.

extension PyObject {
  /// Tells of the instance dictionary.
  fileprivate final func visitAttributes(_ graph: ReferenceGraph) {
    let attributes = attributes?.address
    graph.visit(attributes)
  }

  /// Tells of all that the object of each known kind holds.
  @inline(never)
  final func visitReferences(_ graph: ReferenceGraph) {
    // A module is its namespace.
    if !(self is PyModule) { visitAttributes(graph) }
    switch nature {
    case .instance:
      let slots = unsafeDowncast(self, to: PyInstance.self).slots.storage
      graph.visit(slots)
    case .list:
      let elements = unsafeDowncast(self, to: PyList.self).elements.storage
      graph.visit(elements)
    case .tuple:
      let elements = unsafeDowncast(self, to: PyTuple.self).elements.storage
      graph.visit(elements)
    case .dictionary:
      let entries = unsafeDowncast(self, to: PyDict.self).entries.storage
      graph.visit(entries)
    case .set:
      let table = unsafeDowncast(self, to: PySet.self).table.storage
      graph.visit(table)
    case .function: unsafeDowncast(self, to: PyFunction.self).visitParts(graph)
    case .generator: unsafeDowncast(self, to: PyGenerator.self).visitFrame(graph)
    case .exception: unsafeDowncast(self, to: PyException.self).visitParts(graph)
    case .plain: visitPlain(graph)
    default: break
    }
  }

  private func visitPlain(_ graph: ReferenceGraph) {
    switch self {
    case let cell as PyCell:
      let content = cell.content.address
      graph.visit(content)
    case let method as PyMethod:
      let (function, receiver) = (method.function.address, method.receiver.address)
      graph.visit(function)
      graph.visit(receiver)
    case let property as PyProperty:
      let functions = (property.getter.address, property.setter.address, property.deleter.address)
      graph.visit(functions.0)
      graph.visit(functions.1)
      graph.visit(functions.2)
    case let wrapped as PyWrappedFunction:
      let function = wrapped.function.address
      graph.visit(function)
    case let deque as PyDeque:
      // A copy that shares the buffer tells of the items once more, which keeps them alive.
      for index in deque.elements.indices {
        let element = deque.elements[index].address
        graph.visit(element)
      }
    case let reference as PyWeakReference:
      let callback = reference.callback.address
      graph.visit(callback)
    default: break
    }
  }
}

extension PyFunction {
  fileprivate func visitParts(_ graph: ReferenceGraph) {
    let (globals, cells, defaults) = (globals.address, closure.storage, defaults.storage)
    graph.visit(globals)
    graph.visit(cells)
    graph.visit(defaults)
    let (keywordDefaults, annotations) = (keywordDefaults?.address, annotations?.address)
    graph.visit(keywordDefaults)
    graph.visit(annotations)
    let (module, documentation) = (module.address, documentation.address)
    graph.visit(module)
    graph.visit(documentation)
  }
}

extension PyGenerator {
  /// One that runs is held by what runs it.
  fileprivate func visitFrame(_ graph: ReferenceGraph) {
    guard let frame, state != .running else { return }
    graph.visit(UnsafeBufferPointer(start: frame.registers, count: code.registerCount))
    let kept = frame.pointee.kept.map { UnsafeRawPointer($0.toOpaque()) }
    graph.visit(kept)
    let aside = aside?.address
    graph.visit(aside)
  }
}

extension PyException {
  fileprivate func visitParts(_ graph: ReferenceGraph) {
    let (arguments, passed) = (arguments.storage, traceback.storage)
    graph.visit(arguments)
    graph.visit(passed)
    let (cause, context) = (cause?.address, context?.address)
    graph.visit(cause)
    graph.visit(context)
  }
}
