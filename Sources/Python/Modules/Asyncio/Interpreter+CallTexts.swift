/// What asyncio shows of calls, as `Lib/asyncio/format_helpers.py`.
extension Interpreter {
  /// A call with its place in the source, where the function has one.
  func callText(_ function: Value, _ arguments: [Value]) -> String {
    let text = callText(function, arguments, named: nil, after: "")
    guard let (file, line) = place(of: function) else { return text }
    return "\(text) at \(file):\(line)"
  }

  private func callText(
    _ function: Value, _ arguments: [Value], named: PyDict?, after suffix: String
  ) -> String {
    let list = argumentsText(arguments, named) + suffix
    if let partial = partial(function) {
      return callText(partial.function, partial.arguments, named: partial.named, after: list)
    }
    for key in ["__qualname__", "__name__"] {
      if let name = (try? findAttribute(function, intern(key)))?.text, !name.isEmpty {
        return name + list
      }
    }
    return ((try? repr(function)) ?? "?") + list
  }

  private func argumentsText(_ arguments: [Value], _ named: PyDict?) -> String {
    var parts = arguments.map { briefText($0) }
    for entry in named?.entries ?? [] where !entry.key.isUnset {
      parts.append("\(entry.key.text ?? "")=\(briefText(entry.value))")
    }
    return "(\(parts.joined(separator: ", ")))"
  }

  /// Where a function is defined, seen through `functools.partial` and decorators.
  func place(of function: Value) -> (file: String, line: Int)? {
    if let inner = partial(function) { return place(of: inner.function) }
    guard let plain = function.object as? PyFunction else { return nil }
    if let wrapped = try? findAttribute(function, intern("__wrapped__")) {
      return place(of: wrapped)
    }
    return (plain.code.file, Int(plain.code.unit.firstLine))
  }

  private func partial(
    _ value: Value
  ) -> (function: Value, arguments: [Value], named: PyDict?)? {
    guard case .object(let object) = value, object.type.name == "partial",
      let function = try? findAttribute(value, intern("func"))
    else { return nil }
    let arguments = (try? findAttribute(value, intern("args")))?.tuple?.elements ?? []
    let named = (try? findAttribute(value, intern("keywords")))?.dictionary
    return (function, arguments, named)
  }

  /// A value as `reprlib.repr` shortens it.
  func briefText(_ value: Value) -> String {
    guard case .object = value else { return (try? repr(value)) ?? "?" }
    do throws(Raised) {
      let function = try getAttribute(try loadModule("reprlib"), intern("repr"))
      return try str(try call(function, [value]))
    } catch {
      return "?"
    }
  }
}
