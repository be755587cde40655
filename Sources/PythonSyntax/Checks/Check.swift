extension Parser {
  /// Refuses what the grammar allows and Python's compiler does not.
  static func check(_ module: Module) throws(SyntaxError) {
    var check = CompilerCheck()
    check.visit(module)
    if let mistake = check.firstMistake { throw mistake }
  }
}

/// Finds the mistakes that CPython's symbol table and code generator complain of, as far as they can
/// be seen without resolving names.
///
/// CPython makes the symbol table of the whole module, resolves the names in it and then generates
/// code, so a complaint of an earlier step comes first wherever it stands; among its like the first
/// one in the source counts.
struct CompilerCheck {
  private var futureMistake: SyntaxError?
  private var scopeMistake: SyntaxError?
  private var nameMistake: SyntaxError?
  private var codeMistake: SyntaxError?
  var scopes = [Scope(.module)]
  var pending: [Expression] = []

  /// What CPython would complain of.
  var firstMistake: SyntaxError? { futureMistake ?? scopeMistake ?? nameMistake ?? codeMistake }

  /// The scope that is being walked.
  var scope: Scope {
    get { scopes[scopes.count - 1] }
    _modify { yield &scopes[scopes.count - 1] }
  }

  mutating func visit(_ module: Module) {
    checkFutureImports(of: module)
    scope.body = module.body
    visit(module.body)
  }

  // MARK: Noting mistakes

  private static func earlier(
    _ known: SyntaxError?, _ message: String, _ range: SourceRange
  ) -> SyntaxError {
    if let known, (known.range.line, known.range.column) <= (range.line, range.column) {
      return known
    }
    return SyntaxError(message, at: range)
  }

  /// Notes what the symbol table complains of.
  mutating func noteScope(_ message: String, at range: SourceRange) {
    scopeMistake = CompilerCheck.earlier(scopeMistake, message, range)
  }

  /// Notes what is complained of when names are resolved.
  mutating func noteName(_ message: String, at range: SourceRange) {
    nameMistake = CompilerCheck.earlier(nameMistake, message, range)
  }

  /// Notes what the code generator complains of.
  mutating func noteCode(_ message: String, at range: SourceRange) {
    codeMistake = CompilerCheck.earlier(codeMistake, message, range)
  }

  // MARK: Imports from the future

  private static let features: Set<String> = [
    "nested_scopes", "generators", "division", "absolute_import", "with_statement",
    "print_function", "unicode_literals", "barry_as_FLUFL", "generator_stop", "annotations",
  ]

  private mutating func checkFutureImports(of module: Module) {
    var body = module.body[...]
    if let first = body.first, case .expression(let value) = first.kind,
      case .constant(.string) = value.kind
    {
      body = body.dropFirst()
    }
    while let first = body.first, case .importFrom("__future__", 0, let names) = first.kind {
      for name in names where !CompilerCheck.features.contains(name.name) {
        var place = first.range
        (place.endLine, place.endColumn) = (place.line, place.column)
        futureMistake =
          futureMistake
          ?? SyntaxError(
            name.name == "braces"
              ? "not a chance" : "future feature \(name.name) is not defined", at: place)
      }
      body = body.dropFirst()
    }
    scope.lastFutureLine = body.startIndex > 0 ? module.body[body.startIndex - 1].range.line : 0
  }
}
