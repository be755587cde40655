import PythonSyntax

/// Compiles the body of one scope: a module, class body, function, lambda or comprehension.
///
/// Registers are handed out by stack discipline above the locals and free cells. A value is
/// compiled into a wanted register, or stays in the local where it already is.
final class FunctionCompiler {
  let options: Compiler.Options
  let scope: Scope
  let parent: FunctionCompiler?
  var unit: CodeUnit
  var code = Assembler()
  /// What is known at this point; `nil` where control cannot reach it and nothing is emitted.
  var flow: Flow? = Flow()
  /// The statements around this point that jumps out of them must unwind, outermost first.
  var blocks: [Block] = []

  /// The first register that is not a local or a free cell.
  let firstTemporary: Int
  /// The next free temporary.
  private(set) var top: Int
  private var registerCount: Int
  /// The highest temporary that held an object since it was last reset.
  var heldHigh = -1
  /// Slots of the trace, for the names of a module or class body.
  private var traceSlots: [String: Int] = [:]

  /// Makes a compiler for a scope.
  init(_ scope: Scope, parent: FunctionCompiler?, options: Compiler.Options) {
    self.options = options
    self.scope = scope
    self.parent = parent
    unit = CodeUnit(
      name: scope.name, qualifiedName: scope.name, kind: scope.kind, range: scope.range,
      firstLine: scope.range.line)
    unit.localNames = scope.localNames
    unit.freeNames = scope.freeNames
    firstTemporary = scope.localNames.count + scope.freeNames.count
    top = firstTemporary
    registerCount = firstTemporary
    if scope.isFunction {
      unit.traceNames = scope.localNames + scope.freeNames
    } else {
      unit.traceNames = scope.names.filter { scope.uses(of: $0).contains(.assigned) }
      for (slot, name) in unit.traceNames.enumerated() { traceSlots[name] = slot }
    }
    if let parent {
      unit.qualifiedName = parent.qualifiedName(of: scope)
      unit.captures = scope.freeNames.map { name in
        UInt16(clamping: parent.scope.cellRegister(of: name) ?? 0)
      }
    }
  }

  private func qualifiedName(of child: Scope) -> String {
    let isDeclaredGlobal =
      child.kind != .comprehension && child.kind != .lambda
      && scope.uses(of: scope.mangled(child.name)).contains(.global)
    if scope.kind == .module || isDeclaredGlobal { return child.name }
    let isLocal = scope.kind == .function || scope.kind == .lambda
    return unit.qualifiedName + (isLocal ? ".<locals>." : ".") + child.name
  }

  /// The finished unit.
  func finish() throws(SyntaxError) -> CodeUnit {
    unit.registerCount = registerCount
    code.finish(into: &unit)
    if code.isTooLarge || registerCount > 65000 || unit.constants.count > 65535
      || unit.sites.count > 65535 || unit.traceNames.count > 65535
    {
      throw SyntaxError(
        .unsupported, "'\(unit.name)' is too large for Loopscope: split it up", at: scope.range)
    }
    return unit
  }

  // MARK: Registers

  /// Takes the next temporary, or several in a row, of which it returns the first.
  func allocate(_ count: Int = 1) -> Int {
    let first = top
    top += count
    registerCount = max(registerCount, top)
    return first
  }

  /// The first of registers in a row that are computed one after the other: the target itself
  /// where it is the topmost temporary, or else a new one.
  func allocate(from target: Int) -> Int {
    isTemporary(target) && target == top - 1 ? target : allocate()
  }

  /// Gives back all temporaries from a register on.
  func release(to mark: Int) { top = mark }

  /// Whether a register is a temporary, which may be written before a value is complete.
  func isTemporary(_ register: Int) -> Bool { register >= firstTemporary }

  /// The register itself if it is a temporary, to hold a part of the value that it will get.
  func scratch(_ target: Int) -> Int? { isTemporary(target) ? target : nil }

  // MARK: Emission

  /// Emits an instruction.
  func emit(
    _ operation: Operation, x: Int = 0, a: Int = 0, b: Int = 0, c: Int = 0,
    at range: SourceRange
  ) {
    guard flow != nil else { return }
    code.append(operation, x: x, a: a, b: b, c: c, to: nil, at: range)
    noteEffect(of: operation, a: a, b: b, c: c)
  }

  /// Emits an instruction with a signed short operand in `c`.
  func emit(
    _ operation: Operation, x: Int = 0, a: Int, b: Int, immediate: Int16, at range: SourceRange
  ) {
    emit(operation, x: x, a: a, b: b, c: Int(UInt16(bitPattern: immediate)), at: range)
  }

  /// Emits an instruction with a wide operand.
  func emit(_ operation: Operation, a: Int = 0, wide: Int32, at range: SourceRange) {
    guard flow != nil else { return }
    code.append(
      Instruction(operation, a: UInt16(truncatingIfNeeded: a), wide: wide), to: nil, at: range)
    noteEffect(of: operation, a: a, b: 0, c: 0)
  }

  // MARK: Jumps

  /// Emits a jump that is always taken.
  func jump(to label: Assembler.Label, at range: SourceRange) {
    guard flow != nil else { return }
    code.append(.jump, x: 0, a: 0, b: 0, c: 0, to: label, at: range)
    noteArrival(at: label)
    flow = nil
  }

  /// Emits a jump that may be taken.
  func branch(
    _ operation: Operation, x: Int = 0, a: Int, b: Int = 0, to label: Assembler.Label,
    at range: SourceRange
  ) {
    guard flow != nil else { return }
    code.append(operation, x: x, a: a, b: b, c: 0, to: label, at: range)
    noteArrival(at: label)
  }

  private var arrivals: [Int: Flow] = [:]

  private func noteArrival(at label: Assembler.Label) {
    guard let flow else { return }
    if arrivals[label.index] == nil {
      arrivals[label.index] = flow
    } else {
      arrivals[label.index]?.merge(flow)
    }
  }

  /// Places a label that was jumped to from before.
  func bind(_ label: Assembler.Label) {
    code.place(label)
    guard let arrived = arrivals[label.index] else { return }
    if flow == nil {
      flow = arrived
    } else {
      flow?.merge(arrived)
    }
  }

  /// Places a label for a loop's head; names that the loop deletes are not known to be bound.
  func bindHead(_ label: Assembler.Label, deleting deleted: RegisterSet) {
    code.place(label)
    flow?.bound.subtract(deleted)
    flow?.line = nil
  }

  /// Emits the backward jump to a loop's head.
  func loop(to head: Assembler.Label, at range: SourceRange) {
    guard flow != nil else { return }
    code.appendLoop(to: head, at: range)
    flow = nil
  }

  // MARK: Letting go

  /// Empties the temporaries above the ones in use that may still hold objects.
  func releaseHeld(at range: SourceRange) {
    guard let span = flow?.held.span(from: top) else { return }
    emit(.clear, a: span.lowerBound, b: span.count, at: range)
  }

  // MARK: Tracing

  /// Whether this code is traced at all.
  var isTraced: Bool { options.tracing && scope.kind != .comprehension }

  /// Traces that a line is about to run.
  func traceLine(_ line: Int32, always: Bool = false, at range: SourceRange) {
    guard isTraced, flow != nil, always || flow?.line != line else { return }
    if !code.traceWithLocal(line: line, at: range) { emit(.traceLine, wide: line, at: range) }
    flow?.line = line
  }

  /// Traces that a name of the module or class body got the value of a register.
  func traceName(_ name: String, from register: Int, at range: SourceRange) {
    guard isTraced, let slot = traceSlots[name] else { return }
    emit(.traceLocal, a: register, b: slot, at: range)
  }
}
