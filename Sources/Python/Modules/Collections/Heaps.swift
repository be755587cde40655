/// The module `_heapq`: heaps in lists, whose items move as CPython's `Modules/_heapqmodule.c` moves
/// them.
extension Interpreter {
  /// Adds the module to those that can be imported.
  func installHeaps() {
    moduleLibrary["_heapq"] = .native { (vm, module) throws(Raised) in
      module.function(vm, "heappush", "heap, item, /") { (vm, a) throws(Raised) in
        let heap = try vm.heap(a[0], "heappush() argument 1")
        // What a comparison that raises leaves behind has moved, too.
        defer { vm.changed(heap) }
        try vm.append(a[1], to: heap)
        try vm.rise(heap, from: heap.elements.count - 1, to: 0, isFalling: false)
        return .none
      }
      module.function(vm, "heappushpop", "heap, item, /") { (vm, a) throws(Raised) in
        let heap = try vm.heap(a[0], "heappushpop() argument 1")
        guard let first = heap.elements.first, try vm.isLess(first, a[1]) else { return a[1] }
        return try vm.replaceFirst(of: heap, with: a[1], isFalling: false)
      }
      for (suffix, isFalling) in [("", false), ("_max", true)] {
        let prefix = isFalling ? "_" : ""
        let pop = "\(prefix)heappop\(suffix)"
        module.function(vm, pop, "heap, /") { (vm, a) throws(Raised) in
          let heap = try vm.heap(a[0], "\(pop)() argument")
          guard let last = heap.elements.popLast() else {
            throw vm.indexError("index out of range")
          }
          vm.changed(heap)
          if heap.elements.isEmpty { return last }
          return try vm.replaceFirst(of: heap, with: last, isFalling: isFalling)
        }
        let replace = "\(prefix)heapreplace\(suffix)"
        module.function(vm, replace, "heap, item, /") { (vm, a) throws(Raised) in
          try vm.replaceFirst(
            of: try vm.heap(a[0], "\(replace)() argument 1"), with: a[1], isFalling: isFalling)
        }
        let heapify = "\(prefix)heapify\(suffix)"
        module.function(vm, heapify, "heap, /") { (vm, a) throws(Raised) in
          let heap = try vm.heap(a[0], "\(heapify)() argument")
          defer { vm.changed(heap) }
          for place in (0..<heap.elements.count / 2).reversed() {
            try vm.work(at: place)
            try vm.sink(heap, from: place, isFalling: isFalling)
          }
          return .none
        }
      }
    }
  }

  private func heap(_ value: Value, _ argument: String) throws(Raised) -> PyList {
    guard let list = value.list else {
      throw typeError("\(argument) must be list, not \(typeName(value))")
    }
    return list
  }

  /// Puts an item in the place of the first one, which it returns, and lets it sink.
  private func replaceFirst(
    of heap: PyList, with item: Value, isFalling: Bool
  ) throws(Raised) -> Value {
    guard let first = heap.elements.first else { throw indexError("index out of range") }
    defer { changed(heap) }
    heap.elements[0] = item
    try sink(heap, from: 0, isFalling: isFalling)
    return first
  }

  /// Moves the item at a place towards a root while it comes before its parent.
  private func rise(
    _ heap: PyList, from start: Int, to root: Int, isFalling: Bool
  ) throws(Raised) {
    var place = start
    while place > root {
      let parent = (place - 1) >> 1
      guard try comesBefore(heap, place, parent, isFalling) else { return }
      heap.elements.swapAt(place, parent)
      place = parent
    }
  }

  /// Moves the item at a place down to a leaf, then up to where it belongs.
  private func sink(_ heap: PyList, from root: Int, isFalling: Bool) throws(Raised) {
    let count = heap.elements.count
    var place = root
    while place < count >> 1 {
      var child = 2 * place + 1
      if child + 1 < count, !(try comesBefore(heap, child, child + 1, isFalling)) { child += 1 }
      heap.elements.swapAt(place, child)
      place = child
    }
    try rise(heap, from: place, to: root, isFalling: isFalling)
  }

  /// Whether the item at a place comes before that at another one; comparing them may run code of the
  /// program.
  private func comesBefore(
    _ heap: PyList, _ place: Int, _ other: Int, _ isFalling: Bool
  ) throws(Raised) -> Bool {
    let (first, second) = isFalling ? (other, place) : (place, other)
    if case .float(let x) = heap.elements[first], case .float(let y) = heap.elements[second] {
      return x < y
    }
    let count = heap.elements.count
    let isBefore = try isLess(heap.elements[first], heap.elements[second])
    guard heap.elements.count == count else {
      throw runtimeError("list changed size during iteration")
    }
    return isBefore
  }
}
