/// Sorting, as `list.sort` and `sorted` do it.
extension Interpreter {
  /// `list.sort(key=key, reverse=reverse)`; the parameters may be unset.
  ///
  /// Meanwhile the list is empty, as in CPython, which finds out changes.
  func sort(_ list: PyList, key: Value, reverse: Value) throws(Raised) {
    let isReversed = reverse.isUnset ? false : try index(of: reverse) != 0
    let given = list.elements
    list.elements = []
    var items = given
    var failure: Raised?
    do throws(Raised) {
      items = try sorted(given, key: key, isReversed: isReversed, partial: &items)
    } catch {
      failure = error
    }
    let wasChanged = list.elements.capacity > 0
    replaceAll(of: list, by: items)
    if let failure { throw failure }
    if wasChanged { throw valueError("list modified during sort") }
  }

  /// The items in order; equal ones stay in theirs, also when reversed.
  ///
  /// The key is a function that gives what is compared, or unset or None. Where comparing raises,
  /// `partial` gets the items in the order reached so far.
  func sorted(
    _ items: [Value], key: Value, isReversed: Bool, partial: inout [Value]
  ) throws(Raised) -> [Value] {
    var keys = items
    if !key.isUnset, !key.isNone {
      for index in items.indices {
        keys[index] = try call(key, with: items[index])
        try work(8)
      }
    }
    let hasKeys = !key.isUnset && !key.isNone
    if !hasKeys, var numbers = plainIntegers(items) {
      if isReversed {
        try sortPlainly(&numbers, by: >)
      } else {
        try sortPlainly(&numbers, by: <)
      }
      return numbers.map(Value.int)
    }
    if let order = try plainOrder(keys, isReversed: isReversed) {
      try workMoving(items.count)
      return order.map { items[$0] }
    }
    // Reversing before and after keeps equal items in their order.
    var sorting = Sorting(
      keys: isReversed ? keys.reversed() : keys,
      items: isReversed ? items.reversed() : items, hasKeys: hasKeys)
    do throws(Raised) {
      try sorting.run { (a, b) throws(Raised) in
        try work(8)
        return try isLess(a, b)
      }
    } catch {
      partial = isReversed ? sorting.items.reversed() : sorting.items
      throw error
    }
    return isReversed ? sorting.items.reversed() : sorting.items
  }

  /// `a < b` as a truth value.
  func isLess(_ a: Value, _ b: Value) throws(Raised) -> Bool {
    if case .int(let x) = a, case .int(let y) = b { return x < y }
    if let x = a.tuple, let y = b.tuple, x.hasType(types.tuple), y.hasType(types.tuple) {
      return try compare(.less, x, y)
    }
    return try isTrue(try compare(.less, a, b))
  }

  /// The order of keys that are all `int`, all `float` or all `str`, found without Python code.
  private func plainOrder(_ keys: [Value], isReversed: Bool) throws(Raised) -> [Int]? {
    guard keys.count > 1, let first = keys.first else { return Array(keys.indices) }
    switch first {
    case .int:
      var numbers: [(Int, Int)] = []
      numbers.reserveCapacity(keys.count)
      for (index, key) in keys.enumerated() {
        guard case .int(let number) = key else { return nil }
        numbers.append((number, index))
      }
      return try order(&numbers, isReversed)
    case .float:
      var numbers: [(Double, Int)] = []
      numbers.reserveCapacity(keys.count)
      for (index, key) in keys.enumerated() {
        guard case .float(let number) = key, !number.isNaN else { return nil }
        numbers.append((number, index))
      }
      return try order(&numbers, isReversed)
    case .object(let object) where object.hasType(types.str):
      var texts: [(String, Int)] = []
      texts.reserveCapacity(keys.count)
      for (index, key) in keys.enumerated() {
        guard let text = key.string, text.hasType(types.str), text.isASCII else { return nil }
        texts.append((text.value, index))
      }
      return try order(&texts, isReversed)
    default: return nil
    }
  }

  private func plainIntegers(_ items: [Value]) -> [Int]? {
    var numbers: [Int] = []
    numbers.reserveCapacity(items.count)
    for item in items {
      guard case .int(let number) = item else { return nil }
      numbers.append(number)
    }
    return numbers
  }

  /// The positions in the order of their keys.
  private func order<Key: Comparable>(
    _ pairs: inout [(Key, Int)], _ isReversed: Bool
  ) throws(Raised) -> [Int] {
    if isReversed {
      try sortPlainly(&pairs) { $0.0 > $1.0 }
    } else {
      try sortPlainly(&pairs) { $0.0 < $1.0 }
    }
    return pairs.map(\.1)
  }
}

/// A stable merge sort.
///
/// Up to 63 items it compares as CPython's `Objects/listobject.c` does: a run at the start, then
/// binary insertion. Longer arrays are cut into runs, which are merged.
private struct Sorting {
  var keys: [Value]
  var items: [Value]
  let hasKeys: Bool

  typealias Less = (Value, Value) throws(Raised) -> Bool

  init(keys: [Value], items: [Value], hasKeys: Bool) {
    self.keys = keys
    self.items = items
    self.hasKeys = hasKeys
  }

  mutating func run(_ isLess: Less) throws(Raised) {
    guard keys.count > 1 else { return }
    let shortest = Sorting.shortestRun(keys.count)
    var runs: [Range<Int>] = []
    var start = 0
    while start < keys.count {
      let natural = try runEnd(from: start, isLess)
      let end = max(natural, min(keys.count, start + shortest))
      try insert(start..<end, sortedTo: natural, isLess)
      runs.append(start..<end)
      start = end
      while runs.count > 1, runs[runs.count - 2].count <= runs[runs.count - 1].count {
        try mergeLast(&runs, isLess)
      }
    }
    while runs.count > 1 { try mergeLast(&runs, isLess) }
  }

  /// The least length of a run: the whole up to 63, else between 32 and 64.
  private static func shortestRun(_ count: Int) -> Int {
    var count = count
    var rest = 0
    while count >= 64 {
      rest |= count & 1
      count >>= 1
    }
    return count + rest
  }

  /// Finds a run that ascends, or turns one that strictly descends; gives its end.
  private mutating func runEnd(from start: Int, _ isLess: Less) throws(Raised) -> Int {
    var end = start + 1
    guard end < keys.count else { return end }
    if try isLess(keys[end], keys[start]) {
      end += 1
      while end < keys.count, try isLess(keys[end], keys[end - 1]) { end += 1 }
      keys[start..<end].reverse()
      items[start..<end].reverse()
    } else {
      end += 1
      while end < keys.count, try !isLess(keys[end], keys[end - 1]) { end += 1 }
    }
    return end
  }

  /// Binary insertion of the items behind those already in order.
  private mutating func insert(
    _ range: Range<Int>, sortedTo sorted: Int, _ isLess: Less
  ) throws(Raised) {
    var next = sorted
    while next < range.upperBound {
      let pivot = keys[next]
      var low = range.lowerBound
      var high = next
      while low < high {
        let middle = low + (high - low) >> 1
        if try isLess(pivot, keys[middle]) { high = middle } else { low = middle + 1 }
      }
      move(next, to: low)
      next += 1
    }
  }

  private mutating func move(_ index: Int, to target: Int) {
    guard target < index else { return }
    let key = keys[index]
    let item = items[index]
    var place = index
    while place > target {
      keys[place] = keys[place - 1]
      items[place] = items[place - 1]
      place -= 1
    }
    keys[target] = key
    items[target] = item
  }

  private mutating func mergeLast(_ runs: inout [Range<Int>], _ isLess: Less) throws(Raised) {
    let right = runs.removeLast()
    let left = runs.removeLast()
    runs.append(left.lowerBound..<right.upperBound)
    // The left run is moved aside and both are merged back from the front.
    let leftKeys = Array(keys[left])
    let leftItems = Array(items[left])
    var a = 0
    var b = right.lowerBound
    var place = left.lowerBound
    var failure: Raised?
    do throws(Raised) {
      while a < leftKeys.count, b < right.upperBound {
        if try isLess(keys[b], leftKeys[a]) {
          keys[place] = keys[b]
          items[place] = items[b]
          b += 1
        } else {
          keys[place] = leftKeys[a]
          items[place] = leftItems[a]
          a += 1
        }
        place += 1
      }
    } catch {
      failure = error
    }
    // What is left of the left run goes before what is left of the right one.
    while a < leftKeys.count {
      keys[place] = leftKeys[a]
      items[place] = leftItems[a]
      a += 1
      place += 1
    }
    if let failure { throw failure }
  }
}
