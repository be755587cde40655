/// One program of the benchmark.
struct Workload: Equatable, Sendable {
  /// What a program is an example of.
  enum Group: String, CaseIterable, Codable, Sendable {
    /// Calls, loops, data: what the interpreter alone does.
    case computing = "Computing"
    /// What the event loop does.
    case loop = "Loop"
    /// What tutorials and small scripts use.
    case everyday = "Everyday"
  }

  /// The group, which is also the folder.
  let group: Group
  /// The file's name without its extension.
  let name: String
  /// A size at which the program is done in no time, for tests.
  let smallSize: Int

  /// The file, relative to the folder of programs.
  var path: String { "\(group.rawValue)/\(name).py" }

  /// The programs of a group.
  static func all(in group: Group) -> [Workload] { all.filter { $0.group == group } }

  /// All programs.
  static let all: [Workload] = [
    Workload(group: .computing, name: "calls", smallSize: 10),
    Workload(group: .computing, name: "integers", smallSize: 100),
    Workload(group: .computing, name: "sieve", smallSize: 100),
    Workload(group: .computing, name: "generators", smallSize: 20),
    Workload(group: .computing, name: "exceptions", smallSize: 10),
    Workload(group: .computing, name: "objects", smallSize: 30),
    Workload(group: .computing, name: "text", smallSize: 12),
    Workload(group: .computing, name: "counting", smallSize: 30),
    Workload(group: .loop, name: "switching", smallSize: 3),
    Workload(group: .loop, name: "sleeping", smallSize: 10),
    Workload(group: .loop, name: "queues", smallSize: 10),
    Workload(group: .loop, name: "cancelling", smallSize: 10),
    Workload(group: .loop, name: "locks", smallSize: 10),
    Workload(group: .loop, name: "echo", smallSize: 10),
    Workload(group: .everyday, name: "comprehensions", smallSize: 3),
    Workload(group: .everyday, name: "sorting", smallSize: 50),
    Workload(group: .everyday, name: "strings", smallSize: 20),
    Workload(group: .everyday, name: "formatting", smallSize: 20),
    Workload(group: .everyday, name: "records", smallSize: 20),
    Workload(group: .everyday, name: "sets", smallSize: 50),
    Workload(group: .everyday, name: "matrices", smallSize: 4),
    Workload(group: .everyday, name: "jsons", smallSize: 3),
    Workload(group: .everyday, name: "patterns", smallSize: 5),
  ]

  /// The program in which very many tasks wait at once, for what one of them weighs.
  static let suspended = Workload(group: .loop, name: "suspended", smallSize: 10)
}
