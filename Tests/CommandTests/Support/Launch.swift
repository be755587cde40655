import Foundation
import Testing

/// A program about to be started, with nothing but what is said here.
struct Launch: Sendable {
  /// The program's path and its arguments.
  let words: [String]
  /// The folder in which it starts.
  let folder: String
  let environment: [String: String]
  /// The files that take standard output and standard error.
  let output: String
  let errors: String

  /// Starts the program and waits for its end, which blocks the thread.
  ///
  /// - Returns: The exit status, or the signal that ended it as a negative number.
  func run() throws -> Int32 {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    let (writing, mode) = (O_WRONLY | O_CREAT | O_TRUNC, mode_t(0o600))
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, output, writing, mode)
    posix_spawn_file_actions_addopen(&actions, 2, errors, writing, mode)
    // Whatever other tests have open stays here.
    for descriptor in try FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd") {
      guard let number = Int32(descriptor), number > 2 else { continue }
      posix_spawn_file_actions_addclose(&actions, number)
    }
    // The threads of tests block signals, which a program would inherit.
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
    let names = environment.map { "\($0.key)=\($0.value)" }
    var process: pid_t = 0
    let shell = ["/bin/sh", "-c", "cd \"$0\" && exec \"$@\"", folder] + words
    let failure = withPointers(shell) { words in
      withPointers(names) { names in
        posix_spawn(&process, shell[0], &actions, &attributes, words, names)
      }
    }
    try #require(failure == 0, "\(shell): \(String(cString: strerror(failure)))")
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 {
      guard errno == EINTR else { throw POSIXError(.ECHILD) }
    }
    let signal = status & 0x7F
    return signal == 0 ? (status >> 8) & 0xFF : -signal
  }

  /// Hands texts over as C does: pointers to them, and a null pointer at the end.
  private func withPointers<Result>(
    _ texts: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
  ) -> Result {
    let pointers = texts.map { strdup($0) }
    defer { for pointer in pointers { free(pointer) } }
    return body(pointers + [nil])
  }
}
