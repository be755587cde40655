import Trace

/// Prints warnings, each once for a place, as CPython's default filters do.
struct Warnings {
  private var shown: Set<String> = []

  /// Writes a warning about the running line to standard error.
  mutating func warn(_ vm: Interpreter, _ category: PyType, _ message: String) {
    let file = vm.current?.pointee.code.file ?? "sys"
    let line = vm.current.map { Int($0.line) } ?? 1
    warn(vm, category, message, file: file, line: line)
  }

  /// Writes a warning about a line of a file to standard error.
  mutating func warn(
    _ vm: Interpreter, _ category: PyType, _ message: String, file: String, line: Int
  ) {
    guard shown.insert("\(file):\(line):\(category.name):\(message)").inserted else { return }
    vm.write("\(file):\(line): \(category.name): \(message)\n", to: .standardError)
    if let text = vm.sourceLine(file: file, line: line) {
      let trimmed = text.drop { $0 == " " || $0 == "\t" }
      if !trimmed.isEmpty { vm.write("  \(trimmed)\n", to: .standardError) }
    }
    if category === vm.exceptions.runtimeWarning, message.hasSuffix("was never awaited"),
      file != "sys"
    {
      vm.write(
        "RuntimeWarning: Enable tracemalloc to get the object allocation traceback\n",
        to: .standardError)
    }
  }
}
