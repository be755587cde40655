/// Making exceptions.
extension Interpreter {
  /// An exception of a built-in class with a message.
  func error(_ type: PyType, _ message: String) -> Raised {
    Raised(exception: PyException([string(message)], type: type))
  }

  /// An exception with arguments of any kind.
  func error(_ type: PyType, arguments: [Value]) -> Raised {
    Raised(exception: PyException(arguments, type: type))
  }

  func typeError(_ message: String) -> Raised { error(exceptions.typeError, message) }
  func valueError(_ message: String) -> Raised { error(exceptions.valueError, message) }
  func indexError(_ message: String) -> Raised { error(exceptions.indexError, message) }
  func keyError(_ key: Value) -> Raised { error(exceptions.keyError, arguments: [key]) }
  func runtimeError(_ message: String) -> Raised { error(exceptions.runtimeError, message) }
  func overflowError(_ message: String) -> Raised { error(exceptions.overflowError, message) }
  func zeroDivisionError(_ message: String) -> Raised {
    error(exceptions.zeroDivisionError, message)
  }

  /// An AttributeError that knows its object and name, for suggestions.
  func attributeError(_ message: String, object: Value, name: PyStr) -> Raised {
    let raised = error(exceptions.attributeError, message)
    let attributes = makeDictionary()
    attributes.set(intern("name"), .object(name))
    attributes.set(intern("obj"), object)
    raised.exception.attributes = attributes
    return raised
  }

  /// A NameError that knows its name, for suggestions.
  func nameError(_ name: String) -> Raised {
    let raised = error(exceptions.nameError, "name '\(name)' is not defined")
    let attributes = makeDictionary()
    attributes.set(intern("name"), self.name(name))
    raised.exception.attributes = attributes
    return raised
  }

  /// The end of an iteration, with a generator's result.
  func stopIteration(_ value: Value = .none) -> Raised {
    error(exceptions.stopIteration, arguments: value.isNone ? [] : [value])
  }

  /// Whether an exception is of a class.
  func matches(_ raised: Raised, _ type: PyType) -> Bool {
    raised.exception.hasType(type) || raised.exception.type.isSubtype(of: type)
  }
}
