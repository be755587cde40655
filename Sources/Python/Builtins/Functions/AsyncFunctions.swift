extension Interpreter {
  /// Defines `aiter` and `anext`.
  func installAsyncFunctions() {
    let awaitableType = defineType("anext_awaitable")
    method(awaitableType, "__await__", "self, /") { (_, a) throws(Raised) in a[0] }
    method(awaitableType, "__iter__", "self, /") { (_, a) throws(Raised) in a[0] }
    installAwaitableProtocol(awaitableType)
    builtin("aiter", "async_iterable, /") { (vm, a) throws(Raised) in
      guard let method = vm.special(a[0], vm.names.asyncIter) else {
        throw vm.typeError("'\(vm.typeName(a[0]))' object is not an async iterable")
      }
      let iterator = try vm.callMethod(method, on: a[0])
      guard vm.special(iterator, vm.names.asyncNext) != nil else {
        throw vm.typeError(
          "aiter() returned not an async iterator of type '\(vm.typeName(iterator))'")
      }
      return iterator
    }
    builtin("anext", "async_iterator, default=, /") { (vm, a) throws(Raised) in
      guard let method = vm.special(a[0], vm.names.asyncNext) else {
        throw vm.typeError("'\(vm.typeName(a[0]))' object is not an async iterator")
      }
      let item = try vm.callMethod(method, on: a[0])
      if a[1].isUnset { return item }
      return .object(NextOrDefault(item, otherwise: a[1], type: awaitableType))
    }
  }
}

/// The awaitable of `anext(iterator, default)`.
private final class NextOrDefault: NativeAwaitable {
  private let item: Value
  private let otherwise: Value
  private var driven = Value.unset

  /// Wraps the awaitable of the next item.
  init(_ item: Value, otherwise: Value, type: PyType) {
    self.item = item
    self.otherwise = otherwise
    super.init(type: type)
  }

  override func resume(_ vm: Interpreter, _ input: Resumption) throws(Raised) -> Step {
    do throws(Raised) {
      if driven.isUnset { driven = try vm.awaitable(item, context: 0) }
      return try vm.drive(driven, input)
    } catch {
      guard vm.matches(error, vm.exceptions.stopAsyncIteration) else { throw error }
      return .finished(otherwise)
    }
  }

  override func close(_ vm: Interpreter) throws(Raised) {
    if driven.isUnset { driven = try vm.awaitable(item, context: 0) }
    _ = try vm.callMethod(named: "close", on: driven)
  }
}
