import PythonSyntax

/// Collects the instructions of one code unit, with labels in the place of jump distances.
struct Assembler {
  /// A place in the code that jumps lead to.
  struct Label: Equatable, Sendable {
    let index: Int
  }

  /// An instruction before its jump distance is known.
  struct Draft {
    var instruction: Instruction
    var target: Label?
    var place: UInt32
  }

  /// A stretch of drafts that a handler protects, in draft indices.
  struct Protection {
    var start: Int
    var end: Int
    var target: Label
    var register: Int
  }

  private(set) var drafts: [Draft] = []
  private(set) var protections: [Protection] = []
  private var positions: [Int?] = []
  private var ranges: [SourceRange] = []
  private var rangeIndices: [SourceRange: UInt32] = [:]
  private var constants: [CodeUnit.Constant] = []
  private var constantIndices: [ConstantKey: Int] = [:]
  private var sites: [String] = []
  private var sharedSites: [String: Int] = [:]

  /// The number of instructions so far that are not for tracing.
  private(set) var cost = 0
  private var headCosts: [Int: Int] = [:]
  /// Where the label that was placed last stands.
  private var lastPlaced = 0
  /// Whether an operand did not fit into its field.
  private(set) var isTooLarge = false

  /// The index of the next draft.
  var position: Int { drafts.count }

  /// Makes a label that stands nowhere yet.
  mutating func makeLabel() -> Label {
    positions.append(nil)
    return Label(index: positions.count - 1)
  }

  /// Puts a label before the next instruction.
  mutating func place(_ label: Label) {
    positions[label.index] = drafts.count
    lastPlaced = drafts.count
    headCosts[label.index] = cost
  }

  /// Adds an instruction; operands are checked to fit.
  mutating func append(
    _ operation: Operation, x: Int, a: Int, b: Int, c: Int, to target: Label?,
    at range: SourceRange
  ) {
    if x > 255 || max(a, b, c) > 65535 || min(x, a, b, c) < 0 { isTooLarge = true }
    let instruction = Instruction(
      operation, x: UInt8(truncatingIfNeeded: x), a: UInt16(truncatingIfNeeded: a),
      b: UInt16(truncatingIfNeeded: b), c: UInt16(truncatingIfNeeded: c))
    append(instruction, to: target, at: range)
  }

  /// Adds an instruction.
  mutating func append(_ instruction: Instruction, to target: Label?, at range: SourceRange) {
    drafts.append(Draft(instruction: instruction, target: target, place: index(of: range)))
    if !instruction.operation.isTracing { cost += 1 }
  }

  /// Traces a line together with the local that the last instruction traces, if it does and nothing
  /// jumps to behind it; whether that was so.
  mutating func traceWithLocal(line: Int32, at range: SourceRange) -> Bool {
    guard let last = drafts.indices.last, drafts[last].instruction.operation == .traceLocal,
      lastPlaced != drafts.count, let line = UInt16(exactly: line)
    else { return false }
    drafts[last].instruction.operation = .traceLocalLine
    drafts[last].instruction.c = line
    drafts[last].place = index(of: range)
    return true
  }

  /// Adds the backward jump of a loop to its head.
  mutating func appendLoop(to head: Label, at range: SourceRange) {
    let body = cost - (headCosts[head.index] ?? cost) + 1
    append(Instruction(.loop, a: UInt16(clamping: body)), to: head, at: range)
  }

  /// Notes that a handler protects a stretch.
  mutating func protect(_ protection: Protection) {
    if protection.start < protection.end { protections.append(protection) }
  }

  private mutating func index(of range: SourceRange) -> UInt32 {
    if let index = rangeIndices[range] { return index }
    let index = UInt32(ranges.count)
    ranges.append(range)
    rangeIndices[range] = index
    return index
  }

  /// The index of a constant, shared by equal ones.
  mutating func constant(_ constant: CodeUnit.Constant) -> Int {
    guard let key = ConstantKey(constant) else {
      constants.append(constant)
      return constants.count - 1
    }
    if let index = constantIndices[key] { return index }
    constants.append(constant)
    constantIndices[key] = constants.count - 1
    return constants.count - 1
  }

  /// The one site of a global or class-level name.
  mutating func sharedSite(_ name: String) -> Int {
    if let index = sharedSites[name] { return index }
    sites.append(name)
    sharedSites[name] = sites.count - 1
    return sites.count - 1
  }

  /// A site of its own for an attribute.
  mutating func ownSite(_ name: String) -> Int {
    sites.append(name)
    return sites.count - 1
  }

  /// Lays the instructions out and puts them, with all tables, into a unit.
  func finish(into unit: inout CodeUnit) {
    let layout = Layout(drafts: drafts, positions: positions)
    unit.instructions = layout.instructions
    unit.places = layout.places
    unit.handlers = protections.compactMap { protection in
      guard let target = positions[protection.target.index] else { return nil }
      return CodeUnit.Handler(
        start: layout.offsets[protection.start], end: layout.offsets[protection.end],
        target: layout.offsets[target], register: UInt16(clamping: protection.register))
    }
    unit.ranges = ranges
    unit.constants = constants
    unit.sites = sites
  }
}

extension Assembler.Label {
  /// Where the label stands, looked up in a table of all positions.
  func position(in positions: [Int?]) -> Int? { positions[index] }
}
