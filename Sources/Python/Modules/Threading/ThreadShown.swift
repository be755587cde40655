import Trace

/// What `threading` and `queue`, which are written in Python, tell the trace of their objects.
final class PyThreadShown: PyObject {
  let shown: ThreadPrimitive
  /// The items of a heap that the trace knows: the first ones.
  private var known: [Value] = []

  /// As many items of a heap are looked at.
  private static let heapLimit = 32

  /// Makes what tells the trace of an object that the program makes through the library.
  init(_ kind: PrimitiveKind, _ vm: Interpreter, type: PyType) {
    shown = ThreadPrimitive(kind, vm, through: ["<frozen threading>", "<frozen queue>"])
    super.init(type: type)
  }

  /// Records what changed among the first items of a heap.
  func compare(with items: [Value]) {
    guard shown.number != 0 else { return }
    let now = Array(items.prefix(Self.heapLimit))
    for place in (now.count..<max(now.count, known.count)).reversed() { shown.recordTaken(place) }
    for (place, item) in now.enumerated()
    where place >= known.count || !known[place].isIdentical(to: item) {
      shown.recordItem(item, at: place)
    }
    known = now
  }
}

extension Interpreter {
  func installThreadShown(_ module: PyModule) {
    let type = defineType("shown", module: "_thread")
    module.function(self, "shown", "kind, /") { vm, a throws(Raised) in
      let kind = PrimitiveKind.allCases.first { "\($0)" == a[0].text } ?? .condition
      return .object(PyThreadShown(kind, vm, type: type))
    }
    method(type, "value", "self, value, limit=, /") { vm, a throws(Raised) in
      try vm.receiver(a[0], as: PyThreadShown.self).shown.recordValue(
        vm.smallInteger(a[1]) ?? 0, limit: vm.smallInteger(a[2]) ?? 0)
      return .none
    }
    // An item was added behind the others; how many there are now, and may be.
    method(type, "put", "self, item, count, limit, /") { vm, a throws(Raised) in
      let shown = try vm.receiver(a[0], as: PyThreadShown.self).shown
      let count = vm.smallInteger(a[2]) ?? 1
      shown.recordItem(a[1], at: count - 1)
      shown.recordValue(count, limit: vm.smallInteger(a[3]) ?? 0)
      return .none
    }
    // The item at a place was taken out.
    method(type, "taken", "self, place, count, limit, /") { vm, a throws(Raised) in
      let shown = try vm.receiver(a[0], as: PyThreadShown.self).shown
      shown.recordTaken(vm.smallInteger(a[1]) ?? 0)
      shown.recordValue(vm.smallInteger(a[2]) ?? 0, limit: vm.smallInteger(a[3]) ?? 0)
      return .none
    }
    // The items of a heap changed.
    method(type, "heap", "self, items, limit, /") { vm, a throws(Raised) in
      guard let list = a[1].object as? PyList else { return .none }
      let object = try vm.receiver(a[0], as: PyThreadShown.self)
      object.compare(with: list.elements)
      object.shown.recordValue(list.elements.count, limit: vm.smallInteger(a[2]) ?? 0)
      return .none
    }
  }
}
