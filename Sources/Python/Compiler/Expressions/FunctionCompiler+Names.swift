import PythonSyntax

extension FunctionCompiler {
  /// Where a name (as written) lives.
  func binding(of name: String) -> Scope.Binding {
    scope.bindings[scope.mangled(name)] ?? (scope.kind == .classBody ? .name : .global)
  }

  /// The register of a name that is a plain local.
  func localRegister(of name: String) -> Int? {
    if case .local(let register) = binding(of: name) { return register }
    return nil
  }

  /// The register of an expression that is nothing but a plain local.
  func localRegister(of expression: Expression) -> Int? {
    if case .name(let name) = expression.kind { return localRegister(of: name) }
    return nil
  }

  /// Emits the check that a local is bound where this is not known.
  func ensureBound(_ register: Int, at range: SourceRange) {
    guard flow?.bound.contains(register) == false else { return }
    emit(.checkBound, a: register, at: range)
    flow?.bound.insert(register)
  }

  /// Loads a name.
  func load(_ name: String, into target: Int, at range: SourceRange) {
    switch binding(of: name) {
    case .local(let register):
      ensureBound(register, at: range)
      if register != target { emit(.move, a: target, b: register, at: range) }
    case .cell(let register): emit(.loadCell, a: target, b: register, at: range)
    case .global: emit(.loadGlobal, a: target, b: site(name), at: range)
    case .name: emit(.loadName, a: target, b: site(name), at: range)
    case .nameOrCell(let register):
      emit(.loadNameOrCell, a: target, b: site(name), c: register, at: range)
    }
  }

  /// Stores a register under a name.
  func store(_ name: String, from value: Int, at range: SourceRange) {
    switch binding(of: name) {
    case .local(let register):
      if register != value { emit(.move, a: register, b: value, at: range) }
      noteBound(register, at: range)
    case .cell(let register), .nameOrCell(let register):
      emit(.storeCell, a: register, b: value, at: range)
      traceCell(register, at: range)
    case .global:
      emit(.storeGlobal, a: value, b: site(name), at: range)
      if scope.kind == .module { traceName(scope.mangled(name), from: value, at: range) }
    case .name:
      emit(.storeName, a: value, b: site(name), at: range)
      traceName(scope.mangled(name), from: value, at: range)
    }
  }

  /// Notes, and traces, that a local has just been bound.
  func noteBound(_ register: Int, at range: SourceRange) {
    flow?.bound.insert(register)
    if isTraced { emit(.traceLocal, a: register, b: register, at: range) }
  }

  private func traceCell(_ register: Int, at range: SourceRange) {
    if isTraced, scope.isFunction { emit(.traceCell, a: register, b: register, at: range) }
  }

  /// Deletes a name.
  func delete(_ name: String, at range: SourceRange) {
    switch binding(of: name) {
    case .local(let register):
      emit(.deleteLocal, a: register, at: range)
      flow?.bound.remove(register)
      if isTraced { emit(.traceLocal, a: register, b: register, at: range) }
    case .cell(let register), .nameOrCell(let register):
      emit(.deleteCell, a: register, at: range)
      traceCell(register, at: range)
    case .global:
      emit(.deleteGlobal, b: site(name), at: range)
      if scope.kind == .module { traceDeleted(name, at: range) }
    case .name:
      emit(.deleteName, b: site(name), at: range)
      traceDeleted(name, at: range)
    }
  }

  /// The trace is told of a deletion by an empty register, which is cleared also where nothing is
  /// traced, so that both cost the same.
  private func traceDeleted(_ name: String, at range: SourceRange) {
    let empty = allocate()
    emit(.clear, a: empty, b: 1, at: range)
    traceName(scope.mangled(name), from: empty, at: range)
    release(to: empty)
  }

  /// The shared site of a name.
  func site(_ name: String) -> Int { code.sharedSite(scope.mangled(name)) }

  /// A site of its own for an attribute's name.
  func attributeSite(_ name: String) -> Int { code.ownSite(scope.mangled(name)) }
}
