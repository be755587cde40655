import Screen
import Trace

@testable import Tutor

/// A program whose trace is written by hand, as the engine would write it.
///
/// Three workers take turns: each prints twice and sleeps in between; main gathers them.
final class SampleProgram {
  static let source = """
    import asyncio


    async def worker(name, pause):
        for i in range(2):
            print(name, i)
            await asyncio.sleep(pause)
        return name


    async def main():
        await asyncio.gather(
            worker("A", 0.1),
            worker("B", 0.25),
            worker("C", 0.15))
        print("done")


    asyncio.run(main())

    """

  let log = TraceLog()
  private let module: CodeID
  private let worker: CodeID
  private let main: CodeID
  private var nextFrame: FrameID = 1
  private var nextHandle: HandleID = 1
  private var nextFuture: FutureID = 1
  private var tick = 0
  private var ready: [Entry] = []
  private var timers: [(deadline: Int, handle: HandleID, future: FutureID, set: Sequence)] = []
  private var sleepers: [FutureID: TaskID] = [:]
  private var rounds: [TaskID: Int] = [:]
  private var left = 3
  private let names = ["main", "A", "B", "C"]
  private let pauses = [0, 100, 250, 150]

  private enum Work {
    case step(TaskID)
    case resolve(FutureID)
    case collect(TaskID)
    case wakeMain
  }

  private struct Entry {
    var handle: HandleID
    var work: Work
    var sequence: Sequence
  }

  /// The whole run.
  static func recording() -> Recording {
    let program = SampleProgram()
    program.run()
    return Recording(RecordedRun(trace: program.log))
  }

  /// A scope at the start of the run.
  static func scope() -> Scope {
    Scope(
      program: ProgramText(path: "turns.py", bytes: Array(source.utf8)), recording: recording())
  }

  private init() {
    let log = log
    func code(_ name: String, _ kind: CodeInfo.Kind, _ line: Int32, _ locals: [String]) -> CodeID {
      log.code(
        CodeInfo(
          name: name, qualifiedName: name, file: "turns.py", kind: kind, firstLine: line,
          locals: locals))
    }
    module = code("<module>", .module, 1, [])
    worker = code("worker", .coroutine, 4, ["name", "pause", "i"])
    main = code("main", .coroutine, 11, [])
  }

  @discardableResult
  private func emit(_ event: Event, after time: Int = 100) -> Sequence {
    log.now += time
    return log.record(event)
  }

  private func enter(_ code: CodeID) {
    emit(.called(nextFrame, code))
    nextFrame += 1
  }

  private func enqueue(_ work: Work, _ purpose: HandlePurpose, cause: Sequence) {
    let sequence = emit(.handleEnqueued(nextHandle, purpose, cause: cause))
    ready.append(Entry(handle: nextHandle, work: work, sequence: sequence))
    nextHandle += 1
  }

  private func create(_ task: TaskID, name: String, parent: TaskID, code: CodeID) {
    let sequence = emit(
      .taskCreated(task, name: log.text(name), parent: parent, code: code))
    enqueue(.step(task), .step(task), cause: sequence)
  }

  // MARK: The loop

  private func run() {
    emit(.programStarted(file: log.text("turns.py")), after: 0)
    enter(module)
    for line in [1, 4, 11, 19] as [Int32] { emit(.line(line)) }
    create(1, name: "Task-1", parent: 0, code: main)
    emit(.loopStarted)
    while !ready.isEmpty || !timers.isEmpty { turn() }
    emit(.loopStopped)
    emit(.loopClosed)
    emit(.returned)
    emit(.programEnded(exitStatus: 0))
  }

  private func turn() {
    if ready.isEmpty, let first = timers.first, first.deadline > log.now {
      emit(.clockIdled(by: first.deadline - log.now), after: first.deadline - log.now)
    }
    tick += 1
    emit(.tickBegan(number: tick))
    while let first = timers.first, first.deadline <= log.now {
      timers.removeFirst()
      let fired = emit(.timerFired(first.handle, cause: first.set))
      let sequence = emit(.handleEnqueued(first.handle, .resolve(first.future), cause: fired))
      ready.append(
        Entry(handle: first.handle, work: .resolve(first.future), sequence: sequence))
    }
    for entry in ready {
      ready.removeFirst()
      emit(.handleRan(entry.handle))
      perform(entry)
      emit(.handleEnded(entry.handle))
    }
  }

  private func perform(_ entry: Entry) {
    switch entry.work {
    case .resolve(let future):
      let sequence = emit(.futureResolved(future, .result, cause: entry.sequence))
      if let task = sleepers[future] { enqueue(.step(task), .wake(task), cause: sequence) }
    case .collect:
      left -= 1
      guard left == 0 else { return }
      let sequence = emit(.futureResolved(1, .result, cause: entry.sequence))
      enqueue(.wakeMain, .wake(1), cause: sequence)
    case .wakeMain:
      emit(.stepBegan(1, cause: entry.sequence))
      emit(.line(16))
      emit(.output(.standardOutput, text: log.text("done\n")))
      emit(.returned)
      emit(.stepEnded(1, .returned))
    case .step(1):
      emit(.stepBegan(1, cause: entry.sequence))
      enter(main)
      for line in [12, 13, 14, 15, 12] as [Int32] { emit(.line(line)) }
      for task in 2...4 as ClosedRange<TaskID> {
        create(task, name: names[Int(task) - 1], parent: 1, code: worker)
      }
      emit(.futureCreated(1, .gather))
      nextFuture = 2
      for task in 2...4 as ClosedRange<TaskID> { emit(.futureMember(1, task)) }
      emit(.suspending(1, .gather, subject: 1, detail: 3))
      emit(.stepEnded(1, .suspended))
    case .step(let task): stepWorker(task, entry)
    }
  }

  private func stepWorker(_ task: TaskID, _ entry: Entry) {
    let round = rounds[task, default: 0]
    rounds[task] = round + 1
    emit(.stepBegan(task, cause: entry.sequence))
    let index = Int(task) - 1
    if round == 0 {
      enter(worker)
      emit(.bound(slot: 0, .string(log.text(names[index]))))
      emit(.bound(slot: 1, .float(Double(pauses[index]) / 1000)))
    }
    emit(.line(5))
    if round == 2 {
      emit(.line(8))
      emit(.returned)
      let sequence = emit(.stepEnded(task, .returned))
      enqueue(.collect(task), .collect(1), cause: sequence)
      return
    }
    emit(.bound(slot: 2, .int(round)))
    emit(.line(6))
    emit(.output(.standardOutput, text: log.text("\(names[index]) \(round)\n")))
    emit(.line(7))
    emit(.futureCreated(nextFuture, .sleep))
    let deadline = log.now + pauses[index] * 1_000_000
    let set = emit(.timerScheduled(nextHandle, .resolve(nextFuture), deadline: deadline))
    timers.append((deadline, nextHandle, nextFuture, set))
    timers.sort { ($0.deadline, $0.handle) < ($1.deadline, $1.handle) }
    sleepers[nextFuture] = task
    emit(.suspending(task, .sleep, subject: nextHandle, detail: deadline))
    nextHandle += 1
    nextFuture += 1
    emit(.stepEnded(task, .suspended))
  }
}
