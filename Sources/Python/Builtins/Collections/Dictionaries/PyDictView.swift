/// `dict.keys()`, `dict.values()` or `dict.items()`.
final class PyDictView: PyObject {
  /// What the view shows of each entry.
  enum Kind {
    case keys, values, items
  }

  let dictionary: PyDict
  let kind: Kind

  /// Makes a view.
  init(_ dictionary: PyDict, _ kind: Kind, type: PyType) {
    self.dictionary = dictionary
    self.kind = kind
    super.init(type: type)
  }

  /// An iterator from the first entry.
  func makeIterator(_ collections: CollectionTypes) -> DictIterator {
    DictIterator(dictionary, kind, type: collections.iterator(kind))
  }
}

extension CollectionTypes {
  /// The type of a view.
  func view(_ kind: PyDictView.Kind) -> PyType {
    switch kind {
    case .keys: dictKeys
    case .values: dictValues
    case .items: dictItems
    }
  }

  /// The type of a view's iterator.
  func iterator(_ kind: PyDictView.Kind) -> PyType {
    switch kind {
    case .keys: dictKeyIterator
    case .values: dictValueIterator
    case .items: dictItemIterator
    }
  }

  /// The type of a view's iterator from the end.
  func reverseIterator(_ kind: PyDictView.Kind) -> PyType {
    switch kind {
    case .keys: dictReverseKeyIterator
    case .values: dictReverseValueIterator
    case .items: dictReverseItemIterator
    }
  }
}

/// Iterates over a dictionary or one of its views.
final class DictIterator: PyIterator {
  private var dictionary: PyDict?
  private let kind: PyDictView.Kind
  private let isReversed: Bool
  private var position: Int
  /// The dictionary's size at the start; -1 once it was found changed.
  private var expectedCount: Int
  private var left: Int

  /// Makes an iterator from the first entry, or from the last one.
  init(_ dictionary: PyDict, _ kind: PyDictView.Kind, isReversed: Bool = false, type: PyType) {
    self.dictionary = dictionary
    self.kind = kind
    self.isReversed = isReversed
    position = isReversed ? dictionary.entries.count - 1 : 0
    expectedCount = dictionary.count
    left = dictionary.count
    super.init(type: type)
  }

  override func next(_ interpreter: Interpreter) throws(Raised) -> Value? {
    guard let dictionary, let place = try nextPlace(in: dictionary, interpreter) else {
      return nil
    }
    switch kind {
    case .keys: return dictionary.entries[place].key
    case .values: return dictionary.entries[place].value
    case .items:
      return interpreter.tuple([dictionary.entries[place].key, dictionary.entries[place].value])
    }
  }

  override func nextPair(_ interpreter: Interpreter) throws(Raised) -> NextPair {
    guard kind == .items else { return .unsupported }
    guard let dictionary, let place = try nextPlace(in: dictionary, interpreter) else {
      return .end
    }
    return .pair(dictionary.entries[place].key, dictionary.entries[place].value)
  }

  private func nextPlace(
    in dictionary: PyDict, _ interpreter: Interpreter
  ) throws(Raised) -> Int? {
    guard dictionary.count == expectedCount else {
      expectedCount = -1
      throw interpreter.runtimeError("dictionary changed size during iteration")
    }
    let step = isReversed ? -1 : 1
    while position >= 0, position < dictionary.entries.count,
      dictionary.entries[position].key.isUnset
    {
      position += step
    }
    guard position >= 0, position < dictionary.entries.count else {
      self.dictionary = nil
      return nil
    }
    guard left > 0 else {
      self.dictionary = nil
      throw interpreter.runtimeError("dictionary keys changed during iteration")
    }
    left -= 1
    position += step
    return position - step
  }

  override var remaining: Int? {
    dictionary.map { $0.count == expectedCount ? left : 0 } ?? 0
  }
}
