import PythonSyntax

/// The text of an uncaught exception, as CPython 3.11 prints it.
extension Interpreter {
  /// The whole text, ending in a newline.
  ///
  /// - Parameters:
  ///   - exception: the exception.
  ///   - chain: whether causes and contexts are shown.
  ///   - limit: how many entries of each traceback are shown, the outermost ones; the innermost
  ///     ones where it is negative.
  ///   - suggests: whether close names are suggested: CPython 3.11 does so only for what nobody
  ///     caught.
  /// - Returns: the text.
  func tracebackText(
    _ exception: PyException, chain: Bool = true, limit: Int? = nil, suggests: Bool = false
  ) -> String {
    var printer = TracebackPrinter(self, chain: chain, limit: limit, suggests: suggests)
    printer.printChain(exception)
    return printer.pieces.joined()
  }

  /// `Type: message`, possibly of several lines, and the notes line by line.
  func exceptionLines(_ exception: PyException, suggests: Bool = false) -> [String] {
    var lines: [String] = []
    let type = exception.type
    let name =
      type.module == "builtins" || type.module == "__main__"
      ? type.qualifiedName : "\(type.module).\(type.qualifiedName)"
    if type.isSubtype(of: exceptions.syntaxError) {
      lines += syntaxErrorLines(exception, name: name)
    } else {
      let message = (try? str(.object(exception))) ?? "<exception str() failed>"
      let suggestion = suggests ? suggestion(for: exception) : ""
      let shown = message.isEmpty && suggestion.isEmpty ? name : "\(name): \(message)\(suggestion)"
      lines.append(shown)
    }
    if let notes = exception.attributes?.find(names.notes) {
      if let list = try? elements(of: notes), notes.text == nil {
        for note in list {
          lines += ((try? str(note)) ?? "<note str() failed>").splitLines()
        }
      }
    }
    return lines
  }

  private func syntaxErrorLines(_ exception: PyException, name: String) -> [String] {
    let arguments = exception.arguments
    let message = arguments.first.flatMap { try? str($0) } ?? "<no detail available>"
    guard arguments.count > 1, let details = arguments[1].tuple?.elements, details.count >= 4 else {
      return ["\(name): \(message)"]
    }
    var lines: [String] = []
    let file = details[0].text ?? "<string>"
    let line = smallInteger(details[1]) ?? 1
    lines.append("  File \"\(file)\", line \(line)")
    if let text = details[3].text {
      let stripped = text.trimmedEnd()
      let body = stripped.drop { $0 == " " || $0 == "\t" || $0 == "\u{0C}" }
      let removed = stripped.unicodeScalars.count - body.unicodeScalars.count
      lines.append("    \(body)")
      if let offset = smallInteger(details[2]), offset > 0 {
        var end = details.count > 5 ? smallInteger(details[5]) ?? 0 : 0
        let endLine = details.count > 4 ? smallInteger(details[4]) ?? line : line
        if endLine != line { end = stripped.unicodeScalars.count + 1 }
        if end <= offset { end = offset + 1 }
        let start = offset - 1 - removed
        if start >= 0 {
          let width = max(1, min(end - offset, max(1, body.unicodeScalars.count - start)))
          lines.append(
            "    " + String(repeating: " ", count: start) + String(repeating: "^", count: width))
        }
      }
    }
    lines.append("\(name): \(message)")
    return lines
  }
}

extension String {
  /// The lines without their ends; an empty string is one line.
  func splitLines() -> [String] {
    split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  /// The text without white space at its end.
  func trimmedEnd() -> String {
    var scalars = unicodeScalars
    while let last = scalars.last, last.properties.isWhitespace { scalars.removeLast() }
    return String(scalars)
  }
}

/// Builds the text of a chain of exceptions.
struct TracebackPrinter {
  private let vm: Interpreter
  private let chain: Bool
  private let limit: Int?
  private let suggests: Bool
  /// How many members of a group are shown, and how many groups within one another.
  private let groupWidth: Int
  private let groupLevels: Int
  /// The text in pieces that end in a newline: each entry of a traceback is one.
  private(set) var pieces: [String] = []
  private var seen: Set<ObjectIdentifier> = []
  /// How many groups are open; 0 outside of them.
  private var groupDepth = 0
  /// Whether the rule that closes the innermost members is still to be drawn.
  private var needsRule = false

  /// Makes a printer; the limits on groups are CPython's where none are given.
  init(
    _ vm: Interpreter, chain: Bool, limit: Int?, suggests: Bool, groupWidth: Int = 15,
    groupLevels: Int = 10
  ) {
    self.vm = vm
    self.chain = chain
    self.limit = limit
    self.suggests = suggests
    self.groupWidth = groupWidth
    self.groupLevels = groupLevels
  }

  /// Prints a piece of one line or more, behind the margin of the group that it belongs to.
  private mutating func line(_ content: String, margin: String = "|") {
    let start = groupDepth > 0 ? spaces + margin + " " : ""
    pieces.append(content.splitLines().map { start + $0 + "\n" }.joined())
  }

  /// Prints a line that rules a group's members off.
  private mutating func rule(_ content: String) {
    pieces.append(spaces + content + "\n")
  }

  private var spaces: String { String(repeating: "  ", count: groupDepth) }

  /// Prints an exception after those that it is chained to.
  mutating func printChain(_ exception: PyException) {
    var links: [(PyException, String?)] = []
    var next: PyException? = exception
    var message: String?
    while let current = next {
      links.append((current, message))
      seen.insert(ObjectIdentifier(current))
      guard chain else { break }
      if let cause = current.cause {
        guard !seen.contains(ObjectIdentifier(cause)) else { break }
        message = "The above exception was the direct cause of the following exception:"
        next = cause
      } else if let context = current.context, !current.suppressesContext,
        !seen.contains(ObjectIdentifier(context))
      {
        message = "During handling of the above exception, another exception occurred:"
        next = context
      } else {
        next = nil
      }
    }
    for (index, link) in links.enumerated().reversed() {
      // A program that is being stopped has no reader.
      guard (try? vm.work(1 << 8)) != nil || !vm.isHalting else { return }
      printOne(link.0)
      if index > 0, let message = link.1 {
        line("\n\(message)\n")
      }
    }
  }

  private mutating func printOne(_ exception: PyException) {
    if vm.isGroup(exception) {
      printGroup(exception)
      return
    }
    if !exception.traceback.isEmpty || exception.isOfLibrary {
      line("Traceback (most recent call last):")
      printEntries(exception)
    }
    for content in vm.exceptionLines(exception, suggests: suggests) { line(content) }
  }

  private mutating func printGroup(_ group: PyException) {
    if groupDepth > groupLevels {
      line("... (max_group_depth is \(groupLevels))")
      return
    }
    let isOutermost = groupDepth == 0
    if isOutermost { groupDepth = 1 }
    if !group.traceback.isEmpty {
      line("Exception Group Traceback (most recent call last):", margin: isOutermost ? "+" : "|")
      printEntries(group)
    }
    for content in vm.exceptionLines(group) { line(content) }
    printMembers(vm.members(of: group))
    if isOutermost { groupDepth = 0 }
  }

  private mutating func printMembers(_ members: [Value]) {
    let shown = min(members.count, groupWidth)
    let rest = members.count - shown
    let count = shown + (rest > 0 ? 1 : 0)
    needsRule = false
    for index in 0..<count {
      let isLast = index == count - 1
      // The members of the last one, where it is a group, may have drawn the rule for both.
      if isLast { needsRule = true }
      let title = index < shown ? "\(index + 1)" : "..."
      rule((index == 0 ? "+-" : "  ") + "+---------------- \(title) ----------------")
      groupDepth += 1
      if index == shown {
        line("and \(rest) more exception\(rest == 1 ? "" : "s")")
      } else if let exception = members[index].exception {
        printChain(exception)
      }
      if isLast, needsRule {
        rule("+------------------------------------")
        needsRule = false
      }
      groupDepth -= 1
    }
  }

  // MARK: Entries

  private mutating func printEntries(_ exception: PyException) {
    var entries = exception.traceback.reversed()[...]
    if let limit { entries = limit < 0 ? entries.suffix(-limit) : entries.prefix(limit) }
    var previous: (file: String, line: Int32, name: String)?
    var repeats = 0
    for entry in entries {
      let range = entry.code.range(at: entry.instruction)
      let place = (file: entry.code.file, line: range.line, name: entry.code.name)
      if let previous, previous == place {
        repeats += 1
        if repeats >= 3 { continue }
      } else {
        printRepeats(repeats)
        repeats = 0
        previous = place
      }
      let source = vm.sourceLine(file: place.file, line: Int(place.line))
      let excerpt = source.map { SourceExcerpt.lines(of: $0, range: range) } ?? []
      let head = "  File \"\(place.file)\", line \(place.line), in \(place.name)"
      line(([head] + excerpt.map { "    " + $0 }).joined(separator: "\n"))
    }
    printRepeats(repeats)
  }

  private mutating func printRepeats(_ repeats: Int) {
    guard repeats >= 3 else { return }
    let count = repeats - 2
    line("  [Previous line repeated \(count) more time\(count == 1 ? "" : "s")]")
  }
}
