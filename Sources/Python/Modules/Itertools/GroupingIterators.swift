/// `itertools.groupby(iterable, key)`.
final class GroupByIterator: PyIterator {
  private let source: Value
  private let keyFunction: Value
  private let groupType: PyType
  private(set) var item = Value.unset
  private(set) var key = Value.unset
  private var target = Value.unset
  /// The number of the group that may still give items.
  private(set) var group = 0

  /// Makes an iterator over keys with the runs of items that share them.
  init(_ source: Value, key: Value, groupType: PyType, type: PyType) {
    self.source = source
    keyFunction = key
    self.groupType = groupType
    super.init(type: type)
  }

  override func next(_ interpreter: Interpreter) throws(Raised) -> Value? {
    group += 1
    while true {
      if !key.isUnset {
        if target.isUnset { break }
        if try !interpreter.areEqual(target, key) { break }
      }
      guard try advance(interpreter) else { return nil }
    }
    target = key
    return interpreter.tuple([
      key, .object(GroupIterator(self, key: key, run: group, type: groupType)),
    ])
  }

  /// Takes the next item of the source; whether there was one.
  func advance(_ interpreter: Interpreter) throws(Raised) -> Bool {
    guard let taken = try interpreter.next(source) else { return false }
    let isPlain = keyFunction.isUnset || keyFunction.isNone
    key = isPlain ? taken : try interpreter.call(keyFunction, [taken])
    item = taken
    return true
  }

  /// Gives the item at hand and forgets it.
  func takeItem() -> Value {
    let taken = item
    item = .unset
    return taken
  }
}

/// One group of `groupby`.
final class GroupIterator: PyIterator {
  private let owner: GroupByIterator
  private let key: Value
  private let run: Int

  /// Makes an iterator over the items that share a key.
  init(_ owner: GroupByIterator, key: Value, run: Int, type: PyType) {
    self.owner = owner
    self.key = key
    self.run = run
    super.init(type: type)
  }

  override func next(_ interpreter: Interpreter) throws(Raised) -> Value? {
    guard owner.group == run else { return nil }
    if owner.item.isUnset, try !owner.advance(interpreter) { return nil }
    guard try interpreter.areEqual(key, owner.key) else { return nil }
    return owner.takeItem()
  }
}

/// `itertools.pairwise(iterable)`.
final class PairwiseIterator: PyIterator {
  private let source: Value
  private var last: Value?

  /// Makes an iterator over overlapping pairs.
  init(_ source: Value, type: PyType) {
    self.source = source
    super.init(type: type)
  }

  override func next(_ interpreter: Interpreter) throws(Raised) -> Value? {
    let first: Value
    if let last {
      first = last
    } else {
      guard let taken = try interpreter.next(source) else { return nil }
      first = taken
    }
    last = first
    guard let second = try interpreter.next(source) else { return nil }
    last = second
    return interpreter.tuple([first, second])
  }
}

/// `itertools.zip_longest(*iterables, fillvalue=...)`.
final class ZipLongestIterator: PyIterator {
  private var sources: [Value?]
  private var filler: Value

  /// Makes an iterator that fills up what the shorter iterables lack.
  init(_ sources: [Value], filler: Value, type: PyType) {
    self.sources = sources
    self.filler = filler
    super.init(type: type)
  }

  override func reduction(_ interpreter: Interpreter) -> IteratorReduction? {
    let rest = sources.map { $0 ?? interpreter.tuple([]) }
    return IteratorReduction(rest, state: filler)
  }

  override func restore(_ state: Value, _ interpreter: Interpreter) { filler = state }

  override func next(_ interpreter: Interpreter) throws(Raised) -> Value? {
    guard sources.contains(where: { $0 != nil }) else { return nil }
    var items: [Value] = []
    for index in sources.indices {
      if let source = sources[index] {
        if let item = try interpreter.next(source) {
          items.append(item)
          continue
        }
        sources[index] = nil
        if !sources.contains(where: { $0 != nil }) { return nil }
      }
      items.append(filler)
    }
    return interpreter.tuple(items)
  }
}

/// What the iterators of one `tee` share.
final class TeeSource {
  private let source: Value
  private var items: [Value] = []

  /// Makes a source that keeps what it has given.
  init(_ source: Value) { self.source = source }

  /// The item at an index, taken from the iterator where it is new.
  func item(at index: Int, _ interpreter: Interpreter) throws(Raised) -> Value? {
    if index < items.count { return items[index] }
    guard let item = try interpreter.next(source) else { return nil }
    items.append(item)
    return item
  }
}

/// One iterator of `itertools.tee`.
final class TeeIterator: PyIterator {
  let shared: TeeSource
  private(set) var index: Int

  /// Makes an iterator from an index of the shared items.
  init(_ shared: TeeSource, from index: Int, type: PyType) {
    self.shared = shared
    self.index = index
    super.init(type: type)
  }

  override func next(_ interpreter: Interpreter) throws(Raised) -> Value? {
    guard let item = try shared.item(at: index, interpreter) else { return nil }
    index += 1
    return item
  }
}
