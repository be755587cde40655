import PythonSyntax

/// The text of an uncaught exception, as CPython 3.11 prints it.
extension Interpreter {
  /// The whole text, ending in a newline.
  ///
  /// - Parameters:
  ///   - exception: the exception.
  ///   - chain: whether causes and contexts are shown.
  ///   - suggests: whether close names are suggested: CPython 3.11 does so only for what nobody
  ///     caught.
  /// - Returns: the text.
  func tracebackText(
    _ exception: PyException, chain: Bool = true, suggests: Bool = false
  ) -> String {
    var printer = TracebackPrinter(self, chain: chain, suggests: suggests)
    printer.printChain(exception)
    return printer.text
  }

  /// `Type: message`, possibly of several lines, with notes.
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
      lines += shown.splitLines()
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
  private let suggests: Bool
  private(set) var text = ""
  private var seen: Set<ObjectIdentifier> = []
  private var indent = ""
  private var groupDepth = 0

  /// CPython's limits on groups: how many members and how deep.
  private static let groupWidth = 15
  private static let groupLevels = 10

  /// Makes a printer.
  init(_ vm: Interpreter, chain: Bool, suggests: Bool) {
    self.vm = vm
    self.chain = chain
    self.suggests = suggests
  }

  private mutating func line(_ content: String) {
    text += indent + content + "\n"
  }

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
      printOne(link.0)
      if index > 0, let message = link.1 {
        line("")
        line(message)
        line("")
      }
    }
  }

  private mutating func printOne(_ exception: PyException) {
    if vm.isGroup(exception) {
      printGroup(exception)
      return
    }
    if !exception.traceback.isEmpty {
      line("Traceback (most recent call last):")
      printEntries(exception)
    }
    for content in vm.exceptionLines(exception, suggests: suggests) { line(content) }
  }

  private mutating func printGroup(_ group: PyException) {
    let outermost = groupDepth == 0
    let outerIndent = indent
    if outermost { indent += "  " }
    if groupDepth > TracebackPrinter.groupLevels {
      line("| ... (max_group_depth is \(TracebackPrinter.groupLevels))")
      indent = outerIndent
      return
    }
    let mark = outermost ? "+ " : "| "
    if !group.traceback.isEmpty {
      line(mark + "Exception Group Traceback (most recent call last):")
      let inner = indent
      indent += "| "
      printEntries(group)
      indent = inner
    }
    let inner = indent
    indent += "| "
    for content in vm.exceptionLines(group) { line(content) }
    indent = inner
    let members = vm.members(of: group)
    for (index, member) in members.enumerated() {
      let isFirst = index == 0
      let title: String
      if index < TracebackPrinter.groupWidth {
        title = "\(index + 1)"
      } else {
        title = "..."
      }
      line((isFirst ? "+-" : "  ") + "+---------------- \(title) ----------------")
      let outer = indent
      if index >= TracebackPrinter.groupWidth {
        let rest = members.count - TracebackPrinter.groupWidth
        line("  | and \(rest) more exception\(rest == 1 ? "" : "s")")
        indent = outer
        break
      }
      if let exception = member.exception {
        groupDepth += 1
        let isNested = vm.isGroup(exception)
        indent += isNested ? "  " : "  | "
        printMember(exception)
        groupDepth -= 1
        indent = outer
      }
    }
    line("  +------------------------------------")
    // Nested groups end with the same rule; CPython prints it once for those at the end.
    collapseRules()
    indent = outerIndent
  }

  /// Prints a member with what it is chained to.
  private mutating func printMember(_ exception: PyException) {
    printChain(exception)
  }

  /// Two closing rules in a row are printed as one.
  private mutating func collapseRules() {
    let rule = "+------------------------------------\n"
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.count >= 3, let last = lines.dropLast().last, last.hasSuffix(rule.dropLast()),
      lines[lines.count - 3].hasSuffix(rule.dropLast())
    else { return }
    text = lines.dropLast(2).joined(separator: "\n") + "\n"
  }

  // MARK: Entries

  private mutating func printEntries(_ exception: PyException) {
    let entries = Array(exception.traceback.reversed())
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
      line("  File \"\(place.file)\", line \(place.line), in \(place.name)")
      guard let source = vm.sourceLine(file: place.file, line: Int(place.line)) else { continue }
      for content in SourceExcerpt.lines(of: source, range: range) { line("    " + content) }
    }
    printRepeats(repeats)
  }

  private mutating func printRepeats(_ repeats: Int) {
    guard repeats >= 3 else { return }
    let count = repeats - 2
    line("  [Previous line repeated \(count) more time\(count == 1 ? "" : "s")]")
  }
}
