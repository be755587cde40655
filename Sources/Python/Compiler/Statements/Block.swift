import PythonSyntax

/// A statement around a point of the code that a jump out of it must unwind.
enum Block {
  case loop(Loop)
  /// The body of `try` with `except` clauses.
  case protected(Region)
  /// What `finally` follows.
  case finally(Region, [Statement])
  /// The exceptional copy of a `finally` body, or an `except` clause's body.
  case handler(Handler)
  case with(With)
  /// An `except*` clause, which nothing may jump out of.
  case exceptStar

  /// A loop that `break` and `continue` mean.
  struct Loop {
    var head: Assembler.Label
    var exit: Assembler.Label
    /// The register of a `for` loop's iterator.
    var iterator: Int?
    var range: SourceRange
  }

  /// Code that runs while an exception is handled.
  struct Handler {
    var region: Region
    /// The register of the exception; the next one holds the exception handled before.
    var exception: Int
    /// The name that `as` bound, and the region that unbinds it.
    var name: (String, Region)?
  }

  /// The body of a `with` statement.
  struct With {
    var region: Region
    /// The register of the bound `__exit__`.
    var exit: Int
    var isAsync: Bool
    var range: SourceRange
  }
}

/// A stretch of code that a handler protects, possibly with holes.
final class Region {
  let target: Assembler.Label
  /// What is known where the handler begins, if that was noted.
  var entry: Flow?
  private var start: Int?
  private var startCost = 0
  private var stretches: [(start: Int, end: Int)] = []

  /// Makes a region that is not open yet.
  init(_ target: Assembler.Label) { self.target = target }

  /// Whether anything but trace instructions is protected.
  private(set) var isUsed = false

  /// Begins to protect what is emitted from here on.
  func open(in code: Assembler) {
    start = code.position
    startCost = code.cost
  }

  /// Protects no further.
  func close(in code: Assembler) {
    guard let start else { return }
    if code.cost > startCost {
      isUsed = true
      stretches.append((start, code.position))
    }
    self.start = nil
  }

  /// The stretches as they go into the table of handlers.
  func protections(register: Int) -> [Assembler.Protection] {
    stretches.map {
      Assembler.Protection(start: $0.start, end: $0.end, target: target, register: register)
    }
  }
}
