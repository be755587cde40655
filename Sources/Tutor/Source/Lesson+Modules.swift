import Lessons

extension Lesson {
  /// The lesson's own files that a program imports, itself or by way of one another, by path.
  package func modules(of program: ProgramText) -> [String: ProgramText] {
    var found: [String: ProgramText] = [:]
    var pending = [program]
    while let importer = pending.popLast() {
      for name in importer.imports {
        guard let file = programs[name + ".py"], file.name != program.path,
          found[file.name] == nil
        else { continue }
        let module = ProgramText(path: file.name, bytes: file.bytes)
        found[file.name] = module
        pending.append(module)
      }
    }
    return found
  }
}
