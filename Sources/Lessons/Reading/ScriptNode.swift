import Yams

/// A piece of YAML with its place in the lesson's file.
struct ScriptNode {
  /// What it is.
  enum Content {
    case scalar(String)
    case sequence([ScriptNode])
    case mapping([Entry])
  }

  /// A key of a mapping and its value.
  struct Entry {
    var key: String
    var keyPosition: Position
    var value: ScriptNode
  }

  var content: Content
  var position: Position

  /// What sort of thing it is, for messages.
  var sort: String {
    switch content {
    case .scalar: "text"
    case .sequence: "a list"
    case .mapping: "a mapping"
    }
  }
}

/// Where a piece of YAML begins in the lesson's file.
struct ScriptText {
  /// The YAML.
  var text: String
  /// Where it begins.
  var start: Position

  /// The place in the file of a place in the text.
  private func position(_ mark: Mark?) -> Position {
    guard let mark else { return start }
    return Position(
      line: start.line + max(1, mark.line) - 1,
      column: max(1, mark.column) + (mark.line <= 1 ? start.column - 1 : 0))
  }

  /// Parses the text, which must be a mapping or empty; what is wrong goes to the list.
  func parse(_ findings: Findings) -> ScriptNode? {
    guard checkSize(findings) else { return nil }
    do {
      // All scalars are read as texts: what they mean depends on their key.
      let parser = try Parser(yaml: text, resolver: .basic, encoding: .utf8)
      guard let root = try parser.singleRoot() else {
        return ScriptNode(content: .mapping([]), position: start)
      }
      var budget = Limits.scriptNodes
      return convert(root, depth: 0, &budget, findings)
    } catch let error as YamlError {
      report(error, findings)
    } catch {
      findings.report("this is not YAML: \(error)", at: start)
    }
    return nil
  }

  /// Refuses what would take Yams long or deep: it expands aliases and recurses on nesting.
  private func checkSize(_ findings: Findings) -> Bool {
    if text.utf8.count > Limits.scriptSize {
      findings.report(
        "this script is longer than \(Limits.scriptSize / 1024) KiB", at: start,
        suggestion: "split the step")
      return false
    }
    // Brackets within texts count too, which does no harm: they come in pairs.
    var depth = 0
    var deepest = 0
    let lines = text.utf8.split(separator: 10, omittingEmptySubsequences: false).map(Substring.init)
    for (index, line) in lines.enumerated() {
      let place = Position(
        line: start.line + index, column: index == 0 ? start.column : 1)
      if let anchor = Self.anchor(in: line) {
        findings.report(
          "anchors and aliases of YAML (`\(anchor)`) are not used in lessons", at: place,
          suggestion: "write the value again, or put the text in quotes")
        return false
      }
      for byte in line.utf8 {
        switch byte {
        case UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
        case UInt8(ascii: "]"), UInt8(ascii: "}"): depth = max(0, depth - 1)
        default: continue
        }
        deepest = max(deepest, depth)
      }
      let content = line.drop { $0 == " " }
      let indentation = line.utf8.count - content.utf8.count
      let indicators =
        content.hasPrefix("-") || content.hasPrefix("?")
        ? content.split(separator: " ").prefix { $0 == "-" || $0 == "?" }.count : 0
      if indentation > Limits.scriptIndentation || deepest > Limits.scriptDepth
        || indicators > Limits.scriptDepth
      {
        findings.report("this is nested too deeply", at: place)
        return false
      }
    }
    return true
  }

  /// An anchor such as `&name` at a place where YAML would take it for one.
  private static func anchor(in line: Substring) -> String? {
    guard line.utf8.contains(UInt8(ascii: "&")) else { return nil }
    var before: Character = " "
    var rest = line
    while let letter = rest.first {
      if letter == "&", " [{,\t".contains(before) {
        let name = rest.dropFirst().prefix { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "-" }
        // A star may begin emphasis in a text; without an anchor, an alias is an error anyway.
        if !name.isEmpty { return "&\(name)" }
      }
      before = letter
      rest = rest.dropFirst()
    }
    return nil
  }

  private func convert(
    _ node: Node, depth: Int, _ budget: inout Int, _ findings: Findings
  ) -> ScriptNode? {
    let place = position(node.mark)
    budget -= 1
    guard budget > 0, depth <= Limits.scriptDepth else {
      findings.report(
        budget > 0 ? "this is nested too deeply" : "this script has too many parts", at: place)
      return nil
    }
    switch node {
    case .scalar(let scalar):
      return ScriptNode(content: .scalar(scalar.string), position: place)
    case .sequence(let sequence):
      var items: [ScriptNode] = []
      for item in sequence {
        guard let item = convert(item, depth: depth + 1, &budget, findings) else { return nil }
        items.append(item)
      }
      return ScriptNode(content: .sequence(items), position: place)
    case .mapping(let mapping):
      var entries: [ScriptNode.Entry] = []
      for (key, value) in mapping {
        guard case .scalar(let name) = key else {
          findings.report("a key must be a word", at: position(key.mark))
          return nil
        }
        guard let value = convert(value, depth: depth + 1, &budget, findings) else { return nil }
        entries.append(.init(key: name.string, keyPosition: position(key.mark), value: value))
      }
      return ScriptNode(content: .mapping(entries), position: place)
    case .alias:
      findings.report("aliases of YAML are not used in lessons", at: place)
      return nil
    }
  }

  private func report(_ error: YamlError, _ findings: Findings) {
    switch error {
    case .scanner(let context, let problem, let mark, _),
      .parser(let context, let problem, let mark, _),
      .composer(let context, let problem, let mark, _):
      let detail = context.map { "\($0.text.trimmedEnd), " } ?? ""
      findings.report(
        "this is not YAML: \(detail)\(problem)", at: position(mark),
        suggestion:
          "put texts with `: ` or ` #` or at whose start is `[`, `{`, `*`, `` ` `` in quotes")
    case .duplicatedKeysInMapping(let keys, let context):
      let names = keys.map { "`\($0)`" }.joined(separator: ", ")
      findings.report("\(names) stands here twice", at: position(context.mark))
    case .reader(let problem, _, _, _): findings.report("this is not YAML: \(problem)", at: start)
    default: findings.report("this is not YAML", at: start)
    }
  }
}

extension String {
  /// The text without white space at its end.
  fileprivate var trimmedEnd: String {
    var text = self[...]
    while text.last?.isWhitespace == true { text = text.dropLast() }
    return String(text)
  }
}
