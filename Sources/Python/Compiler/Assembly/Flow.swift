/// What is known wherever control reaches a point of the code.
struct Flow: Equatable, Sendable {
  /// Locals that are certainly bound.
  var bound = RegisterSet()
  /// Temporaries that may hold objects.
  var held = RegisterSet()
  /// The line that was traced last; `nil` where that depends on the way taken.
  var line: Int32?

  /// What is known where two ways meet.
  mutating func merge(_ other: Flow) {
    bound.formIntersection(other.bound)
    held.formUnion(other.held)
    if line != other.line { line = nil }
  }
}
