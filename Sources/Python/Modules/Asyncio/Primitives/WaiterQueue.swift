import EventLoop
import Trace

/// The future of a task that waits for a primitive.
class PrimitiveWaiter: ValueFuture {
  /// The task that waits; 0 for none.
  final let task: TaskID
  /// The one behind it in its queue.
  fileprivate final var next: Unmanaged<PrimitiveWaiter>?

  /// Makes a waiter of the current task.
  init(_ owner: PyLoop, _ reason: WaitReason, of primitive: PyPrimitive) {
    task = owner.loop.currentTaskNumber
    super.init(owner, reason: reason)
    subject = primitive.primitive
  }
}

/// Those who wait for a primitive, in order; joining and leaving is recorded.
///
/// A chain of the waiters, which the queue owns: it takes no memory of its own, and nearly always the
/// first one leaves.
struct WaiterQueue: ~Copyable {
  private typealias Waiter = Unmanaged<PrimitiveWaiter>

  private var front: Waiter?
  private var back: Waiter?
  /// How many there are, woken and cancelled ones included.
  private(set) var count = 0

  deinit {
    var waiter = front
    while let left = waiter {
      waiter = left.following
      left.release()
    }
  }

  var isEmpty: Bool { count == 0 }

  /// The one that has waited longest.
  var first: PrimitiveWaiter? { front?.takeUnretainedValue() }

  /// All of them, in order.
  var all: [PrimitiveWaiter] {
    var list: [PrimitiveWaiter] = []
    _ = first { waiter in
      list.append(waiter)
      return false
    }
    return list
  }

  /// The first one for which a condition holds.
  ///
  /// - Parameter condition: must not have anybody join or leave.
  func first(where condition: (PrimitiveWaiter) -> Bool) -> PrimitiveWaiter? {
    var waiter = front
    while let next = waiter {
      if next._withUnsafeGuaranteedRef(condition) { return next.takeUnretainedValue() }
      waiter = next.following
    }
    return nil
  }

  /// Wakes all that were not woken yet, up to a number; they leave by themselves.
  func wake(atMost limit: Int = .max, with value: Value) {
    var left = limit
    _ = first { waiter in
      if left <= 0 { return true }
      if !waiter.isDone {
        left -= 1
        waiter.succeed(value)
      }
      return false
    }
  }

  /// Adds a waiter at the back.
  mutating func join(_ waiter: PrimitiveWaiter, _ primitive: PyPrimitive) {
    let added = Waiter.passRetained(waiter)
    if let back { back.following = added } else { front = added }
    back = added
    count += 1
    primitive.write { $0.waiterJoined(primitive.primitive, waiter.task, now: $1) }
  }

  /// Removes a waiter, if it is still there.
  mutating func leave(_ waiter: PrimitiveWaiter, _ primitive: PyPrimitive) {
    var before: Waiter?
    var place = front
    while let found = place, found.toOpaque() != Waiter.passUnretained(waiter).toOpaque() {
      before = place
      place = found.following
    }
    guard let place else { return }
    unlink(place, behind: before)
    recordLeft(place, primitive)
    place.release()
  }

  /// Takes waiters off the front until one is found that was not woken yet, and wakes it.
  mutating func wakeNext(_ primitive: PyPrimitive) {
    while let waiter = front {
      unlink(waiter, behind: nil)
      recordLeft(waiter, primitive)
      defer { waiter.release() }
      let isWoken = waiter._withUnsafeGuaranteedRef { waiter in
        if waiter.isDone { return false }
        waiter.succeed(.none)
        return true
      }
      if isWoken { return }
    }
  }

  /// Takes a waiter out, with the queue's reference to it.
  private mutating func unlink(_ waiter: Waiter, behind before: Waiter?) {
    let next = waiter.following
    waiter.following = nil
    if let before { before.following = next } else { front = next }
    if next == nil { back = before }
    count -= 1
  }

  private func recordLeft(_ waiter: Waiter, _ primitive: PyPrimitive) {
    primitive.write { writer, now in
      writer.waiterLeft(
        primitive.primitive, waiter._withUnsafeGuaranteedRef { $0.task }, now: now)
    }
  }
}

extension Unmanaged<PrimitiveWaiter> {
  /// The one behind it in its queue.
  fileprivate var following: Self? {
    get { _withUnsafeGuaranteedRef { $0.next } }
    nonmutating set { _withUnsafeGuaranteedRef { $0.next = newValue } }
  }
}
