import Trace

/// Something that is on its way through the network in memory.
struct Arrival {
  /// What arrives.
  enum Content {
    case bytes(BytePipe, [UInt8])
    /// The sender will send nothing more.
    case end(BytePipe)
    /// A socket learns that its connection is gone.
    case reset(MemorySocket)
    /// A sender learns that there is room again.
    case room(BytePipe)
    /// A client comes to an address.
    case connection(MemorySocket, SocketAddress)
    /// A name was looked up.
    case answer(Handle, EventLoop)
  }

  let time: Nanoseconds
  let content: Content
  /// The event that led to it.
  let cause: Trace.Sequence
}
