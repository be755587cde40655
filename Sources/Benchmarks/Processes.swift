import ArgumentParser
import Foundation

/// Runs programs in processes of their own.
struct Processes {
  /// The folder of the programs.
  let programs: String
  /// The CPython to compare with.
  let python: String

  /// A way to run a program.
  enum Way: String, CaseIterable, Codable {
    case ours, traced, python, settrace
  }

  /// This program's own file, and the command's beside it.
  private var ownFile: URL {
    let path = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe"))
    return URL(fileURLWithPath: path ?? CommandLine.arguments[0]).resolvingSymlinksInPath()
  }

  private var command: URL { ownFile.deletingLastPathComponent().appending(path: "loopscope") }

  /// Says what is missing before anything is measured.
  func check() throws {
    guard FileManager.default.fileExists(atPath: programs) else {
      throw ValidationError(
        "there is no folder '\(programs)'; run this in the package's folder, or give --programs")
    }
    guard FileManager.default.isExecutableFile(atPath: command.path) else {
      throw ValidationError(
        "there is no '\(command.path)'; build it with swift build -c release")
    }
    _ = try output(of: "/usr/bin/env", [python, "-c", "pass"])
  }

  /// Runs a program once.
  func measure(_ path: String, _ way: Way, _ arguments: [String] = []) throws -> Measurement {
    let file = "\(programs)/\(path)"
    let text: String
    switch way {
    case .ours: text = try output(of: ownFile.path, ["run-one", file] + arguments)
    case .traced: text = try output(of: ownFile.path, ["run-one", "--traced", file] + arguments)
    case .python, .settrace:
      text = try output(
        of: "/usr/bin/env", [python, "-c", PythonDriver.source, way.rawValue, file] + arguments)
    }
    return try JSONDecoder().decode(Measurement.self, from: Data(text.utf8))
  }

  /// The seconds on the clock from start to end of `loopscope run` on a file.
  func startOurs(_ path: String) throws -> Double {
    try seconds { _ = try output(of: command.path, ["run", path]) }
  }

  /// The seconds on the clock from start to end of CPython importing asyncio.
  func startPython() throws -> Double {
    try seconds { _ = try output(of: "/usr/bin/env", [python, "-c", "import asyncio"]) }
  }

  /// Measures the scope, in a process of its own.
  func scope() throws -> ScopeFigures {
    let text = try output(of: ownFile.path, ["scope", "--programs", programs])
    return try JSONDecoder().decode(ScopeFigures.self, from: Data(text.utf8))
  }

  private func seconds(_ body: () throws -> Void) rethrows -> Double {
    let clock = ContinuousClock()
    let duration = try clock.measure(body)
    return Double(duration.components.seconds) + Double(duration.components.attoseconds) / 1e18
  }

  private func output(of file: String, _ arguments: [String]) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: file)
    process.arguments = arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw ValidationError(
        "\(file) \(arguments.last ?? "") ended with exit status \(process.terminationStatus)")
    }
    return String(decoding: data, as: UTF8.self)
  }
}

/// The program that runs a program under CPython and prints its measurement.
enum PythonDriver {
  static let source = """
    import array, asyncio, io, json, resource, runpy, sys, time
    way, sys.argv = sys.argv[1], sys.argv[2:]
    lines = array.array("i")
    def local(frame, event, arg):
        if event == "line":
            lines.append(frame.f_lineno)
        return local
    def trace(frame, event, arg):
        return local
    shown, sys.stdout = sys.stdout, io.StringIO()
    clock, begin = time.monotonic(), time.process_time()
    if way == "settrace":
        sys.settrace(trace)
    runpy.run_path(sys.argv[0], run_name="__main__")
    sys.settrace(None)
    inside, elapsed = time.process_time() - begin, time.monotonic() - clock
    usage = resource.getrusage(resource.RUSAGE_SELF)
    print(json.dumps({
        "output": sys.stdout.getvalue(), "inside": inside, "elapsed": elapsed,
        "whole": usage.ru_utime + usage.ru_stime, "memory": usage.ru_maxrss * 1024,
        "logBytes": 0, "events": 0, "lines": len(lines)}), file=shown)
    """
}
