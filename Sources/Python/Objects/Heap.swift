/// What the objects of one interpreter share.
///
/// It gives numbers, and releases deeply nested structures without recursion on the native stack: a
/// chain of 100,000 objects would otherwise be freed by as many nested deinitialisers. A container
/// that dies hands over its content; up to a depth it is freed at once (prompt finalisation, as in
/// CPython), below that it waits in a list which the outermost release empties.
final class Heap {
  private static let depthLimit = 100
  private var lastVersion: UInt32 = 0
  private var lastNumber: UInt32 = 0
  /// How many releases nest; it belongs to the thread that runs.
  var depth = 0
  private var waiting: [Value] = []
  /// The weak references to objects of the interpreter.
  let weakReferences = WeakReferenceTable()
  /// What the program has.
  var memory = MemoryAccount()

  /// A version for a state of a class, never given before.
  func nextVersion() -> UInt32 {
    lastVersion &+= 1
    return lastVersion
  }

  /// The object's number, given now if it has none.
  func number(of object: PyObject) -> UInt32 {
    if object.number == 0 {
      lastNumber &+= 1
      object.number = lastNumber
    }
    return object.number
  }

  /// Frees the content of a dying container.
  func release(_ content: inout [Value]) {
    if depth >= Heap.depthLimit {
      waiting.append(contentsOf: content)
      content = []
      return
    }
    depth += 1
    content = []
    depth -= 1
    if depth == 0, !waiting.isEmpty { releaseWaiting() }
  }

  /// Frees one value of a dying container.
  func release(_ value: inout Value) {
    guard case .object = value else { return }
    if depth >= Heap.depthLimit {
      waiting.append(value)
      value = .unset
      return
    }
    depth += 1
    value = .unset
    depth -= 1
    if depth == 0, !waiting.isEmpty { releaseWaiting() }
  }

  private func releaseWaiting() {
    depth += 1
    while let value = waiting.popLast() { _ = consume value }
    depth -= 1
  }
}
