/// Writes values as JSON text as `json.dumps` does.
struct JSONWriter {
  /// The options of `json.dumps`.
  struct Options {
    var skipsKeys = false
    var isASCII = true
    var checksCircles = true
    var allowsNaN = true
    /// The text of one level of indentation; `nil`: all on one line.
    var indent: String?
    var itemSeparator = ", "
    var keySeparator = ": "
    var sortsKeys = false
    var fallback = Value.none
  }

  private let vm: Interpreter
  private let options: Options
  private(set) var text = ""
  private var open: [ObjectIdentifier] = []

  /// Makes a writer.
  init(_ vm: Interpreter, options: Options) {
    self.vm = vm
    self.options = options
  }

  /// Writes a value.
  mutating func write(_ value: Value) throws(Raised) {
    switch value {
    case .none, .unset: text += "null"
    case .bool(let flag): text += flag ? "true" : "false"
    case .int(let number): text += String(number)
    case .float(let number): text += try float(number)
    case .object(let object):
      if let string = value.string {
        text += JSONWriter.quoted(string.value, isASCII: options.isASCII)
      } else if let number = vm.bigInteger(value) {
        text += String(number)
      } else if let number = vm.floating(value) {
        text += try float(number)
      } else if let list = value.list {
        try write(object, list.elements)
      } else if let tuple = value.tuple {
        try write(object, tuple.elements)
      } else if let dictionary = value.dictionary {
        try enclosed(object) { (writer) throws(Raised) in try writer.write(dictionary) }
      } else {
        try writeOther(object)
      }
    }
  }

  private func float(_ number: Double) throws(Raised) -> String {
    if number.isFinite { return vm.floatRepr(number) }
    guard options.allowsNaN else {
      throw vm.valueError("Out of range float values are not JSON compliant")
    }
    return number.isNaN ? "NaN" : number > 0 ? "Infinity" : "-Infinity"
  }

  private mutating func writeOther(_ object: PyObject) throws(Raised) {
    guard !options.fallback.isNone else {
      throw vm.typeError(
        "Object of type \(object.type.name) is not JSON serializable")
    }
    try enclosed(object) { (writer) throws(Raised) in
      try writer.write(try writer.vm.call(writer.options.fallback, [.object(object)]))
    }
  }

  /// Writes the inside of an object, which must not be inside itself.
  private mutating func enclosed(
    _ object: PyObject, _ body: (inout JSONWriter) throws(Raised) -> Void
  ) throws(Raised) {
    let identity = ObjectIdentifier(object)
    if options.checksCircles, open.contains(identity) {
      throw vm.valueError("Circular reference detected")
    }
    try vm.enterNative()
    defer { vm.nativeDepth -= 1 }
    open.append(identity)
    try body(&self)
    open.removeLast()
  }

  /// Looks up now and then, at the memory too, since the text is nobody's object yet.
  private mutating func havingWritten() throws(Raised) {
    written += 1
    guard written & 0x3FF == 0 else { return }
    try vm.reserve(text.utf8.count)
    try vm.lookUp()
  }

  private func lineBreak(_ level: Int) -> String {
    options.indent.map { "\n" + String(repeating: $0, count: level) } ?? ""
  }

  private var level = 0
  /// How many items of collections were written.
  private var written = 0

  private mutating func write(_ object: PyObject, _ items: [Value]) throws(Raised) {
    guard !items.isEmpty else {
      text += "[]"
      return
    }
    try enclosed(object) { (writer) throws(Raised) in
      writer.level += 1
      writer.text += "["
      for (index, item) in items.enumerated() {
        if index > 0 { writer.text += writer.options.itemSeparator }
        writer.text += writer.lineBreak(writer.level)
        try writer.write(item)
        try writer.havingWritten()
      }
      writer.level -= 1
      writer.text += writer.lineBreak(writer.level) + "]"
    }
  }

  private mutating func write(_ dictionary: PyDict) throws(Raised) {
    guard dictionary.count > 0 else {
      text += "{}"
      return
    }
    var pairs = zip(dictionary.keys, dictionary.values).map { ($0, $1) }
    if options.sortsKeys {
      var partial: [Value] = []
      let sorted = try vm.sorted(dictionary.keys, key: .unset, isReversed: false, partial: &partial)
      pairs = []
      for key in sorted { pairs.append((key, try vm.item(of: dictionary, key))) }
    }
    level += 1
    text += "{"
    var isFirst = true
    for (key, value) in pairs {
      guard let name = try keyText(key) else { continue }
      if !isFirst { text += options.itemSeparator }
      isFirst = false
      text += lineBreak(level) + JSONWriter.quoted(name, isASCII: options.isASCII)
      text += options.keySeparator
      try write(value)
      try havingWritten()
    }
    level -= 1
    text += lineBreak(level) + "}"
  }

  private func keyText(_ key: Value) throws(Raised) -> String? {
    switch key {
    case .none: return "null"
    case .bool(let flag): return flag ? "true" : "false"
    case .int(let number): return String(number)
    case .float(let number): return try float(number)
    default: break
    }
    if let text = key.text { return text }
    if let number = vm.bigInteger(key) { return String(number) }
    if let number = vm.floating(key) { return try float(number) }
    if options.skipsKeys { return nil }
    throw vm.typeError(
      "keys must be str, int, float, bool or None, not \(vm.typeName(key))")
  }

  /// A text in quotes, with escapes for control characters and, if wanted, all but ASCII.
  static func quoted(_ text: String, isASCII: Bool) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case "\u{8}": result += "\\b"
      case "\u{C}": result += "\\f"
      default:
        if scalar.value < 0x20 || (isASCII && scalar.value > 0x7E) {
          for unit in String(scalar).utf16 {
            let digits = String(unit, radix: 16)
            result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
          }
        } else {
          result.unicodeScalars.append(scalar)
        }
      }
    }
    return result + "\""
  }
}
