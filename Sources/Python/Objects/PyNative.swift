/// The body of a function implemented in Swift.
///
/// It gets its arguments bound to the parameters of its signature, in order; an omitted optional
/// argument is `unset`, `*args` a tuple, `**kwargs` a dict.
typealias NativeBody = (Interpreter, Arguments) throws(Raised) -> Value

/// The arguments of a native function, borrowed for the duration of the call.
struct Arguments {
  let base: UnsafePointer<Value>
  let count: Int

  /// The argument for a parameter.
  subscript(index: Int) -> Value {
    @inline(__always) get { base[index] }
  }

  /// Where the argument for a parameter is, to be read while the call keeps it.
  @inline(__always)
  func place(_ index: Int) -> UnsafeMutablePointer<Value> {
    UnsafeMutablePointer(mutating: base + index)
  }

  /// All arguments.
  var all: [Value] { Array(UnsafeBufferPointer(start: base, count: count)) }
}

/// A function or method implemented in Swift.
final class PyNative: PyObject {
  /// How the function is called and shown.
  enum Kind: UInt8 {
    /// A module's function: `<built-in function len>`.
    case function
    /// A method of a type, which binds to its instances: `<method 'append' of 'list' objects>`.
    case method
    /// The type's `__new__`: gets the class first and does not bind.
    case constructor
  }

  let name: String
  /// The parameters; those of most functions are never asked for, so their text is read on demand.
  lazy var signature = {
    var signature = Signature(signatureText)
    signature.isPythonic = isPythonic
    return signature
  }()
  private let signatureText: String
  /// Worded as a function written in Python, which it is in CPython.
  let isPythonic: Bool
  let kind: Kind
  /// The module that a function belongs to, other than the builtins.
  let module: String?
  /// The type that a method belongs to.
  unowned(unsafe) let owner: PyType?
  /// What it does; settled before the first call.
  var body: NativeBody
  /// The number of positional arguments of a call that needs no binding; -1 where none is of that
  /// kind, -2 before the signature was read.
  private(set) var plainCount = -2
  /// The least and the most positional arguments of a call that needs nothing but unset values for
  /// the arguments behind them; there is no such call where the most is 0.
  private var leastCount = 1
  private var mostCount = 0
  /// The number of values that the body gets in such a call.
  private(set) var completedCount = 0

  /// Makes a native function.
  init(
    name: String, signature: String, isPythonic: Bool = false, kind: Kind, owner: PyType?,
    module: String? = nil, type: PyType, body: @escaping NativeBody
  ) {
    self.name = name
    signatureText = signature
    self.isPythonic = isPythonic
    self.kind = kind
    self.owner = owner
    self.module = module
    self.body = body
    super.init(type: type)
    nature = .native
  }

  /// Whether a call needs no binding and, that of a method, has a receiver of the very class.
  @inline(__always)
  func isPlainCall(_ arguments: UnsafeMutablePointer<Value>, count: Int) -> Bool {
    guard count == plainCount else { return false }
    guard kind != .function, let owner else { return true }
    return kind == .method && arguments.reference?.hasType(owner) == true
  }

  /// Whether a call of a function needs no binding, but unset values for the arguments that are
  /// omitted at its end.
  @inline(__always)
  func isCompletedCall(count: Int) -> Bool { kind == .function && canComplete(count: count) }

  /// The same, whatever the function's kind.
  @inline(__always)
  func canComplete(count: Int) -> Bool { count <= mostCount && count >= leastCount }

  /// Finds out how calls may go without binding.
  @inline(never)
  func readSignature() {
    plainCount = signature.isPlain ? signature.positionalCount : -1
    leastCount = max(1, signature.requiredCount)
    guard signature.isCompletable else { return }
    completedCount = signature.names.count
    // With all of them it is a plain call.
    mostCount = min(signature.positionalCount, completedCount - 1)
  }
}

/// The parameters of a native function, read from a text such as `"self, index=, /, *, key="`.
///
/// A `=` after a name makes it optional; `/` and `*` stand as in Python; `*args` and `**kwargs` get
/// the rest. No default values are written: bodies see `unset`.
struct Signature {
  var names: [String] = []
  /// Positional parameters, including positional-only ones.
  var positionalCount = 0
  var positionalOnlyCount = 0
  /// Positional parameters that must be given.
  var requiredCount = 0
  /// By parameter index, whether a keyword-only parameter must be given.
  var requiredKeywords: [Bool] = []
  var hasVariadic = false
  var hasKeywordVariadic = false
  /// Worded as for a function written in Python, where CPython has one.
  var isPythonic = false

  /// Whether calls with exactly `positionalCount` positional arguments need no binding.
  var isPlain: Bool { !hasVariadic && !hasKeywordVariadic && names.count == positionalCount }

  /// Whether calls with positional arguments only may need nothing but unset values for the rest.
  var isCompletable: Bool {
    !hasVariadic && !hasKeywordVariadic && !requiredKeywords.contains(true)
  }

  /// The number of values that the body gets.
  var parameterCount: Int { names.count + (hasVariadic ? 1 : 0) + (hasKeywordVariadic ? 1 : 0) }

  /// Reads a signature.
  ///
  /// `"self, /"` is that of a method without arguments.
  init(_ text: String) {
    var isKeywordOnly = false
    for part in text.split(separator: ",") {
      let word = String(part.filter { $0 != " " })
      if word == "/" {
        positionalOnlyCount = names.count
      } else if word == "*" {
        isKeywordOnly = true
      } else if word.hasPrefix("**") {
        hasKeywordVariadic = true
      } else if word.hasPrefix("*") {
        hasVariadic = true
        isKeywordOnly = true
      } else {
        let isOptional = word.hasSuffix("=")
        names.append(isOptional ? String(word.dropLast()) : word)
        requiredKeywords.append(isKeywordOnly && !isOptional)
        if !isKeywordOnly {
          positionalCount += 1
          if !isOptional { requiredCount = positionalCount }
        }
      }
    }
  }
}
