import PythonSyntax

/// The lines of a program that a traced run can stop at.
package struct RunnableLines {
  /// The lines at which statements begin, from 1, each with the line at which what runs there ends.
  private var ends: [Int: Int] = [:]

  /// Finds them; nil where the program cannot be compiled.
  package init?(of source: SourceFile) {
    guard let module = try? Parser.parse(source.bytes, file: source.path),
      let unit = try? Compiler.compile(module, file: source.path, tracing: true)
    else { return nil }
    var units = [unit]
    while let unit = units.popLast() {
      for (index, instruction) in unit.instructions.enumerated() {
        let line: Int
        switch instruction.operation {
        case .traceLine: line = instruction.wide
        case .traceLocalLine: line = Int(instruction.c)
        default: continue
        }
        let end = Int(unit.ranges[Int(unit.places[index])].endLine)
        ends[line] = max(line, min(end, ends[line] ?? .max))
      }
      for case .code(let inner) in unit.constants { units.append(inner) }
    }
  }

  /// Where a run can stop for a line: there, at the beginning of a statement of several lines that
  /// goes on in it, or at the next line that runs; nil where there is none.
  package func stop(at line: Int) -> Int? {
    if ends[line] != nil { return line }
    if let before = ends.keys.filter({ $0 < line }).max(), ends[before] ?? 0 >= line,
      // A block's first line has the lines of its body behind it.
      !ends.keys.contains(where: { $0 > line && $0 <= ends[before] ?? 0 })
    {
      return before
    }
    return ends.keys.filter { $0 > line }.min()
  }
}
