/// A function defined in Python.
final class PyFunction: PyContainer {
  /// What the function runs, kept alive by the interpreter, which keeps every code object.
  let body: CodePointer
  let globals: PyDict
  /// The same, to be handed to a frame without counting a reference.
  let globalsReference: Unmanaged<PyDict>
  /// Cells for the code's free names.
  let closure: [PyCell]
  let hasClosure: Bool
  /// The number of arguments of a call that only has to put them into the frame; -1 where each call
  /// needs more than that.
  let quickCount: Int
  var name: String {
    didSet { isRenamed = true }
  }
  var qualifiedName: String {
    didSet { isRenamed = true }
  }
  /// Whether its names may not be those of its code.
  private(set) var isRenamed = false
  /// Whether its generators can be awaited (`types.coroutine`).
  var makesIterableCoroutines = false
  var module: Value
  /// Defaults of the last positional parameters.
  var defaults: [Value]
  /// Defaults of keyword-only parameters.
  var keywordDefaults: PyDict?
  var annotations: PyDict?
  var documentation: Value

  /// Makes a function.
  init(
    code: Code, globals: PyDict, closure: [PyCell], module: Value, defaults: [Value],
    keywordDefaults: PyDict?, annotations: PyDict?, documentation: Value, type: PyType
  ) {
    body = code.body
    self.globals = globals
    globalsReference = Unmanaged.passUnretained(globals)
    self.closure = closure
    hasClosure = !closure.isEmpty
    let isQuick = code.isSimple && !code.isGenerator && !code.isCoroutine && closure.isEmpty
    quickCount = isQuick ? code.positionalCount : -1
    name = code.name
    qualifiedName = code.qualifiedName
    self.module = module
    self.defaults = defaults
    self.keywordDefaults = keywordDefaults
    self.annotations = annotations
    self.documentation = documentation
    super.init(type: type)
    nature = .function
  }

  deinit {
    untrack()
    if !defaults.isEmpty { type.heap.release(&defaults) }
  }

  override func clearReferences() {
    super.clearReferences()
    defaults = []
    keywordDefaults = nil
    annotations = nil
  }

  /// What the function runs.
  var code: Code { body.pointee.code.takeUnretainedValue() }
}

/// A variable shared between a function and those defined in it.
final class PyCell: PyContainer {
  var content: Value

  /// Makes a cell.
  init(_ content: Value, type: PyType) {
    self.content = content
    super.init(type: type)
  }

  deinit {
    untrack()
    type.heap.release(&content)
  }

  override func clearReferences() {
    super.clearReferences()
    content = .unset
  }
}

/// A function with its first argument.
final class PyMethod: PyObject {
  let function: Value
  let receiver: Value

  /// Makes a bound method.
  init(function: Value, receiver: Value, type: PyType) {
    self.function = function
    self.receiver = receiver
    super.init(type: type)
  }
}

/// A code object as programs see it.
final class PyCode: PyObject {
  let code: Code

  /// Makes a code object.
  init(_ code: Code, type: PyType) {
    self.code = code
    super.init(type: type)
  }
}

/// A module; its namespace is the instance dictionary.
final class PyModule: PyObject {
  var name: String
  let namespace: PyDict

  /// Makes a module with a namespace.
  init(name: String, namespace: PyDict, type: PyType) {
    self.name = name
    self.namespace = namespace
    super.init(type: type)
    attributes = namespace
  }
}

/// `property`.
final class PyProperty: PyObject {
  var getter: Value
  var setter: Value
  var deleter: Value
  var documentation: Value
  /// The name in the class body, for messages.
  var name: String?

  /// Makes a property; missing functions are `None`.
  init(getter: Value, setter: Value, deleter: Value, documentation: Value, type: PyType) {
    self.getter = getter
    self.setter = setter
    self.deleter = deleter
    self.documentation = documentation
    super.init(type: type)
  }
}

/// `staticmethod` or `classmethod`, by type.
final class PyWrappedFunction: PyObject {
  var function: Value

  /// Wraps a function.
  init(_ function: Value, type: PyType) {
    self.function = function
    super.init(type: type)
  }
}

/// An attribute of a native type, computed by Swift.
final class PyNativeAttribute: PyObject {
  let name: String
  /// The type that it is an attribute of, which lives as long as the interpreter.
  unowned(unsafe) let owner: PyType
  let get: (Interpreter, Value) throws(Raised) -> Value
  let set: ((Interpreter, Value, Value) throws(Raised) -> Void)?

  /// Makes an attribute; without `set` it is read-only.
  ///
  /// A deletion sets `unset`.
  init(
    name: String, owner: PyType, get: @escaping (Interpreter, Value) throws(Raised) -> Value,
    set: ((Interpreter, Value, Value) throws(Raised) -> Void)?, type: PyType
  ) {
    self.name = name
    self.owner = owner
    self.get = get
    self.set = set
    super.init(type: type)
  }
}

/// A `__slots__` member of a class.
final class PySlotMember: PyObject {
  let name: String
  let index: Int
  /// The class that has the slot, which lives as long as the interpreter.
  unowned(unsafe) let owner: PyType

  /// Makes a member for a position among the slots.
  init(name: String, index: Int, owner: PyType, type: PyType) {
    self.name = name
    self.owner = owner
    self.index = index
    super.init(type: type)
  }
}

/// `super(type, object)`.
final class PySuper: PyObject {
  let start: PyType
  let receiver: Value
  /// The class whose resolution order is followed.
  let receiverType: PyType

  /// Makes a super object.
  init(start: PyType, receiver: Value, receiverType: PyType, type: PyType) {
    self.start = start
    self.receiver = receiver
    self.receiverType = receiverType
    super.init(type: type)
  }
}
