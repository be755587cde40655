/// Searching sequences by equality, which may run Python code that changes them.
extension Interpreter {
  /// The first index from a start up to an end at which a list has an equal item.
  func firstIndex(
    of item: Value, in list: PyList, from start: Int = 0, to end: Int = .max
  ) throws(Raised) -> Int? {
    var index = start
    while index < list.elements.count, index < end {
      if try areEqual(list.elements[index], item) { return index }
      try work(at: index)
      index += 1
    }
    return nil
  }

  /// The first index from a start up to an end at which a tuple has an equal item.
  func firstIndex(
    of item: Value, in tuple: PyTuple, from start: Int = 0, to end: Int = .max
  ) throws(Raised) -> Int? {
    var index = start
    while index < tuple.elements.count, index < end {
      if try areEqual(tuple.elements[index], item) { return index }
      try work(at: index)
      index += 1
    }
    return nil
  }

  /// How many items of an array are equal to one.
  func count(of item: Value, in list: PyList) throws(Raised) -> Int {
    var result = 0
    var index = 0
    while index < list.elements.count {
      if try areEqual(list.elements[index], item) { result += 1 }
      try work(at: index)
      index += 1
    }
    return result
  }
}
