import DequeModule
import EventLoop
import Trace

/// `queue.SimpleQueue`: items between threads, without a bound.
final class PyThreadQueue: PyObject {
  private var items = Deque<Value>()
  private var waiters = Deque<ProgramThread>()
  private let shown: ThreadPrimitive
  /// What a thread waits for here, for the trace.
  var what = "an item of a queue"

  /// Makes an empty queue.
  init(_ vm: Interpreter, type: PyType) {
    shown = ThreadPrimitive(.queue, vm)
    super.init(type: type)
  }

  /// How many items there are.
  var count: Int { items.count }

  /// Adds an item and wakes the first that waits for one.
  func put(_ item: Value, _ vm: Interpreter) {
    items.append(item)
    shown.recordItem(item, at: items.count - 1)
    shown.recordValue(items.count)
    if let first = waiters.popFirst() { vm.threads.wake(first) }
  }

  /// Takes the first item, or waits for one; `nil` where none came before the deadline.
  func get(isBlocking: Bool, until deadline: Nanoseconds?, _ vm: Interpreter) throws(Raised)
    -> Value?
  {
    let thread = vm.currentThread
    while true {
      if let item = items.popFirst() {
        shown.recordTaken(0)
        shown.recordValue(items.count)
        return item
      }
      guard isBlocking else { return nil }
      if let deadline, deadline <= vm.now { return nil }
      waiters.append(thread)
      defer { waiters.removeAll { $0 === thread } }
      _ = try shown.recordWait(thread) { () throws(Raised) in
        try vm.wait(until: deadline, for: what)
      }
    }
  }
}

extension Interpreter {
  func installThreadQueue(_ module: PyModule) {
    let empty = defineType(
      "Empty", module: "_queue", bases: [exceptions.exception], layout: .exception, isBase: true)
    empty.hasDictionary = true
    module.set(self, "Empty", .object(empty))
    let type = defineType("SimpleQueue", module: "_queue", isBase: true)
    type.hasDictionary = true
    module.set(self, "SimpleQueue", .object(type))
    constructor(type, "cls, /, *args, **kwargs") { vm, a throws(Raised) in
      .object(PyThreadQueue(vm, type: a[0].type ?? type))
    }
    method(type, "__init__", "self") { _, _ throws(Raised) in .none }
    method(type, "put", "self, item, block=, timeout=") { vm, a throws(Raised) in
      try vm.receiver(a[0], as: PyThreadQueue.self).put(a[1], vm)
      return .none
    }
    method(type, "put_nowait", "self, item") { vm, a throws(Raised) in
      try vm.receiver(a[0], as: PyThreadQueue.self).put(a[1], vm)
      return .none
    }
    method(type, "get", "self, block=, timeout=") { vm, a throws(Raised) in
      let queue = try vm.receiver(a[0], as: PyThreadQueue.self)
      let isBlocking = a[1].isUnset ? true : try vm.isTrue(a[1])
      if isBlocking, !a[2].isUnset, !a[2].isNone, try vm.nanoseconds(a[2]) < 0 {
        throw vm.valueError("'timeout' must be a non-negative number")
      }
      let deadline = try vm.deadline(after: a[2])
      guard let item = try queue.get(isBlocking: isBlocking, until: deadline, vm) else {
        throw vm.error(empty, arguments: [])
      }
      return item
    }
    method(type, "get_nowait", "self") { vm, a throws(Raised) in
      let queue = try vm.receiver(a[0], as: PyThreadQueue.self)
      guard let item = try queue.get(isBlocking: false, until: nil, vm) else {
        throw vm.error(empty, arguments: [])
      }
      return item
    }
    method(type, "empty", "self") { vm, a throws(Raised) in
      .bool(try vm.receiver(a[0], as: PyThreadQueue.self).count == 0)
    }
    method(type, "qsize", "self") { vm, a throws(Raised) in
      .int(try vm.receiver(a[0], as: PyThreadQueue.self).count)
    }
    // What the idle workers of an executor wait for.
    method(type, "_waits_for", "self, what") { vm, a throws(Raised) in
      try vm.receiver(a[0], as: PyThreadQueue.self).what = a[1].text ?? ""
      return .none
    }
    classMethod(type, "__class_getitem__", "cls, item, /") { _, a throws(Raised) in a[0] }
  }
}
