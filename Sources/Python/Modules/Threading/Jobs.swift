import EventLoop
import Trace

/// What executors tell the trace of their jobs.
extension Interpreter {
  func installJobs(_ module: PyModule) {
    // The number of the job, by which the others name it.
    module.function(self, "job_submitted", "function, /") { vm, a throws(Raised) in
      let number: FutureID
      if vm.awaitedJob != 0 {
        number = vm.awaitedJob
        vm.awaitedJob = 0
      } else {
        number = vm.asyncio.numbers.nextFuture()
      }
      vm.recordJob { .jobSubmitted(number, name: vm.callbackName(vm.jobFunction(a[0]))) }
      return .int(Int(number))
    }
    module.function(self, "job_started", "job, /") { vm, a throws(Raised) in
      let number = FutureID(truncatingIfNeeded: vm.smallInteger(a[0]) ?? 0)
      vm.recordJob { .jobStarted(number, vm.currentThread.id) }
      return .none
    }
    module.function(self, "job_ended", "job, /") { vm, a throws(Raised) in
      let number = FutureID(truncatingIfNeeded: vm.smallInteger(a[0]) ?? 0)
      vm.currentThread.lastJobEnd = vm.recordJob { .jobEnded(number) }
      return .none
    }
    installLoopJobs(module)
  }

  /// What a job really calls, below `functools.partial` and `Context.run`.
  private func jobFunction(_ function: Value) -> Value {
    guard case .object(let object) = function, object.type.name == "partial",
      let inner = try? findAttribute(function, intern("func"))
    else { return function }
    if let method = inner.object as? PyMethod, method.receiver.object is PyContext,
      let arguments = try? findAttribute(function, intern("args")),
      let first = arguments.tuple?.elements.first
    {
      return first
    }
    return jobFunction(inner)
  }

  @discardableResult
  private func recordJob(_ event: () -> Event) -> Trace.Sequence {
    guard let trace else { return -1 }
    trace.now = now
    return trace.record(event())
  }

  // MARK: Jobs that loops wait for

  private func installLoopJobs(_ module: PyModule) {
    // A future for the job that is submitted next, and its number.
    module.function(self, "job_future", "loop, /") { vm, a throws(Raised) in
      let owner = try vm.receiver(a[0], as: PyLoop.self)
      let future = ValueFuture(owner, reason: .executor)
      vm.awaitedJob = future.number
      return vm.tuple([.object(vm.object(for: future)), .int(Int(future.number))])
    }
    // Executors of the program do not tell the trace of their jobs.
    module.function(self, "job_future_given", "") { vm, _ throws(Raised) in
      vm.awaitedJob = 0
      return .none
    }
    // A loop's default executor: None where there is none yet, False after its end.
    module.function(self, "loop_executor", "loop, executor=, /") { vm, a throws(Raised) in
      let owner = try vm.receiver(a[0], as: PyLoop.self)
      if !a[1].isUnset { owner.defaultExecutor = a[1] }
      return owner.defaultExecutor
    }
    module.function(self, "call_loop", "loop, job, function, /") { vm, a throws(Raised) in
      let owner = try vm.receiver(a[0], as: PyLoop.self)
      let call = LoopCall(
        interpreter: vm, loop: owner.loop, function: a[2], arguments: [],
        context: vm.copiedContext())
      let number = FutureID(truncatingIfNeeded: vm.smallInteger(a[1]) ?? 0)
      vm.callSoon(JobHandle(number, call), owner, cause: vm.currentThread.lastJobEnd)
      return .none
    }
  }

  /// Enqueues a handle from whatever thread, and ends the loop's wait (`call_soon_threadsafe`).
  func callSoon(_ handle: Handle, _ owner: PyLoop, cause: Trace.Sequence = -1) {
    owner.loop.callSoon(handle, cause: asyncio.running === owner ? nil : cause)
    world.wake(owner.loop)
  }

  /// A function of `asyncio` that is written in Python, since it deals with threads.
  func asyncioThreadFunction(_ name: String) throws(Raised) -> Value {
    try getAttribute(try loadModule("_asyncio_threads"), intern(name))
  }
}

/// Gives a loop's future the outcome of a job.
private final class JobHandle: Handle {
  private let job: FutureID
  private let call: LoopCall

  /// Makes a handle; 0 stands for a job that the trace does not know.
  init(_ job: FutureID, _ call: LoopCall) {
    self.job = job
    self.call = call
    super.init()
  }

  override var purpose: HandlePurpose { job == 0 ? .callback(call.name) : .resolve(job) }
  override func run() throws { try call.run() }
}
