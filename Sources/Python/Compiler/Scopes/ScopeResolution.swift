import PythonSyntax

extension Scope {
  /// Decides for every name of the scope and of those inside it where its value lives.
  func resolve() throws(SyntaxError) {
    try resolve(visible: [])
  }

  /// Resolves with the names that enclosing functions bind.
  private func resolve(visible: Set<String>) throws(SyntaxError) {
    var free: [String] = []
    for name in names {
      let uses = uses(of: name)
      if uses.contains(.nonlocal), !visible.contains(name) {
        throw SyntaxError(
          .syntax, "no binding for nonlocal '\(name)' found", at: declarations[name] ?? range)
      }
      if isFree(name, uses, visible) { free.append(name) }
    }
    var inner = visible
    if isFunction {
      for name in names {
        let uses = uses(of: name)
        if uses.contains(.global) {
          inner.remove(name)
        } else if isOwn(uses) {
          inner.insert(name)
        }
      }
    } else if kind == .classBody {
      for name in names where uses(of: name).contains(.global) { inner.remove(name) }
      inner.insert("__class__")
    }
    var known = Set(free)
    for child in children {
      try child.resolve(visible: inner)
      for name in child.freeNames {
        if kind == .classBody, name == "__class__" {
          cellNames.insert(name)
        } else if isFunction, isOwn(uses(of: name)) {
          cellNames.insert(name)
        } else if known.insert(name).inserted {
          free.append(name)
        }
      }
    }
    freeNames = free
    assignRegisters(visible)
  }

  private func isOwn(_ uses: Uses) -> Bool {
    !uses.isDisjoint(with: .binding) && uses.isDisjoint(with: [.global, .nonlocal])
  }

  private func isFree(_ name: String, _ uses: Uses, _ visible: Set<String>) -> Bool {
    guard kind != .module, !uses.contains(.global), visible.contains(name) else { return false }
    return uses.contains(.nonlocal) || uses.isDisjoint(with: .binding)
  }

  private func assignRegisters(_ visible: Set<String>) {
    if isFunction {
      let parameters = names.filter { uses(of: $0).contains(.parameter) }
      let others = names.filter { name in
        !uses(of: name).contains(.parameter) && isOwn(uses(of: name))
      }
      localNames = parameters + others
    } else if cellNames.contains("__class__") {
      localNames = ["__class__"]
    }
    var registers: [String: Int] = [:]
    for (offset, name) in freeNames.enumerated() { registers[name] = localNames.count + offset }
    for name in names {
      let uses = uses(of: name)
      bindings[name] = binding(name, uses, isFree(name, uses, visible) ? registers[name] : nil)
    }
    guard isFunction else { return }
    for (register, name) in localNames.enumerated() {
      bindings[name] = cellNames.contains(name) ? .cell(register) : .local(register)
    }
  }

  private func binding(_ name: String, _ uses: Uses, _ register: Int?) -> Binding {
    switch kind {
    case .module: return .global
    case .classBody:
      if uses.contains(.global) { return .global }
      guard let register else { return .name }
      return .nameOrCell(register)
    case .function, .lambda, .comprehension:
      return register.map(Binding.cell) ?? .global
    }
  }

  /// The register that holds the cell of a name which an inner scope captures.
  func cellRegister(of name: String) -> Int? {
    if cellNames.contains(name) { return localNames.firstIndex(of: name) }
    return freeNames.firstIndex(of: name).map { localNames.count + $0 }
  }
}
