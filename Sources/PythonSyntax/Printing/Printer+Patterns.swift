extension Printer {
  mutating func writeMatch(_ subject: Expression, _ cases: [MatchCase]) {
    line { printer in
      printer.text += "match "
      printer.write(subject, .lowest)
      printer.text += ":"
    }
    indented { printer in
      for item in cases {
        printer.block(item.body) { printer in
          printer.text += "case "
          printer.write(item.pattern)
          if let condition = item.condition {
            printer.text += " if "
            printer.write(condition, .lowest)
          }
        }
      }
    }
  }

  mutating func write(_ pattern: Pattern) {
    switch pattern.kind {
    case .value(let value): write(value, .lowest)
    case .singleton(let value): write(value)
    case .sequence(let items):
      text += "["
      list(items) { $0.write($1) }
      text += "]"
    case .star(let name): text += "*" + (name ?? "_")
    case .mapping(let items, let rest): writeMapping(items, rest)
    case .class(let type, let positional, let keywords):
      write(type, .lowest)
      text += "("
      list(positional) { $0.write($1) }
      if !positional.isEmpty, !keywords.isEmpty { text += ", " }
      list(keywords) { printer, item in
        printer.text += item.name.name + "="
        printer.write(item.pattern)
      }
      text += ")"
    case .capture(let inner, let name):
      guard let inner, let name else {
        text += name ?? "_"
        return
      }
      text += "("
      write(inner)
      text += " as \(name))"
    case .alternatives(let items):
      text += "("
      list(items, separator: " | ") { $0.write($1) }
      text += ")"
    }
  }

  private mutating func writeMapping(_ items: [MappingPatternItem], _ rest: String?) {
    text += "{"
    list(items) { printer, item in
      printer.write(item.key, .lowest)
      printer.text += ": "
      printer.write(item.pattern)
    }
    if let rest { text += (items.isEmpty ? "**" : ", **") + rest }
    text += "}"
  }
}
