import Trace

/// Writing the machine's events into the trace.
extension Interpreter {
  /// The clock's time in nanoseconds.
  var now: Nanoseconds {
    @inline(__always) get { clock.now(charged: charged) }
  }

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
    guard let writer else { return }
    let body = frame.pointee.body
    lastFrameNumber &+= 1
    frame.pointee.number = lastFrameNumber
    writer.called(lastFrameNumber, body.pointee.traceNumber, now: now)
    let registers = frame.registers
    for slot in 0..<body.pointee.tracedParameters {
      traceBinding(slot: UInt16(truncatingIfNeeded: slot), registers + slot)
    }
  }

  /// A function is called: as `traceCall(_:)`, and the first line, where that comes right after the
  /// parameters, is recorded together with the last of them.
  ///
  /// - Returns: the instruction with which execution begins.
  func traceEntry(_ frame: FramePointer) -> UnsafePointer<Instruction> {
    let first = frame.pointee.next
    let parameters = frame.pointee.body.pointee.tracedParameters
    guard let writer, parameters > 0, first.pointee.operation == .traceLine,
      let line = UInt16(exactly: first.pointee.wide)
    else {
      traceCall(frame)
      return first
    }
    lastFrameNumber &+= 1
    frame.pointee.number = lastFrameNumber
    writer.called(lastFrameNumber, frame.pointee.body.pointee.traceNumber, now: now)
    let last = parameters &- 1
    var place = frame.registers
    for slot in 0..<last {
      traceBinding(slot: UInt16(truncatingIfNeeded: slot), place)
      place += 1
    }
    traceBinding(slot: UInt16(truncatingIfNeeded: last), place, line: line)
    frame.pointee.next = first + 1
    return first + 1
  }

  /// Suspended frames go on: from the base of a chain to its leaf.
  func traceResumed(leaf: FramePointer, base: FramePointer) {
    guard let writer else { return }
    if leaf == base { return writer.resumed(leaf.pointee.number, now: now) }
    var chain: [UInt32] = [leaf.pointee.number]
    var frame = leaf
    while frame != base, let outer = frame.pointee.caller {
      frame = outer
      chain.append(frame.pointee.number)
    }
    let now = now
    for number in chain.reversed() { writer.resumed(number, now: now) }
  }

  /// Frames suspend, from the leaf of a chain to its base.
  func traceYielded(leaf: FramePointer, base: FramePointer) {
    guard let trace, let writer else { return }
    if leaf == base { return writer.yielded(now: now) }
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
    guard let trace, let writer else { return }
    writer.caught(type: exception.type.traceText(in: trace))
    exception.isRecorded = false
  }

  /// A local got a value.
  @inline(__always)
  func traceBinding(slot: UInt16, _ place: UnsafeMutablePointer<Value>) {
    guard let writer else { return }
    if case .int(let number) = place.pointee {
      let payload = UInt64(bitPattern: Int64(number))
      writer.bound(slot: slot, tag: TracedValue.intTag, payload: payload)
    } else {
      traceOther(slot: slot, place)
    }
  }

  /// A local got a value, and a line is about to run.
  @inline(__always)
  func traceBinding(slot: UInt16, _ place: UnsafeMutablePointer<Value>, line: UInt16) {
    guard let writer else { return }
    if case .int(let number) = place.pointee {
      let payload = UInt64(bitPattern: Int64(number))
      writer.bound(slot: slot, tag: TracedValue.intTag, payload: payload, line: line, now: now)
    } else {
      traceOther(slot: slot, place, line: line)
    }
  }

  /// As `traceBinding(slot:_:)`, for values that are no numbers: a call of its own.
  @inline(never)
  private func traceOther(slot: UInt16, _ place: UnsafePointer<Value>) {
    guard let writer else { return }
    let (tag, payload) = tracedBits(at: place)
    writer.bound(slot: slot, tag: tag, payload: payload)
  }

  /// As `traceBinding(slot:_:line:)`, for values that are no numbers: a call of its own.
  @inline(never)
  private func traceOther(slot: UInt16, _ place: UnsafePointer<Value>, line: UInt16) {
    guard let writer else { return }
    let (tag, payload) = tracedBits(at: place)
    writer.bound(slot: slot, tag: tag, payload: payload, line: line, now: now)
  }

  // MARK: Values and objects

  /// The value at a place as the trace keeps it; what the trace knows already is found at once.
  @inline(__always)
  private func tracedBits(at place: UnsafePointer<Value>) -> (tag: UInt64, payload: UInt64) {
    switch place.pointee {
    case .int(let number): return TracedValue.int(number).tagAndPayload
    case .bool(let flag): return TracedValue.bool(flag).tagAndPayload
    case .none: return TracedValue.none.tagAndPayload
    case .float(let number): return TracedValue.float(number).tagAndPayload
    case .unset: return TracedValue.unbound.tagAndPayload
    case .object(let held):
      let object = Unmanaged.passUnretained(held)
      if object._withUnsafeGuaranteedRef({ $0.isTraced }) {
        return TracedValue.object(object._withUnsafeGuaranteedRef { $0.number }).tagAndPayload
      }
      if object.nature == .string {
        let text = object.downcast(to: PyStr.self)._withUnsafeGuaranteedRef { $0.traceText }
        if text != 0 { return TracedValue.string(text).tagAndPayload }
      }
      return newlyTraced(object)
    }
  }

  /// As above, for an object that the trace does not know yet.
  @inline(never)
  private func newlyTraced(_ object: Unmanaged<PyObject>) -> (tag: UInt64, payload: UInt64) {
    traced(object.takeUnretainedValue()).tagAndPayload
  }

  /// A value as the trace keeps it; objects whose content can change are followed from now on.
  func traced(_ value: Value) -> TracedValue {
    switch value {
    case .unset: return .unbound
    case .none: return .none
    case .bool(let x): return .bool(x)
    case .int(let x): return .int(x)
    case .float(let x): return .float(x)
    case .object(let object): return traced(object)
    }
  }

  private func traced(_ object: PyObject) -> TracedValue {
    guard let trace else { return .unbound }
    switch object.nature {
    case .string: return .string(text(of: unsafeDowncast(object, to: PyStr.self), in: trace))
    case .list, .dictionary, .set, .tuple, .instance: return .object(followed(object))
    case .plain where object is PyDeque: return .object(followed(object))
    case .exception:
      return .opaque(text(of: unsafeDowncast(object, to: PyException.self), in: trace))
    default: return .opaque(trace.shortText(shortText(object)))
    }
  }

  /// The number of a string's beginning in the trace's table, which the string remembers.
  private func text(of string: PyStr, in trace: TraceLog) -> TextID {
    if string.traceText == 0 { string.traceText = trace.shortText(string.value) }
    return string.traceText
  }

  /// The number of an exception's short text in the trace's table.
  private func text(of exception: PyException, in trace: TraceLog) -> TextID {
    guard let argument = exception.arguments.first else {
      return exception.type.traceCallText(in: trace)
    }
    guard case .int(let number) = argument else {
      return trace.shortText(shortText(exception))
    }
    // Numbers are what programs make new exceptions of again and again: no string is made for them.
    let known = trace.texts.number(
      of: exception.type.traceText(in: trace), parenthesized: number)
    if let known { return known }
    let name = exception.type.name
    let size = name.utf8.count + number.decimalLength + 2
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: size) { text in
      let end = text.place(name, at: 0)
      if let start = text.baseAddress {
        start[end] = UInt8(ascii: "(")
        number.writeDecimal(to: start + end + 1).pointee = UInt8(ascii: ")")
      }
      return trace.shortText(utf8: UnsafeBufferPointer(text))
    }
  }

  /// The number of an object that is followed from now on.
  private func followed(_ object: PyObject) -> ObjectID {
    let number = heap.number(of: object)
    if !object.isTraced {
      // Tuples cannot change, but what they hold is shown by reference all the same.
      object.isTraced = true
      describe(object)
    }
    return number
  }

  /// How many items of an object the trace keeps.
  static var shownItems: Int { 8 }

  /// Records the content of an object, as far as it is shown.
  func describe(_ object: PyObject) {
    guard let trace, let writer else { return }
    let number = heap.number(of: object)
    let type = object.type.traceText(in: trace)
    func items(_ kind: ObjectKind, _ elements: some Collection<Value>) {
      trace.record(.objectDescribed(number, kind, type: type, count: elements.count))
      for (index, element) in elements.prefix(Interpreter.shownItems).enumerated() {
        writer.item(number, index: Int32(index), traced(element))
      }
    }
    /// As `items` for what lies in one piece: the elements are read where they are.
    func places(_ kind: ObjectKind, _ elements: [Value]) {
      trace.record(.objectDescribed(number, kind, type: type, count: elements.count))
      elements.withUnsafeBufferPointer { elements in
        guard let first = elements.baseAddress else { return }
        for index in 0..<min(elements.count, Interpreter.shownItems) {
          let (tag, payload) = tracedBits(at: first + index)
          writer.item(number, index: Int32(index), tag: tag, payload: payload)
        }
      }
    }
    switch object {
    case let list as PyList: places(.list, list.elements)
    case let tuple as PyTuple: places(.tuple, tuple.elements)
    case let set as PySet: items(.set, set.elements)
    case let deque as PyDeque: items(.deque, deque.elements)
    case let dictionary as PyDict:
      trace.record(
        .objectDescribed(number, .dictionary, type: type, count: dictionary.count))
      var index: Int32 = 0
      for entry in dictionary.entries where !entry.key.isUnset {
        if index >= Interpreter.shownItems { break }
        trace.record(.objectKey(number, index: index, traced(entry.key)))
        writer.item(number, index: index, traced(entry.value))
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
        let place = trace.text(name)
        writer.attribute(number, name: place, traced(entry.value))
      }
    }
  }

  /// The content of a followed object changed in some way.
  func contentChanged(_ object: PyObject) {
    guard object.isTraced, trace != nil else { return }
    describe(object)
  }

  /// An item of a list was replaced; only the first ones are shown.
  @inline(__always)
  func itemChanged(_ list: PyList, at position: Int) {
    if list.isTraced, position < Interpreter.shownItems { recordItem(list, position) }
  }

  /// An item was added at the end of a list.
  @inline(__always)
  func itemAppended(_ list: PyList) {
    guard list.isTraced, let writer else { return }
    let count = list.elements.count
    writer.count(heap.number(of: list), count)
    if count <= Interpreter.shownItems { recordItem(list, count - 1) }
  }

  private func recordItem(_ list: PyList, _ position: Int) {
    let value = traced(list.elements[position])
    writer?.item(heap.number(of: list), index: Int32(position), value)
  }

  /// The value of a dictionary's entry was replaced, or the entry is new.
  @inline(__always)
  func entryChanged(_ dictionary: PyDict, at position: Int, isNew: Bool) {
    if dictionary.isTraced { recordEntry(dictionary, position, isNew) }
  }

  private func recordEntry(_ dictionary: PyDict, _ position: Int, _ isNew: Bool) {
    guard let writer, let trace else { return }
    guard let index = dictionary.index(ofEntry: position, below: Interpreter.shownItems) else {
      if isNew { writer.count(heap.number(of: dictionary), dictionary.count) }
      return
    }
    let number = heap.number(of: dictionary)
    let entry = dictionary.entries[position]
    if isNew {
      let key = traced(entry.key)
      writer.count(number, dictionary.count)
      trace.record(.objectKey(number, index: Int32(index), key))
    }
    let value = traced(entry.value)
    writer.item(number, index: Int32(index), value)
  }

  /// An attribute was stored where an inline cache says; the object is followed.
  @inline(never)
  func attributeChanged(
    _ object: UnsafeMutablePointer<Value>, _ site: Site, _ value: UnsafeMutablePointer<Value>
  ) {
    guard let object = object.reference, object.nature == .instance else { return }
    recordAttribute(object, site.pointee.name, value)
  }

  /// An attribute of an object changed; `unset`: it was deleted.
  @inline(__always)
  func attributeChanged(_ object: PyObject, _ name: PyStr, _ value: Value) {
    guard object.isTraced, object.nature == .instance else { return }
    withUnsafePointer(to: value) { recordAttribute(.passUnretained(object), name, $0) }
  }

  @inline(__always)
  private func recordAttribute(
    _ object: Unmanaged<PyObject>, _ name: PyStr, _ value: UnsafePointer<Value>
  ) {
    guard let writer else { return }
    let known = name.count <= TraceLog.textLimit ? name.traceText : 0
    let text = known != 0 ? known : attributeText(name)
    let (tag, payload) = tracedBits(at: value)
    writer.attribute(
      object._withUnsafeGuaranteedRef { $0.number }, name: text, tag: tag, payload: payload)
  }

  /// The number of an attribute's name in the trace's table; other than values, names are kept whole.
  @inline(never)
  private func attributeText(_ name: PyStr) -> TextID {
    guard let trace else { return 0 }
    return name.count <= TraceLog.textLimit ? text(of: name, in: trace) : trace.text(name.value)
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
    case let exception as PyException: return shortText(exception)
    case is PyInt, is PyComplex, is PyBytes, is PyByteArray, is PyRange, is PySlice:
      return (try? builtinRepr(object)) ?? "<\(object.type.name)>"
    default:
      return object === ellipsis ? "..." : "<\(object.type.name)>"
    }
  }

  private func shortText(_ exception: PyException) -> String {
    var text = exception.type.name
    text += "("
    if let first = exception.arguments.first { text += shortText(first) }
    text += ")"
    return text
  }

  private func shortText(_ value: Value) -> String {
    switch value {
    case .object(let string as PyStr): return "'\(string.value)'"
    case .object(let object): return shortText(object)
    case .int(let number): return String(number)
    default: return (try? repr(value)) ?? ""
    }
  }
}
