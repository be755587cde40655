import Lessons

extension ProgramText {
  /// The files that a program imports, itself or by way of one another, by path.
  ///
  /// `file` gives the file of a module of the program's own, by the module's whole name.
  package func modules(_ file: (String) -> ProgramText?) -> [String: ProgramText] {
    var found: [String: ProgramText] = [:]
    var asked: Set<String> = []
    var pending = [self]
    while let importer = pending.popLast() {
      for name in importer.imports.sorted() where asked.insert(name).inserted {
        guard let module = file(name), module.path != path, found[module.path] == nil else {
          continue
        }
        found[module.path] = module
        pending.append(module)
      }
    }
    return found
  }
}

extension Lesson {
  /// The lesson's own files that a program imports, itself or by way of one another, by path.
  package func modules(of program: ProgramText) -> [String: ProgramText] {
    program.modules { name in
      programs[name + ".py"].map { ProgramText(path: $0.name, bytes: $0.bytes) }
    }
  }
}
