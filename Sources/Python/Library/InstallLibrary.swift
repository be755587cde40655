/// The standard library: native modules, and those written in Python.
extension Interpreter {
  /// Adds all modules of the standard library to those that can be imported.
  func installLibrary() {
    installNativeCollections()
    installMath()
    installComplexMath()
    installCompression()
    installHeaps()
    installRandom()
    installStatistics()
    installItertools()
    installSys()
    installJSON()
    installRegularExpressions()
    installUnicodeData()
    installLibrarySupport()
    installThreadModule()
    installZones()
    for (name, text) in PythonLibrary.modules { moduleLibrary[name] = .python(text) }
    // The very dict that names are looked up in: what a program sets there, every module sees.
    modules.set(intern("builtins"), .object(builtinsModule))
  }
}
