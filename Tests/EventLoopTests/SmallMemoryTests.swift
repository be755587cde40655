#if os(Linux)
  import EventLoop
  import Glibc
  import Testing

  /// Memory of a test, which goes from thread to thread.
  private struct Piece: @unchecked Sendable {
    let start: UnsafeMutableRawPointer
  }

  /// What the C library says of a piece, which Swift's module of it leaves out.
  private func room(of piece: UnsafeMutableRawPointer) throws -> Int {
    let function = try #require(dlsym(nil, "malloc_usable_size"))
    typealias Function = @convention(c) (UnsafeMutableRawPointer) -> Int
    return unsafeBitCast(function, to: Function.self)(piece)
  }

  @Suite(
    "Small pieces of memory are handed out without anything in front",
    .disabled(
      if: dlsym(nil, "__asan_init") != nil || dlsym(nil, "__tsan_init") != nil,
      "a sanitizer hands memory out itself"))
  struct SmallMemoryTests {
    @Test("A piece has as many bytes as its size in sixteens")
    func sizes() throws {
      for (size, expected) in [(0, 16), (1, 16), (16, 16), (17, 32), (100, 112), (512, 512)] {
        let piece = try #require(malloc(size))
        #expect(try room(of: piece) == expected)
        free(piece)
      }
      let large = try #require(malloc(513))
      #expect(try room(of: large) >= 513)
      free(large)
    }

    @Test("Pieces are aligned, lie apart and keep what is written")
    func apart() throws {
      var pieces: [(start: UnsafeMutableRawPointer, size: Int)] = []
      for number in 0..<20_000 {
        let size = 1 + number % 700
        let start = try #require(malloc(size))
        memset(start, Int32(number & 255), size)
        pieces.append((start, size))
      }
      #expect(pieces.allSatisfy { Int(bitPattern: $0.start) % 16 == 0 })
      for (number, piece) in pieces.enumerated() {
        let bytes = UnsafeRawBufferPointer(start: piece.start, count: piece.size)
        #expect(bytes.allSatisfy { $0 == UInt8(number & 255) })
        free(piece.start)
      }
    }

    @Test("A piece that is resized keeps its content, over the border to what is large and back")
    func resized() throws {
      var piece = try #require(realloc(nil, 5))
      memcpy(piece, "line\0", 5)
      for size in [16, 17, 200, 512, 513, 5000, 600, 100, 20, 5] {
        piece = try #require(realloc(piece, size))
        #expect(strcmp(piece.assumingMemoryBound(to: CChar.self), "line") == 0)
      }
      free(piece)
    }

    @Test("Cleared memory is zero where it was used before")
    func cleared() throws {
      for size in [8, 48, 512, 4000] {
        let used = try #require(malloc(size))
        memset(used, 255, size)
        free(used)
        let piece = try #require(calloc(size / 4, 4))
        #expect(UnsafeRawBufferPointer(start: piece, count: size).allSatisfy { $0 == 0 })
        free(piece)
      }
      let most = Int.max
      #expect(calloc(most, 16) == nil)
    }

    @Test("Memory of a larger alignment has it")
    func aligned() throws {
      for alignment in [8, 16, 64, 4096] {
        var place: UnsafeMutableRawPointer?
        #expect(posix_memalign(&place, alignment, 40) == 0)
        let piece = try #require(place)
        #expect(Int(bitPattern: piece) % alignment == 0)
        free(piece)
      }
      var place: UnsafeMutableRawPointer?
      #expect(posix_memalign(&place, 24, 40) == EINVAL)
    }

    @Test("What an ended thread had is handed out again, and may be freed by others")
    func threads() throws {
      // Of a size that hardly anybody else asks for.
      let size = 497
      var known: Set<UnsafeMutableRawPointer> = []
      for _ in 0..<20 {
        nonisolated(unsafe) var pieces: [Piece] = []
        let thread = SystemThread.start(stackSize: 1 << 20, waitingFor: nil) {
          for _ in 0..<500 {
            if let start = malloc(size) { pieces.append(Piece(start: start)) }
          }
          for piece in pieces[..<250] { free(piece.start) }
          return nil
        }
        try #require(thread).join()
        #expect(pieces.count == 500)
        known.formUnion(pieces.map(\.start))
        for piece in pieces[250...] { free(piece.start) }
      }
      #expect(known.count < 20 * 500)
    }
  }
#endif
