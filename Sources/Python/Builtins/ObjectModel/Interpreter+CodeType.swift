/// Code objects: what they tell of the code that the compiler has made.
///
/// There is no `co_code` and no `co_consts`: Loopscope's instructions are not CPython's, and many
/// of them hold their constants themselves.
extension Interpreter {
  func installCodeType() {
    let code = types.code
    attribute(
      code, "co_name",
      get: { vm, value in
        vm.string((value.object as? PyCode)?.code.name ?? "")
      })
    attribute(
      code, "co_qualname",
      get: { vm, value in
        vm.string((value.object as? PyCode)?.code.qualifiedName ?? "")
      })
    attribute(
      code, "co_filename",
      get: { vm, value in
        vm.string((value.object as? PyCode)?.code.file ?? "")
      })
    attribute(
      code, "co_firstlineno",
      get: { vm, value in
        .int(Int((value.object as? PyCode)?.code.unit.firstLine ?? 0))
      })
    attribute(
      code, "co_argcount",
      get: { vm, value in
        .int((value.object as? PyCode)?.code.positionalCount ?? 0)
      })
    attribute(
      code, "co_kwonlyargcount",
      get: { vm, value in
        .int((value.object as? PyCode)?.code.unit.keywordOnlyCount ?? 0)
      })
    attribute(
      code, "co_posonlyargcount",
      get: { vm, value in
        .int((value.object as? PyCode)?.code.unit.positionalOnlyCount ?? 0)
      })
    attribute(
      code, "co_varnames",
      get: { vm, value in
        vm.tuple(((value.object as? PyCode)?.code.unit.variableNames ?? []).map { vm.string($0) })
      })
    attribute(
      code, "co_freevars",
      get: { vm, value in
        let names = (value.object as? PyCode)?.code.unit.freeNames ?? []
        return vm.tuple(names.map { vm.string($0) })
      })
    attribute(
      code, "co_nlocals",
      get: { vm, value in
        .int((value.object as? PyCode)?.code.unit.variableNames.count ?? 0)
      })
    attribute(
      code, "co_names",
      get: { vm, value in
        let sites = (value.object as? PyCode)?.code.unit.sites ?? []
        var seen: Set<String> = []
        return vm.tuple(sites.filter { seen.insert($0).inserted }.map { vm.string($0) })
      })
    attribute(
      code, "co_cellvars",
      get: { vm, value in
        vm.tuple(((value.object as? PyCode)?.code.unit.cellNames ?? []).map { vm.string($0) })
      })
    attribute(
      code, "co_flags",
      get: { vm, value in
        guard let unit = (value.object as? PyCode)?.code.unit else { return .int(0) }
        var flags = 3
        if unit.hasVariadic { flags |= 4 }
        if unit.hasKeywordVariadic { flags |= 8 }
        if unit.isCoroutine {
          flags |= unit.isGenerator ? 0x200 : 0x80
        } else if unit.isGenerator {
          flags |= 0x20
        }
        return .int(flags)
      })
    method(code, "__repr__", "self, /") { vm, a throws(Raised) in
      guard let code = (a[0].object as? PyCode)?.code, case .object(let object) = a[0] else {
        return vm.string("<code object>")
      }
      return vm.string(
        "<code object \(code.name) at \(vm.address(object)), file \"\(code.file)\", line "
          + "\(code.unit.firstLine)>")
    }
  }
}

extension CodeUnit {
  /// The parameters, then the local variables that no function within this one uses.
  fileprivate var variableNames: [String] {
    let parameters =
      positionalCount + keywordOnlyCount + (hasVariadic ? 1 : 0) + (hasKeywordVariadic ? 1 : 0)
    let cells = Set(cellNames)
    return localNames.enumerated().filter { $0.offset < parameters || !cells.contains($0.element) }
      .map(\.element)
  }

  /// The names of the local variables that functions within this one use, sorted as CPython does.
  fileprivate var cellNames: [String] {
    var names: Set<String> = []
    for case .code(let inner) in constants {
      for register in inner.captures where Int(register) < localNames.count {
        names.insert(localNames[Int(register)])
      }
    }
    return names.sorted()
  }
}
