extension Printer {
  mutating func write(_ statement: Statement) {
    switch statement.kind {
    case .if: writeBranches(statement)
    case .while(let test, let body, let otherwise):
      block(body) { printer in
        printer.text += "while "
        printer.write(test, .lowest)
      }
      writeElse(otherwise)
    case .for(let loop):
      block(loop.body) { printer in
        printer.text += loop.isAsync ? "async for " : "for "
        printer.write(loop.target, .lowest)
        printer.text += " in "
        printer.write(loop.iterable, .lowest)
      }
      writeElse(loop.otherwise)
    case .with(let items, let body, let isAsync): writeWith(items, body, isAsync)
    case .try(let statement): writeTry(statement)
    case .function(let definition): writeFunction(definition)
    case .class(let definition): writeClass(definition)
    case .match(let subject, let cases): writeMatch(subject, cases)
    default: line { printer in printer.writeSimple(statement.kind) }
    }
  }

  private mutating func writeElse(_ body: [Statement]) {
    if !body.isEmpty { block(body) { $0.text += "else" } }
  }

  // MARK: Simple statements

  private mutating func writeSimple(_ statement: Statement.Kind) {
    switch statement {
    case .pass: text += "pass"
    case .break: text += "break"
    case .continue: text += "continue"
    case .expression(let value): write(value, .lowest)
    case .assign(let targets, let value):
      for target in targets {
        write(target, .lowest)
        text += " = "
      }
      write(value, .lowest)
    case .augmentedAssign(let target, let operation, let value):
      write(target, .lowest)
      text += " \(operation.rawValue)= "
      write(value, .lowest)
    case .annotatedAssign(let target, let annotation, let value, let isSimple):
      writeAnnotation(target, annotation, value, isSimple)
    case .delete(let targets):
      text += "del "
      list(targets) { $0.write($1, .lowest) }
    case .return(let value): write("return", value)
    case .raise(let exception, let cause):
      write("raise", exception)
      if let cause { write(" from", cause) }
    case .assert(let test, let message):
      write("assert", test)
      if let message { write(",", message) }
    default: writeNames(statement)
    }
  }

  private mutating func write(_ word: String, _ value: Expression?) {
    text += word
    guard let value else { return }
    text += " "
    write(value, .lowest)
  }

  private mutating func writeAnnotation(
    _ target: Expression, _ annotation: Expression, _ value: Expression?, _ isSimple: Bool
  ) {
    if case .name(let name) = target.kind, !isSimple {
      text += "(\(name))"
    } else {
      write(target, .lowest)
    }
    write(":", annotation)
    if let value { write(" =", value) }
  }

  private mutating func writeNames(_ statement: Statement.Kind) {
    switch statement {
    case .global(let names): text += "global " + names.map(\.name).joined(separator: ", ")
    case .nonlocal(let names): text += "nonlocal " + names.map(\.name).joined(separator: ", ")
    case .import(let names): text += "import " + Printer.aliases(names)
    case .importFrom(let module, let level, let names):
      text += "from " + String(repeating: ".", count: level) + (module ?? "")
      text += " import " + Printer.aliases(names)
    default: break
    }
  }

  private static func aliases(_ names: [ImportAlias]) -> String {
    names.map { $0.name + ($0.alias.map { " as " + $0 } ?? "") }.joined(separator: ", ")
  }

  // MARK: Compound statements

  private mutating func writeBranches(_ statement: Statement) {
    var word = "if "
    var next: Statement? = statement
    while let current = next, case .if(let test, let body, let otherwise) = current.kind {
      block(body) { printer in
        printer.text += word
        printer.write(test, .lowest)
      }
      next = nil
      if otherwise.count == 1, let only = otherwise.first, case .if = only.kind {
        next = only
        word = "elif "
      } else {
        writeElse(otherwise)
      }
    }
  }

  private mutating func writeWith(_ items: [WithItem], _ body: [Statement], _ isAsync: Bool) {
    block(body) { printer in
      printer.text += isAsync ? "async with " : "with "
      if items.count == 1, let only = items.first, only.target == nil,
        case .tuple = only.context.kind
      {
        // The parentheses of the tuple alone would be taken for those of the statement.
        printer.text += "("
        printer.write(only.context, .lowest)
        printer.text += ")"
        return
      }
      printer.list(items) { printer, item in
        printer.write(item.context, .lowest)
        if let target = item.target { printer.write(" as", target) }
      }
    }
  }

  private mutating func writeTry(_ statement: TryStatement) {
    block(statement.body) { $0.text += "try" }
    for handler in statement.handlers {
      block(handler.body) { printer in
        printer.write(statement.isStar ? "except*" : "except", handler.type)
        if let name = handler.name { printer.text += " as " + name }
      }
    }
    writeElse(statement.otherwise)
    if !statement.finally.isEmpty { block(statement.finally) { $0.text += "finally" } }
  }

  private mutating func write(decorators: [Expression]) {
    for decorator in decorators { line { $0.write("@", decorator) } }
  }

  private mutating func writeFunction(_ definition: FunctionDefinition) {
    write(decorators: definition.decorators)
    block(definition.body) { printer in
      printer.text += definition.isAsync ? "async def " : "def "
      printer.text += definition.name + "("
      printer.write(definition.parameters)
      printer.text += ")"
      if let returns = definition.returns { printer.write(" ->", returns) }
    }
  }

  private mutating func writeClass(_ definition: ClassDefinition) {
    write(decorators: definition.decorators)
    block(definition.body) { printer in
      printer.text += "class " + definition.name
      if definition.arguments.isEmpty { return }
      printer.text += "("
      printer.write(definition.arguments)
      printer.text += ")"
    }
  }

  // MARK: Parameters

  mutating func write(_ parameters: Parameters) {
    var isFirst = true
    func separate(_ printer: inout Printer) {
      if !isFirst { printer.text += ", " }
      isFirst = false
    }
    for parameter in parameters.positionalOnly {
      separate(&self)
      write(parameter)
    }
    if !parameters.positionalOnly.isEmpty { text += ", /" }
    for parameter in parameters.positional {
      separate(&self)
      write(parameter)
    }
    if let variadic = parameters.variadic {
      separate(&self)
      text += "*"
      write(variadic)
    } else if !parameters.keywordOnly.isEmpty {
      separate(&self)
      text += "*"
    }
    for parameter in parameters.keywordOnly {
      separate(&self)
      write(parameter)
    }
    if let variadic = parameters.keywordVariadic {
      separate(&self)
      text += "**"
      write(variadic)
    }
  }

  private mutating func write(_ parameter: Parameter) {
    text += parameter.name
    if let annotation = parameter.annotation {
      text += ": "
      // The annotation of `*args` alone may be starred.
      if case .starred = annotation.kind {
        write(annotation, .lowest)
      } else {
        write(annotation, .test)
      }
    }
    if let value = parameter.defaultValue {
      text += "="
      write(value, .test)
    }
  }
}
