/// What `future.__await__()` gives: the future itself once, then its result.
final class FutureIterator: NativeAwaitable {
  private let awaited: PyFuture

  /// Makes an iterator that has not begun.
  init(_ awaited: PyFuture, type: PyType) {
    self.awaited = awaited
    super.init(type: type)
  }

  override func resume(_ vm: Interpreter, _ input: Resumption) throws(Raised) -> Step {
    try awaited.resume(vm, input)
  }

  override func close(_ vm: Interpreter) {}
}
