import DequeModule
import EventLoop
import Trace

/// The future of a task that waits for a primitive.
class PrimitiveWaiter: ValueFuture {
  /// The task that waits; 0 for none.
  final let task: TaskID

  /// Makes a waiter of the current task.
  init(_ owner: PyLoop, _ reason: WaitReason, of primitive: PyPrimitive) {
    task = owner.loop.currentTaskNumber
    super.init(owner, reason: reason)
    subject = primitive.primitive
  }
}

/// Those who wait for a primitive, in order; joining and leaving is recorded.
struct WaiterQueue: ~Copyable {
  private typealias Waiter = Unmanaged<PrimitiveWaiter>

  /// The queue owns a reference to each, which is handed on and not counted anew.
  private var waiters = Deque<Waiter>()

  deinit {
    for waiter in waiters { waiter.release() }
  }

  /// How many there are, woken and cancelled ones included.
  var count: Int { waiters.count }
  var isEmpty: Bool { waiters.isEmpty }

  /// The one that has waited longest.
  var first: PrimitiveWaiter? { waiters.first?.takeUnretainedValue() }

  /// All of them, in order.
  var all: [PrimitiveWaiter] { waiters.map { $0.takeUnretainedValue() } }

  /// The first one for which a condition holds.
  func first(where condition: (PrimitiveWaiter) -> Bool) -> PrimitiveWaiter? {
    for waiter in waiters where waiter._withUnsafeGuaranteedRef(condition) {
      return waiter.takeUnretainedValue()
    }
    return nil
  }

  /// Wakes all that were not woken yet, up to a number; they leave by themselves.
  func wake(atMost limit: Int = .max, with value: Value) {
    var left = limit
    for waiter in waiters {
      if left <= 0 { return }
      waiter._withUnsafeGuaranteedRef { waiter in
        guard !waiter.isDone else { return }
        left -= 1
        waiter.succeed(value)
      }
    }
  }

  /// Adds a waiter at the back.
  mutating func join(_ waiter: PrimitiveWaiter, _ primitive: PyPrimitive) {
    waiters.append(.passRetained(waiter))
    primitive.write { $0.waiterJoined(primitive.primitive, waiter.task, now: $1) }
  }

  /// Removes a waiter, if it is still there.
  mutating func leave(_ waiter: PrimitiveWaiter, _ primitive: PyPrimitive) {
    let wanted = Waiter.passUnretained(waiter).toOpaque()
    if waiters.first?.toOpaque() == wanted {
      waiters.removeFirst()
    } else {
      guard let place = waiters.firstIndex(where: { $0.toOpaque() == wanted }) else { return }
      waiters.remove(at: place)
    }
    recordLeft(waiter, primitive)
    Waiter.passUnretained(waiter).release()
  }

  /// Takes waiters off the front until one is found that was not woken yet, and wakes it.
  mutating func wakeNext(_ primitive: PyPrimitive) {
    while let waiter = waiters.popFirst() {
      let isWoken = waiter._withUnsafeGuaranteedRef { waiter in
        recordLeft(waiter, primitive)
        guard !waiter.isDone else { return false }
        waiter.succeed(.none)
        return true
      }
      waiter.release()
      if isWoken { return }
    }
  }

  private func recordLeft(_ waiter: PrimitiveWaiter, _ primitive: PyPrimitive) {
    primitive.write { $0.waiterLeft(primitive.primitive, waiter.task, now: $1) }
  }
}
