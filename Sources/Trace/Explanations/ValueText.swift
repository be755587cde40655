/// How values of the program are written: as Python's `repr` would, shortened.
package struct ValueText {
  private let log: TraceLog
  private let state: LoopState

  /// Writes values as they are in a state.
  package init(_ log: TraceLog, _ state: LoopState) {
    self.log = log
    self.state = state
  }

  /// A value; containers are written down to a depth of two.
  package func callAsFunction(_ value: TracedValue) -> String { text(value, depth: 0) }

  private func text(_ value: TracedValue, depth: Int) -> String {
    switch value {
    case .unbound: "(unbound)"
    case .none: "None"
    case .bool(let value): value ? "True" : "False"
    case .int(let value): "\(value)"
    case .float(let value): "\(value)"
    case .string(let text): Self.quoted(log.texts[text])
    case .opaque(let text): log.texts[text]
    case .object(let id): text(of: id, depth: depth)
    }
  }

  private func text(of id: ObjectID, depth: Int) -> String {
    guard let object = state.object(id) else { return "..." }
    let type = log.texts[object.type]
    switch object.kind {
    case .list: return "[" + items(object, depth) + "]"
    case .tuple: return "(" + items(object, depth) + (object.count == 1 ? ",)" : ")")
    case .set where object.count == 0: return "set()"
    case .set, .dictionary: return "{" + items(object, depth) + "}"
    case .deque: return "deque([" + items(object, depth) + "])"
    case .instance:
      if depth >= 2, !object.attributes.isEmpty { return "\(type)(...)" }
      let attributes = object.attributes.map {
        "\(log.texts[$0.name])=\(text($0.value, depth: depth + 1))"
      }
      return "\(type)(" + attributes.joined(separator: ", ") + ")"
    }
  }

  private func items(_ object: ObjectState, _ depth: Int) -> String {
    if object.count == 0 { return "" }
    if depth >= 2 { return "..." }
    var texts = object.items.prefix(max(object.count, 0)).map { item in
      let value = text(item.value, depth: depth + 1)
      return item.key.map { text($0, depth: depth + 1) + ": " + value } ?? value
    }
    if object.count > texts.count { texts.append("...") }
    return texts.joined(separator: ", ")
  }

  /// A string in quotes as Python writes it.
  package static func quoted(_ string: String) -> String {
    let quote: Unicode.Scalar =
      string.unicodeScalars.contains("'") && !string.unicodeScalars.contains("\"") ? "\"" : "'"
    var result = String.UnicodeScalarView([quote])
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\n": result.append(contentsOf: "\\n".unicodeScalars)
      case "\r": result.append(contentsOf: "\\r".unicodeScalars)
      case "\t": result.append(contentsOf: "\\t".unicodeScalars)
      case "\\": result.append(contentsOf: "\\\\".unicodeScalars)
      case quote:
        result.append("\\")
        result.append(scalar)
      case _ where scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value):
        let digits = String(scalar.value, radix: 16)
        result.append(contentsOf: ((digits.count == 1 ? "\\x0" : "\\x") + digits).unicodeScalars)
      default: result.append(scalar)
      }
    }
    result.append(quote)
    return String(result)
  }
}
