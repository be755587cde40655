/// The standard library: native modules, and those written in Python.
extension Interpreter {
  /// Adds all modules of the standard library to those that can be imported.
  func installLibrary() {
    installNativeCollections()
    installMath()
    installRandom()
    installItertools()
    installSys()
    installJSON()
    installRegularExpressions()
    installLibrarySupport()
    installThreadModule()
    for (name, text) in PythonLibrary.modules { moduleLibrary[name] = .python(text) }
    moduleLibrary["builtins"] = .native { (vm, module) throws(Raised) in
      for entry in vm.builtins.entries where !entry.key.isUnset {
        if let name = entry.key.string { module.namespace.set(name, entry.value) }
      }
    }
  }
}
