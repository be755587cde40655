/// An object that can come to hold itself by way of others.
///
/// The heap knows these objects, in the order in which they were made, so that rings of references
/// can be found (`Interpreter.collect`). A subclass calls `untrack` first of all in its `deinit`.
class PyContainer: PyObject {
  /// The neighbours in the heap's list, not counted: whoever dies takes itself out.
  ///
  /// The first object is its own `previous`; one that is not listed has none.
  fileprivate final var previous: Unmanaged<PyContainer>?
  fileprivate final var next: Unmanaged<PyContainer>?

  /// Makes an object that the heap knows.
  override init(type: PyType) {
    super.init(type: type)
    type.heap.containers.append(self)
  }

  /// Makes the namespace of the first types, which the heap does not know.
  override init(bootstrapping placeholder: UnsafeMutableRawPointer) {
    super.init(bootstrapping: placeholder)
  }

  /// Takes a dying object out of the heap's list.
  @inline(__always)
  final func untrack() {
    if previous != nil { type.heap.containers.remove(self) }
  }

  /// Lets go of what the object holds, where it is part of a ring that nobody knows.
  func clearReferences() { attributes = nil }
}

/// The containers of one interpreter, oldest first.
struct ContainerList: Sequence {
  private var first: Unmanaged<PyContainer>?
  private var last: Unmanaged<PyContainer>?

  @inline(__always)
  fileprivate mutating func append(_ object: PyContainer) {
    let added = Unmanaged.passUnretained(object)
    if let last {
      object.previous = last
      last._withUnsafeGuaranteedRef { $0.next = added }
    } else {
      object.previous = added
      first = added
    }
    last = added
  }

  @inline(__always)
  fileprivate mutating func remove(_ object: PyContainer) {
    guard let previous = object.previous else { return }
    let next = object.next
    let isFirst = previous.toOpaque() == Unmanaged.passUnretained(object).toOpaque()
    if isFirst {
      first = next
    } else {
      previous._withUnsafeGuaranteedRef { $0.next = next }
    }
    if let next {
      next._withUnsafeGuaranteedRef { $0.previous = isFirst ? next : previous }
    } else {
      last = isFirst ? nil : previous
    }
    object.previous = nil
    object.next = nil
  }

  /// Goes through the objects without counting references to them.
  func makeIterator() -> AnyIterator<Unmanaged<PyContainer>> {
    var place = first
    return AnyIterator {
      guard let found = place else { return nil }
      place = found._withUnsafeGuaranteedRef { $0.next }
      return found
    }
  }
}
