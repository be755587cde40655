import PythonSyntax

extension FunctionCompiler {
  /// `a = b = value`.
  func compileAssignment(
    _ targets: [Expression], _ value: Expression, at range: SourceRange
  ) throws(SyntaxError) {
    let mark = top
    defer { release(to: mark) }
    if let first = targets.first, let local = localRegister(of: first),
      targets.allSatisfy({ $0.isName })
    {
      try compile(value, into: local)
      noteBound(local, at: first.range)
      for target in targets.dropFirst() { try store(target, from: local) }
      return
    }
    if targets.count == 1, try compileParallel(targets[0], value, at: range) { return }
    var register = try operand(value, before: targets)
    if targets.count > 1, !isTemporary(register),
      targets.contains(where: { $0.assigns(to: value) })
    {
      let copy = allocate()
      emit(.move, a: copy, b: register, at: value.range)
      register = copy
    }
    for target in targets { try store(target, from: register) }
  }

  /// Stores a register into a target.
  func store(_ target: Expression, from value: Int) throws(SyntaxError) {
    let mark = top
    defer { release(to: mark) }
    switch target.kind {
    case .name(let name): store(name, from: value, at: target.range)
    case .attribute(let object, let name, let nameRange):
      let base = try operand(object)
      emit(
        .storeAttribute, a: base, b: value, c: attributeSite(name),
        at: target.range.startingAtAttribute(nameRange))
    case .subscription(let object, let index):
      let base = try operand(object, before: [index])
      let key = try operand(index)
      emit(.storeItem, a: base, b: key, c: value, at: target.range)
    case .tuple(let elements), .list(let elements):
      try unpack(elements, from: value, at: target.range)
    case .starred:
      throw SyntaxError(
        .syntax, "starred assignment target must be in a list or tuple", at: target.range)
    default: throw SyntaxError(.syntax, "cannot assign to expression", at: target.range)
    }
  }

  /// Unpacks a register into several targets.
  private func unpack(
    _ targets: [Expression], from value: Int, at range: SourceRange
  ) throws(SyntaxError) {
    var starIndex: Int?
    for (index, target) in targets.enumerated() where target.isStarred {
      if starIndex != nil {
        throw SyntaxError(.syntax, "multiple starred expressions in assignment", at: range)
      }
      starIndex = index
    }
    if starIndex == nil, let first = consecutiveLocals(targets, excluding: value) {
      emit(.unpack, a: first, b: value, c: targets.count, at: range)
      for (offset, target) in targets.enumerated() {
        noteBound(first + offset, at: target.range)
      }
      return
    }
    let base = allocate(targets.count)
    if let starIndex {
      let after = targets.count - starIndex - 1
      if after > 255 {
        throw SyntaxError(.syntax, "too many expressions in star-unpacking assignment", at: range)
      }
      emit(.unpackStarred, x: after, a: base, b: value, c: starIndex, at: range)
      for register in base..<(base + targets.count) { hold(register) }
    } else {
      emit(.unpack, a: base, b: value, c: targets.count, at: range)
    }
    for (offset, target) in targets.enumerated() {
      if case .starred(let inner) = target.kind {
        try store(inner, from: base + offset)
      } else {
        try store(target, from: base + offset)
      }
    }
  }

  /// The first register where targets are plain locals that follow one another.
  private func consecutiveLocals(_ targets: [Expression], excluding value: Int) -> Int? {
    guard let first = targets.first.flatMap({ localRegister(of: $0) }) else { return nil }
    for (offset, target) in targets.enumerated()
    where localRegister(of: target) != first + offset {
      return nil
    }
    return first..<(first + targets.count) ~= value ? nil : first
  }

  /// `a, b = x, y` without a tuple in between; returns whether it could be done.
  private func compileParallel(
    _ target: Expression, _ value: Expression, at range: SourceRange
  ) throws(SyntaxError) -> Bool {
    guard case .tuple(let targets) = target.kind, case .tuple(let values) = value.kind,
      targets.count == values.count, 2...8 ~= targets.count,
      ConstantFolding.value(of: value) == nil,
      !targets.contains(where: \.isStarred), !values.contains(where: \.isStarred)
    else { return false }
    let locals = targets.map { localRegister(of: $0) }
    let isPlain = !locals.contains(nil) && Set(locals).count == locals.count
    var registers: [Int] = []
    for (index, value) in values.enumerated() {
      if isPlain, index == values.count - 1, let local = locals[index] {
        try compile(value, into: local)
        registers.append(local)
        continue
      }
      let later = Array(values[(index + 1)...]) + targets
      let register = try operand(value, before: later)
      if isTemporary(register) || !targets.contains(where: { $0.assigns(to: value) }) {
        registers.append(register)
      } else {
        let copy = allocate()
        emit(.move, a: copy, b: register, at: value.range)
        registers.append(copy)
      }
    }
    for (target, register) in zip(targets, registers) { try store(target, from: register) }
    return true
  }

  // MARK: Augmented assignment

  /// `target op= value`: the object and key of the target are evaluated once.
  func compileAugmented(
    _ target: Expression, _ sign: BinaryOperator, _ value: Expression, at range: SourceRange
  ) throws(SyntaxError) {
    let mark = top
    defer { release(to: mark) }
    switch target.kind {
    case .name(let name):
      let current = try operand(target, before: [value])
      let result = localRegister(of: name) ?? current
      try combine(current, sign, value, into: result, at: range)
      store(name, from: result, at: target.range)
    case .attribute(let object, let name, let nameRange):
      let place = target.range.startingAtAttribute(nameRange)
      let base = try operand(object, before: [value])
      let current = allocate()
      emit(.loadAttribute, a: current, b: base, c: attributeSite(name), at: place)
      try combine(current, sign, value, into: current, at: range)
      emit(.storeAttribute, a: base, b: current, c: attributeSite(name), at: place)
    case .subscription(let object, let index):
      let base = try operand(object, before: [index, value])
      let key = try operand(index, before: [value])
      let current = allocate()
      emit(.loadItem, a: current, b: base, c: key, at: target.range)
      try combine(current, sign, value, into: current, at: range)
      emit(.storeItem, a: base, b: key, c: current, at: target.range)
    default:
      throw SyntaxError(
        .syntax, "'expression' is an illegal expression for augmented assignment", at: target.range)
    }
  }

  private func combine(
    _ current: Int, _ sign: BinaryOperator, _ value: Expression, into result: Int,
    at range: SourceRange
  ) throws(SyntaxError) {
    if emitImmediate(sign, current, value, into: result, isInPlace: true, at: range) { return }
    let mark = top
    let register = try operand(value)
    emit(Operation(sign), x: 1, a: result, b: current, c: register, at: range)
    // A list that `+=` extended is the same object, and still in its temporary.
    if isTemporary(result) { hold(result) }
    release(to: mark)
  }

  // MARK: Annotations

  /// `target: annotation = value`.
  func compileAnnotated(
    _ target: Expression, _ annotation: Expression, _ value: Expression?, _ isSimple: Bool,
    at range: SourceRange
  ) throws(SyntaxError) {
    if let value { try compileAssignment([target], value, at: range) }
    let mark = top
    defer { release(to: mark) }
    switch target.kind {
    case .attribute(let object, _, _):
      if value == nil { try compileDiscarding(object) }
    case .subscription(let object, let index):
      if value == nil {
        try compileDiscarding(object)
        try compileDiscarding(index)
      }
    default: break
    }
    guard !scope.isFunction else { return }
    guard isSimple, case .name(let name) = target.kind else {
      if !options.hasStringAnnotations { try compileDiscarding(annotation) }
      return
    }
    let register = try annotationOperand(annotation)
    let annotations = allocate()
    let key = allocate()
    load("__annotations__", into: annotations, at: annotation.range)
    load(.string(scope.mangled(name)), into: key, at: annotation.range)
    emit(.storeItem, a: annotations, b: key, c: register, at: annotation.range)
  }

  // MARK: Deletion

  /// One target of `del`.
  func compileDelete(_ target: Expression) throws(SyntaxError) {
    let mark = top
    defer { release(to: mark) }
    switch target.kind {
    case .name(let name): delete(name, at: target.range)
    case .attribute(let object, let name, let nameRange):
      let base = try operand(object)
      emit(
        .deleteAttribute, a: base, c: attributeSite(name),
        at: target.range.startingAtAttribute(nameRange))
    case .subscription(let object, let index):
      let base = try operand(object, before: [index])
      let key = try operand(index)
      emit(.deleteItem, a: base, b: key, at: target.range)
    case .tuple(let elements), .list(let elements):
      for element in elements { try compileDelete(element) }
    default: throw SyntaxError(.syntax, "cannot delete expression", at: target.range)
    }
  }
}

extension Expression {
  /// Whether it is a bare name.
  var isName: Bool {
    if case .name = kind { return true }
    return false
  }

  /// Whether assigning to this target could rebind the name that `value` is.
  func assigns(to value: Expression) -> Bool {
    guard case .name(let name) = value.kind else {
      if case .named(let identifier, _) = value.kind {
        return assigns(to: Expression(.name(identifier.name), identifier.range))
      }
      return false
    }
    switch kind {
    case .name(let target): return target == name
    case .tuple(let elements), .list(let elements):
      return elements.contains { $0.assigns(to: value) }
    case .starred(let inner): return inner.assigns(to: value)
    default: return false
    }
  }
}
