import Foundation

/// The cases of a test that makes its input at random; each belongs to a seed.
///
/// By default there are few of them, always the same. `LOOPSCOPE_FUZZ=5000` asks every such test
/// for the seeds from 0 up to 5000, `LOOPSCOPE_FUZZ=4711-4711` for that one alone.
package enum Cases {
  /// In how many parts the cases of a test run side by side.
  package static let parts: Range<UInt64> = 0..<4

  /// The seeds of one part.
  ///
  /// - Parameters:
  ///   - usual: how many cases there are in all, where nothing else is asked for.
  ///   - part: one of `parts`.
  /// - Returns: the seeds, in ascending order.
  package static func seeds(usually usual: UInt64, part: UInt64) -> [UInt64] {
    let range = asked(ProcessInfo.processInfo.environment["LOOPSCOPE_FUZZ"]) ?? 0..<usual
    return range.filter { $0 % parts.upperBound == part }
  }

  /// What a value of the variable asks for: `COUNT`, or `FIRST-LAST`.
  ///
  /// - Parameter text: the value, where the variable is set.
  /// - Returns: the seeds; nil where it is neither.
  package static func asked(_ text: String?) -> Range<UInt64>? {
    let numbers = (text ?? "").split(separator: "-").map { UInt64($0) }
    switch numbers.count {
    case 1: return numbers[0].map { 0..<$0 }
    case 2:
      guard let first = numbers[0], let last = numbers[1], first <= last, last < .max else {
        return nil
      }
      return first..<(last + 1)
    default: return nil
    }
  }
}
