/// Defining native types, functions and modules.
extension Interpreter {
  /// Makes a native type.
  ///
  /// - Parameters:
  ///   - name: its `__name__`.
  ///   - module: its `__module__`.
  ///   - bases: `object` where none are given.
  ///   - layout: the Swift class of its instances.
  ///   - isBase: whether programs may derive from it.
  /// - Returns: the type, without methods.
  func defineType(
    _ name: String, module: String = "builtins", bases: [PyType] = [],
    layout: PyType.Layout = .native, isBase: Bool = false
  ) -> PyType {
    let made = PyType(
      name: name, module: module, bases: bases.isEmpty ? [types.object] : bases,
      metaclass: types.type, namespace: makeDictionary(), layout: layout, isBuiltin: true,
      heap: heap)
    made.isBase = isBase
    classes.append(made)
    return made
  }

  /// Defines a method: the first parameter of the signature is the receiver.
  func method(
    _ type: PyType, _ name: String, _ signature: String, _ body: @escaping NativeBody
  ) {
    let native = PyNative(
      name: name, signature: signature, kind: .method, owner: type,
      type: PyNative.isSlot(name, of: type) ? types.slotWrapper : types.nativeMethod, body: body)
    type.namespace.set(intern(name), .object(native))
  }

  /// Defines `__new__`: the first parameter is the class to make an instance of.
  func constructor(_ type: PyType, _ signature: String, _ body: @escaping NativeBody) {
    let native = PyNative(
      name: "__new__", signature: signature, kind: .constructor, owner: type,
      type: types.nativeFunction, body: body)
    type.namespace.set(names.new, .object(native))
  }

  /// Defines a class method: the first parameter is the class.
  func classMethod(
    _ type: PyType, _ name: String, _ signature: String, _ body: @escaping NativeBody
  ) {
    let native = PyNative(
      name: name, signature: signature, kind: .function, owner: type,
      type: types.nativeFunction, body: body)
    type.namespace.set(
      intern(name), .object(PyWrappedFunction(.object(native), type: types.classMethod)))
  }

  /// Defines a static method.
  func staticMethod(
    _ type: PyType, _ name: String, _ signature: String, _ body: @escaping NativeBody
  ) {
    type.namespace.set(
      intern(name),
      .object(PyWrappedFunction(nativeFunction(name, signature, body), type: types.staticMethod)))
  }

  /// Defines a computed attribute.
  func attribute(
    _ type: PyType, _ name: String,
    get: @escaping (Interpreter, Value) throws(Raised) -> Value,
    set: ((Interpreter, Value, Value) throws(Raised) -> Void)? = nil
  ) {
    let made = PyNativeAttribute(
      name: name, owner: type, get: get, set: set, type: types.nativeAttribute)
    type.namespace.set(intern(name), .object(made))
  }

  /// A native function as a value; messages and `__module__` name its module, if not the builtins.
  func nativeFunction(
    _ name: String, _ signature: String, module: String? = nil, _ body: @escaping NativeBody
  ) -> Value {
    .object(
      PyNative(
        name: name, signature: signature, kind: .function, owner: nil, module: module,
        type: types.nativeFunction, body: body))
  }

  /// Defines a function of the builtins.
  func builtin(_ name: String, _ signature: String, _ body: @escaping NativeBody) {
    builtins.set(intern(name), nativeFunction(name, signature, body))
  }
}

extension PyModule {
  /// Defines a native function of the module.
  func function(
    _ interpreter: Interpreter, _ name: String, _ signature: String, _ body: @escaping NativeBody
  ) {
    namespace.set(
      interpreter.intern(name),
      interpreter.nativeFunction(name, signature, module: self.name, body))
  }

  /// Sets an attribute of the module.
  func set(_ interpreter: Interpreter, _ name: String, _ value: Value) {
    namespace.set(interpreter.intern(name), value)
  }
}
