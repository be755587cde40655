import Trace

/// One direction of a connection in memory.
final class BytePipe {
  /// How many bytes may be on their way or waiting to be read: about what Linux takes on loopback
  /// before a sender has to wait for its reader.
  static let capacity = 3_900_000

  /// Bytes that have arrived and were not read yet.
  var arrived = ByteQueue()
  /// How many bytes are on their way.
  var underWay = 0
  /// Whether the sender's end has arrived.
  var isEnded = false
  /// Whether nobody will read what arrives.
  var isAbandoned = false
  weak var sender: MemorySocket?
  weak var receiver: MemorySocket?
  /// The event that led to what arrived last, and to the room that was made last.
  var arrivalCause: Trace.Sequence = -1
  var roomCause: Trace.Sequence = -1

  /// How many bytes can be sent now.
  var room: Int { BytePipe.capacity - underWay - arrived.count }

  /// Whether a sender that had to wait may go on; as Linux does, only once a third is free.
  var hasAmpleRoom: Bool { room >= BytePipe.capacity / 3 }
}
