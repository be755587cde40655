/// What the lab makes many of, each waiting for nothing but its turn.
package enum UnitKind: String, CaseIterable, Codable, Sendable {
  /// A task of Loopscope's own event loop, suspended on a future.
  case coroutine
  /// A thread of the system with the usual stack, blocked in a read.
  case thread
  /// A forked copy of the measuring process, blocked in a read.
  case process
}
