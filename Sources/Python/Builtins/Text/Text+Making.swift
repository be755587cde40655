import PythonSyntax

extension Interpreter {
  /// Defines the methods of `str`, `bytes` and `bytearray` and names the types.
  func installText() {
    installTextMaking()
    installTextItems()
    installTextSpecials()
    installTextSearching()
    installTextSplitting()
    installTextCase()
    installTextClassification()
    installTextPadding()
    installTextTranslation()
    installTextFormatting()
    installBytesMaking()
    installBytesMethods()
    installBytesCase()
    installByteArrayMethods()
    installMemoryViews()
    installUnicodeErrors()
    for type in textTypes { countWork(ofMethodsOf: type) }
    builtins.set(intern("str"), .object(types.str))
    builtins.set(intern("bytes"), .object(types.bytes))
    builtins.set(intern("bytearray"), .object(types.byteArray))
  }

  private func installTextMaking() {
    constructor(types.str, "cls, object=, encoding=, errors=") { (vm, a) throws(Raised) in
      let made: Value
      if a[1].isUnset {
        made = .object(vm.emptyString)
      } else if a[2].isUnset, a[3].isUnset {
        made = try vm.stringObject(a[1])
      } else {
        made = try vm.decoded(a[1], encoding: a[2], errors: a[3])
      }
      guard let type = a[0].type, type !== vm.types.str, let text = made.string else {
        return made
      }
      return .object(PyStr(text.value, count: text.count, type: type))
    }
  }

  private func decoded(
    _ value: Value, encoding: Value, errors: Value
  ) throws(Raised) -> Value {
    guard let content = byteContent(of: value) else {
      if value.string != nil { throw typeError("decoding str is not supported") }
      throw typeError("decoding to str: need a bytes-like object, \(typeName(value)) found")
    }
    let encoding = try codecName(encoding, "str() argument 'encoding'")
    let errors = try codecErrors(errors, "str() argument 'errors'")
    return string(try decode(content, object: value, encoding: encoding, errors: errors))
  }

  private func installTextSpecials() {
    let comparisons: [(String, ComparisonOperator)] = [
      ("__eq__", .equal), ("__ne__", .notEqual), ("__lt__", .less), ("__le__", .lessOrEqual),
      ("__gt__", .greater), ("__ge__", .greaterOrEqual),
    ]
    for type in textTypes {
      for (name, comparison) in comparisons {
        method(type, name, "self, value, /") { (vm, a) throws(Raised) in
          guard let result = vm.compareContents(comparison, a[0], a[1]) else {
            return .object(vm.notImplemented)
          }
          return .bool(result)
        }
      }
      method(type, "__add__", "self, value, /") { (vm, a) throws(Raised) in
        guard let result = try vm.concatenation(a[0], a[1]) else {
          throw vm.cannotConcatenate(a[0], a[1])
        }
        return result
      }
      for name in ["__mul__", "__rmul__"] {
        method(type, name, "self, value, /") { (vm, a) throws(Raised) in
          try vm.repetition(a[0], a[1])
        }
      }
      method(type, "__repr__", "self, /") { (vm, a) throws(Raised) in
        guard case .object(let object) = a[0] else { return a[0] }
        return vm.string(try vm.textRepr(object) ?? "")
      }
      method(type, "__len__", "self, /") { (_, a) throws(Raised) in
        .int(TextReceiver(a[0]).count)
      }
      method(type, "__contains__", "self, key, /") { (vm, a) throws(Raised) in
        .bool(try vm.containsText(a[0], a[1]))
      }
    }
    method(types.str, "__str__", "self, /") { (vm, a) throws(Raised) in
      guard let string = a[0].string, !string.hasType(vm.types.str) else { return a[0] }
      return vm.string(string.value)
    }
    for type in [types.bytes, types.byteArray] {
      method(type, "__str__", "self, /") { (vm, a) throws(Raised) in
        vm.string(try vm.repr(a[0]))
      }
    }
    method(types.str, "__hash__", "self, /") { (_, a) throws(Raised) in
      .int(a[0].string?.hash ?? 0)
    }
    method(types.bytes, "__bytes__", "self, /") { (vm, a) throws(Raised) in
      vm.bytes(vm.byteContent(of: a[0]) ?? [])
    }
    method(types.bytes, "__hash__", "self, /") { (vm, a) throws(Raised) in
      .int(PyStr.hash(String(decoding: vm.byteContent(of: a[0]) ?? [], as: UTF8.self)))
    }
    types.byteArray.namespace.set(names.hash, .none)
    method(types.str, "__format__", "self, format_spec, /") { (vm, a) throws(Raised) in
      guard let specification = a[1].text else {
        throw vm.typeError("__format__() argument must be str, not \(vm.typeName(a[1]))")
      }
      return vm.string(try vm.formatText(a[0], specification))
    }
    method(types.str, "__getnewargs__", "self, /") { (vm, a) throws(Raised) in
      vm.tuple([vm.string(a[0].text ?? "")])
    }
  }
}
