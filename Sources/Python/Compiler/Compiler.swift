import PythonSyntax

/// Turns the syntax tree of a module into bytecode.
struct Compiler {
  /// What all functions of one module have in common.
  struct Options {
    var file: String
    /// Whether instructions for the trace are put in.
    var tracing: Bool
    /// Whether the values of the module's expressions are given to `sys.displayhook`.
    var showsValues = false
    /// Whether annotations are kept as strings (`from __future__ import annotations`).
    var hasStringAnnotations = false
  }

  /// Compiles a module; throws where the tree breaks a rule that parsing does not check.
  static func compile(
    _ module: Module, file: String, tracing: Bool, showsValues: Bool = false
  ) throws(SyntaxError) -> CodeUnit {
    let features = try FutureFeatures(module)
    let options = Options(
      file: file, tracing: tracing, showsValues: showsValues,
      hasStringAnnotations: features.hasStringAnnotations)
    let start = SourceRange(line: 1, column: 0, endLine: 1, endColumn: 0)
    let scope = try ScopeBuilder.build(
      module, range: start, hasStringAnnotations: features.hasStringAnnotations)
    let compiler = FunctionCompiler(scope, parent: nil, options: options)
    try compiler.compileModule(module.body)
    return try compiler.finish()
  }
}
