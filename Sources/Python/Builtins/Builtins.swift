import PythonSyntax

/// The built-in types and functions; each family is in files of its own in this folder.
extension Interpreter {
  /// Defines the methods of the built-in types and fills the `builtins` namespace.
  func installBuiltins() {
    operatorNames = Interpreter.allOperators.map { operation in
      OperatorNames(
        plain: intern("__\(operation.stem)__"), reflected: intern("__r\(operation.stem)__"),
        inPlace: intern("__i\(operation.stem)__"), symbol: operation.rawValue)
    }
    installObjectModel()
    installExceptions()
    installGenerators()
    installNumbers()
    installText()
    installCollections()
    installFunctions()
    installDocumentation()
    orderBuiltins()
  }

  private static let allOperators: [BinaryOperator] = BinaryOperator.allCases.sorted {
    $0.position < $1.position
  }
}
