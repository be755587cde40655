#if canImport(Glibc)
  import Glibc
#endif

/// A piece of memory that some chunks lie in; it is released with the last of them.
final class ChunkPiece {
  fileprivate let start: UnsafeMutableRawPointer

  fileprivate init(bytes: Int, alignment: Int) {
    start = UnsafeMutableRawPointer.allocate(byteCount: bytes, alignment: alignment)
  }

  deinit { start.deallocate() }
}

/// The words of a chunk, which stay where they are for as long as somebody holds this.
package struct ChunkWords {
  let piece: ChunkPiece
  /// The first of `TraceLog.chunkWords` words; it points into `piece`, which is held beside it.
  let start: UnsafeMutablePointer<UInt64>
}

/// The memory that a log's chunks lie in.
///
/// The first chunks are allocated one by one, so that a short run takes little. Later ones are
/// cut from larger pieces, and the system is asked for a whole chunk at a time, not for a page
/// whenever one is touched first, which costs several times as much as writing an event does
/// otherwise. Huge pages would cost less still, but not on virtual machines that give memory back
/// while it is free, whole huge pages of it: getting those again takes twenty times as long.
struct ChunkMemory {
  /// The current large piece, and how many of its chunks are given.
  private var piece: ChunkPiece?
  private var used = 0
  private var given = 0

  private static let chunkBytes = TraceLog.chunkWords * 8
  private static let pieceChunks = 32

  /// Fresh memory for a chunk.
  mutating func chunk() -> ChunkWords {
    given += 1
    if given <= 8 {
      return words(0, of: ChunkPiece(bytes: Self.chunkBytes, alignment: 64))
    }
    if used == Self.pieceChunks { piece = nil }
    let current = piece ?? largePiece()
    defer { used += 1 }
    let made = words(used, of: current)
    #if canImport(Glibc)
      // Only advice: whether it is taken changes nothing but speed.
      _ = madvise(made.start, Self.chunkBytes, Self.populateForWriting)
    #endif
    return made
  }

  /// `MADV_POPULATE_WRITE` of Linux 5.14, which older headers do not name and older systems refuse.
  private static let populateForWriting: Int32 = 23

  private mutating func largePiece() -> ChunkPiece {
    let bytes = Self.pieceChunks * Self.chunkBytes
    let made = ChunkPiece(bytes: bytes, alignment: 4096)
    piece = made
    used = 0
    return made
  }

  private func words(_ index: Int, of piece: ChunkPiece) -> ChunkWords {
    let start = piece.start + index * Self.chunkBytes
    return ChunkWords(
      piece: piece, start: start.bindMemory(to: UInt64.self, capacity: TraceLog.chunkWords))
  }
}
