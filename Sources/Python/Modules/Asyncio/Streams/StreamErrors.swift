/// `IncompleteReadError` and `LimitOverrunError`.
extension Interpreter {
  func installStreamErrors() {
    let types = asyncio.streams
    pythonicMethod(types.incompleteRead, "__init__", "self, partial, expected") {
      vm, a throws(Raised) in
      guard let exception = a[0].exception else { return .none }
      try vm.describe(exception, partial: a[1], expected: a[2])
      return .none
    }
    for (type, names) in [
      (types.incompleteRead, ["partial", "expected"]), (types.limitOverrun, ["", "consumed"]),
    ] {
      method(type, "__reduce__", "self, /") { (vm, a) throws(Raised) in
        guard let exception = a[0].exception else { return .none }
        let arguments = names.map { name in
          exception.attributes?.find(vm.intern(name)) ?? exception.arguments.first ?? .none
        }
        return vm.tuple([.object(exception.type), vm.tuple(arguments)])
      }
    }
    pythonicMethod(types.limitOverrun, "__init__", "self, message, consumed") {
      vm, a throws(Raised) in
      guard let exception = a[0].exception else { return .none }
      vm.describe(exception, message: a[1], consumed: a[2])
      return .none
    }
  }

  private func describe(
    _ exception: PyException, partial: Value, expected: Value
  ) throws(Raised) {
    let count = try length(partial)
    let shown = expected.isNone ? "undefined" : try repr(expected)
    exception.arguments = [
      string("\(count) bytes read on a total of \(shown) expected bytes")
    ]
    let attributes = exception.attributes ?? makeDictionary()
    attributes.set(intern("partial"), partial)
    attributes.set(intern("expected"), expected)
    exception.attributes = attributes
  }

  private func describe(_ exception: PyException, message: Value, consumed: Value) {
    exception.arguments = [message]
    let attributes = exception.attributes ?? makeDictionary()
    attributes.set(intern("consumed"), consumed)
    exception.attributes = attributes
  }

  /// The end came before all expected bytes.
  func incompleteRead(_ partial: [UInt8], expected: Value) -> Raised {
    let exception = PyException([], type: asyncio.streams.incompleteRead)
    do throws(Raised) {
      try describe(exception, partial: bytes(partial), expected: expected)
    } catch {
      return error
    }
    return Raised(exception: exception)
  }

  /// A separator is too far away.
  func limitOverrun(_ message: String, consumed: Int) -> Raised {
    let exception = PyException([], type: asyncio.streams.limitOverrun)
    describe(exception, message: string(message), consumed: .int(consumed))
    return Raised(exception: exception)
  }
}
