import PythonSyntax

extension FunctionCompiler {
  /// `import a.b as c, d`.
  func compileImport(_ aliases: [ImportAlias], at range: SourceRange) throws(SyntaxError) {
    for alias in aliases {
      let mark = top
      let parts = alias.name.split(separator: ".").map(String.init)
      let module = importModule(alias.name, level: 0, names: nil, at: range)
      if let name = alias.alias {
        for part in parts.dropFirst() {
          emit(.importFrom, a: module, b: module, c: code.ownSite(part), at: range)
        }
        store(name, from: module, at: range)
      } else {
        store(parts.first ?? alias.name, from: module, at: range)
      }
      release(to: mark)
    }
  }

  /// `from module import names`.
  func compileImportFrom(
    _ module: String?, _ level: Int, _ names: [ImportAlias], at range: SourceRange
  ) throws(SyntaxError) {
    let mark = top
    defer { release(to: mark) }
    let register = importModule(
      module ?? "", level: level, names: names.map { .string($0.name) }, at: range)
    if names.first?.name == "*" {
      emit(.importStar, a: register, at: range)
      return
    }
    for alias in names {
      let inner = top
      let name = alias.alias ?? alias.name
      let value = localRegister(of: name) ?? allocate()
      emit(.importFrom, a: value, b: register, c: code.ownSite(alias.name), at: range)
      store(name, from: value, at: range)
      release(to: inner)
    }
  }

  /// Imports a module into a new temporary, after which two more are taken.
  private func importModule(
    _ name: String, level: Int, names: [CodeUnit.Constant]?, at range: SourceRange
  ) -> Int {
    let module = allocate(3)
    emit(.loadInt, a: module + 1, wide: Int32(clamping: level), at: range)
    if let names {
      load(.tuple(names), into: module + 2, at: range)
    } else {
      emit(.loadNone, a: module + 2, at: range)
    }
    emit(
      .importName, a: module, b: code.constant(.string(name)), c: module + 1, at: range)
    return module
  }
}

/// The features that a module asks for by `from __future__ import`.
struct FutureFeatures {
  private(set) var hasStringAnnotations = false

  private static let known: Set<String> = [
    "nested_scopes", "generators", "division", "absolute_import", "with_statement",
    "print_function", "unicode_literals", "barry_as_FLUFL", "generator_stop", "annotations",
  ]

  /// Reads the features off a module; throws where one is unknown or stands too late.
  init(_ module: Module) throws(SyntaxError) {
    var isAtStart = true
    for (index, statement) in module.body.enumerated() {
      guard case .importFrom("__future__"?, 0, let names) = statement.kind else {
        let isDocstring = index == 0 && module.body.documentation != nil
        if !isDocstring { isAtStart = false }
        continue
      }
      if !isAtStart {
        throw SyntaxError(
          .syntax, "from __future__ imports must occur at the beginning of the file",
          at: statement.range)
      }
      for alias in names {
        if alias.name == "braces" {
          throw SyntaxError(.syntax, "not a chance", at: statement.range)
        }
        if !Self.known.contains(alias.name) {
          throw SyntaxError(
            .syntax, "future feature \(alias.name) is not defined", at: statement.range)
        }
        if alias.name == "annotations" { hasStringAnnotations = true }
      }
    }
  }
}
