/// What CPython's `site` module adds to the builtins: `exit`, `copyright` and their like.
private final class PySiteName: PyObject {
  /// What shows it in an interactive session.
  let text: String

  init(_ text: String, type: PyType) {
    self.text = text
    super.init(type: type)
  }
}

extension Interpreter {
  /// Defines `exit` and `quit`, and the names that tell of Python and of Loopscope.
  func installSiteNames() {
    let quitter = siteType("Quitter")
    method(quitter, "__call__", "self, code=") { (vm, a) throws(Raised) in
      throw vm.error(vm.exceptions.systemExit, arguments: [a[1].isUnset ? .none : a[1]])
    }
    for name in ["quit", "exit"] {
      builtins.set(
        intern(name),
        .object(PySiteName("Use \(name)() or Ctrl-D (i.e. EOF) to exit", type: quitter)))
    }
    let printer = siteType("_Printer")
    method(printer, "__call__", "self") { (vm, a) throws(Raised) in
      guard let print = vm.builtins.find(vm.intern("print")),
        let shown = a[0].object(as: PySiteName.self)
      else { return .none }
      return try vm.call(
        print,
        [vm.string(shown.text == Interpreter.licenseHint ? Interpreter.origin : shown.text)])
    }
    for (name, text) in [
      ("copyright", Interpreter.origin), ("credits", Interpreter.origin),
      ("license", Interpreter.licenseHint),
    ] {
      builtins.set(intern(name), .object(PySiteName(text, type: printer)))
    }
  }

  private static let licenseHint = "Type license() to see the full license text"
  private static let origin =
    "Loopscope runs Python 3.11 with an interpreter of its own; its README tells of it."

  private func siteType(_ name: String) -> PyType {
    let type = defineType(name, module: "_sitebuiltins")
    method(type, "__repr__", "self") { (vm, a) throws(Raised) in
      vm.string(a[0].object(as: PySiteName.self)?.text ?? "")
    }
    return type
  }

  /// Puts the builtins into the order of CPython 3.11's, in which suggestions look through them.
  func orderBuiltins() {
    for name in Interpreter.builtinsOrder {
      guard let value = builtins.find(intern(name)) else { continue }
      _ = builtins.remove(intern(name))
      builtins.set(intern(name), value)
    }
  }

  private static let builtinsOrder = """
    __name__ __doc__ __package__ __build_class__ __import__ abs all any ascii bin breakpoint
    callable chr compile delattr dir divmod eval exec format getattr globals hasattr hash hex id
    input isinstance issubclass iter aiter len locals max min next anext oct ord pow print repr
    round setattr sorted sum vars None Ellipsis NotImplemented False True bool memoryview bytearray
    bytes classmethod complex dict enumerate filter float frozenset property int list map object
    range reversed set slice staticmethod str super tuple type zip __debug__ BaseException
    BaseExceptionGroup Exception GeneratorExit KeyboardInterrupt SystemExit ArithmeticError
    AssertionError AttributeError BufferError EOFError ImportError LookupError MemoryError NameError
    OSError ReferenceError RuntimeError StopAsyncIteration StopIteration SyntaxError SystemError
    TypeError ValueError Warning FloatingPointError OverflowError ZeroDivisionError BytesWarning
    DeprecationWarning EncodingWarning FutureWarning ImportWarning PendingDeprecationWarning
    ResourceWarning RuntimeWarning SyntaxWarning UnicodeWarning UserWarning BlockingIOError
    ChildProcessError ConnectionError FileExistsError FileNotFoundError InterruptedError
    IsADirectoryError NotADirectoryError PermissionError ProcessLookupError TimeoutError
    IndentationError IndexError KeyError ModuleNotFoundError NotImplementedError RecursionError
    UnboundLocalError UnicodeError BrokenPipeError ConnectionAbortedError ConnectionRefusedError
    ConnectionResetError TabError UnicodeDecodeError UnicodeEncodeError UnicodeTranslateError
    ExceptionGroup EnvironmentError IOError open quit exit copyright credits license help
    """.split { $0 == " " || $0 == "\n" }.map(String.init)
}
