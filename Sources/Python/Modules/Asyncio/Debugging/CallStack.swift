/// The calls of the program that led somewhere, as debug mode keeps them for what is made there.
final class CallStack {
  /// One call: where it stands in the source, and in which function.
  struct Entry {
    let file: String
    let line: Int
    let function: String
  }

  /// The calls, the innermost last; never empty.
  let entries: [Entry]
  /// The innermost call as `FILE:LINE`.
  let place: String

  private init(_ entries: [Entry], innermost: Entry) {
    self.entries = entries
    place = "\(innermost.file):\(innermost.line)"
  }

  /// The calls that are under way now.
  ///
  /// - Parameters:
  ///   - vm: the interpreter.
  ///   - limit: the most calls to keep, the innermost first.
  /// - Returns: the calls; `nil` where no code of the program runs.
  static func current(_ vm: Interpreter, limit: Int = .max) -> CallStack? {
    var entries: [Entry] = []
    var frame = vm.current
    while let call = frame, entries.count < limit {
      let code = call.pointee.code
      // The library's own frames are not the program's doing.
      if !code.file.hasPrefix("<frozen ") {
        entries.append(Entry(file: code.file, line: Int(call.line), function: code.name))
      }
      frame = call.pointee.caller
    }
    guard let innermost = entries.first else { return nil }
    return CallStack(entries.reversed(), innermost: innermost)
  }
}

extension Interpreter {
  /// A `traceback.StackSummary` of calls, or `None`.
  func stackSummary(_ stack: CallStack?) throws(Raised) -> Value {
    guard let stack else { return .none }
    let type = try getAttribute(try loadModule("traceback"), intern("StackSummary"))
    let entries = stack.entries.map { entry in
      tuple([
        string(entry.file), .int(entry.line), string(entry.function),
        string(sourceLine(file: entry.file, line: entry.line) ?? ""),
      ])
    }
    return try callMethod(named: "from_list", on: type, [list(entries)])
  }

  /// The calls in the form of a traceback, each line ended.
  func stackText(_ stack: CallStack) -> String {
    stack.entries.map { entry in
      let source = sourceLine(file: entry.file, line: entry.line) ?? ""
      let text = source.drop { $0 == " " || $0 == "\t" }
      return "  File \"\(entry.file)\", line \(entry.line), in \(entry.function)\n"
        + (text.isEmpty ? "" : "    \(text)\n")
    }.joined()
  }
}
