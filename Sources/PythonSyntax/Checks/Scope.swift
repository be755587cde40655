/// A stretch of a program with names of its own, as far as the checks need it.
struct Scope {
  /// What makes the scope.
  enum Kind: Equatable {
    case module
    case `class`
    case function
    case lambda
    /// With the words that messages have for it.
    case comprehension(String)
  }

  /// What `break`, `continue` and `return` would leave.
  enum Frame {
    case loop
    case exceptStar
  }

  var kind: Kind
  var isAsync = false
  var isGenerator = false
  /// Whether a comprehension awaits something.
  var isCoroutine = false
  var frames: [Frame] = []
  /// The first `return` with a value.
  var valueReturn: SourceRange?
  /// The names that a comprehension iterates with.
  var iterationNames: Set<String> = []
  /// The names declared `global` or `nonlocal`, with the word and the place.
  var declared: [String: (word: String, range: SourceRange)] = [:]
  var parameters: [Parameter] = []
  var body: [Statement] = []
  /// How many iterables of comprehensions the place that is walked lies in.
  var iterables = 0
  /// The last line of the imports from `__future__` that a module may begin with.
  var lastFutureLine: Int32 = 0

  init(_ kind: Kind) {
    self.kind = kind
  }

  var isComprehension: Bool {
    if case .comprehension = kind { return true }
    return false
  }

  /// Whether code in it runs as a function's.
  var isFunction: Bool { kind != .module && kind != .class }
}
