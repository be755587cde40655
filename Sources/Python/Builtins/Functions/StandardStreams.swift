import Trace

/// `sys.stdout`, `sys.stderr` and the state of writing to them.
final class StandardStreams {
  let type: PyType
  let output: PyStandardStream
  let error: PyStandardStream
  /// What `print` has put together and not yet written; written before anything else is.
  var pending = ""

  /// Makes the streams.
  init(core: CoreTypes, heap: Heap) {
    type = PyType(
      name: "TextIOWrapper", module: "_io", bases: [core.object], metaclass: core.type,
      namespace: PyDict(type: core.dict), layout: .native, isBuiltin: true, heap: heap)
    type.isBase = false
    output = PyStandardStream(.standardOutput, type: type)
    error = PyStandardStream(.standardError, type: type)
  }
}

/// `sys.stdout` or `sys.stderr`.
final class PyStandardStream: PyObject {
  let stream: OutputStream

  /// Makes the file object of a stream.
  init(_ stream: OutputStream, type: PyType) {
    self.stream = stream
    super.init(type: type)
  }
}

extension Interpreter {
  /// Writes text for the program: the one way to the host, recorded in the trace.
  func write(_ text: String, to stream: OutputStream) {
    flushPending()
    emit(text, to: stream)
  }

  /// Counts the work of writing, and refuses to put together more than fits into memory.
  func willWrite(_ text: String) throws(Raised) {
    guard text.utf8.count >= 1 << 12 else { return }
    try reserve(streams.pending.utf8.count + text.utf8.count)
    try workMoving(bytes: 8 * text.utf8.count)
  }

  /// Writes what an unfinished `print` has put together so far.
  func flushPending() {
    guard !streams.pending.isEmpty else { return }
    let text = streams.pending
    streams.pending = ""
    emit(text, to: .standardOutput)
  }

  private func emit(_ text: String, to stream: OutputStream) {
    guard !text.isEmpty else { return }
    if let trace { trace.recordOutput(text, to: stream) }
    host.write(text, to: stream)
  }

  /// What `sys.stdout` is now; the program may have replaced it.
  var standardOutput: Value {
    sysNamespace?.find(intern("stdout")) ?? .object(streams.output)
  }

  /// Writes to what `sys.stderr` is now; where the program's own stream fails, the text is lost.
  func report(_ text: String) {
    var target = sysNamespace?.find(intern("stderr")) ?? .object(streams.error)
    // What ends last does so when `sys` has lost its names.
    if isFinished, target.isNone { target = .object(streams.error) }
    if let stream = standardStream(target)?.stream {
      write(text, to: stream)
    } else if !target.isNone {
      _ = try? callMethod(named: "write", on: target, [string(text)])
    }
  }

  /// What `sys` holds now; nil where the program has not imported it.
  var sysNamespace: PyDict? {
    modules.find(intern("sys"))?.object(as: PyModule.self)?.namespace
  }

  /// The standard stream, if the value is one.
  func standardStream(_ value: Value) -> PyStandardStream? {
    guard case .object(let object) = value, Swift.type(of: object) == PyStandardStream.self else {
      return nil
    }
    return unsafeDowncast(object, to: PyStandardStream.self)
  }

  /// Defines the methods of the standard streams.
  func installStandardStreams() {
    let type = streams.type
    method(type, "write", "self, text, /") { (vm, a) throws(Raised) in
      guard let text = a[1].string, let stream = vm.standardStream(a[0]) else {
        throw vm.typeError("write() argument must be str, not \(vm.typeName(a[1]))")
      }
      try vm.willWrite(text.value)
      vm.write(text.value, to: stream.stream)
      return .int(text.count)
    }
    method(type, "writelines", "self, lines, /") { (vm, a) throws(Raised) in
      guard let stream = vm.standardStream(a[0]) else { return .none }
      let iterator = try vm.iterator(of: a[1])
      while let line = try vm.next(iterator) {
        guard let text = line.text else {
          throw vm.typeError("write() argument must be str, not \(vm.typeName(line))")
        }
        try vm.willWrite(text)
        vm.write(text, to: stream.stream)
      }
      return .none
    }
    method(type, "flush", "self, /") { (vm, _) throws(Raised) in
      vm.flushPending()
      vm.host.flush()
      return .none
    }
    for (name, answer) in [
      ("isatty", false), ("writable", true), ("readable", false), ("seekable", false),
    ] {
      method(type, name, "self, /") { (_, _) throws(Raised) in .bool(answer) }
    }
    method(type, "fileno", "self, /") { (vm, a) throws(Raised) in
      .int(Int(vm.standardStream(a[0])?.stream.rawValue ?? 1))
    }
    method(
      type, "reconfigure", "self, *, encoding=, errors=, newline=, line_buffering=, write_through="
    ) { (vm, a) throws(Raised) in
      // The text goes out as it is, in the one encoding that there is.
      if let encoding = a[1].text, encoding.lowercased() != "utf-8", encoding.lowercased() != "utf8"
      {
        throw vm.valueError("Loopscope's standard streams write UTF-8 only")
      }
      return .none
    }
    installBinaryStreams(type)
    attribute(type, "line_buffering", get: { (_, _) throws(Raised) in .bool(false) })
    attribute(type, "encoding", get: { (vm, _) throws(Raised) in vm.name("utf-8") })
    attribute(type, "errors", get: { (vm, _) throws(Raised) in vm.name("strict") })
    attribute(type, "closed", get: { (_, _) throws(Raised) in .bool(false) })
    attribute(type, "mode", get: { (vm, _) throws(Raised) in vm.name("w") })
    attribute(
      type, "name",
      get: { (vm, value) throws(Raised) in
        vm.name(vm.standardStream(value)?.stream == .standardError ? "<stderr>" : "<stdout>")
      })
    method(type, "__repr__", "self, /") { (vm, a) throws(Raised) in
      let isError = vm.standardStream(a[0])?.stream == .standardError
      return vm.string(
        "<_io.TextIOWrapper name='\(isError ? "<stderr>" : "<stdout>")' mode='w' "
          + "encoding='utf-8'>")
    }
  }
}
