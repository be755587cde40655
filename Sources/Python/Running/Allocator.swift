#if os(Linux)
  import CSystem
#endif

/// The memory allocator of the system's C library.
enum Allocator {
  /// Sets the allocator up for threads that run one at a time; the first use does it.
  ///
  /// Left to itself glibc gives each thread an arena of its own, which grows by a system call for
  /// one page at a time: a tenth of the time of programs that make many objects.
  static let prepared: Void = {
    #if os(Linux)
      csystem_share_arena()
    #endif
  }()
}
