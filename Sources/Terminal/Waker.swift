/// Wakes a terminal that waits for events; may be used on any thread, for as long as one likes.
package struct Waker: Sendable {
  let pipe: WakePipe

  /// Makes the terminal's wait end with the event `wake`.
  package func wake() { pipe.wake() }
}
