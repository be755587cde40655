#if os(Linux)
  import Testing

  @testable import Python

  /// A class of which there are as many objects as tasks that are suspended.
  private struct Part: Sendable, CustomTestStringConvertible {
    let kind: any AnyObject.Type
    /// The most bytes of an object that are handed out for it: sizes go by sixteens.
    let limit: Int

    var testDescription: String { "\(kind)" }
  }

  @Suite("A suspended task takes few bytes") struct SuspendedTaskSizeTests {
    @Test(
      "An object of each of its parts fits into its size of memory",
      arguments: [
        Part(kind: CoroutineTask.self, limit: 128), Part(kind: PyGenerator.self, limit: 96),
        Part(kind: PyFuture.self, limit: 48), Part(kind: EventWait.self, limit: 64),
        Part(kind: PrimitiveWaiter.self, limit: 80),
      ])
    fileprivate func fits(_ part: Part) {
      // The size of instances stands behind the kind, the superclass, the flags and the address
      // point ("Class Metadata" in Swift's docs/ABI/TypeMetadata.rst).
      let metadata = unsafeBitCast(part.kind as AnyClass, to: UnsafeRawPointer.self)
      let size = Int(metadata.load(fromByteOffset: 24, as: UInt32.self))
      #expect(size > 16)
      #expect(size <= part.limit)
    }
  }
#endif
