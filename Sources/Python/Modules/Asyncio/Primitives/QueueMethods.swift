import EventLoop
import Trace

/// The methods of queues.
extension Interpreter {
  func installQueues() {
    let type = asyncio.queue
    primitiveConstructor(type) { vm, type in PyQueue(vm, type: type, items: QueueItems(.firstIn)) }
    primitiveConstructor(asyncio.lifoQueue) { vm, type in
      PyQueue(vm, type: type, items: QueueItems(.lastIn))
    }
    primitiveConstructor(asyncio.priorityQueue) { vm, type in
      PyQueue(vm, type: type, items: QueueItems(.smallest))
    }
    func define(
      _ name: String, _ signature: String,
      _ body: @escaping (Interpreter, PyQueue, Arguments) throws(Raised) -> Value
    ) {
      pythonicMethod(type, name, signature) { vm, a throws(Raised) in
        try body(vm, try vm.receiver(a[0], as: PyQueue.self), a)
      }
    }
    define("__init__", "self, maxsize=") { vm, queue, a throws(Raised) in
      try queue.begin(vm, maxSize: a[1].isUnset ? .int(0) : a[1])
      return .none
    }
    define("_init", "self, maxsize") { _, _, _ throws(Raised) in .none }
    define("_put", "self, item") { vm, queue, a throws(Raised) in
      try queue.store(a[1], vm)
      return .none
    }
    define("_get", "self") { vm, queue, _ throws(Raised) in try queue.fetch(vm) }
    define("put_nowait", "self, item") { vm, queue, a throws(Raised) in
      try queue.put(a[1], vm)
      return .none
    }
    define("get_nowait", "self") { vm, queue, _ throws(Raised) in try queue.get(vm) }
    define("put", "self, item") { vm, queue, a throws(Raised) in
      .object(QueuePut(queue, a[1], vm))
    }
    define("get", "self") { vm, queue, _ throws(Raised) in .object(QueueGet(queue, vm)) }
    define("join", "self") { vm, queue, _ throws(Raised) in .object(QueueJoin(queue, vm)) }
    define("task_done", "self") { vm, queue, _ throws(Raised) in
      try queue.taskDone(vm)
      return .none
    }
    define("qsize", "self") { vm, queue, _ throws(Raised) in .int(try queue.size(vm)) }
    define("empty", "self") { vm, queue, _ throws(Raised) in .bool(try queue.size(vm) == 0) }
    define("full", "self") { vm, queue, _ throws(Raised) in .bool(try queue.isFull(vm)) }
    define("__repr__", "self") { vm, queue, _ throws(Raised) in
      vm.string(
        "<\(queue.type.name) at \(vm.address(queue)) \(try vm.description(of: queue))>")
    }
    define("__str__", "self") { vm, queue, _ throws(Raised) in
      vm.string("<\(queue.type.name) \(try vm.description(of: queue))>")
    }
    // What asyncio keeps of those who wait; programs look whether there are any.
    func waiters(_ name: String, _ read: @escaping (PyQueue) -> [PrimitiveWaiter]) {
      attribute(
        type, name,
        get: { vm, value throws(Raised) in
          let waiting = read(try vm.receiver(value, as: PyQueue.self))
          let deque = try vm.getAttribute(try vm.loadModule("collections"), vm.intern("deque"))
          return try vm.call(deque, [vm.list(waiting.map { .object(vm.object(for: $0)) })])
        })
    }
    waiters("_getters") { $0.getters.all }
    waiters("_putters") { $0.putters.all }
    attribute(
      type, "maxsize",
      get: { vm, value throws(Raised) in try vm.receiver(value, as: PyQueue.self).maxSize })
    attribute(
      type, "_queue",
      get: { vm, value throws(Raised) in
        let queue = try vm.receiver(value, as: PyQueue.self)
        return queue.attributes?.find(vm.intern("_queue")) ?? vm.list(queue.items.all)
      },
      set: { vm, value, new throws(Raised) in
        let object = try vm.receiver(value, as: PyQueue.self)
        if object.attributes == nil { object.attributes = vm.makeDictionary() }
        object.attributes?.set(vm.intern("_queue"), new)
      })
    attribute(
      type, "_unfinished_tasks",
      get: { vm, value throws(Raised) in
        .int(try vm.receiver(value, as: PyQueue.self).unfinished)
      })
    classMethod(type, "__class_getitem__", "cls, item, /") { vm, a throws(Raised) in
      try vm.call(.object(vm.collections.genericAlias), [a[0], a[1]])
    }
  }

  private func description(of queue: PyQueue) throws(Raised) -> String {
    var text = "maxsize=\(try repr(queue.maxSize))"
    let items = queue.items.all
    if !items.isEmpty { text += " _queue=\(try repr(list(items)))" }
    if !queue.getters.isEmpty { text += " _getters[\(queue.getters.count)]" }
    if !queue.putters.isEmpty { text += " _putters[\(queue.putters.count)]" }
    if queue.unfinished > 0 { text += " tasks=\(queue.unfinished)" }
    return text
  }
}
