/// `BaseExceptionGroup` and `ExceptionGroup` (PEP 654).
extension Interpreter {
  func installExceptionGroups() {
    let base = exceptions.baseExceptionGroup
    constructor(base, "cls, /, *args, **kwargs") { vm, a throws(Raised) in
      guard let asked = a[0].type else { throw vm.typeError("not a type") }
      let arguments = a[1].tuple?.elements ?? []
      guard arguments.count == 2 else {
        throw vm.typeError(
          "BaseExceptionGroup.__new__() takes exactly 2 arguments (\(arguments.count) given)")
      }
      return try vm.makeGroup(asked, arguments[0], arguments[1])
    }
    method(base, "__init__", "self, /, *args, **kwargs") { _, _ throws(Raised) in .none }
    attribute(
      base, "message",
      get: { vm, value in
        value.exception?.arguments.first ?? .none
      })
    attribute(
      base, "exceptions",
      get: { vm, value in
        guard let group = value.exception else { return .none }
        return vm.tuple(vm.members(of: group))
      })
    method(base, "__str__", "self, /") { vm, a throws(Raised) in
      guard let group = a[0].exception else { return .none }
      let count = vm.members(of: group).count
      return vm.string(
        "\(try vm.str(group.arguments[0])) (\(count) sub-exception\(count == 1 ? "" : "s"))")
    }
    method(base, "derive", "self, excs, /") { vm, a throws(Raised) in
      guard let group = a[0].exception else { return .none }
      return try vm.makeGroup(vm.exceptions.baseExceptionGroup, group.arguments[0], a[1])
    }
    method(base, "split", "self, condition, /") { vm, a throws(Raised) in
      let (matching, rest) = try vm.split(a[0], by: a[1])
      return vm.tuple([matching, rest])
    }
    method(base, "subgroup", "self, condition, /") { vm, a throws(Raised) in
      try vm.split(a[0], by: a[1]).0
    }
    classMethod(base, "__class_getitem__", "cls, item, /") { _, a throws(Raised) in a[0] }
  }

  /// Makes a group, checking its members; a base group of exceptions becomes an `ExceptionGroup`.
  private func makeGroup(
    _ asked: PyType, _ message: Value, _ exceptions: Value
  ) throws(Raised) -> Value {
    guard message.text != nil else {
      throw typeError(
        "BaseExceptionGroup.__new__() argument 1 must be str, not \(typeName(message))")
    }
    guard exceptions.list != nil || exceptions.tuple != nil else {
      throw typeError("second argument (exceptions) must be a sequence")
    }
    let members = try elements(of: exceptions)
    guard !members.isEmpty else {
      throw valueError("second argument (exceptions) must be a non-empty sequence")
    }
    var allPlain = true
    for (index, member) in members.enumerated() {
      guard let exception = member.exception else {
        throw valueError(
          "Item \(index) of second argument (exceptions) is not an exception")
      }
      if !exception.type.isSubtype(of: self.exceptions.exception) { allPlain = false }
    }
    var made = asked
    if asked === self.exceptions.baseExceptionGroup, allPlain {
      made = self.exceptions.exceptionGroup
    } else if !allPlain, asked === self.exceptions.exceptionGroup {
      throw typeError("Cannot nest BaseExceptions in an ExceptionGroup")
    } else if !allPlain, asked.isSubtype(of: self.exceptions.exception) {
      throw typeError("Cannot nest BaseExceptions in '\(asked.name)'")
    }
    let sequence = exceptions.tuple != nil ? exceptions : list(members)
    return .object(PyException([message, sequence], type: made))
  }

  private func split(_ value: Value, by condition: Value) throws(Raised) -> (Value, Value) {
    guard let group = value.exception else { return (.none, .none) }
    let isTypes = condition.tuple != nil || condition.type?.isException == true
    if !isTypes, condition.type != nil || condition.object == nil {
      throw typeError(
        "expected a function, exception type or tuple of exception types")
    }
    return try splitGroup(group) { (member) throws(Raised) in
      isTypes
        ? try matchesException(.object(member), condition)
        : try isTrue(try call(condition, [.object(member)]))
    }
  }
}
