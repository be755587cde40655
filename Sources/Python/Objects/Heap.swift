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
  /// How many buffers there are over lists that hold the items of arrays.
  var exports: [ObjectIdentifier: Int] = [:]
  /// What can be part of a ring of references.
  var containers = ContainerList()
  /// Instances that live on although their `__del__` has run, until they die.
  private var finalized: Set<ObjectIdentifier> = []
  /// Whether the collector is at work, which does not begin again within a finaliser.
  var isCollecting = false
  /// Whether `__del__` is called: not any more while the interpreter itself ends.
  var runsFinalizers = true
  /// It owns the heap and outlives its objects: what is left of them dies first in its `deinit`.
  private unowned(unsafe) var owner: Interpreter?

  /// The interpreter, which objects find by their class: many of them could not each refer to it.
  ///
  /// It is set before there are any objects that ask for it.
  var interpreter: Interpreter {
    @inline(__always) get {
      guard let owner else { preconditionFailure("objects are made by an interpreter") }
      return owner
    }
    set { owner = newValue }
  }

  /// Notes that the `__del__` of an instance runs, which it does once only.
  ///
  /// - Returns: whether it has not run before.
  func beginFinalizing(_ instance: PyInstance) -> Bool {
    finalized.insert(ObjectIdentifier(instance)).inserted
  }

  /// Calls `__del__` for a dying instance, with a stand-in that has its class and attributes.
  func finalize(_ dying: PyInstance) {
    if !finalized.isEmpty, finalized.remove(ObjectIdentifier(dying)) != nil { return }
    guard runsFinalizers, let owner, let body = dying.type.finalizer else { return }
    let heir = PyInstance(type: dying.type)
    heir.attributes = dying.attributes
    heir.slots = dying.slots
    heir.number = dying.number
    _ = beginFinalizing(heir)
    owner.callFinalizer(body, on: heir)
  }

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
    releaseNested(exchange(&content, with: []))
  }

  /// Whether what a dying object holds has to wait until the objects around it are gone.
  var isDeep: Bool { depth >= Heap.depthLimit }

  /// Keeps what a dying object holds until then, where `isDeep`.
  func postpone(_ value: consuming Value) { waiting.append(value) }

  /// Does what may free more, one level deeper.
  func nest(_ body: () -> Void) {
    depth += 1
    body()
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
    releaseNested(exchange(&value, with: .unset))
  }

  /// Frees what was taken out of a dying container, one level deeper.
  private func releaseNested<Content>(_ content: consuming Content) {
    depth += 1
    // The compiler may let go of what is not used any more before it counts: then nothing would
    // bound the recursion.
    withExtendedLifetime(content) {}
    _ = consume content
    depth -= 1
    if depth == 0, !waiting.isEmpty { releaseWaiting() }
  }

  private func releaseWaiting() {
    depth += 1
    while let value = waiting.popLast() { _ = consume value }
    depth -= 1
  }
}
