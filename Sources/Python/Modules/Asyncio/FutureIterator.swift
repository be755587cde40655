import EventLoop

/// What `future.__await__()` gives: the future itself once, then its result.
final class FutureIterator: NativeAwaitable {
  private let awaited: PyFuture
  private var hasYielded = false

  /// Makes an iterator that has not begun.
  init(_ awaited: PyFuture, type: PyType) {
    self.awaited = awaited
    super.init(type: type)
  }

  override func resume(_ vm: Interpreter, _ input: Resumption) throws(Raised) -> Step {
    if case .raise(let raised) = input { throw raised }
    if awaited.future.isDone { return .finished(try vm.result(of: awaited.future)) }
    if hasYielded { throw vm.runtimeError("await wasn't used with future") }
    hasYielded = true
    vm.awaited = awaited.future
    return .suspended(.object(awaited))
  }
}
