import CZlib

/// The module `_zlib`: streams and checksums, of which `zlib` consists.
extension Interpreter {
  /// Adds the module to those that can be imported.
  func installCompression() {
    moduleLibrary["_zlib"] = .native { (vm, module) throws(Raised) in
      let type = vm.defineType("Stream", module: "_zlib")
      module.set(vm, "version", vm.string(String(cString: zlibVersion())))
      module.function(vm, "deflating", "level, method, wbits, memory, strategy, /") {
        (vm, a) throws(Raised) in
        let made = CompressionStream(
          level: try vm.option(a[0]), method: try vm.option(a[1]), windowBits: try vm.option(a[2]),
          memory: try vm.option(a[3]), strategy: try vm.option(a[4]), type: type)
        return made.map { .object($0) } ?? .none
      }
      module.function(vm, "inflating", "wbits, /") { (vm, a) throws(Raised) in
        CompressionStream(windowBits: try vm.option(a[0]), type: type).map { .object($0) } ?? .none
      }
      vm.installStreamMethods(type)
      module.function(vm, "crc32", "data, value, /") { (vm, a) throws(Raised) in
        try vm.checksum(a) { crc32_z($0, $1.baseAddress, $1.count) }
      }
      module.function(vm, "adler32", "data, value, /") { (vm, a) throws(Raised) in
        try vm.checksum(a) { adler32_z($0, $1.baseAddress, $1.count) }
      }
    }
  }

  private func installStreamMethods(_ type: PyType) {
    // The output, the number of bytes taken, zlib's status and its words.
    method(type, "run", "self, data, flush, limit, /") { (vm, a) throws(Raised) in
      guard let stream = a[0].object(as: CompressionStream.self) else { return .none }
      let result = try stream.run(
        try vm.compressible(a[1]), flush: try vm.option(a[2]), limit: try vm.smallIndex(of: a[3]),
        vm)
      return vm.tuple([
        vm.bytes(result.output), .int(result.used), .int(Int(result.status)),
        stream.message.map { vm.string($0) } ?? .none,
      ])
    }
    method(type, "copy", "self, /") { (_, a) throws(Raised) in
      a[0].object(as: CompressionStream.self)?.copy().map { .object($0) } ?? .none
    }
    method(type, "set_dictionary", "self, data, /") { (vm, a) throws(Raised) in
      let status = a[0].object(as: CompressionStream.self)?.setDictionary(
        try vm.compressible(a[1]))
      return .int(Int(status ?? Z_OK))
    }
  }

  private func option(_ value: Value) throws(Raised) -> Int32 {
    guard let option = Int32(exactly: try smallIndex(of: value)) else {
      throw overflowError("signed integer is greater than maximum")
    }
    return option
  }

  private func compressible(_ value: Value) throws(Raised) -> [UInt8] {
    guard let content = byteContent(of: value) else {
      throw typeError("a bytes-like object is required, not '\(typeName(value))'")
    }
    return content
  }

  private func checksum(
    _ a: Arguments, _ sum: (UInt, UnsafeBufferPointer<UInt8>) -> UInt
  ) throws(Raised) -> Value {
    let data = try compressible(a[0])
    let value = UInt(UInt32(truncatingIfNeeded: try index(of: a[1])))
    try workMoving(bytes: data.count)
    return .int(Int(data.withUnsafeBufferPointer { sum(value, $0) }))
  }
}
