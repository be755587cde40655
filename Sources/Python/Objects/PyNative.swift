/// The body of a function implemented in Swift.
///
/// It gets its arguments bound to the parameters of its signature, in order; an omitted optional
/// argument is `unset`, `*args` a tuple, `**kwargs` a dict.
typealias NativeBody = (Interpreter, Arguments) throws(Raised) -> Value

/// The arguments of a native function, borrowed for the duration of the call.
struct Arguments {
  let base: UnsafePointer<Value>
  let count: Int

  /// The argument for a parameter; unset where the call omits it.
  subscript(index: Int) -> Value {
    @inline(__always) get { index < count ? base[index] : .unset }
  }

  /// Where the argument for a parameter is, which must have been given, to be read while the call
  /// keeps it.
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
  /// The fewest and the most positional arguments of a call that needs no binding; there is no such
  /// call before the signature was read.
  private var fewest = Int.max
  private var most = -1
  private var isRead = false

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
    guard takesPlainly(count) else { return false }
    guard kind != .function, let owner else { return true }
    return kind == .method && arguments.reference?.hasType(owner) == true
  }

  /// Whether a call with so many arguments, all by position, needs no binding.
  @inline(__always)
  func takesPlainly(_ count: Int) -> Bool { count <= most && count >= fewest }

  /// Finds out which calls need no binding, before the first call.
  @inline(__always)
  func readSignature() {
    if !isRead { readCounts() }
  }

  @inline(never)
  private func readCounts() {
    isRead = true
    guard !signature.needsBinding else { return }
    fewest = signature.requiredCount
    most = signature.positionalCount
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

  /// Whether even arguments by position only have to be put in order.
  var needsBinding: Bool {
    hasVariadic || hasKeywordVariadic || requiredKeywords.contains(true)
  }

  /// The number of values that the body gets where arguments had to be put in order.
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
