import DequeModule
import Trace

/// The items of a queue in the order in which they come out.
enum QueueItems {
  case firstIn(Deque<Value>)
  case lastIn([Value])
  /// A binary heap, moved as CPython's `heapq` moves it.
  case smallest([Value])

  /// How many items there are.
  var count: Int {
    switch self {
    case .firstIn(let items): items.count
    case .lastIn(let items), .smallest(let items): items.count
    }
  }

  /// The items in the order of the storage.
  var all: [Value] {
    switch self {
    case .firstIn(let items): Array(items)
    case .lastIn(let items), .smallest(let items): items
    }
  }

  /// What the trace calls a queue with such items.
  var kind: PrimitiveKind {
    switch self {
    case .firstIn: .queue
    case .lastIn: .lifoQueue
    case .smallest: .priorityQueue
    }
  }

  /// The item at a place of the storage, if there is one.
  subscript(place: Int) -> Value? {
    switch self {
    case .firstIn(let items): items.indices.contains(place) ? items[place] : nil
    case .lastIn(let items), .smallest(let items):
      items.indices.contains(place) ? items[place] : nil
    }
  }

  /// Adds an item, and tells where others moved; comparing items of a heap may run code of the program.
  mutating func put(
    _ item: Value, _ vm: Interpreter, moving moved: inout [Int]
  ) throws(Raised) {
    switch self {
    case .firstIn(var items):
      self = .lastIn([])
      items.append(item)
      self = .firstIn(items)
    case .lastIn(var items):
      self = .lastIn([])
      items.append(item)
      self = .lastIn(items)
    case .smallest(var items):
      self = .smallest([])
      items.append(item)
      defer { self = .smallest(items) }
      try QueueItems.sink(&items, from: 0, to: items.count - 1, vm, &moved)
    }
  }

  /// Removes the next item, and tells where others moved; there must be one.
  mutating func get(_ vm: Interpreter, moving moved: inout [Int]) throws(Raised) -> Value {
    switch self {
    case .firstIn(var items):
      self = .lastIn([])
      let item = items.popFirst() ?? .none
      self = .firstIn(items)
      return item
    case .lastIn(var items):
      self = .lastIn([])
      let item = items.popLast() ?? .none
      self = .lastIn(items)
      return item
    case .smallest(var items):
      self = .smallest([])
      defer { self = .smallest(items) }
      guard let last = items.popLast() else { return .none }
      guard let top = items.first else { return last }
      items[0] = last
      try QueueItems.rise(&items, vm, &moved)
      return top
    }
  }

  private static func isLess(_ a: Value, _ b: Value, _ vm: Interpreter) throws(Raised) -> Bool {
    try vm.isTrue(try vm.compare(.less, a, b))
  }

  /// `heapq._siftdown`: moves an item towards the root.
  private static func sink(
    _ items: inout [Value], from start: Int, to last: Int, _ vm: Interpreter,
    _ moves: inout [Int]
  ) throws(Raised) {
    var position = last
    let moved = items[position]
    while position > start {
      let parent = (position - 1) >> 1
      guard try isLess(moved, items[parent], vm) else { break }
      items[position] = items[parent]
      moves.append(position)
      position = parent
    }
    items[position] = moved
    moves.append(position)
  }

  /// `heapq._siftup` of the root: smaller children move up to a leaf, then the item down from there.
  private static func rise(
    _ items: inout [Value], _ vm: Interpreter, _ moves: inout [Int]
  ) throws(Raised) {
    let end = items.count
    var position = 0
    let moved = items[0]
    moves.append(0)
    var child = 1
    while child < end {
      let right = child + 1
      if right < end, !(try isLess(items[child], items[right], vm)) { child = right }
      items[position] = items[child]
      moves.append(position)
      position = child
      child = 2 * position + 1
    }
    items[position] = moved
    try sink(&items, from: 0, to: position, vm, &moves)
  }
}
