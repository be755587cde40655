import PythonSyntax

/// What the compiler makes of a module, function, class body, lambda or comprehension.
///
/// It is a plain value; the interpreter turns it into a `Code` with objects for its constants.
struct CodeUnit: Equatable, Sendable {
  /// What calling a function of this code makes, and how its names are bound.
  enum Kind: Equatable, Sendable {
    case module
    case classBody
    case function
    case lambda
    case comprehension
  }

  var name: String
  var qualifiedName: String
  var kind: Kind
  var isGenerator = false
  var isCoroutine = false
  /// The range of its `def`, `class` or expression; the first line counts decorators, as CPython's
  /// `co_firstlineno` does.
  var range: SourceRange
  var firstLine: Int32

  /// Parameters stand first among the locals: positional (of which `positionalOnlyCount` cannot be
  /// given by keyword), keyword-only, then `*args`, then `**kwargs`.
  var positionalCount = 0
  var positionalOnlyCount = 0
  var keywordOnlyCount = 0
  var hasVariadic = false
  var hasKeywordVariadic = false

  /// Names by register: parameters and other locals, captured ones (which live in cells) included.
  var localNames: [String] = []
  /// Names of the captured variables of enclosing functions; their cells are put into the registers
  /// that follow the locals.
  var freeNames: [String] = []
  /// For each free name, the register of the *enclosing* frame that holds its cell.
  var captures: [UInt16] = []
  /// The names that the trace knows, by trace slot: the locals, then the free names; for a module or class
  /// body the names it binds.
  var traceNames: [String] = []

  /// All registers: locals, free cells, temporaries.
  var registerCount = 0
  var instructions: [Instruction] = []
  /// The place of each instruction in the source (index into `ranges`).
  var places: [UInt32] = []
  var ranges: [SourceRange] = []
  var constants: [Constant] = []
  /// The name of each site.
  var sites: [String] = []
  /// Searched from the front; inner entries come first.
  var handlers: [Handler] = []
  var documentation: String?

  /// What is done with an exception raised by an instruction of a range.
  struct Handler: Equatable, Sendable {
    /// Instruction indices; the end is exclusive.
    var start: Int
    var end: Int
    /// The instruction to go on with.
    var target: Int
    /// The register that gets the exception.
    var register: UInt16
  }

  /// A constant.
  indirect enum Constant: Equatable, Sendable {
    case none
    case ellipsis
    case bool(Bool)
    case int(Int)
    /// Decimal digits with an optional sign.
    case bigInteger(String)
    case float(Double)
    /// A complex number without real part.
    case imaginary(Double)
    case string(String)
    case bytes([UInt8])
    case tuple([Constant])
    case frozenSet([Constant])
    case code(CodeUnit)
  }
}
