import Trace

/// Prints warnings, each once for a place, as CPython's default filters do: for programs that have not
/// imported `warnings`.
struct Warnings {
  private var shown: Set<String> = []

  /// Writes a warning to standard error.
  mutating func show(
    _ vm: Interpreter, _ category: PyType, _ message: String, file: String, line: Int
  ) {
    guard shown.insert("\(file):\(line):\(category.name):\(message)").inserted else { return }
    var report = "\(file):\(line): \(category.name): \(message)\n"
    if let text = vm.sourceLine(file: file, line: line) {
      let trimmed = text.drop { $0 == " " || $0 == "\t" }
      if !trimmed.isEmpty { report += "  \(trimmed)\n" }
    }
    if category === vm.exceptions.runtimeWarning, message.contains("was never awaited"),
      file != "sys"
    {
      report += vm.allocationText(category.name)
    }
    vm.report(report)
  }
}

extension Interpreter {
  /// Gives a warning about the running line, through the filters of `warnings` once that module has
  /// been imported.
  ///
  /// - Parameters:
  ///   - category: the warning's class.
  ///   - message: its text.
  ///   - source: the object that it is about.
  func warn(_ category: PyType, _ message: String, source: Value = .none) {
    let file = current?.pointee.code.file ?? "sys"
    let line = current.map { Int($0.line) } ?? 1
    warn(category, message, source: source, file: file, line: line)
  }

  /// Gives a warning about a line of a file.
  func warn(
    _ category: PyType, _ message: String, source: Value = .none, file: String, line: Int
  ) {
    guard !warner.isNone else {
      return warnings.show(self, category, message, file: file, line: line)
    }
    let text = sourceLine(file: file, line: line).map { string($0) } ?? .none
    let arguments: [Value] = [
      .object(category), string(message), string(file), .int(line), text, source,
    ]
    do {
      _ = try call(warner, arguments)
    } catch {
      reportUnraisable(error, in: source)
    }
  }
}
