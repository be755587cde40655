/// An activation of a code object as programs see it.
///
/// While the activation goes on, what is asked is answered from it; afterwards from what was known of
/// it last, as a traceback keeps it.
final class PyFrame: PyObject {
  let code: Code
  /// The names of its module, which are its variables too where it is a module's.
  let globals: PyDict
  /// The line where it stood last, from 1.
  var line: Int
  /// The index of the instruction with which it goes on, as it was last.
  var instruction = 0
  /// `f_locals` as it was last.
  var locals: PyObject?
  /// What its variables held when an exception left it, by register; made into `locals` on demand.
  var kept: [Value] = []
  /// `f_back`, once it is known.
  var caller: PyFrame?
  /// Where the activation is in memory, if it still is (`Interpreter.living`).
  var place: FramePointer?
  /// The generator whose body it is.
  weak var generator: PyGenerator?

  /// Makes a frame that stands at a line.
  init(_ code: Code, line: Int, globals: PyDict, type: PyType) {
    self.code = code
    self.line = line
    self.globals = globals
    super.init(type: type)
  }
}
