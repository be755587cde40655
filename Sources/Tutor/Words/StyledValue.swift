import Screen
import Trace

/// Values of the traced program as Python would write them, cut short.
struct StyledValue {
  let log: TraceLog
  let state: LoopState
  /// How deep containers are opened.
  var depth = 3

  /// A value with colours.
  func text(_ value: TracedValue) -> StyledText {
    var text = StyledText()
    append(value, depth: depth, to: &text)
    return text
  }

  private func append(_ value: TracedValue, depth: Int, to text: inout StyledText) {
    switch value {
    case .unbound: text.append("(no value)", .dim)
    case .none: text.append("None", .constant)
    case .bool(let flag): text.append(flag ? "True" : "False", .constant)
    case .int(let number): text.append(String(number), .number)
    case .float(let number): text.append(String(number), .number)
    case .string(let id): text.append(ValueText.quoted(log.texts[id]), .string)
    case .opaque(let id): text.append(log.texts[id], .dim)
    case .object(let id): append(object: id, depth: depth, to: &text)
    }
  }

  private func append(object id: ObjectID, depth: Int, to text: inout StyledText) {
    guard let object = state.object(id) else { return text.append("object", .dim) }
    guard depth > 0, text.runs.reduce(0, { $0 + $1.text.utf8.count }) < 400 else {
      return text.append("…", .dim)
    }
    let type = log.texts[object.type]
    let (open, close): (String, String) =
      switch object.kind {
      case .list: ("[", "]")
      case .tuple: ("(", object.count == 1 ? ",)" : ")")
      case .set: object.count == 0 ? ("set(", ")") : ("{", "}")
      case .dictionary: ("{", "}")
      case .deque: ("deque([", "])")
      case .instance: (type + "(", ")")
      }
    text.append(open)
    if object.kind == .instance {
      for (number, attribute) in object.attributes.enumerated() {
        if number > 0 { text.append(", ") }
        text.append(log.texts[attribute.name] + "=")
        append(attribute.value, depth: depth - 1, to: &text)
      }
    }
    for (number, item) in object.items.enumerated() {
      if number > 0 { text.append(", ") }
      if let key = item.key {
        append(key, depth: depth - 1, to: &text)
        text.append(": ")
      }
      append(item.value, depth: depth - 1, to: &text)
    }
    if object.count > object.items.count {
      let more = object.count - object.items.count
      text.append(object.items.isEmpty ? "\(more) items" : ", … \(more) more", .dim)
    }
    text.append(close)
  }
}
