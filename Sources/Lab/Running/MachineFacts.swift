import CLab
import Foundation

/// What the figures were measured on, and what bounds them.
package struct MachineFacts: Codable, Equatable, Sendable {
  /// Such as `Linux 6.1.0 on x86_64`.
  package var system: String
  /// How many processors the process may use.
  package var processors: Int
  /// Bytes of memory that could be used now.
  package var available: Double
  /// Bytes that a thread's stack reserves (`ulimit -s`); nil where there is no limit.
  package var stack: Double?
  /// How many processes and threads may be added, as far as limits are known.
  package var spareUnits: Int
  /// Whether the counters of what the kernel holds can be read.
  package var isKernelReadable: Bool

  /// A machine of which nothing is known.
  package static let unknown = MachineFacts(
    system: "an unknown system", processors: 1, available: 0, spareUnits: 0,
    isKernelReadable: false)

  /// Looks at this machine.
  package static func here() -> MachineFacts {
    var name = utsname()
    uname(&name)
    func text<Tuple>(_ tuple: Tuple) -> String {
      withUnsafeBytes(of: tuple) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
    }
    let stack = cl_stack_limit()
    return MachineFacts(
      system: "\(text(name.sysname)) \(text(name.release)) on \(text(name.machine))",
      processors: ProcessInfo.processInfo.activeProcessorCount, available: availableMemory,
      stack: stack < 0 ? nil : Double(stack), spareUnits: spareUnits,
      isKernelReadable: MemoryUse.isKernelReadable)
  }

  private static var availableMemory: Double {
    for line in (KernelFile.text("/proc/meminfo") ?? "").split(separator: "\n")
    where line.hasPrefix("MemAvailable:") {
      let words = line.split(separator: " ")
      return (words.count > 1 ? Double(words[1]) ?? 0 : 0) * 1024
    }
    return 0
  }

  /// Half of what the limits on processes leave, so that the learner's other programs keep theirs.
  private static var spareUnits: Int {
    let most = cl_process_limit()
    var spare = most < 0 ? Int.max : Int(most / 2)
    func number(_ file: String) -> Int? {
      ControlGroup.text(of: file).flatMap {
        Int($0.trimmingCharacters(in: .whitespacesAndNewlines))
      }
    }
    if let most = number("pids.max") {
      spare = min(spare, max(0, most - (number("pids.current") ?? 0)) / 2)
    }
    return spare
  }
}
