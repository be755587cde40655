// placeholders by lead
import Trace

extension Interpreter {
  func installObjectModel() {}
  func installExceptions() {}
  func installGenerators() {}
  func run(_ frame: FramePointer) throws(Raised) -> Completion { .returned(.none) }
  func resume(_ generator: PyGenerator, _ input: Resumption) throws(Raised) -> Completion {
    .returned(.none)
  }
  func generatorDropped(_ generator: PyGenerator) {}
  func reportUnraisable(_ raised: Raised, in body: Value) {}
  func attributeChanged(_ object: PyObject, _ name: PyStr, _ value: Value) {}
  func contentChanged(_ object: PyObject) {}
  func traceNumber(of unit: CodeUnit, file: String) -> CodeID { 0 }
}
enum Completion { case returned(Value), yielded(Value) }
enum Resumption { case send(Value), raise(Raised) }
