import Fuzzing

@testable import Trace

/// A small event loop with random tasks, which writes a valid trace and remembers what is so.
///
/// It keeps its own plain model of everything that a state must show, for comparison.
final class SimulatedLoop {
  struct Frame {
    var id: FrameID
    var code: CodeID
    var line: Int32
    var locals: [TracedValue]
  }

  struct Task {
    var id: TaskID
    var status: TaskState.Status = .ready
    var frames: [Frame] = []
    var waiters: [TaskID] = []
  }

  struct Entry {
    var handle: HandleID
    var task: TaskID
    var cause: Sequence
    var sequence: Sequence
    var isResolve = false
    var future: FutureID = 0
  }

  let log = TraceLog()
  var random: SeededGenerator
  var tasks: [Task] = []
  var ready: [Entry] = []
  var timers: [(deadline: Int, handle: HandleID, task: TaskID, future: FutureID, seq: Int)] = []
  var futureWaiters: [FutureID: TaskID] = [:]
  var lockOwner: TaskID = 0
  var lockWaiters: [(task: TaskID, future: FutureID)] = []
  var outputs: [String] = []
  var current: TaskID = 0
  var suspendedGenerators: [Frame] = []
  var nextFrame: FrameID = 1
  var nextHandle: HandleID = 1
  var nextFuture: FutureID = 1
  var tick = 0
  let codes: [CodeID]

  /// Looks at the loop after each batch of events.
  var observe: ((SimulatedLoop) -> Void)?

  init(seed: UInt64) {
    random = SeededGenerator(seed: seed)
    let log = log
    codes = (0..<4).map { log.code(Self.code($0)) }
  }

  private static func code(_ number: Int) -> CodeInfo {
    let isGenerator = number == 3
    return CodeInfo(
      name: "f\(number)", qualifiedName: "f\(number)",
      file: isGenerator ? "other.py" : "main.py", kind: isGenerator ? .generator : .coroutine,
      firstLine: Int32(number * 10 + 1), locals: ["a", "b", "c"])
  }

  func chance(_ one: Int, in all: Int) -> Bool { Int.random(in: 0..<all, using: &random) < one }
  func pick(_ range: Range<Int>) -> Int { Int.random(in: range, using: &random) }

  @discardableResult
  func emit(_ event: Event) -> Sequence {
    log.now += chance(1, in: 3) ? 0 : pick(1..<60) * 50
    return log.record(event)
  }

  /// Runs until about this many events are written, then ends the program.
  func run(events: Int) {
    emit(.programStarted(file: log.text("main.py")))
    call(0)
    line(1)
    emit(.loopStarted)
    emit(.primitiveCreated(1, .lock, name: log.text("lock")))
    createTask()
    while log.count < events {
      if ready.isEmpty && timers.isEmpty { createTask() }
      turn()
    }
    ready = []
    timers = []
    for place in tasks.indices where tasks[place].status == .ready {
      tasks[place].status = .waiting
    }
    emit(.loopStopped)
    emit(.loopClosed)
    emit(.programEnded(exitStatus: 0))
    observe?(self)
  }

  private func turn() {
    tick += 1
    if ready.isEmpty, let first = timers.first, first.deadline > log.now {
      let pause = first.deadline - log.now
      log.now = first.deadline
      log.record(.clockIdled(by: pause))
    }
    emit(.tickBegan(number: tick))
    while let first = timers.first, first.deadline <= log.now {
      timers.removeFirst()
      let cause = emit(.timerFired(first.handle, cause: first.seq))
      let sequence = emit(.handleEnqueued(first.handle, .resolve(first.future), cause: cause))
      ready.append(
        Entry(
          handle: first.handle, task: first.task, cause: cause, sequence: sequence,
          isResolve: true, future: first.future))
    }
    for _ in 0..<ready.count {
      let entry = ready.removeFirst()
      emit(.handleRan(entry.handle))
      if entry.isResolve {
        resolve(entry.future, cause: entry.sequence)
      } else {
        step(entry)
      }
      emit(.handleEnded(entry.handle))
      observe?(self)
    }
  }

  private func resolve(_ future: FutureID, cause: Sequence) {
    let sequence = emit(.futureResolved(future, .result, cause: cause))
    if let task = futureWaiters.removeValue(forKey: future) { wake(task, cause: sequence) }
  }

  private func wake(_ task: TaskID, cause: Sequence, first: Bool = false) {
    let handle = nextHandle
    nextHandle += 1
    let sequence = emit(.handleEnqueued(handle, first ? .step(task) : .wake(task), cause: cause))
    ready.append(Entry(handle: handle, task: task, cause: cause, sequence: sequence))
    if task != current { tasks[Int(task) - 1].status = .ready }
  }

  private func createTask() {
    let id = TaskID(tasks.count + 1)
    let sequence = emit(
      .taskCreated(id, name: log.text("T\(id)"), parent: current, code: codes[pick(0..<3)]))
    tasks.append(Task(id: id))
    wake(id, cause: sequence, first: true)
  }

  // MARK: Inside a step

  private var base: [Frame] = []

  private var frames: [Frame] {
    get { current == 0 ? base : tasks[Int(current) - 1].frames }
    set { if current == 0 { base = newValue } else { tasks[Int(current) - 1].frames = newValue } }
  }

  private func call(_ code: Int) {
    emit(.called(nextFrame, codes[code]))
    frames.append(Frame(id: nextFrame, code: codes[code], line: 0, locals: []))
    nextFrame += 1
  }

  private func line(_ number: Int32) {
    emit(.line(number))
    frames[frames.count - 1].line = number
  }

  private func bind() {
    let slot = pick(0..<3)
    let value: TracedValue = [
      .int(pick(-5..<5)), .int(.max), .float(0.25), .none, .string(log.text("s\(pick(0..<9))")),
      .bool(true), .unbound,
    ][pick(0..<7)]
    emit(.bound(slot: Int32(slot), value))
    var frame = frames[frames.count - 1]
    while frame.locals.count <= slot { frame.locals.append(.unbound) }
    frame.locals[slot] = value
    frames[frames.count - 1] = frame
  }

  private func step(_ entry: Entry) {
    let id = entry.task
    emit(.stepBegan(id, cause: entry.sequence))
    current = id
    tasks[Int(id) - 1].status = .running
    if frames.isEmpty {
      call(pick(0..<3))
      line(1)
    }
    for _ in 0..<pick(1..<12) { act() }
    endStep(id)
    current = 0
  }

  private func act() {
    switch pick(0..<14) {
    case 0..<5: line(Int32(pick(1..<30)))
    case 5, 6: bind()
    case 7:
      call(pick(0..<4))
      line(Int32(pick(1..<30)))
    case 8 where frames.count > 1 && frames[frames.count - 1].code != codes[3]:
      emit(chance(1, in: 4) ? .unwound : .returned)
      frames.removeLast()
    case 9 where frames.count > 1 && frames[frames.count - 1].code == codes[3]:
      emit(.yielded)
      suspendedGenerators.append(frames.removeLast())
    case 10 where !suspendedGenerators.isEmpty:
      let frame = suspendedGenerators.remove(at: pick(0..<suspendedGenerators.count))
      if chance(1, in: 3) {
        emit(.frameDropped(frame.id))
      } else {
        emit(.resumed(frame.id))
        frames.append(frame)
      }
    case 11:
      let text = "out \(pick(0..<100))\n"
      emit(.output(.standardOutput, text: log.text(text)))
      outputs.append(text)
    case 12 where tasks.count < 200: createTask()
    case 13:
      emit(.raised(type: log.text("ValueError"), message: log.text("no")))
      emit(.caught(type: log.text("ValueError")))
    default: line(Int32(pick(1..<30)))
    }
  }

  private func endStep(_ id: TaskID) {
    if lockOwner == id, chance(1, in: 2) { release(id) }
    switch pick(0..<10) {
    case 0, 1: sleep(id)
    case 2, 3:
      emit(.suspending(id, .turn, subject: 0, detail: 0))
      wake(id, cause: -1)
      suspend(id, .ready)
    case 4, 5: lock(id)
    case 6: waitForTask(id)
    case 7 where tasks.count > 1: finish(id)
    default: sleep(id)
    }
  }

  private func suspend(_ id: TaskID, _ status: TaskState.Status) {
    emit(.stepEnded(id, .suspended))
    tasks[Int(id) - 1].status = status
  }

  private func newFuture(_ reason: WaitReason) -> FutureID {
    let future = nextFuture
    nextFuture += 1
    emit(.futureCreated(future, reason))
    return future
  }

  private func sleep(_ id: TaskID) {
    let future = newFuture(.sleep)
    let handle = nextHandle
    nextHandle += 1
    let deadline = log.now + pick(1..<50) * 1_000_000
    let sequence = emit(.timerScheduled(handle, .resolve(future), deadline: deadline))
    timers.append((deadline, handle, id, future, sequence))
    timers.sort { ($0.deadline, $0.handle) < ($1.deadline, $1.handle) }
    futureWaiters[future] = id
    emit(.suspending(id, .sleep, subject: handle, detail: deadline))
    suspend(id, .sleeping)
  }

  private func lock(_ id: TaskID) {
    guard lockOwner != id else { return sleep(id) }
    if lockOwner == 0 {
      lockOwner = id
      emit(.primitiveChanged(1, value: 1, limit: 1))
      emit(.primitiveOwned(1, by: id))
      return sleep(id)
    }
    let future = newFuture(.lock)
    futureWaiters[future] = id
    lockWaiters.append((id, future))
    emit(.waiterJoined(1, id))
    emit(.suspending(id, .lock, subject: 1, detail: 0))
    suspend(id, .waiting)
  }

  private func release(_ id: TaskID) {
    lockOwner = 0
    emit(.primitiveOwned(1, by: 0))
    emit(.primitiveChanged(1, value: 0, limit: 1))
    guard !lockWaiters.isEmpty else { return }
    let next = lockWaiters.removeFirst()
    emit(.waiterLeft(1, next.task))
    lockOwner = next.task
    emit(.primitiveOwned(1, by: next.task))
    emit(.primitiveChanged(1, value: 1, limit: 1))
    resolve(next.future, cause: -1)
  }

  private func waitForTask(_ id: TaskID) {
    let other = TaskID(pick(0..<tasks.count) + 1)
    guard other != id, !tasks[Int(other) - 1].status.isFinal else { return sleep(id) }
    tasks[Int(other) - 1].waiters.append(id)
    emit(.suspending(id, .task, subject: other, detail: 0))
    suspend(id, .waiting)
  }

  private func finish(_ id: TaskID) {
    if lockOwner == id { release(id) }
    let outcome: StepOutcome = [.returned, .returned, .raised, .cancelled][pick(0..<4)]
    if outcome == .raised {
      emit(.raised(type: log.text("ValueError"), message: log.text("bad")))
    }
    if outcome == .cancelled { emit(.cancellationRequested(id, by: 0)) }
    while !frames.isEmpty {
      emit(outcome == .returned ? .returned : .unwound)
      frames.removeLast()
    }
    let sequence = emit(.stepEnded(id, outcome))
    tasks[Int(id) - 1].status =
      [.returned: .done, .raised: .failed, .cancelled: .cancelled][outcome] ?? .done
    for waiter in tasks[Int(id) - 1].waiters { wake(waiter, cause: sequence) }
    tasks[Int(id) - 1].waiters = []
  }
}

extension SimulatedLoop {
  /// What differs between a state and what is so; empty when they agree.
  func differences(from state: LoopState) -> [String] {
    var result: [String] = []
    func compare<Value: Equatable>(_ what: String, _ state: Value, _ own: Value) {
      if state != own { result.append("\(what): the state has \(state), in truth it is \(own)") }
    }
    compare("ready queue", state.ready.map(\.handle), ready.map(\.handle))
    compare("timers", state.timers.prefix(1000).map(\.handle), timers.map(\.handle))
    compare("clock", state.now, log.now)
    compare("tick", state.tick, tick)
    compare("number of tasks", state.tasks.count, tasks.count)
    compare("lock's owner", state.primitive(1)?.owner, lockOwner)
    compare("lock's waiters", state.primitive(1)?.waiters.map { $0 }, lockWaiters.map(\.task))
    compare("output", state.outputs.map { log.texts[$0.text] }, outputs)
    compare(
      "generators", Set(state.suspendedFrames.keys), Set(suspendedGenerators.map(\.id)))
    for generator in suspendedGenerators {
      compare("generator's locals", state.suspendedFrame(generator.id)?.locals, generator.locals)
      compare("generator's line", state.suspendedFrame(generator.id)?.line, generator.line)
    }
    for task in tasks {
      compare("status of \(task.id)", state.task(task.id)?.status, task.status)
      let frames = state.frames(of: task.id)
      compare("frames of \(task.id)", frames.map(\.id), task.frames.map(\.id))
      compare("lines of \(task.id)", frames.map(\.line), task.frames.map(\.line))
      compare("locals of \(task.id)", frames.map(\.locals), task.frames.map(\.locals))
    }
    return result
  }
}
