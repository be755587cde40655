import EventLoop
import Trace

/// The functions that wait, and the classes of primitives.
extension Interpreter {
  func installPrimitives(_ module: PyModule) {
    let types: [(String, PyType)] = [
      ("Lock", asyncio.lock), ("Event", asyncio.event), ("Condition", asyncio.condition),
      ("Semaphore", asyncio.semaphore), ("BoundedSemaphore", asyncio.boundedSemaphore),
      ("Barrier", asyncio.barrier), ("Queue", asyncio.queue), ("LifoQueue", asyncio.lifoQueue),
      ("PriorityQueue", asyncio.priorityQueue), ("QueueEmpty", asyncio.queueEmpty),
      ("QueueFull", asyncio.queueFull), ("BrokenBarrierError", asyncio.brokenBarrierError),
    ]
    for (name, type) in types { module.set(self, name, .object(type)) }
    installLock()
    installEvent()
    installCondition()
    installSemaphores()
    installBarrier()
    installQueues()
  }

  func installWaiting(_ module: PyModule) {
    installTimeout(module)
    installTaskGroup(module)
    for name in ["FIRST_COMPLETED", "FIRST_EXCEPTION", "ALL_COMPLETED"] {
      module.set(self, name, string(name))
    }
    pythonic(module, "wait_for", "fut, timeout") { vm, a throws(Raised) in
      .object(WaitForCoroutine(a[0], timeout: a[1], vm))
    }
    pythonic(module, "wait", "fs, *, timeout=, return_when=") { vm, a throws(Raised) in
      .object(WaitCoroutine(a[0], timeout: a[1], returnWhen: a[2], vm))
    }
    pythonic(module, "as_completed", "fs, *, timeout=") { vm, a throws(Raised) in
      .object(AsCompletedIterator(a[0], timeout: a[1], type: vm.types.iterator))
    }
    pythonic(module, "shield", "arg") { vm, a throws(Raised) in try vm.shield(a[0]) }
  }
}
