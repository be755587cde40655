import PythonSyntax

/// A module, class body, function, lambda or comprehension, with all that its names are used for.
final class Scope {
  /// What has been seen of a name in a scope.
  struct Uses: OptionSet {
    let rawValue: UInt16

    static let parameter = Uses(rawValue: 1)
    static let assigned = Uses(rawValue: 2)
    static let used = Uses(rawValue: 4)
    static let global = Uses(rawValue: 8)
    static let nonlocal = Uses(rawValue: 16)
    static let annotated = Uses(rawValue: 32)
    /// The target of a comprehension's clause.
    static let iteration = Uses(rawValue: 64)

    /// Uses that make a name the scope's own.
    static let binding: Uses = [.parameter, .assigned]
  }

  /// Where a name's value lives.
  enum Binding: Equatable {
    /// In a register.
    case local(Int)
    /// In a cell that a register holds.
    case cell(Int)
    /// Among the globals and builtins.
    case global
    /// In a class namespace, else among the globals and builtins.
    case name
    /// In a class namespace, else in a cell that a register holds.
    case nameOrCell(Int)
  }

  let kind: CodeUnit.Kind
  let name: String
  let range: SourceRange
  /// The scope around it; the module has none.
  private(set) weak var parent: Scope?
  /// The class whose private names are mangled here.
  let privateClass: String?
  /// Whether it is an `async def`.
  let isAsync: Bool
  /// What a comprehension makes; `nil` elsewhere.
  var comprehension: Comprehension?

  var isGenerator = false
  /// Whether a comprehension awaits or iterates asynchronously.
  var isAsynchronousComprehension = false
  var hasAnnotations = false
  /// Whether some local is deleted, if only at the end of an `except` clause.
  var deletesLocals = false
  /// The places of `nonlocal` declarations.
  var declarations: [String: SourceRange] = [:]
  /// Names that `:=` binds here.
  var walrusTargets: Set<String> = []

  private(set) var uses: [String: Uses] = [:]
  /// All names in the order of their first occurrence.
  private(set) var names: [String] = []
  private(set) var children: [Scope] = []
  private var childrenByRange: [SourceRange: [Scope]] = [:]
  private var visits: [SourceRange: Int] = [:]

  // What resolution finds.
  var localNames: [String] = []
  var freeNames: [String] = []
  /// Names that live in cells of this scope.
  var cellNames: Set<String> = []
  var bindings: [String: Binding] = [:]

  /// The sorts of comprehension.
  enum Comprehension: String {
    case list = "list comprehension"
    case set = "set comprehension"
    case dictionary = "dict comprehension"
    case generator = "generator expression"
  }

  /// Makes a scope and hands it to its parent.
  init(
    _ kind: CodeUnit.Kind, name: String, range: SourceRange, parent: Scope?,
    privateClass: String?, isAsync: Bool = false
  ) {
    self.kind = kind
    self.name = name
    self.range = range
    self.parent = parent
    self.privateClass = privateClass
    self.isAsync = isAsync
    parent?.children.append(self)
    parent?.childrenByRange[range, default: []].append(self)
  }

  /// Whether it is a function, lambda or comprehension: its names live in registers.
  var isFunction: Bool { kind != .module && kind != .classBody }

  /// Notes a use of a name.
  func add(_ use: Uses, to name: String) {
    if uses[name] == nil { names.append(name) }
    uses[name, default: []].formUnion(use)
  }

  /// What has been seen of a name.
  func uses(of name: String) -> Uses { uses[name] ?? [] }

  /// The scope of the definition or comprehension at a place in this scope.
  ///
  /// Where several share a range they come in turn, over again when the code that holds them is
  /// compiled a second time (`finally`).
  func child(at range: SourceRange) -> Scope? {
    guard let candidates = childrenByRange[range] else { return nil }
    let visit = visits[range, default: 0]
    visits[range] = visit + 1
    return candidates[visit % candidates.count]
  }

  /// A name as this scope knows it: private names of a class are prefixed with its name.
  func mangled(_ name: String) -> String {
    privateClass.map { Scope.mangled(name, in: $0) } ?? name
  }

  /// A name as the body of a class knows it.
  static func mangled(_ name: String, in privateClass: String) -> String {
    guard name.hasPrefix("__"), !name.hasSuffix("__"), !name.contains(".") else { return name }
    let stripped = privateClass.drop { $0 == "_" }
    return stripped.isEmpty ? name : "_" + stripped + name
  }
}
