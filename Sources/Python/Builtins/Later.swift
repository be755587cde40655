import Trace
extension Interpreter {
  func pause() throws(Raised) {
    if let onPause { try onPause(self) } else { nextPause = Int.max }
  }
  func traceFull(_ frame: FramePointer, _ ip: UnsafePointer<Instruction>) throws(Raised) { }
  func suggestion(for exception: PyException) -> String { "" }
}
