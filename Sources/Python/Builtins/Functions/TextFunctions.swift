import BigInt

extension Interpreter {
  /// Defines `ascii`, `chr`, `format`, `ord` and `repr`.
  func installTextFunctions() {
    builtin("repr", "obj, /") { (vm, a) throws(Raised) in vm.string(try vm.repr(a[0])) }
    builtin("ascii", "obj, /") { (vm, a) throws(Raised) in
      vm.string(try vm.escapedToASCII(try vm.repr(a[0])))
    }
    builtin("format", "value, format_spec=, /") { (vm, a) throws(Raised) in
      if a[1].isUnset { return vm.string(try vm.format(a[0], "")) }
      guard let specification = a[1].text else {
        throw vm.typeError("format() argument 2 must be str, not \(vm.typeName(a[1]))")
      }
      return vm.string(try vm.format(a[0], specification))
    }
    builtin("chr", "i, /") { (vm, a) throws(Raised) in
      let number = try vm.index(of: a[0])
      guard let code = Int32(exactly: number) else {
        throw vm.overflowError("Python int too large to convert to C int")
      }
      guard code >= 0, code < 0x110000 else {
        throw vm.valueError("chr() arg not in range(0x110000)")
      }
      guard let scalar = Unicode.Scalar(UInt32(code)) else {
        throw vm.valueError("chr() of a lone surrogate is not supported")
      }
      return vm.string(scalar)
    }
    builtin("ord", "c, /") { (vm, a) throws(Raised) in
      let count: Int
      if let string = a[0].string {
        if string.count == 1 { return .int(Int(string.scalar(at: 0).value)) }
        count = string.count
      } else if let bytes = vm.byteContent(of: a[0]) {
        if bytes.count == 1 { return .int(Int(bytes[0])) }
        count = bytes.count
      } else {
        throw vm.typeError(
          "ord() expected string of length 1, but \(vm.typeName(a[0])) found")
      }
      throw vm.typeError("ord() expected a character, but string of length \(count) found")
    }
  }
}
