/// Reading and changing the items of lists.
///
/// All changes of a list's elements go through the functions of this file and `List+Changing`.
extension Interpreter {
  /// Tells the trace that a list's elements changed.
  @inline(__always)
  func changed(_ list: PyList) {
    list.account(64 &+ list.elements.count &* MemoryLayout<Value>.stride)
    if list.isTraced { contentChanged(list) }
  }

  /// The value of `list[key]`.
  @inline(__always)
  func item(of list: PyList, _ key: Value) throws(Raised) -> Value {
    if case .int(let index) = key {
      let count = list.elements.count
      let position = index < 0 ? index &+ count : index
      if position >= 0, position < count { return list.elements[position] }
    }
    return try itemOrSlice(of: list, key)
  }

  @inline(never)
  private func itemOrSlice(of list: PyList, _ key: Value) throws(Raised) -> Value {
    if let index = try subscriptIndex(key) {
      let count = list.elements.count
      let position = index < 0 ? index &+ count : index
      guard position >= 0, position < count else { throw indexError("list index out of range") }
      return list.elements[position]
    }
    guard let slice = slice(key) else {
      throw typeError("list indices must be integers or slices, not \(typeName(key))")
    }
    let bounds = try bounds(of: slice)
    return self.list(try items(list.elements, bounds.range(length: list.elements.count)))
  }

  /// `list[key] = value`, or `del list[key]` where the value is `unset`.
  @inline(__always)
  func setItem(of list: PyList, _ key: Value, _ value: Value) throws(Raised) {
    if case .int(let index) = key, !value.isUnset {
      let count = list.elements.count
      let position = index < 0 ? index &+ count : index
      if position >= 0, position < count {
        replace(position, of: list, by: value)
        return
      }
    }
    try setItemOrSlice(of: list, key, value)
  }

  @inline(__always)
  private func replace(_ position: Int, of list: PyList, by value: Value) {
    // The old item is released only after the access to the elements has ended, since its
    // finaliser may use the list.
    var item = value
    swap(&list.elements[position], &item)
    itemChanged(list, at: position)
  }

  @inline(never)
  private func setItemOrSlice(of list: PyList, _ key: Value, _ value: Value) throws(Raised) {
    if let index = try subscriptIndex(key) {
      let count = list.elements.count
      let position = index < 0 ? index &+ count : index
      guard position >= 0, position < count else {
        throw indexError("list assignment index out of range")
      }
      if value.isUnset {
        try remove(position, from: list)
      } else {
        replace(position, of: list, by: value)
      }
      return
    }
    guard let slice = slice(key) else {
      throw typeError("list indices must be integers or slices, not \(typeName(key))")
    }
    if value.isUnset {
      let bounds = try bounds(of: slice)
      try delete(bounds.range(length: list.elements.count), of: list)
    } else {
      try assign(value, to: slice, of: list)
    }
  }

  private func assign(_ value: Value, to slice: PySlice, of list: PyList) throws(Raised) {
    let bounds = try bounds(of: slice)
    if bounds.step == 1 {
      let range = bounds.range(length: list.elements.count)
      let items = try iterableItems(value, otherwise: "can only assign an iterable")
      let start = min(range.start, list.elements.count)
      let end = max(start, min(range.stop, list.elements.count))
      try replace(start..<end, of: list, by: items)
      return
    }
    let items = try iterableItems(value, otherwise: "must assign iterable to extended slice")
    let range = bounds.range(length: list.elements.count)
    guard items.count == range.count else {
      throw valueError(
        "attempt to assign sequence of size \(items.count) to extended slice of size "
          + "\(range.count)")
    }
    let old = list.elements
    for (position, item) in items.enumerated() { list.elements[range.index(position)] = item }
    changed(list)
    _ = consume old
  }

  private func iterableItems(
    _ value: Value, otherwise message: String
  ) throws(Raised) -> [Value] {
    let iterator: Value
    do {
      if let list = value.list, list.hasType(types.list) { return list.elements }
      iterator = try self.iterator(of: value)
    } catch {
      guard matches(error, exceptions.typeError) else { throw error }
      throw typeError(message)
    }
    return try elements(of: iterator)
  }

  private func delete(_ range: SliceRange, of list: PyList) throws(Raised) {
    guard range.count > 0 else { return }
    try workMoving(list.elements.count)
    if range.step == 1 {
      let old = Array(list.elements[range.contiguous])
      list.elements.removeSubrange(range.contiguous)
      _ = consume old
    } else {
      let step = range.step.magnitude
      let first = range.step > 0 ? range.start : range.index(range.count - 1)
      let last = range.step > 0 ? range.index(range.count - 1) : range.start
      let old = list.elements
      var kept: [Value] = []
      kept.reserveCapacity(old.count - range.count)
      for (index, item) in old.enumerated() {
        if index >= first, index <= last, (index - first) % Int(step) == 0 { continue }
        kept.append(item)
      }
      list.elements = kept
      _ = consume old
    }
    changed(list)
  }

  /// Replaces a range of a list's items.
  private func replace(_ range: Range<Int>, of list: PyList, by items: [Value]) throws(Raised) {
    try reserve((items.count - range.count) * MemoryLayout<Value>.stride)
    try workMoving(list.elements.count + items.count)
    let old = Array(list.elements[range])
    list.elements.replaceSubrange(range, with: items)
    changed(list)
    _ = consume old
  }
}
