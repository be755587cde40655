import Foundation

/// What this process holds of the system, read from `/proc`; zeros where there is none.
struct ProcessFigures {
  /// Megabytes of memory that are resident.
  var megabytes: Int
  /// Open descriptors.
  var descriptors: Int
  /// Threads.
  var threads: Int

  /// The figures of this moment.
  static var now: ProcessFigures {
    let pages =
      FileManager.default.contents(atPath: "/proc/self/statm").flatMap { data in
        String(decoding: data, as: UTF8.self).split(separator: " ").dropFirst().first.flatMap {
          Int($0)
        }
      } ?? 0
    return ProcessFigures(
      megabytes: (pages * Int(sysconf(Int32(_SC_PAGESIZE)))) >> 20,
      descriptors: count("/proc/self/fd"), threads: count("/proc/self/task"))
  }

  private static func count(_ folder: String) -> Int {
    (try? FileManager.default.contentsOfDirectory(atPath: folder).count) ?? 0
  }
}
