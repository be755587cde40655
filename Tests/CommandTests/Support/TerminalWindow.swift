import Foundation
import Screen
import Testing

/// A real terminal for a program under test: tmux, with a server of its own that nobody else uses.
///
/// Tests wait for what is on the screen, never for time, and give up after a bounded number of looks.
/// The shell in the window notes the terminal's settings before and after the program.
final class TerminalWindow: Sendable {
  /// Where the program's files and its state are.
  let folder: TemporaryFolder
  private let tmux: String
  private var socket: String { folder.file("tmux") }

  /// The path of tmux; nil where it is not installed.
  static let tmuxPath: String? = {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    return folders.map { "\($0)/tmux" }.first { FileManager.default.isExecutableFile(atPath: $0) }
  }()

  /// Opens a window, runs `body` with it, and leaves nothing behind whatever happens.
  ///
  /// The arguments are those of `loopscope`, as words of a shell; the folder is where files for
  /// the program are, a new one if nil; the environment is changed as by the words for `env`.
  static func running(
    _ arguments: String, size: Size = Size(width: 80, height: 24),
    in folder: TemporaryFolder? = nil, environment: String = "",
    _ body: (TerminalWindow) async throws -> Void
  ) async throws {
    let window = try TerminalWindow(folder ?? TemporaryFolder())
    do {
      try await window.open(arguments, size, environment)
      try await body(window)
    } catch {
      await window.close()
      throw error
    }
    await window.close()
  }

  private init(_ folder: TemporaryFolder) throws {
    self.folder = folder
    tmux = try #require(Self.tmuxPath)
  }

  private func open(
    _ arguments: String, _ size: Size, _ environment: String
  ) async throws {
    try folder.write(
      "set -g default-terminal screen-256color\nset -g status off\nset -g escape-time 0\n",
      to: "tmux.conf")
    // The shell itself outlives the keys and signals that are meant for the program.
    try folder.write(
      """
      trap : INT
      stty -a > settings-before
      sh -c 'echo $$ > process; exec env \(environment) "$0" \(arguments)' '\(Command.loopscope())'
      echo "the program has ended with $?"
      stty -a > settings-after
      echo "the settings are noted"
      read -r rest
      """, to: "script")
    try await command(
      "-u", "-f", folder.file("tmux.conf"), "new-session", "-d", "-x", "\(size.width)", "-y",
      "\(size.height)", "sh", folder.file("script"))
  }

  private func close() async {
    _ = try? await Command.run(tmux, ["-S", socket, "kill-server"], in: folder)
  }

  @discardableResult
  private func command(_ arguments: String...) async throws -> String {
    let outcome = try await Command.run(tmux, ["-S", socket] + arguments, in: folder)
    try #require(outcome.status == 0, "tmux \(arguments.joined(separator: " ")): \(outcome.errors)")
    return outcome.output
  }

  // MARK: Doing

  /// Presses keys by tmux's names for them, such as `Right`, `C-c` or `q`.
  func press(_ keys: String...) async throws {
    for key in keys { try await command("send-keys", key) }
  }

  /// Types a text.
  func type(_ text: String) async throws { try await command("send-keys", "-l", text) }

  /// Gives the window another size.
  func resize(to size: Size) async throws {
    try await command("resize-window", "-x", "\(size.width)", "-y", "\(size.height)")
  }

  /// Sends the program a signal.
  func send(signal: Int32) throws {
    let text = try #require(folder.read("process"))
    let process = try #require(Int32(text.split(separator: "\n").first ?? ""))
    kill(process, signal)
  }

  // MARK: Seeing

  /// The rows of the window, spaces at their ends left out.
  func screen() async throws -> String { try await command("capture-pane", "-p") }

  /// Waits until the screen is as wanted, and answers with it.
  @discardableResult
  func wait(
    for what: String, sourceLocation: SourceLocation = #_sourceLocation,
    until isThere: (String) -> Bool
  ) async throws -> String {
    var screen = ""
    for _ in 0..<400 {
      screen = try await self.screen()
      if isThere(screen) { return screen }
      try await Task.sleep(for: .milliseconds(50))
    }
    Issue.record("\(what) did not come:\n\(screen)", sourceLocation: sourceLocation)
    throw CancellationError()
  }

  /// Waits until some text is on the screen, and answers with the screen.
  @discardableResult
  func wait(
    for text: String, sourceLocation: SourceLocation = #_sourceLocation
  ) async throws -> String {
    try await wait(for: "'\(text)'", sourceLocation: sourceLocation) { $0.contains(text) }
  }

  /// Waits until the program has ended, and expects its status and an unharmed terminal.
  func expectEnd(
    status: Int32 = 0, sourceLocation: SourceLocation = #_sourceLocation
  ) async throws {
    let screen = try await wait(for: "the settings are noted", sourceLocation: sourceLocation)
    #expect(
      screen.contains("the program has ended with \(status)\n"), "\(screen)",
      sourceLocation: sourceLocation)
    let before = try #require(folder.read("settings-before"))
    #expect(!before.isEmpty, sourceLocation: sourceLocation)
    #expect(folder.read("settings-after") == before, sourceLocation: sourceLocation)
    // The cursor shows, and the program's screen is gone.
    let flags = try await command("display-message", "-p", "#{cursor_flag}#{alternate_on}")
    #expect(flags == "10\n", sourceLocation: sourceLocation)
  }
}

/// Tests in a real terminal, one at a time; without tmux they are skipped.
@Suite(
  .serialized,
  .enabled(
    if: TerminalWindow.tmuxPath != nil,
    "tmux is not installed; to run these tests: apt-get install tmux"))
struct TerminalWindowTests {}
