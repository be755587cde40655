/// The built-in exception classes.
final class ExceptionTypes {
  let baseException: PyType
  let exception: PyType
  /// All by name, for the builtins.
  private(set) var all: [PyType] = []

  let arithmeticError: PyType, zeroDivisionError: PyType, overflowError: PyType
  let assertionError: PyType, attributeError: PyType, bufferError: PyType, eofError: PyType
  let importError: PyType, moduleNotFoundError: PyType, lookupError: PyType, indexError: PyType
  let keyError: PyType, memoryError: PyType, nameError: PyType, unboundLocalError: PyType
  let osError: PyType, connectionError: PyType, brokenPipeError: PyType
  let connectionAbortedError: PyType, connectionRefusedError: PyType, connectionResetError: PyType
  let fileNotFoundError: PyType, permissionError: PyType, timeoutError: PyType
  let runtimeError: PyType, notImplementedError: PyType, recursionError: PyType
  let stopIteration: PyType, stopAsyncIteration: PyType, syntaxError: PyType
  let systemError: PyType, typeError: PyType, valueError: PyType, unicodeError: PyType
  let unicodeDecodeError: PyType, unicodeEncodeError: PyType
  let generatorExit: PyType, keyboardInterrupt: PyType, systemExit: PyType
  let baseExceptionGroup: PyType, exceptionGroup: PyType
  let warning: PyType, runtimeWarning: PyType, deprecationWarning: PyType

  /// Makes the classes, without methods.
  init(core: CoreTypes, heap: Heap) {
    var all: [PyType] = []
    func make(_ name: String, _ bases: PyType...) -> PyType {
      let made = PyType(
        name: name, module: "builtins", bases: bases, metaclass: core.type,
        namespace: PyDict(type: core.dict), layout: .exception, isBuiltin: true, heap: heap)
      made.hasDictionary = true
      all.append(made)
      return made
    }
    baseException = make("BaseException", core.object)
    baseExceptionGroup = make("BaseExceptionGroup", baseException)
    exception = make("Exception", baseException)
    arithmeticError = make("ArithmeticError", exception)
    _ = make("FloatingPointError", arithmeticError)
    overflowError = make("OverflowError", arithmeticError)
    zeroDivisionError = make("ZeroDivisionError", arithmeticError)
    assertionError = make("AssertionError", exception)
    attributeError = make("AttributeError", exception)
    bufferError = make("BufferError", exception)
    eofError = make("EOFError", exception)
    importError = make("ImportError", exception)
    moduleNotFoundError = make("ModuleNotFoundError", importError)
    lookupError = make("LookupError", exception)
    indexError = make("IndexError", lookupError)
    keyError = make("KeyError", lookupError)
    memoryError = make("MemoryError", exception)
    nameError = make("NameError", exception)
    unboundLocalError = make("UnboundLocalError", nameError)
    osError = make("OSError", exception)
    _ = make("BlockingIOError", osError)
    _ = make("ChildProcessError", osError)
    connectionError = make("ConnectionError", osError)
    brokenPipeError = make("BrokenPipeError", connectionError)
    connectionAbortedError = make("ConnectionAbortedError", connectionError)
    connectionRefusedError = make("ConnectionRefusedError", connectionError)
    connectionResetError = make("ConnectionResetError", connectionError)
    _ = make("FileExistsError", osError)
    fileNotFoundError = make("FileNotFoundError", osError)
    _ = make("InterruptedError", osError)
    _ = make("IsADirectoryError", osError)
    _ = make("NotADirectoryError", osError)
    permissionError = make("PermissionError", osError)
    _ = make("ProcessLookupError", osError)
    timeoutError = make("TimeoutError", osError)
    _ = make("ReferenceError", exception)
    runtimeError = make("RuntimeError", exception)
    notImplementedError = make("NotImplementedError", runtimeError)
    recursionError = make("RecursionError", runtimeError)
    stopAsyncIteration = make("StopAsyncIteration", exception)
    stopIteration = make("StopIteration", exception)
    syntaxError = make("SyntaxError", exception)
    let indentationError = make("IndentationError", syntaxError)
    _ = make("TabError", indentationError)
    systemError = make("SystemError", exception)
    typeError = make("TypeError", exception)
    valueError = make("ValueError", exception)
    unicodeError = make("UnicodeError", valueError)
    unicodeDecodeError = make("UnicodeDecodeError", unicodeError)
    unicodeEncodeError = make("UnicodeEncodeError", unicodeError)
    _ = make("UnicodeTranslateError", unicodeError)
    generatorExit = make("GeneratorExit", baseException)
    keyboardInterrupt = make("KeyboardInterrupt", baseException)
    systemExit = make("SystemExit", baseException)
    warning = make("Warning", exception)
    _ = make("BytesWarning", warning)
    deprecationWarning = make("DeprecationWarning", warning)
    _ = make("EncodingWarning", warning)
    _ = make("FutureWarning", warning)
    _ = make("ImportWarning", warning)
    _ = make("PendingDeprecationWarning", warning)
    _ = make("ResourceWarning", warning)
    runtimeWarning = make("RuntimeWarning", warning)
    _ = make("SyntaxWarning", warning)
    _ = make("UnicodeWarning", warning)
    _ = make("UserWarning", warning)
    exceptionGroup = make("ExceptionGroup", baseExceptionGroup, exception)
    self.all = all
  }

  /// The class of a name.
  func named(_ name: String) -> PyType? { all.first { $0.name == name } }
}
