import Trace

/// Raising and matching exceptions.
extension Interpreter {
  /// What `raise value` and `raise value from cause` throw.
  func raising(_ value: Value, from cause: Value) throws(Raised) -> Raised {
    let exception = try exception(from: value)
    switch cause {
    case .unset: break
    case .none:
      exception.cause = nil
      exception.suppressesContext = true
    default:
      let isClass = cause.type?.isException ?? false
      guard isClass || cause.object is PyException else {
        throw typeError("exception causes must derive from BaseException")
      }
      exception.cause = try self.exception(from: cause)
      exception.suppressesContext = true
    }
    setContext(of: exception)
    return Raised(exception: exception)
  }

  private func exception(from value: Value) throws(Raised) -> PyException {
    if let exception = value.exception { return exception }
    if let type = value.type, type.isException {
      let made = try call(value)
      guard let exception = made.exception else {
        throw typeError(
          "calling \(type.name) should have returned an instance of BaseException, not "
            + typeName(made))
      }
      return exception
    }
    throw typeError("exceptions must derive from BaseException")
  }

  /// Sets `__context__` to the exception being handled, without making a ring.
  func setContext(of exception: PyException) {
    guard let handled, handled !== exception else { return }
    var link = handled
    while let next = link.context {
      if next === exception {
        link.context = nil
        break
      }
      link = next
    }
    exception.context = handled
  }

  /// Notes that an exception passes a frame at an instruction.
  func note(
    _ exception: PyException, _ body: CodePointer, _ instruction: Int,
    _ globals: Unmanaged<PyDict>
  ) {
    if exception.traceback.isEmpty, exception.context == nil { setContext(of: exception) }
    noteEntry(exception, body, instruction, globals)
  }

  /// Notes where an exception passes a frame, and nothing of what is being handled there.
  func noteEntry(
    _ exception: PyException, _ body: CodePointer, _ instruction: Int,
    _ globals: Unmanaged<PyDict>
  ) {
    // Most exceptions pass two frames: the one that raises, and the one that handles.
    if exception.traceback.isEmpty { exception.traceback.reserveCapacity(2) }
    exception.traceback.append(
      TracebackEntry(
        code: body.pointee.code.takeUnretainedValue(), instruction: max(0, instruction),
        globals: globals.takeUnretainedValue()))
    if let trace, let writer, body.pointee.isTraced, !exception.isRecorded {
      exception.isRecorded = true
      let message = message(of: exception, in: trace)
      writer.raised(type: exception.type.traceText(in: trace), message: message)
    }
  }

  /// The number of `str(exception)` in the trace's table.
  private func message(of exception: PyException, in trace: TraceLog) -> TextID {
    let arguments = exception.arguments
    if arguments.count < 2, let exceptionText,
      exception.type.lookup(names.str)?.isObject(exceptionText) == true
    {
      switch arguments.first {
      case nil:
        // What the native function would have been charged; the empty text has the number 0.
        charged &+= 8
        return 0
      case .int(let number)?:
        charged &+= 8
        if let known = trace.texts.number(of: number) { return known }
        return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: number.decimalLength) {
          if let start = $0.baseAddress { _ = number.writeDecimal(to: start) }
          return trace.shortText(utf8: UnsafeBufferPointer($0))
        }
      default: break
      }
    }
    return trace.shortText((try? str(.object(exception))) ?? "")
  }

  /// Whether `except target` catches an exception.
  func matchesException(_ value: Value, _ target: Value) throws(Raised) -> Bool {
    guard case .object(let object) = value else { return false }
    if let type = target.type, type.isException { return object.type.isSubtype(of: type) }
    if let tuple = target.tuple {
      // All of them are looked at before any is compared.
      if tuple.elements.allSatisfy({ $0.type?.isException ?? false }) {
        return tuple.elements.contains { element in
          element.type.map { object.type.isSubtype(of: $0) } ?? false
        }
      }
    }
    throw typeError("catching classes that do not inherit from BaseException is not allowed")
  }

  // MARK: Exception groups

  /// The exceptions inside a group.
  func members(of group: PyException) -> [Value] {
    group.arguments.count > 1 ? (try? elements(of: group.arguments[1])) ?? [] : []
  }

  /// Whether an exception is a group.
  func isGroup(_ exception: PyException) -> Bool {
    exception.type.isSubtype(of: exceptions.baseExceptionGroup)
  }

  /// `except* target`: the part of an exception that matches, and the rest.
  func splitException(_ value: Value, _ target: Value) throws(Raised) -> (Value, Value) {
    guard let exception = value.exception else { return (.none, .none) }
    try checkStarTarget(target)
    if try matchesException(value, target) {
      if isGroup(exception) { return (value, .none) }
      let type =
        exception.type.isSubtype(of: exceptions.exception)
        ? exceptions.exceptionGroup : exceptions.baseExceptionGroup
      return (.object(PyException([string(""), tuple([value])], type: type)), .none)
    }
    guard isGroup(exception) else { return (.none, value) }
    return try splitGroup(exception) { (member) throws(Raised) in
      try matchesException(.object(member), target)
    }
  }

  private func checkStarTarget(_ target: Value) throws(Raised) {
    let targets = target.tuple?.elements ?? [target]
    for target in targets {
      guard let type = target.type, type.isException else {
        throw typeError("catching classes that do not inherit from BaseException is not allowed")
      }
      if type.isSubtype(of: exceptions.baseExceptionGroup) {
        throw typeError(
          "catching ExceptionGroup with except* is not allowed. Use except instead.")
      }
    }
  }

  /// Splits a group by a condition on its members, keeping its structure (PEP 654).
  func splitGroup(
    _ group: PyException, _ matches: (PyException) throws(Raised) -> Bool
  ) throws(Raised) -> (Value, Value) {
    if try matches(group) { return (.object(group), .none) }
    var matching: [Value] = []
    var rest: [Value] = []
    for member in members(of: group) {
      guard let exception = member.exception else { continue }
      if isGroup(exception) {
        let (inside, outside) = try splitGroup(exception, matches)
        if !inside.isNone { matching.append(inside) }
        if !outside.isNone { rest.append(outside) }
      } else if try matches(exception) {
        matching.append(member)
      } else {
        rest.append(member)
      }
    }
    return (try derive(group, matching), try derive(group, rest))
  }

  /// A group like another one with other members; None for no members.
  func derive(_ group: PyException, _ members: [Value]) throws(Raised) -> Value {
    if members.isEmpty { return .none }
    let made = try callMethod(named: "derive", on: .object(group), [list(members)])
    if let derived = made.exception {
      derived.traceback = group.traceback
      derived.cause = group.cause
      derived.context = group.context
      derived.suppressesContext = group.suppressesContext
      if let notes = group.attributes?.find(names.notes) {
        if derived.attributes == nil { derived.attributes = makeDictionary() }
        derived.attributes?.set(names.notes, list(try elements(of: notes)))
      }
    }
    return made
  }

  /// What is raised at the end of an `except*` statement, or None.
  func prepareReraiseStar(_ original: Value, _ parts: Value) throws(Raised) -> Value {
    let parts = (parts.list?.elements ?? []).filter { !$0.isNone }
    guard !parts.isEmpty else { return .none }
    guard let exception = original.exception else { return parts[0] }
    if !isGroup(exception) { return parts[0] }
    var raised: [Value] = []
    var unhandled: [PyException] = []
    for part in parts {
      guard let member = part.exception else { continue }
      if isGroup(member), isPart(member, of: exception) {
        unhandled.append(member)
      } else {
        raised.append(part)
      }
    }
    var kept = Set<ObjectIdentifier>()
    for part in unhandled { collectLeaves(part, into: &kept) }
    let (remaining, _) = try splitGroup(exception) { (member) throws(Raised) in
      !isGroup(member) && kept.contains(ObjectIdentifier(member))
    }
    if raised.isEmpty { return remaining }
    if !remaining.isNone { raised.append(remaining) }
    if raised.count == 1 { return raised[0] }
    let type =
      raised.allSatisfy { self.type(of: $0).isSubtype(of: exceptions.exception) }
      ? exceptions.exceptionGroup : exceptions.baseExceptionGroup
    return .object(PyException([string(""), list(raised)], type: type))
  }

  /// Whether a group was split off another one: they share their traceback's beginning and leaves.
  private func isPart(_ group: PyException, of original: PyException) -> Bool {
    var leaves = Set<ObjectIdentifier>()
    collectLeaves(original, into: &leaves)
    var own = Set<ObjectIdentifier>()
    collectLeaves(group, into: &own)
    return !own.isEmpty && own.isSubset(of: leaves)
  }

  private func collectLeaves(_ group: PyException, into leaves: inout Set<ObjectIdentifier>) {
    for member in members(of: group) {
      guard let exception = member.exception else { continue }
      if isGroup(exception) {
        collectLeaves(exception, into: &leaves)
      } else {
        leaves.insert(ObjectIdentifier(exception))
      }
    }
  }

  /// `exception.__traceback__`.
  func traceback(of exception: PyException) -> Value {
    if exception.traceback.isEmpty { return .none }
    if let shown = exception.shownTraceback { return .object(shown) }
    let shown = PyTraceback(exception.traceback.reversed()[...], type: types.traceback)
    exception.shownTraceback = shown
    return .object(shown)
  }
}
