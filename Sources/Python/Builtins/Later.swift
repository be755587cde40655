import Trace
extension Interpreter {
  func pause() throws(Raised) {
    if let onPause { try onPause(self) } else { nextPause = Int.max }
  }
  func traceFull(_ frame: FramePointer, _ ip: UnsafePointer<Instruction>) throws(Raised) { }
  func suggestion(for exception: PyException) -> String { "" }
}
extension Interpreter {
  func write(_ text: String, to stream: OutputStream) { host.write(text, to: stream) }
  func isInstance(_ a: Value, _ b: Value) throws(Raised) -> Bool { false }
  func unionType(_ a: Value, _ b: Value) throws(Raised) -> Value { .none }
  func readOnlyView(of d: PyDict) -> Value { .object(d) }
}
