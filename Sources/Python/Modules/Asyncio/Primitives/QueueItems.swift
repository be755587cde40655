import DequeModule
import Trace

/// The items of a queue in the order in which they come out.
struct QueueItems {
  /// Which item comes out next.
  enum Order {
    case firstIn
    case lastIn
    /// That of a binary heap, moved as CPython's `heapq` moves it.
    case smallest
  }

  /// Which item comes out next.
  let order: Order
  /// The items, where the first that came in comes out first.
  private var line = Deque<Value>()
  /// The items in any other order.
  private var pile: [Value] = []

  /// Makes empty storage.
  init(_ order: Order) { self.order = order }

  /// How many items there are.
  var count: Int { order == .firstIn ? line.count : pile.count }

  /// The items in the order of the storage.
  var all: [Value] { order == .firstIn ? Array(line) : pile }

  /// What the trace calls a queue with such items.
  var kind: PrimitiveKind {
    switch order {
    case .firstIn: .queue
    case .lastIn: .lifoQueue
    case .smallest: .priorityQueue
    }
  }

  /// The item at a place of the storage, if there is one.
  subscript(place: Int) -> Value? {
    guard place >= 0, place < count else { return nil }
    return order == .firstIn ? line[place] : pile[place]
  }

  // MARK: Lines and piles

  /// Adds an item to a line or a pile.
  mutating func append(_ item: Value) {
    if order == .firstIn { line.append(item) } else { pile.append(item) }
  }

  /// Removes the next item of a line or a pile; there must be one.
  mutating func removeNext() -> Value {
    (order == .firstIn ? line.popFirst() : pile.popLast()) ?? .none
  }

  // MARK: Heaps

  /// Adds an item to a heap and tells where items stand anew; comparing them may run code of the
  /// program.
  mutating func sift(
    _ item: Value, _ vm: Interpreter, moving moved: inout [Int]
  ) throws(Raised) {
    pile.append(item)
    try QueueItems.sink(&pile, from: 0, to: pile.count - 1, vm, &moved)
  }

  /// Removes the smallest item of a heap and tells where items stand anew; there must be one.
  mutating func removeSmallest(
    _ vm: Interpreter, moving moved: inout [Int]
  ) throws(Raised) -> Value {
    guard let last = pile.popLast() else { return .none }
    guard let top = pile.first else { return last }
    pile[0] = last
    try QueueItems.rise(&pile, vm, &moved)
    return top
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
