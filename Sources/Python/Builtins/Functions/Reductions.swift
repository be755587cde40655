import PythonSyntax

extension Interpreter {
  /// Defines `all`, `any`, `len`, `max`, `min`, `sorted` and `sum`.
  func installReductions() {
    builtin("len", "obj, /") { (vm, a) throws(Raised) in .int(try vm.length(a[0])) }
    builtin("all", "iterable, /") { (vm, a) throws(Raised) in
      .bool(try vm.first(in: a[0], whoseTruthIs: false) == false)
    }
    builtin("any", "iterable, /") { (vm, a) throws(Raised) in
      .bool(try vm.first(in: a[0], whoseTruthIs: true))
    }
    builtin("sum", "*args, start=") { (vm, a) throws(Raised) in
      let arguments = a[1].tuple?.elements ?? []
      guard let iterable = arguments.first else {
        throw vm.typeError("sum() takes at least 1 positional argument (0 given)")
      }
      let count = arguments.count + (a[0].isUnset ? 0 : 1)
      guard count <= 2 else {
        throw vm.typeError("sum() takes at most 2 arguments (\(count) given)")
      }
      return try vm.sum(iterable, from: arguments.count == 2 ? arguments[1] : a[0])
    }
    for (name, comparison) in [("max", .greater), ("min", .less)]
      as [(String, ComparisonOperator)]
    {
      builtin(name, "*args, key=, default=") { (vm, a) throws(Raised) in
        try vm.extreme(
          a[2].tuple?.elements ?? [], key: a[0], otherwise: a[1], name, comparison)
      }
    }
    builtin("sorted", "*args, key=, reverse=, **kwargs") { (vm, a) throws(Raised) in
      let arguments = a[2].tuple?.elements ?? []
      guard let iterable = arguments.first, arguments.count == 1 else {
        throw vm.typeError("sorted expected 1 argument, got \(arguments.count)")
      }
      if let unknown = a[3].dictionary?.keys.first?.text {
        // CPython's `sorted` hands its keywords on to `list.sort`.
        throw vm.typeError("'\(unknown)' is an invalid keyword argument for sort()")
      }
      let items = try vm.elements(of: iterable)
      let isReversed = a[1].isUnset ? false : try vm.index(of: a[1]) != 0
      var partial: [Value] = []
      return vm.list(
        try vm.sorted(items, key: a[0], isReversed: isReversed, partial: &partial))
    }
  }

  /// Whether there is an item of a certain truth.
  private func first(in iterable: Value, whoseTruthIs wanted: Bool) throws(Raised) -> Bool {
    if let list = iterable.list, list.hasType(types.list) {
      var index = 0
      while index < list.elements.count {
        if try isTrue(list.elements[index]) == wanted { return true }
        index += 1
      }
      return false
    }
    let iterator = try self.iterator(of: iterable)
    while let item = try next(iterator) {
      if try isTrue(item) == wanted { return true }
    }
    return false
  }

  private func sum(_ iterable: Value, from start: Value) throws(Raised) -> Value {
    if let string = start.string, string.type.isSubtype(of: types.str) {
      throw typeError("sum() can't sum strings [use ''.join(seq) instead]")
    }
    if type(of: start).isSubtype(of: types.bytes) {
      throw typeError("sum() can't sum bytes [use b''.join(seq) instead]")
    }
    if type(of: start).isSubtype(of: types.byteArray) {
      throw typeError("sum() can't sum bytearray [use b''.join(seq) instead]")
    }
    var total = start.isUnset ? .int(0) : start
    if let list = iterable.list, list.hasType(types.list) {
      var index = 0
      while index < list.elements.count {
        total = try sum(total, list.elements[index])
        try work(at: index)
        index += 1
      }
      return total
    }
    let iterator = try self.iterator(of: iterable)
    while let item = try next(iterator) { total = try sum(total, item) }
    return total
  }

  @inline(__always)
  private func sum(_ total: Value, _ item: Value) throws(Raised) -> Value {
    switch (total, item) {
    case (.int(let x), .int(let y)):
      let (result, overflow) = x.addingReportingOverflow(y)
      if !overflow { return .int(result) }
    case (.int(let x), .bool(let y)):
      let (result, overflow) = x.addingReportingOverflow(y ? 1 : 0)
      if !overflow { return .int(result) }
    case (.float(let x), .float(let y)): return .float(x + y)
    default: break
    }
    return try binary(.add, total, item)
  }

  /// The largest or smallest of the arguments, or of the only one's items.
  private func extreme(
    _ arguments: [Value], key: Value, otherwise: Value, _ name: String,
    _ comparison: ComparisonOperator
  ) throws(Raised) -> Value {
    guard let first = arguments.first else {
      throw typeError("\(name) expected at least 1 argument, got 0")
    }
    if arguments.count > 1, !otherwise.isUnset {
      throw typeError(
        "Cannot specify a default for \(name)() with multiple positional arguments")
    }
    let source = arguments.count > 1 ? list(arguments) : first
    let iterator = try self.iterator(of: source)
    guard var best = try next(iterator) else {
      if !otherwise.isUnset { return otherwise }
      throw valueError("\(name)() arg is an empty sequence")
    }
    let hasKey = !key.isUnset && !key.isNone
    var bestKey = hasKey ? try call(key, with: best) : best
    while let item = try next(iterator) {
      let itemKey = hasKey ? try call(key, with: item) : item
      if try holdsQuickly(comparison, itemKey, bestKey) {
        best = item
        bestKey = itemKey
      }
    }
    return best
  }

  @inline(__always)
  private func holdsQuickly(
    _ comparison: ComparisonOperator, _ a: Value, _ b: Value
  ) throws(Raised) -> Bool {
    if case .int(let x) = a, case .int(let y) = b {
      return Interpreter.holds(comparison, x, y)
    }
    return try isTrue(try compare(comparison, a, b))
  }
}
