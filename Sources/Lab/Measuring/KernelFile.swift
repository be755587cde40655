import Foundation

/// Files of the kernel's, under /proc and /sys, which have no length of their own.
enum KernelFile {
  /// A file's content; nil where it cannot be read.
  static func text(_ path: String) -> String? {
    guard let file = FileHandle(forReadingAtPath: path) else { return nil }
    defer { try? file.close() }
    return (try? file.readToEnd()).flatMap { String(data: $0, encoding: .utf8) }
  }
}

/// The control group (version 2) of this process, as cgroups(7) says.
enum ControlGroup {
  /// The content of one of its files, such as `pids.max`; nil where it cannot be read.
  static func text(of file: String) -> String? {
    guard let groups = KernelFile.text("/proc/self/cgroup"),
      let line = groups.split(separator: "\n").first(where: { $0.hasPrefix("0::") })
    else { return nil }
    return KernelFile.text("/sys/fs/cgroup\(line.dropFirst(3))/\(file)")
  }
}
