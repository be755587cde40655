import Foundation
import Glibc
import Screen
import Synchronization
import Terminal
import Testing

/// A terminal without a window: what is drawn on it can be read, what is typed can be written.
final class PseudoTerminal: Sendable {
  /// The side of the window.
  let master: Int32
  /// The side of the program.
  let slave: Int32
  /// Where another process finds the side of the program.
  let path: String
  /// Linux's TIOCSPTLCK and TIOCGPTN, whose macros do not import.
  private static let setLock: UInt = 0x4004_5431
  private static let getNumber: UInt = 0x8004_5430

  private let received = Mutex<[UInt8]>([])
  /// Why reading failed last: an error number of the system, 0 for the end of output.
  private let failure = Mutex<Int32?>(nil)
  private let isClosing = Atomic(false)
  private let hasProgramEnded = Atomic(false)
  private let readerEnded = DispatchSemaphore(value: 0)

  /// Opens a pair of descriptors and a thread that takes in all output.
  init(size: Size = Size(width: 80, height: 24)) throws {
    let master = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    try #require(master >= 0)
    var unlocked: Int32 = 0
    var number: Int32 = 0
    try #require(ioctl(master, PseudoTerminal.setLock, &unlocked) == 0)
    try #require(ioctl(master, PseudoTerminal.getNumber, &number) == 0)
    path = "/dev/pts/\(number)"
    slave = open(path, O_RDWR | O_NOCTTY)
    try #require(slave >= 0)
    self.master = master
    resize(size)
    Thread.detachNewThread { [self] in takeIn() }
  }

  /// Closes both sides.
  func close() {
    // The reader goes first: a descriptor's number may belong to another test soon after.
    isClosing.store(true, ordering: .sequentiallyConsistent)
    readerEnded.wait()
    Glibc.close(slave)
    Glibc.close(master)
  }

  /// Closes the side of the window only, as when its program is killed.
  func hangUp() {
    isClosing.store(true, ordering: .sequentiallyConsistent)
    readerEnded.wait()
    Glibc.close(master)
  }

  /// Gives the window another size, without the signal that a real one would send.
  func resize(_ size: Size) {
    var window = winsize(
      ws_row: UInt16(size.height), ws_col: UInt16(size.width), ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(slave, UInt(TIOCSWINSZ), &window)
  }

  /// Types bytes.
  func type(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
    }
  }

  /// The terminal's settings, as `stty -g` would print them.
  func settings() -> String {
    var settings = termios()
    guard tcgetattr(slave, &settings) == 0 else { return "none" }
    let controls = withUnsafeBytes(of: settings.c_cc) { Array($0) }
    return [settings.c_iflag, settings.c_oflag, settings.c_cflag, settings.c_lflag]
      .map { String($0, radix: 16) }.joined(separator: ":") + ":\(controls)"
  }

  /// Everything drawn so far.
  var output: [UInt8] { received.withLock { $0 } }

  /// Waits until some text has been drawn and answers with everything up to its end, which is
  /// then forgotten.
  func take(through text: String) throws -> String {
    // Beside a whole suite of other tests a process may be slow to start.
    for _ in 0..<12_000 {
      if let found = taken(through: text) { return found }
      usleep(10_000)
    }
    let reason = failure.withLock { $0 }.map { " after the error \($0)" } ?? ""
    Issue.record(
      "'\(text)' did not come in two minutes; got \(String(decoding: output, as: UTF8.self).debugDescription)\(reason)"
    )
    throw CancellationError()
  }

  /// Says that nothing more will be drawn.
  func programEnded() { hasProgramEnded.store(true, ordering: .sequentiallyConsistent) }

  /// The same, however long it takes until the program has ended, while other tests have this thread.
  func await(_ text: String) async throws -> String {
    while true {
      let isLast = hasProgramEnded.load(ordering: .sequentiallyConsistent)
      if let found = taken(through: text) { return found }
      guard !isLast else {
        Issue.record("the program has ended without drawing '\(text)'")
        throw CancellationError()
      }
      try await Task.sleep(for: .milliseconds(10))
    }
  }

  private func taken(through text: String) -> String? {
    received.withLock { bytes in
      guard let range = bytes.firstRange(of: Array(text.utf8)) else { return nil }
      defer { bytes.removeSubrange(..<range.upperBound) }
      return String(decoding: bytes[..<range.upperBound], as: UTF8.self)
    }
  }

  private func takeIn() {
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    defer { readerEnded.signal() }
    while !isClosing.load(ordering: .sequentiallyConsistent) {
      var source = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
      guard poll(&source, 1, 10) == 1 else { continue }
      let count = read(master, &buffer, buffer.count)
      guard count > 0 else {
        // The other side may come back, as when a program goes on in another process.
        let reason = errno
        if count == 0 || reason != EINTR { failure.withLock { $0 = count == 0 ? 0 : reason } }
        usleep(10_000)
        continue
      }
      received.withLock { $0.append(contentsOf: buffer[..<count]) }
    }
  }

  /// Options that open this terminal.
  func options(type: String = "xterm-256color") -> TerminalOptions {
    var options = TerminalOptions { $0 == "TERM" ? type : nil }
    options.input = slave
    options.output = slave
    options.charset = .unicode
    return options
  }
}

/// All tests that use ncurses, one at a time: the library is not thread-safe.
@Suite(.serialized) struct NcursesTests {}
