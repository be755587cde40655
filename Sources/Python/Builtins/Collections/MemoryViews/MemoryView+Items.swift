/// Indexing, slicing and assigning to memory views.
extension Interpreter {
  func installMemoryViewItems() {
    memoryViewMethod("__len__", "self, /") { (vm, view, _) throws(Raised) in
      _ = try vm.buffer(of: view)
      return .int(view.count)
    }
    memoryViewMethod("__getitem__", "self, key, /") { (vm, view, a) throws(Raised) in
      try vm.item(of: view, a[1])
    }
    memoryViewMethod("__setitem__", "self, key, value, /") { (vm, view, a) throws(Raised) in
      try vm.setItem(of: view, a[1], a[2])
      return .none
    }
    memoryViewMethod("__delitem__", "self, key, /") { (vm, view, _) throws(Raised) in
      _ = try vm.buffer(of: view)
      throw vm.typeError(
        view.isReadOnly ? "cannot modify read-only memory" : "cannot delete memory")
    }
    memoryViewMethod("__iter__", "self, /") { (vm, view, _) throws(Raised) in
      .object(SequenceIterator(.object(view), type: vm.collections.memoryIterator))
    }
    memoryViewMethod("tolist", "self, /") { (vm, view, _) throws(Raised) in
      _ = try vm.buffer(of: view)
      var items: [Value] = []
      for index in 0..<view.count {
        try vm.work(at: index)
        items.append(try vm.item(of: view, at: index))
      }
      return vm.list(items)
    }
  }

  private func item(of view: PyMemoryView, _ key: Value) throws(Raised) -> Value {
    let buffer = try buffer(of: view)
    if let slice = slice(key) {
      let items = try bounds(of: slice).range(length: view.count)
      return .object(
        PyMemoryView(
          buffer, format: view.format, start: view.start + items.start * view.stride,
          count: items.count, stride: view.stride * items.step, isReadOnly: view.isReadOnly,
          type: types.memoryView))
    }
    return try item(of: view, at: try memoryPlace(view, key))
  }

  private func item(of view: PyMemoryView, at index: Int) throws(Raised) -> Value {
    guard view.format.character != "w" else {
      throw error(exceptions.notImplementedError, "memoryview: format w not supported")
    }
    let place = view.start + index * view.stride
    let bytes = try buffer(of: view).read(place..<place + view.format.size, self)
    return view.format.value(of: bytes, self)
  }

  private func setItem(of view: PyMemoryView, _ key: Value, _ value: Value) throws(Raised) {
    _ = try buffer(of: view)
    guard !view.isReadOnly else { throw typeError("cannot modify read-only memory") }
    if let slice = slice(key) {
      return try setItems(of: view, slice, value)
    }
    let index = try memoryPlace(view, key)
    guard view.format.character != "w" else {
      throw error(exceptions.notImplementedError, "memoryview: format w not supported")
    }
    let bytes = try view.format.bytes(of: value, self)
    // Finding the bytes may have released the view.
    try buffer(of: view).write(bytes[...], at: view.start + index * view.stride, self)
  }

  private func setItems(
    of view: PyMemoryView, _ slice: PySlice, _ value: Value
  ) throws(Raised) {
    guard let source = try memoryView(of: value) else {
      throw typeError("a bytes-like object is required, not '\(typeName(value))'")
    }
    let items = try bounds(of: slice).range(length: view.count)
    guard source.format == view.format, source.count == items.count else {
      throw valueError(
        "memoryview assignment: lvalue and rvalue have different structures")
    }
    let bytes = try content(of: source)
    let buffer = try buffer(of: view)
    let size = view.format.size
    let start = view.start + items.start * view.stride
    if view.stride * items.step == size {
      return try buffer.write(bytes[...], at: start, self)
    }
    for index in 0..<items.count {
      try work(at: index)
      try buffer.write(
        bytes[index * size..<(index + 1) * size], at: start + index * view.stride * items.step,
        self)
    }
  }

  private func memoryPlace(_ view: PyMemoryView, _ key: Value) throws(Raised) -> Int {
    if let tuple = key.tuple, tuple.elements.allSatisfy({ bigInteger($0) != nil }) {
      if tuple.elements.isEmpty {
        throw error(exceptions.notImplementedError, "sub-views are not implemented")
      }
      guard tuple.elements.count == 1 else {
        throw typeError("cannot index 1-dimension view with \(tuple.elements.count)-element tuple")
      }
      return try memoryPlace(view, tuple.elements[0])
    }
    guard let index = try subscriptIndex(key) else {
      throw typeError("memoryview: invalid slice key")
    }
    let place = index < 0 ? index + view.count : index
    guard place >= 0, place < view.count else {
      throw indexError("index out of bounds on dimension 1")
    }
    return place
  }

  /// Defines a method of memory views.
  func memoryViewMethod(
    _ name: String, _ signature: String,
    _ body: @escaping (Interpreter, PyMemoryView, Arguments) throws(Raised) -> Value
  ) {
    method(types.memoryView, name, signature) { (vm, a) throws(Raised) in
      guard let view = a[0].object(as: PyMemoryView.self) else { return .none }
      return try body(vm, view, a)
    }
  }
}
