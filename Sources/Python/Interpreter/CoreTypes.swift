/// The built-in types that the interpreter refers to by itself.
///
/// Their methods are defined in the files of `Builtins`.
final class CoreTypes {
  let type: PyType, object: PyType
  let noneType: PyType, ellipsis: PyType, notImplementedType: PyType
  let int: PyType, bool: PyType, float: PyType, complex: PyType, str: PyType, bytes: PyType,
    byteArray: PyType
  let list: PyType, tuple: PyType, dict: PyType, set: PyType, frozenSet: PyType
  let range: PyType, slice: PyType
  let function: PyType, nativeFunction: PyType, nativeMethod: PyType, method: PyType, cell: PyType
  let slotWrapper: PyType, methodWrapper: PyType
  let code: PyType, module: PyType, property: PyType, staticMethod: PyType, classMethod: PyType
  let nativeAttribute: PyType, slotMember: PyType, superType: PyType
  let generator: PyType, coroutine: PyType, asyncGenerator: PyType, traceback: PyType, frame: PyType
  let iterator: PyType, mappingProxy: PyType, memoryView: PyType
  /// Of coroutines implemented in Swift.
  let nativeCoroutine: PyType

  /// Makes the types, without methods.
  init(heap: Heap) {
    let placeholder = UnsafeMutableRawPointer(bitPattern: 16).unsafelyUnwrapped
    let typeNamespace = PyDict(bootstrapping: placeholder)
    let objectNamespace = PyDict(bootstrapping: placeholder)
    let type = PyType(
      bootstrapping: "type", namespace: typeNamespace, layout: .type, heap: heap)
    let object = PyType(
      bootstrapping: "object", namespace: objectNamespace, layout: .instance, heap: heap)
    object.completeBootstrap(metaclass: type, bases: [])
    type.completeBootstrap(metaclass: type, bases: [object])
    self.type = type
    self.object = object
    let dictNamespace = PyDict(bootstrapping: placeholder)
    let dict = PyType(
      name: "dict", module: "builtins", bases: [object], metaclass: type,
      namespace: dictNamespace, layout: .dictionary, isBuiltin: true, heap: heap)
    self.dict = dict
    for namespace in [typeNamespace, objectNamespace, dictNamespace] { namespace.type = dict }

    func make(
      _ name: String, _ layout: PyType.Layout = .native, base: PyType? = nil, isBase: Bool = false,
      module: String = "builtins"
    ) -> PyType {
      let made = PyType(
        name: name, module: module, bases: [base ?? object], metaclass: type,
        namespace: PyDict(type: dict), layout: layout, isBuiltin: true, heap: heap)
      made.isBase = isBase
      return made
    }
    noneType = make("NoneType")
    ellipsis = make("ellipsis")
    notImplementedType = make("NotImplementedType")
    int = make("int", .int, isBase: true)
    bool = make("bool", .int, base: int)
    float = make("float", .float, isBase: true)
    complex = make("complex", .complex, isBase: true)
    str = make("str", .string, isBase: true)
    bytes = make("bytes", .bytes, isBase: true)
    byteArray = make("bytearray", .byteArray, isBase: true)
    list = make("list", .list, isBase: true)
    tuple = make("tuple", .tuple, isBase: true)
    set = make("set", .set, isBase: true)
    frozenSet = make("frozenset", .set, isBase: true)
    range = make("range")
    slice = make("slice")
    function = make("function")
    function.hasDictionary = true
    nativeFunction = make("builtin_function_or_method")
    nativeMethod = make("method_descriptor")
    slotWrapper = make("wrapper_descriptor")
    methodWrapper = make("method-wrapper")
    method = make("method")
    cell = make("cell")
    code = make("code")
    module = make("module", .module, isBase: true)
    module.hasDictionary = true
    property = make("property")
    staticMethod = make("staticmethod")
    staticMethod.hasDictionary = true
    classMethod = make("classmethod")
    classMethod.hasDictionary = true
    nativeAttribute = make("getset_descriptor")
    slotMember = make("member_descriptor")
    superType = make("super")
    generator = make("generator")
    coroutine = make("coroutine")
    asyncGenerator = make("async_generator")
    traceback = make("traceback")
    frame = make("frame")
    iterator = make("iterator")
    mappingProxy = make("mappingproxy")
    memoryView = make("memoryview")
    nativeCoroutine = make("coroutine")
  }
}
