/// The `itertools` module.
extension Interpreter {
  /// Adds the module to those that can be imported.
  func installItertools() {
    moduleLibrary["itertools"] = .native { (vm, module) throws(Raised) in
      vm.installEndless(module)
      vm.installFiltering(module)
      vm.installGrouping(module)
      vm.installCombinatorics(module)
    }
  }

  private func makeIteratorType(_ module: PyModule, _ name: String) -> PyType {
    let type = defineType(name, module: "itertools")
    installIterator(type)
    module.set(self, name, .object(type))
    return type
  }

  private func installEndless(_ module: PyModule) {
    let count = makeIteratorType(module, "count")
    iteratorConstructor(count, "cls, start=, step=") { (vm, a) throws(Raised) in
      let start = a[1].isUnset ? .int(0) : a[1]
      let step = a[2].isUnset ? .int(1) : a[2]
      for number in [start, step] where vm.plainNumber(number) == nil {
        if vm.special(number, vm.names.float) == nil, vm.special(number, vm.names.index) == nil {
          throw vm.typeError("a number is required")
        }
      }
      return .object(CountIterator(from: start, step: step, type: count))
    }
    method(count, "__repr__", "self, /") { (vm, a) throws(Raised) in
      guard let counter = a[0].object(as: CountIterator.self) else { return .none }
      let start = try vm.repr(counter.upcoming)
      if case .int(1) = counter.step { return vm.string("count(\(start))") }
      return vm.string("count(\(start), \(try vm.repr(counter.step)))")
    }
    let cycle = makeIteratorType(module, "cycle")
    iteratorConstructor(cycle, "cls, iterable, /") { (vm, a) throws(Raised) in
      .object(CycleIterator(try vm.iterator(of: a[1]), type: cycle))
    }
    let repetition = makeIteratorType(module, "repeat")
    iteratorConstructor(repetition, "cls, object, times=") { (vm, a) throws(Raised) in
      let times = a[2].isUnset ? nil : max(0, try vm.smallIndex(of: a[2]))
      return .object(RepeatIterator(a[1], times: times, type: repetition))
    }
    method(repetition, "__repr__", "self, /") { (vm, a) throws(Raised) in
      guard let iterator = a[0].object(as: RepeatIterator.self) else { return .none }
      let item = try vm.repr(iterator.item)
      return vm.string(iterator.left.map { "repeat(\(item), \($0))" } ?? "repeat(\(item))")
    }
  }

  private func installFiltering(_ module: PyModule) {
    let accumulate = makeIteratorType(module, "accumulate")
    iteratorConstructor(accumulate, "cls, iterable, func=, *, initial=") { (vm, a) throws(Raised) in
      .object(
        AccumulateIterator(
          try vm.iterator(of: a[1]), function: a[2], initial: a[3].isNone ? .unset : a[3],
          type: accumulate))
    }
    let chain = makeIteratorType(module, "chain")
    iteratorConstructor(chain, "cls, /, *iterables") { (vm, a) throws(Raised) in
      .object(ChainIterator(try vm.iterator(of: a[1]), type: chain))
    }
    classMethod(chain, "from_iterable", "cls, iterable, /") { (vm, a) throws(Raised) in
      let made = ChainIterator(try vm.iterator(of: a[1]), type: a[0].type ?? chain)
      if made.type !== chain { made.nature = .plain }
      return .object(made)
    }
    let compress = makeIteratorType(module, "compress")
    iteratorConstructor(compress, "cls, data, selectors") { (vm, a) throws(Raised) in
      .object(
        CompressIterator(
          try vm.iterator(of: a[1]), try vm.iterator(of: a[2]), type: compress))
    }
    let kinds: [(String, PredicateIterator.Kind)] = [
      ("dropwhile", .afterTrue), ("takewhile", .whileTrue), ("filterfalse", .allFalse),
    ]
    for (name, kind) in kinds {
      let type = makeIteratorType(module, name)
      iteratorConstructor(type, "cls, predicate, iterable, /") { (vm, a) throws(Raised) in
        .object(PredicateIterator(kind, a[1], try vm.iterator(of: a[2]), type: type))
      }
    }
    let starMap = makeIteratorType(module, "starmap")
    iteratorConstructor(starMap, "cls, function, iterable, /") { (vm, a) throws(Raised) in
      .object(StarMapIterator(a[1], try vm.iterator(of: a[2]), type: starMap))
    }
    let slice = makeIteratorType(module, "islice")
    iteratorConstructor(slice, "cls, iterable, start, stop=, step=, /") { (vm, a) throws(Raised) in
      let hasStart = !a[3].isUnset
      let start = hasStart ? try vm.sliceArgument(a[2], otherwise: 0) ?? 0 : 0
      let stop =
        hasStart
        ? try vm.sliceArgument(a[3], otherwise: nil) : try vm.sliceArgument(a[2], otherwise: nil)
      let step = a[4].isUnset || a[4].isNone ? 1 : (try? vm.smallIndex(of: a[4])) ?? 0
      guard step > 0 else {
        throw vm.valueError("Step for islice() must be a positive integer or None.")
      }
      return .object(
        SliceIterator(
          try vm.iterator(of: a[1]), start: start, stop: stop, step: step, type: slice))
    }
  }

  private func sliceArgument(_ value: Value, otherwise: Int?) throws(Raised) -> Int? {
    if value.isNone || value.isUnset { return otherwise }
    let number = (try? smallIndex(of: value)) ?? -1
    guard number >= 0 else {
      // CPython takes -1 for "no integer".
      let what =
        otherwise == nil && number == -1 ? "Stop argument for islice()" : "Indices for islice()"
      throw valueError("\(what) must be None or an integer: 0 <= x <= sys.maxsize.")
    }
    return number
  }

  private func installGrouping(_ module: PyModule) {
    let group = defineType("_grouper", module: "itertools")
    installIterator(group)
    let groupBy = makeIteratorType(module, "groupby")
    iteratorConstructor(groupBy, "cls, iterable, key=") { (vm, a) throws(Raised) in
      .object(
        GroupByIterator(
          try vm.iterator(of: a[1]), key: a[2], groupType: group, type: groupBy))
    }
    let pairwise = makeIteratorType(module, "pairwise")
    iteratorConstructor(pairwise, "cls, iterable, /") { (vm, a) throws(Raised) in
      .object(PairwiseIterator(try vm.iterator(of: a[1]), type: pairwise))
    }
    let longest = makeIteratorType(module, "zip_longest")
    iteratorConstructor(longest, "cls, /, *iterables, fillvalue=") { (vm, a) throws(Raised) in
      var sources: [Value] = []
      for iterable in a[2].tuple?.elements ?? [] { sources.append(try vm.iterator(of: iterable)) }
      return .object(
        ZipLongestIterator(sources, filler: a[1].isUnset ? .none : a[1], type: longest))
    }
    let tee = defineType("_tee", module: "itertools")
    installIterator(tee)
    method(tee, "__copy__", "self, /") { (_, a) throws(Raised) in
      guard let iterator = a[0].object(as: TeeIterator.self) else { return .none }
      return .object(TeeIterator(iterator.shared, from: iterator.index, type: tee))
    }
    module.function(self, "tee", "iterable, n=, /") { (vm, a) throws(Raised) in
      let count = a[1].isUnset ? 2 : try vm.smallIndex(of: a[1])
      guard count >= 0 else { throw vm.valueError("n must be >= 0") }
      try vm.reserve(min(count, 1 << 40) * Self.bytesOfTeeIterator)
      let source = try vm.iterator(of: a[0])
      let known = source.object(as: TeeIterator.self)
      let shared = known?.shared ?? TeeSource(source)
      return vm.tuple(
        (0..<count).map { _ in
          .object(TeeIterator(shared, from: known?.index ?? 0, type: tee))
        })
    }
  }

  /// About the bytes that one iterator of `tee` takes, with its place in the tuple.
  private static let bytesOfTeeIterator = 128

  private func installCombinatorics(_ module: PyModule) {
    let product = makeIteratorType(module, "product")
    iteratorConstructor(product, "cls, /, *iterables, repeat=") { (vm, a) throws(Raised) in
      let times = a[1].isUnset ? 1 : try vm.smallIndex(of: a[1])
      guard times >= 0 else { throw vm.valueError("repeat argument cannot be negative") }
      var pools: [[Value]] = []
      for iterable in a[2].tuple?.elements ?? [] { pools.append(try vm.elements(of: iterable)) }
      guard pools.count * times < 10_000 else { throw vm.memoryError() }
      return .object(
        CombinatoricIterator(product: (0..<times).flatMap { _ in pools }, type: product))
    }
    let permutations = makeIteratorType(module, "permutations")
    iteratorConstructor(permutations, "cls, iterable, r=") { (vm, a) throws(Raised) in
      let pool = try vm.elements(of: a[1])
      var length = pool.count
      if !a[2].isUnset, !a[2].isNone {
        guard let given = vm.smallInteger(a[2]) else { throw vm.typeError("Expected int as r") }
        length = given
      }
      guard length >= 0 else { throw vm.valueError("r must be non-negative") }
      return .object(
        CombinatoricIterator(.permutations, of: pool, length: length, type: permutations))
    }
    let kinds: [(String, CombinatoricIterator.Kind)] = [
      ("combinations", .combinations), ("combinations_with_replacement", .repeatedCombinations),
    ]
    for (name, kind) in kinds {
      let type = makeIteratorType(module, name)
      iteratorConstructor(type, "cls, iterable, r") { (vm, a) throws(Raised) in
        let pool = try vm.elements(of: a[1])
        let length = try vm.smallIndex(of: a[2])
        guard length >= 0 else { throw vm.valueError("r must be non-negative") }
        if case .repeatedCombinations = kind { try vm.checkSize(min(length, Int.max / 16) * 16) }
        return .object(CombinatoricIterator(kind, of: pool, length: length, type: type))
      }
    }
  }
}
