/// Adding and removing items of lists.
extension Interpreter {
  /// The value of `list.append(item)`.
  @inline(__always)
  func append(_ item: Value, to list: PyList) throws(Raised) {
    if list.elements.count & 0xFFF == 0xFFF { try reserve(list.elements.count &* 16) }
    list.elements.append(item)
    list.account(64 &+ list.elements.count &* MemoryLayout<Value>.stride)
    itemAppended(list)
  }

  /// Removes the item at a valid position.
  @discardableResult
  func remove(_ position: Int, from list: PyList) throws(Raised) -> Value {
    try workMoving(list.elements.count - position)
    let item = list.elements.remove(at: position)
    changed(list)
    return item
  }

  /// The value of `list.extend(iterable)`.
  func extend(_ list: PyList, by iterable: Value) throws(Raised) {
    if case .object(let object) = iterable, object.type.isBuiltin {
      switch object.type.layout {
      case .list, .tuple, .dictionary, .set:
        let items = try elements(of: iterable)
        try reserve(items.count * MemoryLayout<Value>.stride)
        try workMoving(items.count)
        list.elements.append(contentsOf: items)
        changed(list)
        return
      default: break
      }
    }
    // As in CPython, the list grows while the iterator runs.
    let iterator = try self.iterator(of: iterable)
    while let item = try next(iterator) { try append(item, to: list) }
  }

  /// Replaces all items.
  func replaceAll(of list: PyList, by items: [Value]) {
    let old = list.elements
    list.elements = items
    list.unaccount()
    changed(list)
    _ = consume old
  }

  /// The value of `list.insert(index, item)`.
  func insert(_ item: Value, at index: Int, of list: PyList) throws(Raised) {
    let count = list.elements.count
    if count & 0xFFF == 0xFFF { try checkMemory() }
    let position = index < 0 ? max(0, index &+ count) : min(index, count)
    try workMoving(count - position)
    list.elements.insert(item, at: position)
    changed(list)
  }

  /// Reverses a list in place.
  func reverse(_ list: PyList) throws(Raised) {
    try workMoving(list.elements.count)
    list.elements.reverse()
    changed(list)
  }
}
