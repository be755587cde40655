import EventLoop
import Trace

/// `asyncio.StreamReader`, as `Lib/asyncio/streams.py`: bytes that have arrived, and the one
/// coroutine that may wait for more.
final class PyStreamReader: PyObject {
  /// asyncio's default limit in bytes.
  static let defaultLimit = 65_536

  let limit: Int
  let owner: PyLoop
  private(set) var buffer = ByteQueue()
  private(set) var isAtEnd = false
  private(set) var exception: PyException?
  private(set) var waiter: StreamWaiter?
  private(set) var transport: PyTransport?
  private(set) var isPaused = false

  /// Makes an empty reader.
  init(limit: Int, _ owner: PyLoop, type: PyType) {
    self.limit = limit
    self.owner = owner
    super.init(type: type)
  }

  // MARK: Feeding

  func setTransport(_ transport: PyTransport) { self.transport = transport }

  /// `feed_data(data)`.
  func feed(_ bytes: [UInt8], _ vm: Interpreter) throws(Raised) {
    if isAtEnd { throw vm.error(vm.exceptions.assertionError, "feed_data after feed_eof") }
    guard !bytes.isEmpty else { return }
    buffer.append(bytes)
    recordSize()
    wake()
    if let transport, !isPaused, buffer.count > 2 * limit {
      transport.pauseReading()
      isPaused = true
    }
  }

  /// `feed_eof()`.
  func feedEnd() {
    isAtEnd = true
    wake()
  }

  /// `set_exception(exc)`: reading raises it from now on.
  func fail(_ exception: PyException) {
    self.exception = exception
    guard let waiter else { return }
    self.waiter = nil
    if !waiter.isDone { waiter.fail(exception) }
  }

  private func wake() {
    guard let waiter else { return }
    self.waiter = nil
    if !waiter.isDone { waiter.succeed(.none) }
  }

  // MARK: Waiting

  /// Has the current task wait for more bytes or the end.
  func beginWaiting(_ function: String, _ vm: Interpreter) throws(Raised) -> StreamWaiter {
    if waiter != nil {
      throw vm.runtimeError(
        "\(function)() called while another coroutine is already waiting for incoming data")
    }
    if isPaused {
      isPaused = false
      transport?.resumeReading()
    }
    let made = StreamWaiter(owner, .streamRead, transport)
    waiter = made
    return made
  }

  /// The wait is over.
  func endWaiting(_ ended: StreamWaiter) {
    ended.leave()
    if waiter === ended { waiter = nil }
  }

  // MARK: Taking

  /// Takes at most so many bytes.
  func take(_ count: Int) -> [UInt8] {
    let taken = buffer.take(count)
    recordSize()
    resumeTransportIfRead()
    return taken
  }

  /// Takes everything, without letting the transport go on.
  func takeAll() -> [UInt8] {
    let taken = buffer.takeAll()
    recordSize()
    return taken
  }

  /// Lets the transport go on reading, once little enough is left.
  func resumeTransportIfRead() {
    guard isPaused, buffer.count <= limit else { return }
    isPaused = false
    transport?.resumeReading()
  }

  private func recordSize() { transport?.recordBuffered(buffer.count, limit: limit) }
}

/// The future of a task that waits for a stream.
final class StreamWaiter: ValueFuture {
  private let task: TaskID
  private weak var transport: PyTransport?

  /// Makes a waiter of the current task.
  init(_ owner: PyLoop, _ reason: WaitReason, _ transport: PyTransport?) {
    task = owner.loop.currentTaskNumber
    self.transport = transport
    super.init(owner, reason: reason)
    subject = transport?.primitive ?? 0
    transport?.record(.waiterJoined(subject, task))
  }

  /// Notes that the task waits no more.
  func leave() { transport?.record(.waiterLeft(subject, task)) }
}
