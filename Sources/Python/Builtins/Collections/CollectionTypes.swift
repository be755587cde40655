/// The types around the built-in collections that programs meet but cannot name.
final class CollectionTypes {
  let listIterator: PyType, listReverseIterator: PyType, tupleIterator: PyType
  let stringIterator: PyType, asciiIterator: PyType, bytesIterator: PyType
  let byteArrayIterator: PyType, memoryIterator: PyType
  let rangeIterator: PyType, longRangeIterator: PyType, setIterator: PyType,
    callableIterator: PyType
  let dictKeys: PyType, dictValues: PyType, dictItems: PyType
  let dictKeyIterator: PyType, dictValueIterator: PyType, dictItemIterator: PyType
  let dictReverseKeyIterator: PyType, dictReverseValueIterator: PyType
  let dictReverseItemIterator: PyType
  let reversed: PyType, enumerate: PyType, zip: PyType, map: PyType, filter: PyType
  let genericAlias: PyType, union: PyType

  /// The objects whose text is being made, so that one inside itself shows as `...`.
  var shown: [ObjectIdentifier] = []

  /// Makes the types, without methods.
  init(core: CoreTypes, heap: Heap) {
    func make(_ name: String, module: String = "builtins", isBase: Bool = false) -> PyType {
      let made = PyType(
        name: name, module: module, bases: [core.object], metaclass: core.type,
        namespace: PyDict(type: core.dict), layout: .native, isBuiltin: true, heap: heap)
      made.isBase = isBase
      return made
    }
    listIterator = make("list_iterator")
    listReverseIterator = make("list_reverseiterator")
    tupleIterator = make("tuple_iterator")
    stringIterator = make("str_iterator")
    asciiIterator = make("str_ascii_iterator")
    bytesIterator = make("bytes_iterator")
    byteArrayIterator = make("bytearray_iterator")
    memoryIterator = make("memory_iterator")
    rangeIterator = make("range_iterator")
    longRangeIterator = make("longrange_iterator")
    setIterator = make("set_iterator")
    callableIterator = make("callable_iterator")
    dictKeys = make("dict_keys")
    dictValues = make("dict_values")
    dictItems = make("dict_items")
    dictKeyIterator = make("dict_keyiterator")
    dictValueIterator = make("dict_valueiterator")
    dictItemIterator = make("dict_itemiterator")
    dictReverseKeyIterator = make("dict_reversekeyiterator")
    dictReverseValueIterator = make("dict_reversevalueiterator")
    dictReverseItemIterator = make("dict_reverseitemiterator")
    reversed = make("reversed")
    enumerate = make("enumerate")
    zip = make("zip")
    map = make("map")
    filter = make("filter")
    genericAlias = make("GenericAlias", module: "types", isBase: true)
    union = make("UnionType", module: "types")
  }

  /// All iterator types.
  var iterators: [PyType] {
    [
      listIterator, listReverseIterator, tupleIterator, stringIterator, asciiIterator,
      bytesIterator, byteArrayIterator, memoryIterator, rangeIterator,
      longRangeIterator, setIterator,
      callableIterator,
      dictKeyIterator, dictValueIterator, dictItemIterator, dictReverseKeyIterator,
      dictReverseValueIterator, dictReverseItemIterator, reversed, enumerate, zip, map, filter,
    ]
  }
}

extension Interpreter {
  /// Defines the methods of the collections and their iterators, and names the types.
  func installCollections() {
    for (name, type) in [
      ("list", types.list), ("tuple", types.tuple), ("dict", types.dict), ("set", types.set),
      ("frozenset", types.frozenSet), ("range", types.range), ("slice", types.slice),
      ("reversed", collections.reversed), ("enumerate", collections.enumerate),
      ("zip", collections.zip), ("map", collections.map), ("filter", collections.filter),
    ] {
      builtins.set(intern(name), .object(type))
    }
    installListMaking()
    installListMethods()
    installListItems()
    installTuple()
    installRange()
    installSlice()
    installDictionaryMaking()
    installDictionaryMethods()
    installDictionaryItems()
    installViews()
    installMappingProxy()
    installSetMaking()
    installSetMethods()
    installSetOperators()
    installIterators()
    installIterationTools()
    installGenericAlias()
    installUnion()
  }
}
