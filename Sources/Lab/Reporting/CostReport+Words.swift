extension CostReport {
  /// The largest rows that are compared: those of Python where there are some.
  private var task: CostSummary.Row? { summary.largest(.asyncioTask) ?? summary.largest(.loopTask) }
  private var thread: CostSummary.Row? {
    summary.largest(.pythonThread) ?? summary.largest(.thread)
  }
  private var process: CostSummary.Row? {
    summary.largest(.pythonProcess) ?? summary.largest(.process)
  }

  /// What the figures say, a sentence each.
  package var findings: [String] {
    var sentences: [String] = []
    if let task {
      sentences += [thread, process].compactMap { $0 }.map { Self.comparison(of: $0, with: task) }
      if task.kind == .loopTask, process != nil {
        sentences.append(
          "An asyncio task takes more than a Loopscope task: it has a Python coroutine with it, "
            + "and Python code makes it.")
      }
    }
    if let many { sentences.append(many) }
    if let addresses { sentences.append(addresses) }
    return sentences + limits + kernel
  }

  /// How often more one unit takes than another.
  private static func comparison(of row: CostSummary.Row, with task: CostSummary.Row) -> String {
    func times(_ figure: KeyPath<CostSummary.Row, Figure>) -> String {
      Quantity.times(row[keyPath: figure].median, of: task[keyPath: figure].median)
    }
    return "A waiting \(row.kind.name) takes \(times(\.resident)) the memory of "
      + "\(task.kind == .asyncioTask ? "an" : "a") \(task.kind.name), "
      + "\(times(\.creation)) the time to make, and \(times(\.switching)) the time to switch."
  }

  /// What very many would take; only where all three are Python's.
  private var many: String? {
    let number = 10_000
    guard let task, let thread, let process, task.kind == .asyncioTask else { return nil }
    func memory(_ row: CostSummary.Row) -> String {
      Quantity.memory(row.resident.median * Double(number))
    }
    return "\(Quantity.count(number)) that wait would take \(memory(task)) as tasks, "
      + "\(memory(thread)) as threads and \(memory(process)) as processes."
  }

  private var addresses: String? {
    guard let thread, let reserved = thread.reserved else { return nil }
    let stack = machine.stack.map { Quantity.memory($0) } ?? "as much as it likes"
    return "A \(thread.kind.name) reserves \(Quantity.memory(reserved.median)) of addresses, "
      + "most of it for its stack (ulimit -s: \(stack)). Really in memory are "
      + "\(Quantity.memory(thread.resident.median))."
  }

  private var limits: [String] {
    summary.rows.compactMap { row in
      guard let limit = row.limit else { return nil }
      guard row.made > 0 else { return "No \(row.kind.plural) were measured: \(limit)." }
      return "* No more than \(Quantity.count(row.made)) of \(Quantity.count(row.wanted)) "
        + "\(row.kind.plural) could be made: \(limit)."
    }
  }

  private var kernel: [String] {
    guard machine.isKernelReadable else {
      return [
        "What the kernel keeps for each thread and process (a stack, page tables) comes on top; "
          + "its counters cannot be read here."
      ]
    }
    return [thread, process].compactMap { row in
      row.flatMap { row in
        row.kernel.map {
          "The kernel keeps another \(Quantity.memory($0.median)) for each \(row.kind.name)."
        }
      }
    }
  }

  /// How the figures were measured, a sentence each.
  package var method: [String] {
    let repeats = summary.rows.filter { $0.made > 0 }.map(\.repeats)
    let (least, most) = (repeats.min() ?? 0, repeats.max() ?? 0)
    let often = most == 1 ? "once" : least == most ? "\(most) times" : "\(least) to \(most) times"
    var sentences = [
      "Measured on \(machine.system), \(machine.processors) processors.",
      "Each row ran \(often), every time in a fresh process; the table has the medians.",
      "Times grow with what other programs do meanwhile.",
    ]
    if let interpreter = summary.rows.lazy.compactMap(\.interpreter).first {
      sentences += [
        "Tasks, threads and processes of Python are those of \(interpreter): create_task, "
          + "threading.Thread, and multiprocessing.Process, forked.",
        "For each of the first threads Python's memory allocator reserves 64 MB of addresses, "
          + "which shows where there are few.",
      ]
    }
    sentences += [
      "A Loopscope task is a task of Loopscope's own event loop, which is not written in Python: "
        + "empty, and suspended on a future.",
      "To switch, two tasks give way to each other, two threads pass a lock to and fro, and two "
        + "processes a byte.",
      "One unit was made first, to warm up; a cost is the difference between after and before, "
        + "divided by how many were made.",
      "Memory is the resident set (smaps_rollup of proc(5)); for processes it is the "
        + "proportional set, in which shared pages count once.",
    ]
    return sentences
  }
}
