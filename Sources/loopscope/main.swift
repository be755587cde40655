import Foundation
import Python
import Trace

final class Plain: ProgramHost {
  func write(_ text: String, to stream: Trace.OutputStream) {
    FileHandle(fileDescriptor: stream == .standardOutput ? 1 : 2).write(Data(text.utf8))
  }
  func readLine() -> String? { Swift.readLine() }
}
let path = CommandLine.arguments[1]
let data = FileManager.default.contents(atPath: path) ?? Data()
nonisolated(unsafe) var status: Int32 = 0
let traced = CommandLine.arguments.count > 2
LargeStackThread.run {
  let log: TraceLog? = traced ? TraceLog() : nil
  status =
    Program(source: SourceFile(path: path, bytes: Array(data)), host: Plain(), trace: log).run()
    .exitStatus
  if let log {
    FileHandle.standardError.write(Data("events \(log.count) bytes \(log.bytesWritten)\n".utf8))
  }
}
exit(status)
