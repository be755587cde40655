import Foundation

/// CPython 3.11, which runs a batch of programs in one process on a clock of its own.
///
/// Its event loop is CPython's but for the waiting: time jumps to the next deadline instead.
enum ReferencePython {
  /// What a program printed under CPython.
  struct Outcome: Decodable, Sendable {
    let output: String
    /// Whether timers were due at one moment, whose order CPython leaves open, or nothing could happen
    /// any more.
    let isOpen: Bool
  }

  /// Whether `python3` is CPython 3.11.
  static let isAvailable: Bool = {
    let check = "import sys; print(sys.implementation.name, *sys.version_info[:2])"
    let output = try? run(["-c", check], input: Data())
    return output.map { String(decoding: $0, as: UTF8.self) } == "cpython 3 11\n"
  }()

  /// Runs programs, one after the other.
  static func outcomes(of programs: [String]) throws -> [Outcome] {
    let input = try JSONEncoder().encode(programs)
    return try JSONDecoder().decode([Outcome].self, from: try run(["-c", driver], input: input))
  }

  private static func run(_ arguments: [String], input: Data) throws -> Data {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["python3"] + arguments
    let (entry, exit) = (Pipe(), Pipe())
    process.standardInput = entry
    process.standardOutput = exit
    process.standardError = FileHandle.nullDevice
    try process.run()
    // The programs are read whole before anything is written.
    try entry.fileHandleForWriting.write(contentsOf: input)
    try entry.fileHandleForWriting.close()
    let output = try exit.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return output
  }

  private static let driver = """
    import asyncio, contextlib, io, json, sys

    class Stuck(BaseException):
        pass

    class JumpingLoop(asyncio.SelectorEventLoop):
        is_open = False

        def __init__(self):
            super().__init__()
            self.now = 1000.0
            wait = self._selector.select

            def select(timeout):
                if timeout is None:
                    JumpingLoop.is_open = True
                    raise Stuck
                if timeout > 0:
                    self.now = self._scheduled[0]._when
                return wait(0)

            self._selector.select = select

        def time(self):
            return self.now

        def call_at(self, when, callback, *args, context=None):
            if any(abs(timer._when - when) < 0.005 for timer in self._scheduled):
                JumpingLoop.is_open = True
            return super().call_at(when, callback, *args, context=context)

    class Policy(asyncio.DefaultEventLoopPolicy):
        _loop_factory = JumpingLoop

    asyncio.set_event_loop_policy(Policy())
    outcomes = []
    for program in json.load(sys.stdin):
        JumpingLoop.is_open = False
        output = io.StringIO()
        with contextlib.redirect_stdout(output):
            try:
                exec(compile(program, "table.py", "exec"), {"__name__": "__main__"})
            except BaseException:
                JumpingLoop.is_open = True
        outcomes.append({"output": output.getvalue(), "isOpen": JumpingLoop.is_open})
    print(json.dumps(outcomes))
    """
}
