import Trace

/// Reads the values of one mapping of a lesson's script, and reports what it cannot use.
struct MappingReader {
  private let entries: [ScriptNode.Entry]
  /// Where the mapping begins.
  let position: Position
  /// Where problems go.
  let findings: Findings
  /// What the mapping is called in messages, such as `run`.
  let name: String

  /// Makes a reader; nil, with a problem, where the node is not a mapping.
  init?(_ node: ScriptNode, name: String, keys: [String], _ findings: Findings) {
    guard case .mapping(let entries) = node.content else {
      findings.report(
        "`\(name)` must be a mapping of keys and values, and is \(node.sort)", at: node.position,
        suggestion: keys.first.map { "write `\(name): {\($0): ...}`" })
      return nil
    }
    self.entries = entries
    self.findings = findings
    self.name = name
    position = node.position
    for entry in entries where !keys.contains(entry.key) {
      findings.report(
        "\(name.isEmpty ? "there is" : "`\(name)` has") no key `\(entry.key)`",
        at: entry.keyPosition,
        suggestion: Suggestions.suggestion(for: entry.key, among: keys))
    }
  }

  /// The value of a key.
  func node(_ key: String) -> ScriptNode? { entries.first { $0.key == key }?.value }

  /// Whether there is a value.
  func has(_ key: String) -> Bool { node(key) != nil }

  /// All keys with their places and values.
  var all: [ScriptNode.Entry] { entries }

  /// Reports that a key is missing.
  func requireKey(_ key: String, suggestion: String? = nil) {
    findings.report(
      "\(name.isEmpty ? "the key" : "`\(name)` needs the key") `\(key)`"
        + (name.isEmpty ? " is missing" : ""),
      at: position, suggestion: suggestion)
  }

  // MARK: Values

  /// A text; nil, with a problem, for anything else or an empty one.
  func text(_ key: String) -> String? {
    guard let node = node(key) else { return nil }
    guard let text = Self.text(node, key, findings) else { return nil }
    return text
  }

  /// A text of a node.
  static func text(_ node: ScriptNode, _ name: String, _ findings: Findings) -> String? {
    guard case .scalar(let text) = node.content else {
      findings.report("`\(name)` must be text, and is \(node.sort)", at: node.position)
      return nil
    }
    guard !text.trimmed.isEmpty else {
      findings.report("`\(name)` is empty", at: node.position)
      return nil
    }
    return text
  }

  /// A text with styles.
  func prose(_ key: String) -> [Inline]? {
    guard let node = node(key) else { return nil }
    return Self.prose(node, key, findings)
  }

  /// A text with styles of a node.
  static func prose(_ node: ScriptNode, _ name: String, _ findings: Findings) -> [Inline]? {
    guard let text = text(node, name, findings) else { return nil }
    return InlineReader.read(text, at: node.position, findings)
  }

  /// A whole number in a range.
  func integer(_ key: String, in range: ClosedRange<Int>) -> Int? {
    guard let node = node(key), let text = Self.text(node, key, findings) else { return nil }
    guard let number = Int(text), range.contains(number) else {
      findings.report(
        "`\(key)` must be a whole number from \(range.lowerBound) to \(range.upperBound), "
          + "and is `\(text)`", at: node.position)
      return nil
    }
    return number
  }

  /// A time in seconds, as nanoseconds.
  static func seconds(_ node: ScriptNode, _ name: String, _ findings: Findings) -> Nanoseconds? {
    guard let text = text(node, name, findings) else { return nil }
    guard let time = Seconds.time(text) else {
      findings.report(
        "`\(name)` must be a number of seconds, and is `\(text)`", at: node.position,
        suggestion: "write for instance 0.25")
      return nil
    }
    return time
  }

  /// The items of a list; a single text counts as a list of one.
  func items(_ key: String) -> [ScriptNode] {
    guard let node = node(key) else { return [] }
    return Self.items(node, key, findings)
  }

  /// The items of a node that is a list or a single text.
  static func items(_ node: ScriptNode, _ name: String, _ findings: Findings) -> [ScriptNode] {
    switch node.content {
    case .sequence(let items): return items
    case .scalar: return [node]
    case .mapping:
      findings.report("`\(name)` must be a list, and is a mapping", at: node.position)
      return []
    }
  }

  /// One of some words; nil, with a problem and a suggestion, for any other.
  static func word<Choice: RawRepresentable & CaseIterable>(
    _ node: ScriptNode, _ name: String, _ findings: Findings, as type: Choice.Type
  ) -> Choice? where Choice.RawValue == String {
    guard let text = text(node, name, findings) else { return nil }
    if let choice = Choice(rawValue: text) { return choice }
    findings.report(
      "`\(name)` cannot be `\(text)`", at: node.position,
      suggestion: Suggestions.suggestion(for: text, among: Choice.allCases.map(\.rawValue)))
    return nil
  }
}
