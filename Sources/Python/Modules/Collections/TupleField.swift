/// The fields of named tuples: attributes of the class that give an item of the tuple.
extension Interpreter {
  /// Makes the fields' type, whose objects have a documentation text that programs may change.
  func defineTupleField() -> PyType {
    let type = defineType("_tuplegetter", module: "collections", bases: [types.nativeAttribute])
    let documentation = intern("__doc__")
    attribute(
      type, "__doc__",
      get: { (_, value) in value.object?.attributes?.find(documentation) ?? .none },
      set: { (_, value, new) in
        value.object?.attributes?.set(documentation, new.isUnset ? .none : new)
      })
    method(type, "__repr__", "self, /") { (vm, a) throws(Raised) in
      let attributes = a[0].object?.attributes
      let index = try vm.repr(attributes?.find(vm.intern("index")) ?? .none)
      let text = try vm.repr(attributes?.find(documentation) ?? .none)
      return vm.string("_tuplegetter(\(index), \(text))")
    }
    return type
  }

  /// An attribute that gives the item at an index.
  func tupleField(_ index: Int, name: String, type: PyType) -> PyNativeAttribute {
    PyNativeAttribute(
      name: name, owner: type,
      get: { (vm, value) throws(Raised) in
        guard let elements = value.tuple?.elements, index < elements.count else {
          throw vm.indexError("tuple index out of range")
        }
        return elements[index]
      },
      set: { (vm, _, new) throws(Raised) in
        throw vm.error(
          vm.exceptions.attributeError,
          new.isUnset ? "can't delete attribute" : "can't set attribute")
      }, type: type)
  }
}
