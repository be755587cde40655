#if canImport(Glibc)
  import Glibc
#endif

/// The memory that a log's chunks lie in.
///
/// The first chunks are allocated one by one, so that a short run takes little. Later ones are
/// cut from larger pieces for which the system is asked to use huge pages: the first touch of
/// fresh memory costs several times as much as writing an event does otherwise.
struct ChunkMemory {
  /// What must be released.
  private var pieces: [UnsafeMutableRawPointer] = []
  /// The next chunk of the current large piece, and how many are left in it.
  private var next: UnsafeMutableRawPointer?
  private var left = 0
  private var given = 0

  private static let chunkBytes = TraceLog.chunkWords * 8
  private static let pieceBytes = 2 << 20

  /// Fresh memory for a chunk; it stays until `release()`.
  mutating func chunk() -> UnsafeMutablePointer<UInt64> {
    given += 1
    if given <= 8 {
      let memory = UnsafeMutableRawPointer.allocate(byteCount: Self.chunkBytes, alignment: 64)
      pieces.append(memory)
      return memory.bindMemory(to: UInt64.self, capacity: TraceLog.chunkWords)
    }
    if left == 0 { addPiece() }
    guard let memory = next else { preconditionFailure("a piece was just added") }
    next = memory + Self.chunkBytes
    left -= 1
    return memory.bindMemory(to: UInt64.self, capacity: TraceLog.chunkWords)
  }

  private mutating func addPiece() {
    let piece = UnsafeMutableRawPointer.allocate(
      byteCount: Self.pieceBytes, alignment: Self.pieceBytes)
    #if canImport(Glibc)
      // Only advice: whether it is taken changes nothing but speed.
      _ = madvise(piece, Self.pieceBytes, MADV_HUGEPAGE)
    #endif
    pieces.append(piece)
    next = piece
    left = Self.pieceBytes / Self.chunkBytes
  }

  /// Releases all chunks.
  mutating func release() {
    for piece in pieces { piece.deallocate() }
    pieces = []
    next = nil
    left = 0
  }
}
