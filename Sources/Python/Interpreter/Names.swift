/// The interned names that the interpreter itself looks up.
struct Names {
  /// Interns the names.
  init(_ intern: (String) -> PyStr) {
    new = intern("__new__")
    initialize = intern("__init__")
    call = intern("__call__")
    get = intern("__get__")
    set = intern("__set__")
    delete = intern("__delete__")
    getattr = intern("__getattr__")
    getattribute = intern("__getattribute__")
    setattr = intern("__setattr__")
    delattr = intern("__delattr__")
    iter = intern("__iter__")
    next = intern("__next__")
    length = intern("__len__")
    bool = intern("__bool__")
    hash = intern("__hash__")
    equal = intern("__eq__")
    notEqual = intern("__ne__")
    less = intern("__lt__")
    lessOrEqual = intern("__le__")
    greater = intern("__gt__")
    greaterOrEqual = intern("__ge__")
    repr = intern("__repr__")
    str = intern("__str__")
    format = intern("__format__")
    getitem = intern("__getitem__")
    setitem = intern("__setitem__")
    delitem = intern("__delitem__")
    contains = intern("__contains__")
    missing = intern("__missing__")
    index = intern("__index__")
    int = intern("__int__")
    float = intern("__float__")
    enter = intern("__enter__")
    exit = intern("__exit__")
    asyncEnter = intern("__aenter__")
    asyncExit = intern("__aexit__")
    asyncAwait = intern("__await__")
    asyncIter = intern("__aiter__")
    asyncNext = intern("__anext__")
    finalize = intern("__del__")
    dict = intern("__dict__")
    classAttribute = intern("__class__")
    classCell = intern("__classcell__")
    name = intern("__name__")
    qualifiedName = intern("__qualname__")
    module = intern("__module__")
    documentation = intern("__doc__")
    weakReference = intern("__weakref__")
    slots = intern("__slots__")
    setName = intern("__set_name__")
    initSubclass = intern("__init_subclass__")
    annotations = intern("__annotations__")
    file = intern("__file__")
    all = intern("__all__")
    send = intern("send")
    `throw` = intern("throw")
    close = intern("close")
    keys = intern("keys")
    negative = intern("__neg__")
    positive = intern("__pos__")
    invert = intern("__invert__")
    matchArgs = intern("__match_args__")
    mroEntries = intern("__mro_entries__")
    classGetItem = intern("__class_getitem__")
    reversed = intern("__reversed__")
    lengthHint = intern("__length_hint__")
    notes = intern("__notes__")
    prepare = intern("__prepare__")
    instanceCheck = intern("__instancecheck__")
    subclassCheck = intern("__subclasscheck__")
    path = intern("__path__")
    dir = intern("__dir__")
    wrapped = intern("__wrapped__")
  }

  let new: PyStr, initialize: PyStr, call: PyStr, get: PyStr, set: PyStr, delete: PyStr
  let getattr: PyStr, getattribute: PyStr, setattr: PyStr, delattr: PyStr
  let iter: PyStr, next: PyStr, length: PyStr, bool: PyStr, hash: PyStr
  let equal: PyStr, notEqual: PyStr, less: PyStr, lessOrEqual: PyStr, greater: PyStr
  let greaterOrEqual: PyStr, repr: PyStr, str: PyStr, format: PyStr
  let getitem: PyStr, setitem: PyStr, delitem: PyStr, contains: PyStr, missing: PyStr
  let index: PyStr, int: PyStr, float: PyStr, enter: PyStr, exit: PyStr
  let asyncEnter: PyStr, asyncExit: PyStr, asyncAwait: PyStr, asyncIter: PyStr, asyncNext: PyStr
  let finalize: PyStr, dict: PyStr, classAttribute: PyStr, classCell: PyStr, name: PyStr
  let qualifiedName: PyStr, module: PyStr, documentation: PyStr, weakReference: PyStr
  let slots: PyStr, setName: PyStr
  let initSubclass: PyStr, annotations: PyStr, file: PyStr, all: PyStr
  let send: PyStr, `throw`: PyStr, close: PyStr, keys: PyStr
  let negative: PyStr, positive: PyStr, invert: PyStr, matchArgs: PyStr, mroEntries: PyStr
  let classGetItem: PyStr, reversed: PyStr, lengthHint: PyStr, notes: PyStr, prepare: PyStr
  let instanceCheck: PyStr, subclassCheck: PyStr, path: PyStr, dir: PyStr, wrapped: PyStr
}
