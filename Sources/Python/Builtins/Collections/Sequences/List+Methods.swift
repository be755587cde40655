extension Interpreter {
  /// Defines how lists are made and shown.
  func installListMaking() {
    let type = types.list
    type.namespace.set(names.hash, .none)
    constructor(type, "cls, /, *args, **kwargs") { (vm, a) throws(Raised) in
      .object(PyList([], type: a[0].type ?? vm.types.list))
    }
    method(type, "__init__", "self, /, *args, **kwargs") { (vm, a) throws(Raised) in
      guard let list = a[0].list else { return .none }
      let source = try vm.soleArgument(a, of: "list")
      if !list.elements.isEmpty { vm.replaceAll(of: list, by: []) }
      if let source { try vm.extend(list, by: source) }
      return .none
    }
    method(type, "__repr__", "self, /") { (vm, a) throws(Raised) in
      guard let list = a[0].list else { return .none }
      return vm.string(try vm.text(ofList: list))
    }
    installComparisons(type)
    installGenericSubscript(type)
  }

  /// The one optional argument of `list(x)`, `set(x)`: given as `*args, **kwargs` after the receiver.
  func soleArgument(_ a: Arguments, of name: String) throws(Raised) -> Value? {
    guard a[2].dictionary?.count ?? 0 == 0 else {
      throw typeError("\(name)() takes no keyword arguments")
    }
    let arguments = a[1].tuple?.elements ?? []
    guard arguments.count <= 1 else {
      throw typeError("\(name) expected at most 1 argument, got \(arguments.count)")
    }
    return arguments.first
  }

  /// Defines the public methods of lists.
  func installListMethods() {
    let type = types.list
    method(type, "append", "self, object, /") { (vm, a) throws(Raised) in
      if let list = a[0].list { try vm.append(a[1], to: list) }
      return .none
    }
    method(type, "extend", "self, iterable, /") { (vm, a) throws(Raised) in
      if let list = a[0].list { try vm.extend(list, by: a[1]) }
      return .none
    }
    method(type, "insert", "self, index, object, /") { (vm, a) throws(Raised) in
      let index = try vm.smallIndex(of: a[1])
      if let list = a[0].list { try vm.insert(a[2], at: index, of: list) }
      return .none
    }
    method(type, "pop", "self, index=, /") { (vm, a) throws(Raised) in
      guard let list = a[0].list else { return .none }
      if a[1].isUnset, !list.elements.isEmpty {
        let item = list.elements.removeLast()
        vm.changed(list)
        return item
      }
      let index = a[1].isUnset ? -1 : try vm.smallIndex(of: a[1])
      let count = list.elements.count
      guard count > 0 else { throw vm.indexError("pop from empty list") }
      let position = index < 0 ? index &+ count : index
      guard position >= 0, position < count else { throw vm.indexError("pop index out of range") }
      return try vm.remove(position, from: list)
    }
    method(type, "remove", "self, value, /") { (vm, a) throws(Raised) in
      guard let list = a[0].list else { return .none }
      guard let index = try vm.firstIndex(of: a[1], in: list) else {
        throw vm.valueError("list.remove(x): x not in list")
      }
      if index < list.elements.count { try vm.remove(index, from: list) }
      return .none
    }
    method(type, "clear", "self, /") { (vm, a) throws(Raised) in
      if let list = a[0].list { vm.replaceAll(of: list, by: []) }
      return .none
    }
    method(type, "copy", "self, /") { (vm, a) throws(Raised) in
      let items = a[0].list?.elements ?? []
      try vm.reserve(items.count * MemoryLayout<Value>.stride)
      try vm.workMoving(items.count)
      return vm.list(items)
    }
    method(type, "count", "self, value, /") { (vm, a) throws(Raised) in
      guard let list = a[0].list else { return .none }
      return .int(try vm.count(of: a[1], in: list))
    }
    method(type, "index", "self, value, start=, stop=, /") { (vm, a) throws(Raised) in
      guard let list = a[0].list else { return .none }
      let count = list.elements.count
      let start = try vm.searchBound(a[2], length: count, otherwise: 0)
      let end = try vm.searchBound(a[3], length: count, otherwise: .max)
      guard let index = try vm.firstIndex(of: a[1], in: list, from: start, to: end) else {
        throw vm.valueError("\(try vm.repr(a[1])) is not in list")
      }
      return .int(index)
    }
    method(type, "reverse", "self, /") { (vm, a) throws(Raised) in
      if let list = a[0].list { try vm.reverse(list) }
      return .none
    }
    method(type, "sort", "self, /, *, key=, reverse=") { (vm, a) throws(Raised) in
      if let list = a[0].list { try vm.sort(list, key: a[1], reverse: a[2]) }
      return .none
    }
  }

  /// Defines the operators of lists as methods.
  func installListItems() {
    let type = types.list
    method(type, "__len__", "self, /") { (_, a) throws(Raised) in
      .int(a[0].list?.elements.count ?? 0)
    }
    method(type, "__getitem__", "self, key, /") { (vm, a) throws(Raised) in
      guard let list = a[0].list else { return .none }
      return try vm.item(of: list, a[1])
    }
    method(type, "__setitem__", "self, key, value, /") { (vm, a) throws(Raised) in
      if let list = a[0].list { try vm.setItem(of: list, a[1], a[2]) }
      return .none
    }
    method(type, "__delitem__", "self, key, /") { (vm, a) throws(Raised) in
      if let list = a[0].list { try vm.setItem(of: list, a[1], .unset) }
      return .none
    }
    method(type, "__contains__", "self, key, /") { (vm, a) throws(Raised) in
      guard let list = a[0].list else { return .none }
      return .bool(try vm.firstIndex(of: a[1], in: list) != nil)
    }
    method(type, "__iter__", "self, /") { (vm, a) throws(Raised) in
      guard let list = a[0].list else { return .none }
      return .object(ListIterator(list, type: vm.collections.listIterator))
    }
    method(type, "__reversed__", "self, /") { (vm, a) throws(Raised) in
      guard let list = a[0].list else { return .none }
      return .object(ListReverseIterator(list, type: vm.collections.listReverseIterator))
    }
    method(type, "__add__", "self, value, /") { (vm, a) throws(Raised) in
      try vm.concatenate(a[0], a[1])
    }
    method(type, "__iadd__", "self, value, /") { (vm, a) throws(Raised) in
      if let list = a[0].list { try vm.extend(list, by: a[1]) }
      return a[0]
    }
    method(type, "__mul__", "self, value, /") { (vm, a) throws(Raised) in
      try vm.repeatSequence(a[0], a[1])
    }
    method(type, "__rmul__", "self, value, /") { (vm, a) throws(Raised) in
      try vm.repeatSequence(a[0], a[1])
    }
    method(type, "__imul__", "self, value, /") { (vm, a) throws(Raised) in
      try vm.repeatInPlace(a[0], a[1])
    }
  }
}
