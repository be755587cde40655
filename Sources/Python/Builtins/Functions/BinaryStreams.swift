import Trace

/// `sys.stdout.buffer` or `sys.stderr.buffer`.
final class PyBinaryStream: PyObject {
  fileprivate let stream: OutputStream
  /// The beginning of a character whose other bytes were not written yet.
  fileprivate var rest: [UInt8] = []

  /// Makes the binary file behind a stream of text.
  fileprivate init(_ stream: OutputStream, type: PyType) {
    self.stream = stream
    super.init(type: type)
  }

  /// The text of written bytes, less a character at the end that is not whole; `nil` where the bytes
  /// are no UTF-8.
  fileprivate func text(of bytes: [UInt8]) -> String? {
    var whole = rest + bytes
    rest = []
    let start = whole.lastIndex { $0 & 0xC0 != 0x80 } ?? 0
    if start < whole.count, whole[start] >= 0xC0 {
      let length = whole[start] >= 0xF0 ? 4 : whole[start] >= 0xE0 ? 3 : 2
      if whole.count - start < length {
        rest = Array(whole[start...])
        whole.removeSubrange(start...)
      }
    }
    return String(validating: whole, as: UTF8.self)
  }
}

extension Interpreter {
  /// Defines `buffer` of the standard streams, and what it gives.
  func installBinaryStreams(_ textType: PyType) {
    let type = defineType("BufferedWriter", module: "_io")
    type.isBase = false
    let (output, error) = (
      PyBinaryStream(.standardOutput, type: type), PyBinaryStream(.standardError, type: type)
    )
    attribute(
      textType, "buffer",
      get: { (vm, value) throws(Raised) in
        .object(vm.standardStream(value)?.stream == .standardError ? error : output)
      })
    method(type, "write", "self, data, /") { (vm, a) throws(Raised) in
      guard let stream = a[0].object(as: PyBinaryStream.self), let bytes = vm.byteContent(of: a[1])
      else {
        throw vm.typeError("a bytes-like object is required, not '\(vm.typeName(a[1]))'")
      }
      guard let text = stream.text(of: bytes) else {
        throw vm.valueError("Loopscope's standard streams write UTF-8 only")
      }
      try vm.willWrite(text)
      vm.write(text, to: stream.stream)
      return .int(bytes.count)
    }
    method(type, "flush", "self, /") { (vm, _) throws(Raised) in
      vm.flushPending()
      if vm.outside.isReal { vm.host.flush() }
      return .none
    }
    method(type, "fileno", "self, /") { (_, a) throws(Raised) in
      .int(Int(a[0].object(as: PyBinaryStream.self)?.stream.rawValue ?? 1))
    }
    for (name, answer) in [
      ("isatty", false), ("writable", true), ("readable", false), ("seekable", false),
    ] {
      method(type, name, "self, /") { (_, _) throws(Raised) in .bool(answer) }
    }
    attribute(type, "mode", get: { (vm, _) throws(Raised) in vm.name("wb") })
    attribute(type, "closed", get: { (_, _) throws(Raised) in .bool(false) })
    attribute(
      type, "name",
      get: { (vm, value) throws(Raised) in
        vm.name(
          value.object(as: PyBinaryStream.self)?.stream == .standardError ? "<stderr>" : "<stdout>")
      })
    method(type, "__repr__", "self, /") { (vm, a) throws(Raised) in
      let isError = a[0].object(as: PyBinaryStream.self)?.stream == .standardError
      return vm.string("<_io.BufferedWriter name='\(isError ? "<stderr>" : "<stdout>")'>")
    }
  }
}
