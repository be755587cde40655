/// What the methods of text cost: time in proportion to the text.
extension Interpreter {
  /// Those that look at a few places only, however long the text is.
  private static let quickMethods: Set = [
    "__getitem__", "__iter__", "__len__", "append", "endswith", "isascii", "startswith",
  ]

  /// Has each method of a type of text count the whole receiver as work before it begins.
  func countWork(ofMethodsOf type: PyType) {
    for entry in type.namespace.entries {
      guard let native = entry.value.object(as: PyNative.self), native.kind == .method,
        !Interpreter.quickMethods.contains(native.name)
      else { continue }
      let body = native.body
      native.body = { (vm, a) throws(Raised) in
        try vm.work(on: a[0])
        return try body(vm, a)
      }
    }
  }
}
