import CZlib

/// One stream of zlib that deflates or inflates; a Python object of the module `_zlib`.
///
/// The state lies at an address of its own, which zlib keeps, and belongs to this object alone; zlib
/// reads and writes only within the buffers that each call lends it.
final class CompressionStream: PyObject {
  private let stream: UnsafeMutablePointer<z_stream>
  private let isInflating: Bool
  /// About what zlib allocates for a stream (`zconf.h`), which the program's memory is charged with.
  private static let bytes = 300_000

  private init(copying stream: z_stream, isInflating: Bool, type: PyType) {
    self.stream = .allocate(capacity: 1)
    self.stream.initialize(to: stream)
    self.isInflating = isInflating
    super.init(type: type)
    accountNew(CompressionStream.bytes)
  }

  /// Makes a stream that deflates; nil for options that zlib refuses.
  convenience init?(
    level: Int32, method: Int32, windowBits: Int32, memory: Int32, strategy: Int32, type: PyType
  ) {
    self.init(copying: z_stream(), isInflating: false, type: type)
    let size = Int32(MemoryLayout<z_stream>.size)
    guard
      deflateInit2_(
        stream, level, method, windowBits, memory, strategy, zlibVersion(), size) == Z_OK
    else { return nil }
  }

  /// Makes a stream that inflates; nil for a window that zlib refuses.
  convenience init?(windowBits: Int32, type: PyType) {
    self.init(copying: z_stream(), isInflating: true, type: type)
    let size = Int32(MemoryLayout<z_stream>.size)
    guard inflateInit2_(stream, windowBits, zlibVersion(), size) == Z_OK else { return nil }
  }

  deinit {
    // Neither does anything with a stream that never was begun.
    _ = isInflating ? inflateEnd(stream) : deflateEnd(stream)
    stream.deallocate()
    unaccount()
  }

  /// A stream that goes on from where this one is; nil where it has ended.
  func copy() -> CompressionStream? {
    let made = CompressionStream(copying: z_stream(), isInflating: isInflating, type: type)
    let status =
      isInflating ? inflateCopy(made.stream, stream) : deflateCopy(made.stream, stream)
    return status == Z_OK ? made : nil
  }

  /// Gives the stream what both ends know before; zlib's status.
  func setDictionary(_ bytes: [UInt8]) -> Int32 {
    isInflating
      ? inflateSetDictionary(stream, bytes, UInt32(clamping: bytes.count))
      : deflateSetDictionary(stream, bytes, UInt32(clamping: bytes.count))
  }

  /// What came of a call.
  struct Result {
    var output: [UInt8] = []
    /// How many bytes of the input were taken.
    var used = 0
    /// zlib's status: `Z_OK`, `Z_STREAM_END`, `Z_BUF_ERROR` where it needs more, or another error.
    var status = Z_OK
  }

  /// Gives zlib input until it has taken all and given all that it can, or as much as is wanted.
  ///
  /// - Parameters:
  ///   - input: what to compress or decompress.
  ///   - flush: how much to give out (`zlib.h`).
  ///   - limit: the most bytes to give; 0 for no limit.
  ///   - vm: asked for the memory that the output takes.
  /// - Throws: MemoryError where the output would be too large.
  /// - Returns: the output, and how zlib left off.
  func run(
    _ input: [UInt8], flush: Int32, limit: Int, _ vm: Interpreter
  ) throws(Raised) -> Result {
    var result = Result()
    var chunk = [UInt8](repeating: 0, count: 1 << 14)
    while true {
      let room = limit > 0 ? min(chunk.count, limit - result.output.count) : chunk.count
      let (taken, made) = step(
        input[result.used...], into: &chunk, room: room, flush, &result.status)
      result.used += taken
      result.output += chunk[..<made]
      try vm.reserve(result.output.count)
      try vm.workMoving(bytes: taken + made)
      let isFull = limit > 0 && result.output.count >= limit
      guard result.status == Z_OK, !isFull, made == room else { return result }
    }
  }

  private func step(
    _ input: ArraySlice<UInt8>, into chunk: inout [UInt8], room: Int, _ flush: Int32,
    _ status: inout Int32
  ) -> (taken: Int, made: Int) {
    input.withUnsafeBufferPointer { source in
      chunk.withUnsafeMutableBufferPointer { target in
        let offered = UInt32(clamping: source.count)
        stream.pointee.next_in = UnsafeMutablePointer(mutating: source.baseAddress)
        stream.pointee.avail_in = offered
        stream.pointee.next_out = target.baseAddress
        stream.pointee.avail_out = UInt32(room)
        status = isInflating ? inflate(stream, flush) : deflate(stream, flush)
        let taken = Int(offered - stream.pointee.avail_in)
        let made = room - Int(stream.pointee.avail_out)
        stream.pointee.next_in = nil
        stream.pointee.next_out = nil
        return (taken, made)
      }
    }
  }

  /// zlib's words for its last error, where it has some.
  var message: String? { stream.pointee.msg.map { String(cString: $0) } }
}
