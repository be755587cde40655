import EventLoop

/// Awaits any awaitable, for tasks made of objects that are not coroutines.
final class AwaitableCoroutine: NativeCoroutine {
  private let awaitable: Value
  private var driven: Value = .unset

  /// Wraps an awaitable.
  init(_ awaitable: Value, _ vm: Interpreter) {
    self.awaitable = awaitable
    super.init(vm)
  }

  override var function: String { "_wrap_awaitable" }

  override func step(_ vm: Interpreter, _ input: Resumption) throws(Raised) -> Step {
    if driven.isUnset { driven = try vm.awaitable(awaitable, context: 0) }
    return try vm.drive(driven, input)
  }
}

extension Interpreter {
  /// Drives something that `awaitable` returned, one step.
  func drive(_ target: Value, _ input: Resumption) throws(Raised) -> NativeAwaitable.Step {
    if let generator = target.object as? PyGenerator {
      switch try resume(generator, input) {
      case .returned(let value): return .finished(value)
      case .yielded(let value), .produced(let value): return .suspended(value)
      }
    }
    if let native = target.object?.asAwaitable { return try native.resume(self, input) }
    do throws(Raised) {
      switch input {
      case .send(let value):
        if value.isNone, let next = special(target, names.next) {
          return .suspended(try callMethod(next, on: target))
        }
        return .suspended(try callMethod(named: "send", on: target, [value]))
      case .raise(let raised):
        return .suspended(
          try callMethod(named: "throw", on: target, [.object(raised.exception)]))
      }
    } catch {
      guard matches(error, exceptions.stopIteration) else { throw error }
      return .finished(error.exception.arguments.first ?? .none)
    }
  }
}
