import PythonSyntax

/// Walks a module and makes the tree of its scopes.
final class ScopeBuilder {
  private(set) var current: Scope
  private let module: Scope
  private let hasStringAnnotations: Bool
  /// How many iterables of comprehensions the walk is inside.
  var iterableDepth = 0

  private init(module: Scope, hasStringAnnotations: Bool) {
    self.module = module
    current = module
    self.hasStringAnnotations = hasStringAnnotations
  }

  /// The resolved scope of a module.
  static func build(
    _ module: Module, range: SourceRange, hasStringAnnotations: Bool
  ) throws(SyntaxError) -> Scope {
    let scope = Scope(.module, name: "<module>", range: range, parent: nil, privateClass: nil)
    let builder = ScopeBuilder(module: scope, hasStringAnnotations: hasStringAnnotations)
    try builder.visit(module.body)
    try scope.resolve()
    return scope
  }

  // MARK: Names

  /// Notes a use of a name in the current scope.
  func add(_ use: Scope.Uses, to name: String, at range: SourceRange) throws(SyntaxError) {
    if use == .assigned, name == "__debug__" {
      throw SyntaxError(.syntax, "cannot assign to __debug__", at: range)
    }
    let name = current.mangled(name)
    if use == .used, name == "super", current.isFunction {
      current.add(.used, to: "__class__")
    }
    current.add(use, to: name)
  }

  /// Visits something that is assigned to or deleted.
  func bind(_ target: Expression) throws(SyntaxError) {
    switch target.kind {
    case .name(let name):
      try add(.assigned, to: name, at: target.range)
      if current.kind == .comprehension {
        try bindIteration(current.mangled(name), at: target.range)
      }
    case .tuple(let elements), .list(let elements):
      for element in elements { try bind(element) }
    case .starred(let inner): try bind(inner)
    default: try visit(target)
    }
  }

  private func bindIteration(_ name: String, at range: SourceRange) throws(SyntaxError) {
    if !current.uses(of: name).isDisjoint(with: [.global, .nonlocal]) {
      throw SyntaxError(
        .syntax, "comprehension inner loop cannot rebind assignment expression target '\(name)'",
        at: range)
    }
    current.add(.iteration, to: name)
  }

  // MARK: Scopes

  /// Runs a visit inside a new scope.
  func enter(
    _ kind: CodeUnit.Kind, name: String, range: SourceRange, privateClass: String? = nil,
    isAsync: Bool = false
  ) -> Scope {
    let outer = current
    current = Scope(
      kind, name: name, range: range, parent: outer,
      privateClass: privateClass ?? outer.privateClass, isAsync: isAsync)
    return outer
  }

  /// Goes back to the scope around the current one.
  func leave(to outer: Scope) { current = outer }

  /// Declares parameters in the current scope.
  func declare(_ parameters: Parameters) throws(SyntaxError) {
    for parameter in parameters.all {
      let name = current.mangled(parameter.name)
      if current.uses(of: name).contains(.parameter) {
        throw SyntaxError(
          .syntax, "duplicate argument '\(parameter.name)' in function definition",
          at: parameter.range)
      }
      if name == "__debug__" {
        throw SyntaxError(.syntax, "cannot assign to __debug__", at: parameter.range)
      }
      current.add(.parameter, to: name)
    }
  }

  /// Visits default values, in the scope around the function.
  func visitDefaults(_ parameters: Parameters) throws(SyntaxError) {
    for parameter in parameters.all {
      if let value = parameter.defaultValue { try visit(value) }
    }
  }

  /// Visits annotations, in the scope around the function.
  func visitAnnotations(
    _ parameters: Parameters, returns: Expression?
  ) throws(SyntaxError) {
    for parameter in parameters.all {
      if let annotation = parameter.annotation { try visitAnnotation(annotation) }
    }
    if let returns { try visitAnnotation(returns) }
  }

  /// Visits an annotation unless annotations are kept as strings.
  func visitAnnotation(_ annotation: Expression) throws(SyntaxError) {
    if !hasStringAnnotations { try visit(annotation) }
  }

  // MARK: Declarations

  /// Visits `global` or `nonlocal`.
  func declare(
    _ names: [Identifier], _ use: Scope.Uses, at range: SourceRange
  ) throws(SyntaxError) {
    let word = use == .global ? "global" : "nonlocal"
    if use == .nonlocal, current.kind == .module {
      throw SyntaxError(.syntax, "nonlocal declaration not allowed at module level", at: range)
    }
    for identifier in names {
      let name = current.mangled(identifier.name)
      let uses = current.uses(of: name)
      if uses.contains(.parameter) {
        throw SyntaxError(.syntax, "name '\(name)' is parameter and \(word)", at: range)
      }
      if uses.contains(use == .global ? .nonlocal : .global) {
        throw SyntaxError(
          .syntax, "name '\(name)' is nonlocal and global",
          at: current.declarations[name] ?? range)
      }
      if uses.contains(.annotated) {
        throw SyntaxError(.syntax, "annotated name '\(name)' can't be \(word)", at: range)
      }
      if uses.contains(.used) {
        throw SyntaxError(.syntax, "name '\(name)' is used prior to \(word) declaration", at: range)
      }
      if uses.contains(.assigned) {
        throw SyntaxError(
          .syntax, "name '\(name)' is assigned to before \(word) declaration", at: range)
      }
      current.add(use, to: name)
      if current.declarations[name] == nil { current.declarations[name] = range }
    }
  }

  /// Visits `name := value`: in a comprehension the name belongs to the function around it.
  func visitWalrus(
    _ identifier: Identifier, _ value: Expression, at range: SourceRange
  ) throws(SyntaxError) {
    if iterableDepth > 0 {
      throw SyntaxError(
        .syntax, "assignment expression cannot be used in a comprehension iterable expression",
        at: range)
    }
    let name = current.mangled(identifier.name)
    if current.kind == .comprehension {
      try bindOutside(name, at: range)
    } else {
      current.walrusTargets.insert(name)
    }
    try visit(value)
    if current.kind != .comprehension {
      try add(.assigned, to: identifier.name, at: identifier.range)
    }
  }

  private func bindOutside(_ name: String, at range: SourceRange) throws(SyntaxError) {
    var scope: Scope? = current
    while let comprehension = scope, comprehension.kind == .comprehension {
      if comprehension.uses(of: name).contains(.iteration) {
        throw SyntaxError(
          .syntax, "assignment expression cannot rebind comprehension iteration variable '\(name)'",
          at: range)
      }
      scope = comprehension.parent
    }
    guard let owner = scope else { return }
    if owner.kind == .classBody {
      throw SyntaxError(
        .syntax, "assignment expression within a comprehension cannot be used in a class body",
        at: range)
    }
    let isGlobal = owner.kind == .module || owner.uses(of: name).contains(.global)
    scope = current
    while let comprehension = scope, comprehension.kind == .comprehension {
      comprehension.add(isGlobal ? .global : .nonlocal, to: name)
      scope = comprehension.parent
    }
    owner.add(.assigned, to: name)
    owner.walrusTargets.insert(name)
  }
}

extension Parameters {
  /// All parameters in the order in which their registers stand.
  var all: [Parameter] {
    positionalOnly + positional + keywordOnly + [variadic, keywordVariadic].compactMap { $0 }
  }
}
