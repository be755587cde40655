import Trace

/// Writing the machine's events into the trace.
extension Interpreter {
  /// The clock's time in nanoseconds.
  var now: Nanoseconds { clock.now(charged: charged) }

  /// The number of a code object in the trace's table.
  func traceNumber(of unit: CodeUnit, file: String) -> CodeID {
    guard let trace else { return 0 }
    let kind: CodeInfo.Kind
    switch unit.kind {
    case .module: kind = .module
    case .classBody: kind = .classBody
    case .comprehension: kind = .comprehension
    case .function, .lambda:
      if unit.isCoroutine {
        kind = unit.isGenerator ? .asyncGenerator : .coroutine
      } else {
        kind = unit.isGenerator ? .generator : .function
      }
    }
    return trace.code(
      CodeInfo(
        name: unit.name, qualifiedName: unit.qualifiedName, file: file, kind: kind,
        firstLine: unit.range.line, locals: unit.traceNames))
  }

  /// The number of a coroutine implemented in Swift in the trace's table, by its qualified name.
  func traceNumber(ofNative name: String) -> CodeID {
    guard let trace else { return 0 }
    if let known = nativeTraceNumbers[name] { return known }
    let number = trace.code(
      CodeInfo(
        name: name.split(separator: ".").last.map(String.init) ?? name, qualifiedName: name,
        file: "", kind: .native, firstLine: 0, locals: []))
    nativeTraceNumbers[name] = number
    return number
  }

  /// A frame is entered for the first time: its number, and its parameters.
  func traceCall(_ frame: FramePointer) {
    guard let trace else { return }
    let code = frame.pointee.code
    lastFrameNumber &+= 1
    frame.pointee.number = lastFrameNumber
    trace.now = now
    trace.called(lastFrameNumber, code.traceNumber)
    guard code.unit.kind == .function || code.unit.kind == .lambda else { return }
    let registers = frame.registers
    for slot in 0..<min(code.parameterCount, code.unit.traceNames.count) {
      traceBinding(slot: UInt16(slot), registers[slot])
    }
  }

  /// Suspended frames go on: from the base of a chain to its leaf.
  func traceResumed(leaf: FramePointer, base: FramePointer) {
    guard let trace else { return }
    var chain: [UInt32] = [leaf.pointee.number]
    var frame = leaf
    while frame != base, let outer = frame.pointee.caller {
      frame = outer
      chain.append(frame.pointee.number)
    }
    trace.now = now
    for number in chain.reversed() { trace.record(.resumed(number)) }
  }

  /// Frames suspend, from the leaf of a chain to its base.
  func traceYielded(leaf: FramePointer, base: FramePointer) {
    guard let trace else { return }
    trace.now = now
    trace.record(.yielded)
    var frame = leaf
    while frame != base, let outer = frame.pointee.caller {
      trace.record(.yielded)
      frame = outer
    }
  }

  /// An exception is caught.
  func traceCaught(_ exception: PyException) {
    guard let trace else { return }
    trace.record(.caught(type: trace.text(exception.type.name)))
    exception.isRecorded = false
  }

  /// A local got a value.
  func traceBinding(slot: UInt16, _ value: Value) {
    guard let trace else { return }
    trace.bound(slot: Int32(slot), traced(value))
  }

  // MARK: Values and objects

  /// A value as the trace keeps it; objects whose content can change are followed from now on.
  func traced(_ value: Value, nesting: Int = 0) -> TracedValue {
    switch value {
    case .unset: return .unbound
    case .none: return .none
    case .bool(let x): return .bool(x)
    case .int(let x): return .int(x)
    case .float(let x): return .float(x)
    case .object(let object): return traced(object, nesting: nesting)
    }
  }

  private func traced(_ object: PyObject, nesting: Int) -> TracedValue {
    guard let trace else { return .unbound }
    switch object {
    case let string as PyStr: return .string(trace.shortText(string.value))
    case is PyList, is PyDict, is PySet, is PyTuple, is PyInstance, is PyDeque:
      let number = heap.number(of: object)
      if !object.isTraced {
        // Tuples cannot change, but what they hold is shown by reference all the same.
        object.isTraced = true
        describe(object, nesting: nesting)
      }
      return .object(number)
    default: return .opaque(trace.shortText(shortText(object)))
    }
  }

  /// How many items of an object the trace keeps.
  private static let shownItems = 8

  /// Records the content of an object, as far as it is shown.
  func describe(_ object: PyObject, nesting: Int = 0) {
    guard let trace else { return }
    let number = heap.number(of: object)
    let type = trace.text(object.type.name)
    func items(_ kind: ObjectKind, _ elements: some Collection<Value>) {
      trace.record(.objectDescribed(number, kind, type: type, count: elements.count))
      for (index, element) in elements.prefix(Interpreter.shownItems).enumerated() {
        trace.record(
          .objectItem(number, index: Int32(index), traced(element, nesting: nesting + 1)))
      }
    }
    switch object {
    case let list as PyList: items(.list, list.elements)
    case let tuple as PyTuple: items(.tuple, tuple.elements)
    case let set as PySet: items(.set, set.elements)
    case let deque as PyDeque: items(.deque, deque.elements)
    case let dictionary as PyDict:
      trace.record(
        .objectDescribed(number, .dictionary, type: type, count: dictionary.count))
      var index: Int32 = 0
      for entry in dictionary.entries where !entry.key.isUnset {
        if index >= Interpreter.shownItems { break }
        trace.record(.objectKey(number, index: index, traced(entry.key, nesting: nesting + 1)))
        trace.record(.objectItem(number, index: index, traced(entry.value, nesting: nesting + 1)))
        index += 1
      }
    default:
      let attributes = object.attributes
      trace.record(
        .objectDescribed(
          number, .instance, type: type, count: attributes?.count ?? 0))
      for entry in (attributes?.entries ?? []).prefix(Interpreter.shownItems)
      where !entry.key.isUnset {
        guard let name = entry.key.text else { continue }
        trace.record(
          .objectAttribute(
            number, name: trace.text(name), traced(entry.value, nesting: nesting + 1)))
      }
    }
  }

  /// The content of a followed object changed in some way.
  func contentChanged(_ object: PyObject) {
    guard object.isTraced, trace != nil else { return }
    describe(object)
  }

  /// An attribute of an object changed; `unset`: it was deleted.
  @inline(__always)
  func attributeChanged(_ object: PyObject, _ name: PyStr, _ value: Value) {
    if object.isTraced, object is PyInstance { recordAttribute(object, name, value) }
  }

  private func recordAttribute(_ object: PyObject, _ name: PyStr, _ value: Value) {
    guard let trace else { return }
    trace.record(
      .objectAttribute(
        heap.number(of: object), name: trace.text(name.value), traced(value)))
  }

  /// A short text for an object that the trace does not follow; runs no Python code.
  func shortText(_ object: PyObject) -> String {
    switch object {
    case let function as PyFunction: return "<function \(function.qualifiedName)>"
    case let native as PyNative: return "<function \(native.name)>"
    case let type as PyType: return "<class \(type.qualifiedName)>"
    case let module as PyModule: return "<module \(module.name)>"
    case let generator as PyGenerator:
      return "<\(generator.kindName) \(generator.qualifiedName)>"
    case let method as PyMethod:
      if let function = method.function.object as? PyFunction {
        return "<method \(function.qualifiedName)>"
      }
      return "<method>"
    case let exception as PyException:
      let message = exception.arguments.first.map { shortText($0) } ?? ""
      return "\(exception.type.name)(\(message))"
    case is PyInt, is PyBytes, is PyByteArray, is PyRange, is PySlice:
      return (try? builtinRepr(object)) ?? "<\(object.type.name)>"
    default:
      return object === ellipsis ? "..." : "<\(object.type.name)>"
    }
  }

  private func shortText(_ value: Value) -> String {
    switch value {
    case .object(let string as PyStr): return "'\(string.value)'"
    case .object(let object): return shortText(object)
    default: return (try? repr(value)) ?? ""
    }
  }
}
