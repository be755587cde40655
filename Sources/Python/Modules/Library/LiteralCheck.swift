import PythonSyntax

/// Whether a text is a literal and nothing else: what `ast.literal_eval` accepts.
extension Interpreter {
  /// Adds the function that says what is no literal in a text.
  func installLiteralCheck(_ module: PyModule) {
    // None for a literal; else what stands at the end of the error's words.
    module.function(self, "mistake_in_literal", "source, /") { (vm, a) throws(Raised) in
      let source = SourceFile(path: "<unknown>", bytes: Array((a[0].text ?? "").utf8))
      let body: [Statement]
      do throws(SyntaxError) {
        body = try Parser.parse(source.bytes, file: source.path).body
      } catch {
        throw vm.syntaxError(error, in: source)
      }
      guard body.count == 1, case .expression(let expression) = body[0].kind else {
        throw vm.syntaxError(LiteralCheck.noExpression(body), in: source)
      }
      return LiteralCheck.mistake(in: expression).map { vm.string($0) } ?? .none
    }
  }
}

/// The check itself, over a syntax tree.
private enum LiteralCheck {
  static func noExpression(_ body: [Statement]) -> SyntaxError {
    let place = body.first { if case .expression = $0.kind { false } else { true } } ?? body.last
    let range = place?.range ?? SourceRange(line: 0, column: 0, endLine: 0, endColumn: 0)
    return SyntaxError(.syntax, "invalid syntax", at: range)
  }

  /// Where an expression is no literal; `nil` where it is one.
  static func mistake(in expression: Expression) -> String? {
    switch expression.kind {
    case .constant: nil
    case .list(let items), .tuple(let items), .set(let items):
      firstMistake(in: items)
    case .dictionary(let items): mistake(in: items)
    case .call(let function, let arguments):
      function.kind == .name("set") && arguments.isEmpty ? nil : words(expression)
    case .binary(let left, .add, let right), .binary(let left, .subtract, let right):
      mistakeInSigned(left) ?? mistakeInNumber(right)
        ?? (isImaginary(left) || !isImaginary(right) ? words(expression) : nil)
    default: mistakeInSigned(expression)
    }
  }

  private static func firstMistake(in items: [Expression]) -> String? {
    for item in items {
      if let found = mistake(in: item) { return found }
    }
    return nil
  }

  private static func mistake(in items: [DictionaryItem]) -> String? {
    for item in items {
      switch item {
      case .unpacked: return ": None"
      case .pair(let key, let value):
        if let found = mistake(in: key) ?? mistake(in: value) { return found }
      }
    }
    return nil
  }

  private static func mistakeInSigned(_ expression: Expression) -> String? {
    switch expression.kind {
    case .unary(.plus, let operand), .unary(.minus, let operand): mistakeInNumber(operand)
    default: mistakeInNumber(expression)
    }
  }

  private static func mistakeInNumber(_ expression: Expression) -> String? {
    switch expression.kind {
    case .constant(.integer), .constant(.bigInteger), .constant(.float), .constant(.imaginary): nil
    default: words(expression)
    }
  }

  /// Whether a number, after its sign, is one without real part.
  private static func isImaginary(_ expression: Expression) -> Bool {
    switch expression.kind {
    case .unary(_, let operand): isImaginary(operand)
    case .constant(.imaginary): true
    default: false
    }
  }

  /// The end of the error's words, with the name that the node has in `ast`.
  private static func words(_ expression: Expression) -> String {
    " on line \(expression.range.line): <ast.\(node(expression.kind)) object>"
  }

  private static func node(_ kind: Expression.Kind) -> String {
    switch kind {
    case .name: "Name"
    case .constant: "Constant"
    case .formatted: "JoinedStr"
    case .unary: "UnaryOp"
    case .binary: "BinOp"
    case .boolean: "BoolOp"
    case .comparison: "Compare"
    case .conditional: "IfExp"
    case .call: "Call"
    case .attribute: "Attribute"
    case .subscription: "Subscript"
    case .slice: "Slice"
    case .starred: "Starred"
    case .list: "List"
    case .tuple: "Tuple"
    case .set: "Set"
    case .dictionary: "Dict"
    case .comprehension(.list, _, _): "ListComp"
    case .comprehension(.set, _, _): "SetComp"
    case .comprehension(.generator, _, _): "GeneratorExp"
    case .dictionaryComprehension: "DictComp"
    case .lambda: "Lambda"
    case .await: "Await"
    case .yield: "Yield"
    case .yieldFrom: "YieldFrom"
    case .named: "NamedExpr"
    }
  }
}
