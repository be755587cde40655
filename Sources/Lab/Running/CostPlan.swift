/// Which rows the experiment `costs` measures, and how often.
package struct CostPlan: Equatable, Sendable {
  /// So many units of a kind, in a process of their own.
  package struct Row: Hashable, Sendable {
    /// What is made.
    package var kind: UnitKind
    /// How many.
    package var count: Int

    /// The row as the command's argument, such as `thread:1000`.
    package var argument: String { "\(kind.rawValue):\(count)" }

    /// Makes a row.
    package init(kind: UnitKind, count: Int) {
      self.kind = kind
      self.count = count
    }

    /// Reads an argument; nil where it is none.
    package init?(argument: String) {
      let parts = argument.split(separator: ":")
      guard parts.count == 2, let kind = UnitKind(rawValue: String(parts[0])),
        let count = Int(parts[1]), count > 0, count <= 1_000_000
      else { return nil }
      self.init(kind: kind, count: count)
    }
  }

  /// The rows, in order.
  package var rows: [Row]
  /// How often each is measured.
  package var repeats: Int
  /// When to begin no further repeat.
  package var longest: Duration

  /// Why rows of Python are not measured; nil where they are.
  package var pythonProblem: String?

  /// The sizes of the experiment where python3 measures what a learner writes.
  ///
  /// Its processes are few, for each has more than a megabyte of its own.
  private static let withPython: KeyValuePairs<UnitKind, [Int]> = [
    .asyncioTask: [1_000, 10_000, 100_000], .pythonThread: [100, 1_000, 4_000],
    .pythonProcess: [20, 100, 200], .loopTask: [100_000],
  ]
  /// The sizes where there is no python3.
  private static let withoutPython: KeyValuePairs<UnitKind, [Int]> = [
    .loopTask: [1_000, 10_000, 100_000], .thread: [100, 1_000, 4_000], .process: [20, 100, 400],
  ]
  /// Bytes that a unit may take, at the most, when memory is shared out.
  private static let allowance: [UnitKind: Double] = [
    .asyncioTask: 8_000, .pythonThread: 200_000, .pythonProcess: 8_000_000, .loopTask: 4_000,
    .thread: 100_000, .process: 2_000_000,
  ]

  /// A plan that leaves three quarters of the machine's memory and half of its process limit alone.
  package init(
    for machine: MachineFacts, pythonProblem: String? = nil, repeats: Int = 5,
    longest: Duration = .seconds(24), scale: Int = 1
  ) {
    self.pythonProblem = pythonProblem
    self.repeats = repeats
    self.longest = longest
    let sizes = pythonProblem == nil ? Self.withPython : Self.withoutPython
    rows = sizes.flatMap { kind, sizes in
      let room = machine.available / 4 / (Self.allowance[kind] ?? 1)
      let isTask = [.asyncioTask, .loopTask].contains(kind)
      let most = max(1, min(Int(min(room, 1e9)), isTask ? Int.max : machine.spareUnits))
      var counts: [Int] = []
      for size in sizes {
        let count = max(1, min(size / max(1, scale), most))
        if !counts.contains(count) { counts.append(count) }
      }
      return counts.map { Row(kind: kind, count: $0) }
    }
  }
}
