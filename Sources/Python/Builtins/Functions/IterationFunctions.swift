extension Interpreter {
  /// Defines `iter` and `next`.
  func installIterationFunctions() {
    builtin("iter", "iterable, sentinel=, /") { (vm, a) throws(Raised) in
      if a[1].isUnset { return try vm.iterator(of: a[0]) }
      guard vm.isCallable(a[0]) else { throw vm.typeError("iter(v, w): v must be callable") }
      return .object(
        CallableIterator(a[0], until: a[1], type: vm.collections.callableIterator))
    }
    builtin("next", "iterator, default=, /") { (vm, a) throws(Raised) in
      try vm.nextItem(of: a[0], otherwise: a[1])
    }
  }

  private func nextItem(of iterator: Value, otherwise: Value) throws(Raised) -> Value {
    if let generator = iterator.object(as: PyGenerator.self), generator.kind == .generator {
      switch try resumeByHand(generator, .send(.none)) {
      case .yielded(let item), .produced(let item): return item
      case .returned(let result):
        if otherwise.isUnset { throw stopIteration(result) }
        return otherwise
      }
    }
    if let native = iterator.object?.asIterator {
      if let item = try next(of: native) { return item }
      if otherwise.isUnset { throw stopIteration() }
      return otherwise
    }
    guard let method = special(iterator, names.next) else {
      throw typeError("'\(typeName(iterator))' object is not an iterator")
    }
    do {
      return try callMethod(method, on: iterator)
    } catch {
      if !otherwise.isUnset, matches(error, exceptions.stopIteration) { return otherwise }
      throw error
    }
  }
}
