import Trace

/// A stream socket, or a listener, that never blocks.
///
/// A loop watches it: when reading or writing becomes possible, the handle that was given for it goes
/// into the loop's ready queue, at every turn for as long as it stays possible and is watched (as
/// with a level-triggered selector).
package class NetworkSocket {
  /// What an attempt to read gave.
  package enum Reception {
    case bytes([UInt8])
    /// The other end has closed or shut down its side.
    case end
    case wouldBlock
    case failed(SocketFailure)
  }

  /// What an attempt to write gave.
  package enum Transmission: Equatable {
    /// So many bytes were taken, at least one.
    case sent(Int)
    case wouldBlock
    case failed(SocketFailure)
  }

  /// A small number, as a file descriptor; -1 once it is closed.
  package internal(set) final var descriptor: Int32
  package internal(set) final var local: SocketAddress
  /// The other end of a connection.
  package internal(set) final var remote: SocketAddress?
  /// Its number in the trace; 0 where it is not shown.
  package final var primitive: PrimitiveID = 0
  /// In the trace, what is waited for and what happens.
  package final var words = SocketWords()
  package private(set) final var reader: Handle?
  package private(set) final var writer: Handle?
  /// The loop that watches it or watched it last, until it is closed.
  package private(set) final var loop: EventLoop?

  init(descriptor: Int32, local: SocketAddress, remote: SocketAddress?) {
    self.descriptor = descriptor
    self.local = local
    self.remote = remote
  }

  package final var isClosed: Bool { descriptor < 0 }

  // MARK: Operations, overridden by each network

  /// Lets clients connect from now on.
  package func listen(backlog: Int) throws(SocketFailure) {}

  /// Takes a connection that a client has made; `nil` while there is none.
  package func accept() -> NetworkSocket? { nil }

  /// How an attempt to connect has ended; `nil` for well.
  package func connectionFailure() -> SocketFailure? { nil }

  /// Takes at most so many bytes that have arrived.
  package func receive(_ limit: Int) -> Reception { .wouldBlock }

  /// Sends as much as there is room for.
  package func send(_ bytes: ArraySlice<UInt8>) -> Transmission { .wouldBlock }

  /// Says that nothing more will be sent.
  package func shutDownWriting() {}

  /// Closes it; it is watched no more.
  package func close() {
    descriptor = -1
    stopReading()
    stopWriting()
    loop = nil
  }

  /// What is watched has changed, of a socket that is open.
  func interestChanged() {}

  // MARK: Watching

  /// Has a handle run whenever there is something to read or accept, or the end has come.
  package final func watchReading(_ handle: Handle, on loop: EventLoop) {
    self.loop = loop
    reader = handle
    recordWaiting(words.reading)
    interestChanged()
  }

  /// Has a handle run whenever there is room to write, or connecting has ended.
  package final func watchWriting(_ handle: Handle, on loop: EventLoop) {
    self.loop = loop
    writer = handle
    recordWaiting(words.writing)
    interestChanged()
  }

  /// Watches for reading no more; a handle that is ready does not run.
  package final func stopReading() {
    guard let handle = reader else { return }
    reader = nil
    loop?.cancel(handle)
    recordIdle()
    if !isClosed { interestChanged() }
  }

  /// Watches for writing no more; a handle that is ready does not run.
  package final func stopWriting() {
    guard let handle = writer else { return }
    writer = nil
    loop?.cancel(handle)
    recordIdle()
    if !isClosed { interestChanged() }
  }

  // MARK: Readiness

  /// Puts the reader into the ready queue.
  final func reportReadable(_ what: TextID, cause: Trace.Sequence) {
    guard let reader, !reader.isReady, let loop else { return }
    loop.callSoon(reader, cause: recordReady(what, cause))
  }

  /// Puts the writer into the ready queue.
  final func reportWritable(_ what: TextID, cause: Trace.Sequence) {
    guard let writer, !writer.isReady, let loop else { return }
    loop.callSoon(writer, cause: recordReady(what, cause))
  }

  /// Records that nobody waits for this socket any more, where that is so.
  private final func recordIdle() {
    if reader == nil, writer == nil { recordWaiting(0) }
  }

  /// Records that this socket is being waited for.
  package final func recordWaiting(_ what: TextID) {
    guard primitive != 0 else { return }
    loop?.record(.ioWaiting(primitive, what: what))
  }

  private final func recordReady(_ what: TextID, _ cause: Trace.Sequence) -> Trace.Sequence {
    guard primitive != 0, let trace = loop?.trace, let loop else { return -1 }
    trace.now = loop.now
    return trace.record(.ioReady(primitive, what: what, cause: cause))
  }
}

/// Texts of the trace for a socket.
package struct SocketWords {
  /// What is waited for while it is watched for reading and for writing.
  package var reading: TextID = 0
  package var writing: TextID = 0
  /// What has happened when reading or writing is possible.
  package var arrived: TextID = 0
  package var ended: TextID = 0
  package var writable: TextID = 0

  /// Makes empty texts.
  package init() {}
}
