import EventLoop

/// The attributes in which CPython's futures and tasks keep their state, to be read.
extension Interpreter {
  /// Adds the attributes of futures, which tasks share.
  func installFutureState(_ type: PyType) {
    state(type, "_state") { vm, future in
      switch future.state {
      case .pending: vm.string("PENDING")
      case .cancelled: vm.string("CANCELLED")
      case .finished, .failed: vm.string("FINISHED")
      }
    }
    state(type, "_result") { _, future in
      (future as? CoroutineTask)?.value ?? (future as? ValueFuture)?.value ?? .none
    }
    state(type, "_exception") { _, future in
      guard future.state == .failed else { return .none }
      let exception = (future as? CoroutineTask)?.exception ?? (future as? ValueFuture)?.exception
      return exception.map { .object($0) } ?? .none
    }
    state(type, "_cancel_message") { _, future in
      if let task = future as? CoroutineTask {
        return Value(cancelMessage: task.cancelMessage)
      }
      return (future as? ValueFuture)?.cancelMessage ?? .none
    }
    state(type, "_loop") { vm, future in vm.owner(of: future).map { .object($0) } ?? .none }
    state(type, "_log_traceback") { _, future in
      .bool(future.marks.contains(.unseen))
    }
    attribute(
      type, "_asyncio_future_blocking",
      get: { vm, value throws(Raised) in
        .bool(try vm.receiver(value, as: PyFuture.self).future.isHandedOut)
      },
      set: { vm, value, new throws(Raised) in
        try vm.receiver(value, as: PyFuture.self).future.isHandedOut = try vm.isTrue(new)
      })
    attribute(
      type, "_source_traceback",
      get: { vm, value throws(Raised) in
        try vm.stackSummary(vm.origin(of: try vm.receiver(value, as: PyFuture.self).future))
      })
    state(asyncio.task, "_coro") { _, future in (future as? CoroutineTask)?.coroutine ?? .none }
    state(asyncio.task, "_must_cancel") { _, future in
      .bool((future as? CoroutineTask)?.mustCancel ?? false)
    }
    state(asyncio.task, "_fut_waiter") { vm, future in
      (future as? CoroutineTask)?.waiter.map { .object(vm.object(for: $0)) } ?? .none
    }
  }

  private func state(
    _ type: PyType, _ name: String, _ read: @escaping (Interpreter, Future) -> Value
  ) {
    attribute(
      type, name,
      get: { vm, value throws(Raised) in
        read(vm, try vm.receiver(value, as: PyFuture.self).future)
      })
  }
}
