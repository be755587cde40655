/// `product`, `permutations`, `combinations` and `combinations_with_replacement`.
///
/// Each step changes an array of indices into the pools, as the Python versions in the reference of
/// `itertools` do.
final class CombinatoricIterator: PyIterator {
  /// What is chosen, and how.
  enum Kind {
    case product, permutations, combinations, repeatedCombinations
  }

  private let kind: Kind
  private let pools: [[Value]]
  private let length: Int
  private var indices: [Int]
  /// For permutations: how many steps each place has left before it starts anew.
  private var cycles: [Int] = []
  private var isStarted = false
  private var isFinished: Bool

  /// Makes an iterator over the tuples with one item of each pool, the last one changing fastest.
  init(product pools: [[Value]], type: PyType) {
    kind = .product
    self.pools = pools
    length = pools.count
    indices = [Int](repeating: 0, count: pools.count)
    isFinished = pools.contains(where: \.isEmpty)
    super.init(type: type)
  }

  /// Makes an iterator over the choices of so many items of one pool.
  init(_ kind: Kind, of pool: [Value], length: Int, type: PyType) {
    self.kind = kind
    pools = [pool]
    self.length = length
    switch kind {
    case .repeatedCombinations, .product:
      indices = [Int](repeating: 0, count: length)
      isFinished = pool.isEmpty && length > 0
    case .combinations:
      isFinished = length > pool.count
      indices = isFinished ? [] : Array(0..<length)
    case .permutations:
      indices = Array(pool.indices)
      isFinished = length > pool.count
      if !isFinished { cycles = (0..<length).map { pool.count - $0 } }
    }
    super.init(type: type)
  }

  override func reduction(_ interpreter: Interpreter) -> IteratorReduction? {
    var arguments = pools.map { interpreter.tuple($0) }
    if kind != .product { arguments.append(.int(length)) }
    let flags: [Value] = [.bool(isStarted), .bool(isFinished)]
    let numbers = [indices, cycles].map { interpreter.tuple($0.map { .int($0) }) }
    return IteratorReduction(arguments, state: interpreter.tuple(flags + numbers))
  }

  override func restore(_ state: Value, _ interpreter: Interpreter) throws(Raised) {
    guard let parts = state.tuple?.elements, parts.count == 4 else {
      throw interpreter.typeError("state is not a 4-tuple")
    }
    let newIndices = (parts[2].tuple?.elements ?? []).compactMap { interpreter.smallInteger($0) }
    let newCycles = (parts[3].tuple?.elements ?? []).compactMap { interpreter.smallInteger($0) }
    let limits = kind == .product ? pools.map(\.count) : indices.map { _ in pools[0].count }
    guard newIndices.count == indices.count, newCycles.count == cycles.count,
      zip(newIndices, limits).allSatisfy({ $0 >= 0 && $0 < max(1, $1) }),
      newCycles.enumerated().allSatisfy({ $1 > 0 && $1 <= pools[0].count - $0 }),
      kind != .permutations || Set(newIndices).count == newIndices.count
    else { throw interpreter.valueError("state does not fit the iterator") }
    isStarted = try interpreter.isTrue(parts[0])
    isFinished = try interpreter.isTrue(parts[1]) || isFinished
    (indices, cycles) = (newIndices, newCycles)
  }

  override func next(_ interpreter: Interpreter) throws(Raised) -> Value? {
    guard !isFinished else { return nil }
    if !isStarted {
      isStarted = true
    } else if !advance() {
      isFinished = true
      return nil
    }
    var items: [Value] = []
    items.reserveCapacity(length)
    for place in 0..<length {
      items.append(kind == .product ? pools[place][indices[place]] : pools[0][indices[place]])
    }
    return interpreter.tuple(items)
  }

  private func advance() -> Bool {
    switch kind {
    case .product: return advanceProduct()
    case .permutations: return advancePermutation()
    case .combinations: return advanceCombination()
    case .repeatedCombinations:
      guard let place = indices.lastIndex(where: { $0 != pools[0].count - 1 }) else {
        return false
      }
      let index = indices[place] + 1
      for later in place..<length { indices[later] = index }
      return true
    }
  }

  private func advanceProduct() -> Bool {
    var place = length - 1
    while place >= 0 {
      indices[place] += 1
      if indices[place] < pools[place].count { return true }
      indices[place] = 0
      place -= 1
    }
    return false
  }

  private func advanceCombination() -> Bool {
    let count = pools[0].count
    var place = length - 1
    while place >= 0, indices[place] == place + count - length { place -= 1 }
    guard place >= 0 else { return false }
    indices[place] += 1
    for later in (place + 1)..<max(place + 1, length) { indices[later] = indices[later - 1] + 1 }
    return true
  }

  private func advancePermutation() -> Bool {
    let count = pools[0].count
    var place = length - 1
    while place >= 0 {
      cycles[place] -= 1
      if cycles[place] == 0 {
        let moved = indices.remove(at: place)
        indices.append(moved)
        cycles[place] = count - place
      } else {
        indices.swapAt(place, count - cycles[place])
        return true
      }
      place -= 1
    }
    return false
  }
}
