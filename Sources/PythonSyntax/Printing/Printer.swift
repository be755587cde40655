/// Writes a module as Python source.
///
/// Parsing the result gives an equal tree apart from the ranges. Comments, blank lines and the
/// spelling of literals are not part of the tree and are lost.
package func printed(_ module: Module) -> String {
  var printer = Printer()
  printer.write(module.body)
  return printer.text
}

/// Writes an expression as Python source.
package func printed(_ expression: Expression) -> String {
  var printer = Printer()
  printer.write(expression, .lowest)
  return printer.text
}

/// Writes syntax trees as Python source.
struct Printer {
  var text = ""
  /// The quotes of the f-strings in whose fields the printer is.
  var enclosing: [String] = []
  /// Whether a string could not be written within the f-strings around it.
  var hasFailed = false
  private var depth = 0

  // MARK: Lines

  mutating func line(_ write: (inout Printer) -> Void) {
    text += String(repeating: "    ", count: depth)
    write(&self)
    text += "\n"
  }

  /// Writes a header with its colon and the block after it.
  mutating func block(_ body: [Statement], _ header: (inout Printer) -> Void) {
    line { printer in
      header(&printer)
      printer.text += ":"
    }
    depth += 1
    write(body)
    depth -= 1
  }

  mutating func indented(_ write: (inout Printer) -> Void) {
    depth += 1
    write(&self)
    depth -= 1
  }

  /// Writes items with something between them.
  mutating func list<Item>(
    _ items: [Item], separator: String = ", ", _ write: (inout Printer, Item) -> Void
  ) {
    for (index, item) in items.enumerated() {
      if index > 0 { text += separator }
      write(&self, item)
    }
  }

  mutating func write(_ body: [Statement]) {
    for statement in body { write(statement) }
  }
}
