import CNcurses
import Glibc
import Screen

extension Terminal {
  /// Stops the program as Ctrl-Z does, and comes back when the shell lets it go on.
  ///
  /// The next `wait` then tells `resumed`, and `resize` if the size is another one.
  package func suspend() {
    owner.check()
    let before = size
    leave()
    _ = cn_signals_take(SIGCONT)
    cn_signals_stop_job()
    awaitContinuation()
    _ = cn_signals_take(SIGCONT)
    cn_signals_catch_stop(true)
    enter()
    queue.append(.resumed)
    if size != before { queue.append(.resize(size)) }
  }

  /// How another program ended.
  package enum ProgramEnd: Hashable, Sendable {
    /// It exited with a status.
    case exited(Int32)
    /// A signal killed it.
    case killed(Int32)
    /// It could not be started; the number is that of `errno`.
    case notStarted(Int32)
  }

  /// Lets another program (an editor) have the terminal until it ends.
  ///
  /// `arguments[0]` is the program, looked up in `PATH`. It gets this terminal as its three
  /// standard streams. The next `wait` tells `resumed`, and `resize` if the size is another one.
  package func run(_ arguments: [String]) -> ProgramEnd {
    owner.check()
    guard let program = arguments.first else { return .notStarted(ENOENT) }
    let before = size
    leave()
    // Ctrl-Z in the editor must stop both, or the shell would not come back.
    cn_signals_catch_stop(false)
    defer {
      cn_signals_catch_stop(true)
      // What was typed for the other program is not meant for this one.
      for signal in [SIGINT, SIGQUIT, SIGCONT, SIGTSTP] { _ = cn_signals_take(signal) }
      enter()
      queue.append(.resumed)
      if size != before { queue.append(.resize(size)) }
    }
    var process: pid_t = 0
    let failure = spawn(program, arguments, &process)
    guard failure == 0 else { return .notStarted(failure) }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 {
      guard errno == EINTR else { return .notStarted(errno) }
    }
    let signal = status & 0x7F
    return signal == 0 ? .exited((status >> 8) & 0xFF) : .killed(signal)
  }

  /// Waits for the moment after a stop; gives up soon, since an orphaned job never stops.
  private func awaitContinuation() {
    guard options.handlesSignals else { return }
    var source = pollfd(fd: pipe.readEnd, events: Int16(POLLIN), revents: 0)
    let began = ContinuousClock.now
    let isTold = poll(&source, 1, 200) > 0
    // The wait was over while the job stood still: the signal that goes on with it may be taken by
    // another thread, a little later.
    if !isTold, ContinuousClock.now - began > .milliseconds(250) { _ = poll(&source, 1, 200) }
  }

  private func spawn(_ program: String, _ arguments: [String], _ process: inout pid_t) -> Int32 {
    var actions = posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    defer {
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    posix_spawn_file_actions_adddup2(&actions, options.input, STDIN_FILENO)
    posix_spawn_file_actions_adddup2(&actions, options.output, STDOUT_FILENO)
    posix_spawn_file_actions_adddup2(&actions, options.output, STDERR_FILENO)
    // Ignored and blocked signals would stay so in the other program.
    var standard = sigset_t()
    sigemptyset(&standard)
    sigaddset(&standard, SIGPIPE)
    posix_spawnattr_setsigdefault(&attributes, &standard)
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK))
    var words: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) }
    words.append(nil)
    defer { for word in words { free(word) } }
    return posix_spawnp(&process, program, &actions, &attributes, words, environ)
  }
}
