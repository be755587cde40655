import Trace

extension Interpreter {
  func pause() throws(Raised) {
    if let onPause { try onPause(self) } else { nextPause = Int.max }
  }
  func suggestion(for exception: PyException) -> String { "" }
}
