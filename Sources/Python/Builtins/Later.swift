import Trace

extension Interpreter {
  func suggestion(for exception: PyException) -> String { "" }
}
