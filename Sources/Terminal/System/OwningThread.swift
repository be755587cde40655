import Glibc

/// The rule that one thread owns a thing, made executable.
struct OwningThread {
  private let owner = pthread_self()

  /// Stops the program if another thread than the owner calls.
  func check(_ function: StaticString = #function) {
    precondition(
      pthread_equal(owner, pthread_self()) != 0,
      "ncurses is not thread-safe: \(function) must be called on the thread that opened the terminal"
    )
  }
}
