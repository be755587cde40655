/// The class `memoryview`: making, casting, comparing and releasing views.
extension Interpreter {
  func installMemoryViews() {
    let type = types.memoryView
    type.isSequencePattern = true
    builtins.set(intern("memoryview"), .object(type))
    constructor(type, "cls, object") { (vm, a) throws(Raised) in
      guard let view = try vm.memoryView(of: a[1]) else {
        throw vm.typeError(
          "memoryview: a bytes-like object is required, not '\(vm.typeName(a[1]))'")
      }
      return .object(view)
    }
    installMemoryViewItems()
    installMemoryViewAttributes()
    installMemoryViewComparisons()
    memoryViewMethod("cast", "self, format, shape=") { (vm, view, a) throws(Raised) in
      try vm.cast(view, a[1], shape: a[2])
    }
    memoryViewMethod("toreadonly", "self, /") { (vm, view, _) throws(Raised) in
      .object(
        PyMemoryView(
          try vm.buffer(of: view), format: view.format, start: view.start, count: view.count,
          stride: view.stride, isReadOnly: true, type: type))
    }
    memoryViewMethod("tobytes", "self, order=") { (vm, view, _) throws(Raised) in
      vm.bytes(try vm.content(of: view))
    }
    memoryViewMethod("hex", "self, sep=, bytes_per_sep=") { (vm, view, a) throws(Raised) in
      let content = try vm.content(of: view)
      return try vm.hexadecimalText(content, separator: a[1], group: a[2])
    }
    memoryViewMethod("release", "self, /") { (_, view, _) throws(Raised) in
      view.buffer = nil
      return .none
    }
    memoryViewMethod("__enter__", "self, /") { (vm, view, _) throws(Raised) in
      _ = try vm.buffer(of: view)
      return .object(view)
    }
    memoryViewMethod("__exit__", "self, /, *args") { (_, view, _) throws(Raised) in
      view.buffer = nil
      return .none
    }
    memoryViewMethod("__repr__", "self, /") { (vm, view, _) throws(Raised) in
      let address = vm.address(view)
      return vm.string(
        view.buffer == nil ? "<released memory at \(address)>" : "<memory at \(address)>")
    }
  }

  private func installMemoryViewAttributes() {
    func attribute(
      _ name: String, _ get: @escaping (Interpreter, PyMemoryView, ExportedBuffer) -> Value
    ) {
      self.attribute(types.memoryView, name) { (vm, value) throws(Raised) in
        guard let view = value.object(as: PyMemoryView.self) else { return .none }
        return get(vm, view, try vm.buffer(of: view))
      }
    }
    attribute("obj") { _, _, buffer in .object(buffer.owner) }
    attribute("nbytes") { _, view, _ in .int(view.byteCount) }
    attribute("readonly") { _, view, _ in .bool(view.isReadOnly) }
    attribute("itemsize") { _, view, _ in .int(view.format.size) }
    attribute("format") { vm, view, _ in vm.string(String(view.format.character)) }
    attribute("ndim") { _, _, _ in .int(1) }
    attribute("shape") { vm, view, _ in vm.tuple([.int(view.count)]) }
    attribute("strides") { vm, view, _ in vm.tuple([.int(view.stride)]) }
    attribute("suboffsets") { vm, _, _ in vm.tuple([]) }
    for name in ["c_contiguous", "f_contiguous", "contiguous"] {
      attribute(name) { _, view, _ in .bool(view.isContiguous) }
    }
  }

  private func installMemoryViewComparisons() {
    for (name, isEqual) in [("__eq__", true), ("__ne__", false)] {
      memoryViewMethod(name, "self, value, /") { (vm, view, a) throws(Raised) in
        guard a[1].isObject(view) == false else { return .bool(isEqual) }
        guard view.buffer != nil else { return .bool(!isEqual) }
        if let other = a[1].object(as: PyMemoryView.self), other.buffer == nil {
          return .bool(!isEqual)
        }
        guard let other = try vm.memoryView(of: a[1]) else { return .object(vm.notImplemented) }
        return .bool(try vm.areEqual(view, other) == isEqual)
      }
    }
    for name in ["__lt__", "__le__", "__gt__", "__ge__"] {
      memoryViewMethod(name, "self, value, /") { (vm, _, _) throws(Raised) in
        .object(vm.notImplemented)
      }
    }
    memoryViewMethod("__hash__", "self, /") { (vm, view, _) throws(Raised) in
      _ = try vm.buffer(of: view)
      guard view.isReadOnly else { throw vm.valueError("cannot hash writable memoryview object") }
      guard view.format.isByte else {
        throw vm.valueError("memoryview: hashing is restricted to formats 'B', 'b' or 'c'")
      }
      return .int(try vm.hash(vm.bytes(try vm.content(of: view))))
    }
  }

  /// Whether two views have equal items, whatever their formats.
  private func areEqual(_ a: PyMemoryView, _ b: PyMemoryView) throws(Raised) -> Bool {
    guard a.count == b.count else { return false }
    let (left, right) = (try content(of: a), try content(of: b))
    if a.format == b.format, !["f", "d"].contains(a.format.character) { return left == right }
    // Text has no values to compare with others.
    guard a.format.character != "w", b.format.character != "w" else { return false }
    let (width, otherWidth) = (a.format.size, b.format.size)
    for index in 0..<a.count {
      try work(at: index)
      let item = a.format.value(of: left[index * width..<(index + 1) * width], self)
      let other = b.format.value(of: right[index * otherWidth..<(index + 1) * otherWidth], self)
      guard try isTrue(try compare(.equal, item, other)) else { return false }
    }
    return true
  }

  private func cast(
    _ view: PyMemoryView, _ format: Value, shape: Value
  ) throws(Raised) -> Value {
    let buffer = try buffer(of: view)
    guard let name = format.text else {
      throw typeError("cast() argument 'format' must be str, not \(typeName(format))")
    }
    guard view.isContiguous else {
      throw typeError("memoryview: casts are restricted to C-contiguous views")
    }
    guard let wanted = ElementFormat(named: name) else {
      throw valueError(
        "memoryview: destination format must be a native single character format prefixed with "
          + "an optional '@'")
    }
    guard view.format.isByte || wanted.isByte else {
      throw typeError("memoryview: cannot cast between two non-byte formats")
    }
    let (count, rest) = view.byteCount.quotientAndRemainder(dividingBy: wanted.size)
    guard rest == 0 else { throw typeError("memoryview: length is not a multiple of itemsize") }
    if !shape.isUnset {
      guard let lengths = shape.list?.elements ?? shape.tuple?.elements else {
        throw typeError("shape must be a list or a tuple")
      }
      guard lengths.count == 1 else {
        throw error(
          exceptions.notImplementedError,
          "Loopscope's memory views have one dimension, not \(lengths.count)")
      }
      guard case .int(count) = lengths[0] else {
        throw typeError("memoryview: product(shape) * itemsize != buffer size")
      }
    }
    return .object(
      PyMemoryView(
        buffer, format: wanted, start: view.start, count: count, stride: wanted.size,
        isReadOnly: view.isReadOnly, type: types.memoryView))
  }
}
