@testable import Trace

extension LoopState {
  /// The names of the parts in which two states differ; short, unlike the states themselves.
  func differences(from other: LoopState) -> [String] {
    if self == other { return [] }
    let own = Mirror(reflecting: self).children
    let others = Mirror(reflecting: other).children
    return zip(own, others).compactMap { one, another in
      String(reflecting: one.value) == String(reflecting: another.value) ? nil : one.label
    } + ["differ at \(sequence)"]
  }
}
