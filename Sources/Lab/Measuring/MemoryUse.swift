import Foundation

/// How much memory a process uses at a moment, in bytes, as proc(5) says.
struct MemoryUse {
  /// The proportional set size: its own pages, and its part of those that it shares.
  var proportional = 0.0
  /// All pages that are there.
  var resident = 0.0
  /// All addresses that are reserved.
  var virtual = 0.0
  /// What the kernel holds for the control group; nil where its counters cannot be read.
  var kernel: Double?

  /// The use of a process; by default this one's, with what the kernel holds.
  static func now(of process: Int32? = nil) -> MemoryUse {
    var use = MemoryUse()
    let folder = "/proc/" + (process.map(String.init) ?? "self")
    let pages = fields(of: folder + "/smaps_rollup", in: ["Rss:", "Pss:"])
    use.resident = pages["Rss:"] ?? 0
    use.proportional = pages["Pss:"] ?? 0
    if process == nil {
      use.virtual = fields(of: folder + "/status", in: ["VmSize:"])["VmSize:"] ?? 0
      use.kernel = kernelUse
    }
    return use
  }

  /// This process's use, read a second time: the first reading brings in the code and the memory
  /// that reading takes, half a megabyte, which would be counted among the units' cost.
  static func settled() -> MemoryUse {
    _ = now()
    return now()
  }

  /// Whether what the kernel holds can be read here.
  static var isKernelReadable: Bool { kernelUse != nil }

  /// What the kernel holds for the control group of this process (version 2), in bytes.
  private static var kernelUse: Double? {
    guard let counters = ControlGroup.text(of: "memory.stat") else { return nil }
    var sum = 0.0
    var isFound = false
    for line in counters.split(separator: "\n") {
      let words = line.split(separator: " ")
      guard words.count == 2, ["kernel_stack", "pagetables", "slab"].contains(words[0]) else {
        continue
      }
      sum += Double(words[1]) ?? 0
      isFound = true
    }
    return isFound ? sum : nil
  }

  /// Fields of a file whose lines are `Name:  123 kB`, in bytes.
  private static func fields(of path: String, in names: Set<String>) -> [String: Double] {
    var found: [String: Double] = [:]
    for line in (KernelFile.text(path) ?? "").split(separator: "\n") {
      let words = line.split(whereSeparator: \.isWhitespace)
      guard words.count >= 2, names.contains(String(words[0])) else { continue }
      found[String(words[0])] = (Double(words[1]) ?? 0) * 1024
    }
    return found
  }
}
