import EventLoop
import Trace

/// What the trace knows of a lock, an event, a queue or the like that threads share.
///
/// Only what the program makes itself is recorded, and not what the library makes for its own use.
struct ThreadPrimitive {
  /// Its number; 0 where it is not recorded.
  let number: PrimitiveID
  /// It outlives all objects.
  private unowned(unsafe) let vm: Interpreter

  /// Records that the current function makes a primitive.
  ///
  /// - Parameters:
  ///   - kind: what it is.
  ///   - vm: the interpreter.
  ///   - modules: the files of the library through which the program makes it.
  init(_ kind: PrimitiveKind, _ vm: Interpreter, through modules: Set<String> = []) {
    self.vm = vm
    guard let trace = vm.trace, Self.isProgram(vm, beyond: modules) else {
      number = 0
      return
    }
    vm.asyncio.primitives += 1
    number = vm.asyncio.primitives
    trace.now = vm.now
    trace.record(.primitiveCreated(number, kind, name: 0))
  }

  /// Whether the innermost function outside of some files is one of the program's.
  private static func isProgram(_ vm: Interpreter, beyond modules: Set<String>) -> Bool {
    var frame = vm.current
    while let here = frame {
      let file = here.pointee.code.file
      if !modules.contains(file) { return !file.hasPrefix("<frozen ") }
      frame = here.pointee.caller
    }
    return false
  }

  /// Adds an event to the trace.
  func record(_ event: (PrimitiveID) -> Event) {
    guard number != 0, let trace = vm.trace else { return }
    trace.now = vm.now
    trace.record(event(number))
  }

  /// The current thread holds it.
  func recordHolder() {
    record { .primitiveHeld($0, by: vm.currentThread.id) }
    record { .primitiveChanged($0, value: 1, limit: 1) }
  }

  /// Nobody holds it any more.
  func recordFree() {
    record { .primitiveOwned($0, by: 0) }
    record { .primitiveChanged($0, value: 0, limit: 1) }
  }

  /// A thread waits for it while the closure runs.
  func recordWait<Result>(
    _ thread: ProgramThread, _ body: () throws(Raised) -> Result
  ) throws(Raised) -> Result {
    record { .threadJoined($0, thread.id) }
    defer { record { .threadLeft($0, thread.id) } }
    return try body()
  }

  /// An item was put at a place of a queue.
  func recordItem(_ item: Value, at place: Int) {
    guard number != 0 else { return }
    let value = vm.traced(item)
    record { .queueItem($0, place: Int32(truncatingIfNeeded: place), value) }
  }

  /// The item at a place of a queue was taken out.
  func recordTaken(_ place: Int) {
    record { .queueItemTaken($0, place: Int32(truncatingIfNeeded: place)) }
  }

  /// The number of a primitive and its limit are these now.
  func recordValue(_ value: Int, limit: Int = 0) {
    record { .primitiveChanged($0, value: value, limit: limit) }
  }
}
