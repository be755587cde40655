/// How many strong references there are to an object of Swift.
@_silgen_name("swift_retainCount")
func retainCount(_ object: UnsafeRawPointer) -> Int

/// Which objects hold which, as far as objects tell (`PyObject.visitReferences`).
///
/// Trial deletion: from the number of references to each object, those are taken off that are known
/// to come from other objects of the graph. Whatever is left comes from outside, and what that reaches is
/// alive; the rest holds only itself. A reference that nobody tells of counts as one from outside,
/// so what is not known is never taken for dead. Arrays are nodes like objects, since several owners
/// may share the buffer of one.
///
/// While a graph is built nothing of the program runs, and no reference to its nodes is counted:
/// they are addresses of objects that live meanwhile.
final class ReferenceGraph {
  /// What lies at an address.
  enum Content {
    case object(Unmanaged<PyObject>)
    case values(UnsafeBufferPointer<Value>)
    case entries(UnsafeBufferPointer<PyDict.Entry>)
    case places(UnsafeBufferPointer<PySet.Place>)
    case cells(UnsafeBufferPointer<PyCell>)
    case passed(UnsafeBufferPointer<TracebackEntry>)
  }

  private var indices: [UnsafeRawPointer: Int] = [:]
  private var contents: [Content] = []
  /// For each node, the references that are not accounted for yet.
  private var unaccounted: [Int] = []
  private var isAlive: [Bool] = []
  /// Nodes that are alive and whose references were not followed yet.
  private var waiting: [Int] = []
  private var isMarking = false

  /// Builds the graph of a heap.
  ///
  /// - Parameters:
  ///   - containers: the objects to begin with.
  ///   - kept: objects to each of which the caller has one reference that does not count.
  init(_ containers: ContainerList, keptByCaller kept: [PyObject] = []) {
    for container in containers {
      let address = UnsafeRawPointer(container.toOpaque())
      add(address, .object(.fromOpaque(address)))
    }
    var next = 0
    while next < contents.count {
      expand(next)
      next += 1
    }
    for index in kept.indices {
      let address = kept[index].address
      if let node = indices[address] { unaccounted[node] -= 1 }
    }
    isAlive = unaccounted.map { $0 != 0 }
    waiting = isAlive.indices.filter { isAlive[$0] }
    isMarking = true
    while let node = waiting.popLast() { expand(node) }
  }

  /// The objects that hold only each other, oldest containers first.
  var unreachable: [PyObject] {
    var found: [PyObject] = []
    for (node, content) in contents.enumerated() where !isAlive[node] {
      if case .object(let object) = content { found.append(object.takeUnretainedValue()) }
    }
    return found
  }

  @discardableResult
  private func add(_ address: UnsafeRawPointer, _ content: Content) -> Int {
    let node = contents.count
    indices[address] = node
    contents.append(content)
    unaccounted.append(retainCount(address))
    return node
  }

  // MARK: For objects that tell what they hold

  /// Tells of a reference to an object.
  func visit(_ object: UnsafeRawPointer?) {
    guard let object else { return }
    let reference = Unmanaged<PyObject>.fromOpaque(object)
    switch reference.nature {
    case .string, .type, .native: return
    default: note(object, .object(reference))
    }
  }

  /// Tells of a reference to an array's buffer.
  func visit(_ storage: ArrayStorage?) {
    guard let storage else { return }
    note(storage.address, storage.content)
  }

  /// Tells of the values in a row of places which the object itself consists of.
  func visit(_ places: UnsafeBufferPointer<Value>) {
    guard let start = places.baseAddress.map(UnsafeMutablePointer.init(mutating:)) else { return }
    for index in places.indices { visit((start + index).address) }
  }

  private func note(_ address: UnsafeRawPointer, _ content: Content) {
    guard isMarking else {
      let node = indices[address] ?? add(address, content)
      unaccounted[node] -= 1
      return
    }
    guard let node = indices[address], !isAlive[node] else { return }
    isAlive[node] = true
    waiting.append(node)
  }

  private func expand(_ node: Int) {
    switch contents[node] {
    case .object(let object): object._withUnsafeGuaranteedRef { $0.visitReferences(self) }
    case .values(let values): visit(values)
    case .entries(let entries):
      guard let start = entries.baseAddress.map(UnsafeMutablePointer.init(mutating:)) else {
        return
      }
      for index in entries.indices {
        visit((start + index).keyAddress)
        visit((start + index).valueAddress)
      }
    case .places(let places):
      for index in places.indices {
        let key = places[index].key.address
        visit(key)
      }
    case .cells(let cells):
      for index in cells.indices {
        let cell = cells[index].address
        visit(cell)
      }
    case .passed(let entries):
      for index in entries.indices {
        let globals = entries[index].globals.address
        visit(globals)
        let kept = entries[index].kept.storage
        visit(kept)
      }
    }
  }
}

/// The buffer of an array that is not empty.
struct ArrayStorage {
  let address: UnsafeRawPointer
  let content: ReferenceGraph.Content

  /// An array consists of one reference to its buffer.
  @inline(never)
  fileprivate init?<Element>(
    _ array: [Element], _ content: (UnsafeBufferPointer<Element>) -> ReferenceGraph.Content
  ) {
    if array.isEmpty { return nil }
    address = unsafeBitCast(array, to: UnsafeRawPointer.self)
    self.content = array.withUnsafeBufferPointer(content)
  }
}

// Where things are, without a reference to them that is still counted when the answer is there: a
// caller puts the answer into a constant before it tells the graph of it.

extension Array<Value> {
  var storage: ArrayStorage? { ArrayStorage(self) { .values($0) } }
}

extension Array<PyDict.Entry> {
  var storage: ArrayStorage? { ArrayStorage(self) { .entries($0) } }
}

extension Array<PySet.Place> {
  var storage: ArrayStorage? { ArrayStorage(self) { .places($0) } }
}

extension Array<PyCell> {
  var storage: ArrayStorage? { ArrayStorage(self) { .cells($0) } }
}

extension Array<TracebackEntry> {
  var storage: ArrayStorage? { ArrayStorage(self) { .passed($0) } }
}

extension PyObject {
  @inline(never)
  final var address: UnsafeRawPointer {
    UnsafeRawPointer(Unmanaged.passUnretained(self).toOpaque())
  }
}

extension Value {
  @inline(never)
  var address: UnsafeRawPointer? {
    guard case .object(let object) = self else { return nil }
    return UnsafeRawPointer(Unmanaged.passUnretained(object).toOpaque())
  }
}

extension UnsafeMutablePointer where Pointee == Value {
  fileprivate var address: UnsafeRawPointer? { reference.map { UnsafeRawPointer($0.toOpaque()) } }
}

extension UnsafeMutablePointer where Pointee == PyDict.Entry {
  fileprivate var valueAddress: UnsafeRawPointer? { pointee.value.address }
  fileprivate var keyAddress: UnsafeRawPointer? { pointee.key.address }
}
