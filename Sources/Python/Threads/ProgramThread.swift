import EventLoop
import Trace

/// A thread of a Python program.
final class ProgramThread: GreenThread {
  /// Bytes of address space for the native stack; the main thread has eight times as many.
  static let stackSize = LargeStackThread.stackSize / 8
  /// How many run loops may nest on such a stack.
  static let nativeDepthLimit = 1500 / 8

  /// Its name as the trace has it.
  let name: String
  /// Whether the program ends without waiting for it.
  let isDaemon: Bool
  /// What the machine needs to go on in it, while another thread runs.
  var execution = ExecutionState(nativeDepthLimit: nativeDepthLimit)
  /// What it waits for while it is blocked, as the object of a sentence.
  var waitsFor: String?
  /// What `threading` keeps for it, by key.
  let storage: PyDict
  /// The event that ended the job it did last; -1 for none.
  var lastJobEnd: Trace.Sequence = -1
  /// The threads that wait for its end.
  private(set) var joiners: [GreenThread] = []

  /// Makes a thread; `Interpreter.startThread` starts it.
  init(name: String, isDaemon: Bool, storage: PyDict) {
    self.name = name
    self.isDaemon = isDaemon
    self.storage = storage
    super.init()
  }

  /// Adds a thread to those that are woken at the end.
  func addJoiner(_ thread: GreenThread) { joiners.append(thread) }

  /// Removes a thread that waits no more.
  func removeJoiner(_ thread: GreenThread) { joiners.removeAll { $0 === thread } }
}
