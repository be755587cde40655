import PythonSyntax

/// A parameterised generic type such as `list[int]`.
final class PyGenericAlias: PyObject {
  let origin: Value
  let arguments: [Value]

  /// Makes an alias.
  init(origin: Value, arguments: [Value], type: PyType) {
    self.origin = origin
    self.arguments = arguments
    super.init(type: type)
  }
}

extension Interpreter {
  /// `origin[key]`, where the key is one argument or a tuple of them.
  ///
  /// - Parameters:
  ///   - origin: the class.
  ///   - key: the argument, or the tuple of them.
  ///   - type: the class of the alias, where it is one derived from `types.GenericAlias`.
  /// - Returns: the alias.
  func genericAlias(_ origin: Value, _ key: Value, of type: PyType? = nil) -> Value {
    let arguments = key.tuple.map(\.elements) ?? [key]
    return .object(
      PyGenericAlias(
        origin: origin, arguments: arguments, type: type ?? collections.genericAlias))
  }

  /// The alias, if the value is one.
  func alias(_ value: Value) -> PyGenericAlias? {
    guard case .object(let object) = value, Swift.type(of: object) == PyGenericAlias.self else {
      return nil
    }
    return unsafeDowncast(object, to: PyGenericAlias.self)
  }

  /// Defines `__class_getitem__` on a type, so that `type[argument]` makes an alias.
  func installGenericSubscript(_ type: PyType) {
    classMethod(type, "__class_getitem__", "cls, key, /") { (vm, a) throws(Raised) in
      vm.genericAlias(a[0], a[1])
    }
  }

  /// Defines the methods of generic aliases.
  func installGenericAlias() {
    let type = collections.genericAlias
    constructor(type, "cls, origin, args, /") { (vm, a) throws(Raised) in
      vm.genericAlias(a[1], a[2], of: a[0].type)
    }
    attribute(
      type, "__origin__",
      get: { (vm, value) throws(Raised) in
        vm.alias(value)?.origin ?? .none
      })
    attribute(
      type, "__args__",
      get: { (vm, value) throws(Raised) in
        vm.tuple(vm.alias(value)?.arguments ?? [])
      })
    attribute(
      type, "__parameters__",
      get: { (vm, value) throws(Raised) in
        vm.tuple(try vm.typeParameters(in: vm.alias(value)?.arguments ?? []))
      })
    for name in ["__name__", "__qualname__", "__module__", "__doc__"] {
      attribute(
        type, name,
        get: { (vm, value) throws(Raised) in
          try vm.getAttribute(vm.alias(value)?.origin ?? .none, vm.intern(name))
        })
    }
    method(type, "__call__", "self, /, *args, **kwargs") { (vm, a) throws(Raised) in
      guard let alias = vm.alias(a[0]) else { return .none }
      let keywords = a[2].dictionary
      return try vm.call(
        alias.origin, (a[1].tuple?.elements ?? []) + (keywords?.values ?? []),
        keywords: keywords.flatMap {
          $0.count == 0 ? nil : PyTuple($0.keys, type: vm.types.tuple)
        })
    }
    method(type, "__repr__", "self, /") { (vm, a) throws(Raised) in
      guard let alias = vm.alias(a[0]) else { return .none }
      return vm.string(try vm.text(ofAlias: alias))
    }
    method(type, "__hash__", "self, /") { (vm, a) throws(Raised) in
      guard let alias = vm.alias(a[0]) else { return .none }
      return .int(try vm.hash(alias.origin) ^ vm.hash(tuple: alias.arguments))
    }
    method(type, "__eq__", "self, value, /") { (vm, a) throws(Raised) in
      guard let x = vm.alias(a[0]), let y = vm.alias(a[1]) else {
        return .object(vm.notImplemented)
      }
      guard try vm.areEqual(x.origin, y.origin) else { return .bool(false) }
      return .bool(try vm.areEqual(vm.tuple(x.arguments), vm.tuple(y.arguments)))
    }
    method(type, "__getitem__", "self, key, /") { (vm, a) throws(Raised) in
      guard let alias = vm.alias(a[0]) else { return .none }
      return try vm.substitute(a[1], in: alias)
    }
    method(type, "__mro_entries__", "self, bases, /") { (vm, a) throws(Raised) in
      vm.tuple([vm.alias(a[0])?.origin ?? .none])
    }
    for name in ["__instancecheck__", "__subclasscheck__"] {
      let function = name == "__instancecheck__" ? "isinstance" : "issubclass"
      method(type, name, "self, value, /") { (vm, _) throws(Raised) in
        throw vm.typeError("\(function)() argument 2 cannot be a parameterized generic")
      }
    }
  }

  /// The value of `list[int]`.
  func text(ofAlias alias: PyGenericAlias) throws(Raised) -> String {
    var items: [String] = []
    for argument in alias.arguments { items.append(try typeText(argument)) }
    let inner = items.isEmpty ? "()" : items.joined(separator: ", ")
    return "\(try typeText(alias.origin))[\(inner)]"
  }

  /// How a type is shown within an alias or union.
  func typeText(_ value: Value) throws(Raised) -> String {
    if let type = value.type {
      if type === types.noneType { return "None" }
      return type.module == "builtins"
        ? type.qualifiedName : "\(type.module).\(type.qualifiedName)"
    }
    if case .object(let object) = value, object === ellipsis { return "..." }
    return try repr(value)
  }

  /// The type variables among type arguments, each once: what has `__typing_subst__` or
  /// `__parameters__`.
  func typeParameters(in arguments: [Value]) throws(Raised) -> [Value] {
    var found: [Value] = []
    for argument in arguments where argument.type == nil {
      if special(argument, intern("__typing_subst__")) != nil {
        if !found.contains(where: { $0.isIdentical(to: argument) }) { found.append(argument) }
      } else if let inner = try findAttribute(argument, intern("__parameters__"))?.tuple {
        for parameter in inner.elements
        where !found.contains(where: { $0.isIdentical(to: parameter) }) {
          found.append(parameter)
        }
      }
    }
    return found
  }

  private func substitute(_ key: Value, in alias: PyGenericAlias) throws(Raised) -> Value {
    let arguments = try substitute(key, in: alias.arguments, of: .object(alias))
    return .object(
      PyGenericAlias(
        origin: alias.origin, arguments: arguments, type: collections.genericAlias))
  }

  /// Type arguments with other types in place of their variables.
  ///
  /// - Parameters:
  ///   - key: the type for the only variable, or a tuple of as many as there are.
  ///   - old: the arguments.
  ///   - type: what the arguments are those of, for messages.
  /// - Throws: TypeError where there are no variables or not as many.
  /// - Returns: the new arguments.
  func substitute(
    _ key: Value, in old: [Value], of type: Value
  ) throws(Raised) -> [Value] {
    let parameters = try typeParameters(in: old)
    guard !parameters.isEmpty else {
      throw typeError("\(try repr(type)) is not a generic class")
    }
    let given = key.tuple.map(\.elements) ?? [key]
    guard given.count == parameters.count else {
      let many = given.count > parameters.count ? "many" : "few"
      throw typeError(
        "Too \(many) arguments for \(try repr(type)); actual \(given.count), "
          + "expected \(parameters.count)")
    }
    var arguments: [Value] = []
    for argument in old {
      if let index = parameters.firstIndex(where: { $0.isIdentical(to: argument) }) {
        let substitution = try getAttribute(argument, intern("__typing_subst__"))
        arguments.append(try call(substitution, [given[index]]))
      } else if argument.type == nil,
        let inner = try findAttribute(argument, intern("__parameters__"))?.tuple,
        !inner.elements.isEmpty
      {
        let own = inner.elements.compactMap { parameter in
          parameters.firstIndex { $0.isIdentical(to: parameter) }.map { given[$0] }
        }
        arguments.append(try getItem(argument, tuple(own)))
      } else {
        arguments.append(argument)
      }
    }
    return arguments
  }
}
