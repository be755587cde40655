import Trace

extension Interpreter {
  /// Defines `print` and `input`.
  func installPrinting() {
    builtin("print", "*args, sep=, end=, file=, flush=") { (vm, a) throws(Raised) in
      try vm.print(a[4].tuple?.elements ?? [], separator: a[0], end: a[1], file: a[2])
      if !a[3].isUnset, try vm.isTrue(a[3]) {
        let file = a[2].isUnset || a[2].isNone ? vm.standardOutput : a[2]
        if vm.standardStream(file) == nil, !file.isNone {
          _ = try vm.callMethod(named: "flush", on: file)
        } else {
          vm.host.flush()
        }
      }
      return .none
    }
    builtin("input", "prompt=, /") { (vm, a) throws(Raised) in
      if let stream = vm.replacedStandardInput {
        return try vm.readLine(from: stream, prompt: a[0])
      }
      if !a[0].isUnset { vm.write(try vm.str(a[0]), to: .standardOutput) }
      guard let line = vm.host.readLine() else {
        throw vm.error(vm.exceptions.eofError, "EOF when reading a line")
      }
      return vm.string(line)
    }
  }

  /// What the program has put in the place of `sys.stdin`, if anything.
  private var replacedStandardInput: Value? {
    guard let sys = sysNamespace, let stream = sys.find(intern("stdin")),
      let original = sys.find(intern("__stdin__")), !stream.isIdentical(to: original)
    else { return nil }
    return stream
  }

  /// What `input` does with a stream of the program's own.
  private func readLine(from stream: Value, prompt: Value) throws(Raised) -> Value {
    if !prompt.isUnset { try print([prompt], separator: .none, end: string(""), file: .none) }
    let line = try callMethod(named: "readline", on: stream, [])
    guard let text = line.text else {
      throw typeError("object.readline() returned non-string")
    }
    if text.isEmpty { throw error(exceptions.eofError, "EOF when reading a line") }
    return text.hasSuffix("\n") ? string(String(text.dropLast())) : line
  }

  private func print(
    _ values: [Value], separator: Value, end: Value, file: Value
  ) throws(Raised) {
    let separator = try printOption(separator, "sep", " ")
    let end = try printOption(end, "end", "\n")
    let target = file.isUnset || file.isNone ? standardOutput : file
    // A program without sys.stdout prints nothing, as in CPython.
    if target.isNone { return }
    guard let stream = standardStream(target)?.stream else {
      return try print(values, separator: separator, end: end, through: target)
    }
    guard stream == .standardOutput else {
      var text = ""
      for (index, value) in values.enumerated() {
        if index > 0 { text += separator }
        text += try str(value)
        try willWrite(text)
      }
      return write(text + end, to: stream)
    }
    // Printing within `__str__` writes what was put together before it.
    flushPending()
    do throws(Raised) {
      for (index, value) in values.enumerated() {
        if index > 0 { streams.pending += separator }
        let text = try str(value)
        try willWrite(text)
        streams.pending += text
      }
    } catch {
      flushPending()
      throw error
    }
    streams.pending += end
    flushPending()
  }

  private func print(
    _ values: [Value], separator: String, end: String, through file: Value
  ) throws(Raised) {
    let write = try getAttribute(file, intern("write"))
    for (index, value) in values.enumerated() {
      if index > 0 { _ = try call(write, [string(separator)]) }
      _ = try call(write, [string(try str(value))])
    }
    _ = try call(write, [string(end)])
  }

  private func printOption(
    _ value: Value, _ name: String, _ otherwise: String
  ) throws(Raised) -> String {
    if value.isUnset || value.isNone { return otherwise }
    guard let text = value.text else {
      throw typeError("\(name) must be None or a string, not \(typeName(value))")
    }
    return text
  }
}
