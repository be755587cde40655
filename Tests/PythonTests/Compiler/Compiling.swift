import PythonSyntax

@testable import Python

/// The unit of a program given as text.
func compile(_ source: String, tracing: Bool = false) throws -> CodeUnit {
  let unit = try Compiler.compile(
    try Parser.parse(source), file: "program.py", tracing: tracing)
  try unit.verify()
  return unit
}

/// The unit of the first function in a program.
func compileFunction(_ source: String, tracing: Bool = false) throws -> CodeUnit? {
  try compile(source, tracing: tracing).functions.first
}

extension CodeUnit {
  /// The code of the functions, classes and comprehensions right inside.
  var functions: [CodeUnit] {
    constants.compactMap { constant in
      if case .code(let unit) = constant { return unit }
      return nil
    }
  }

  /// The instructions as text, without their numbers.
  var body: [String] {
    instructions.indices.map { index in
      String(line(at: index).drop { $0 == " " }.drop { $0 != " " }.dropFirst())
    }
  }

  /// All that remains the same when trace instructions are put in: operations and operands, but
  /// not the distances of jumps.
  var essence: [String] {
    var lines = [qualifiedName]
    for (index, instruction) in instructions.enumerated()
    where !instruction.operation.isTracing {
      let shape = instruction.operation.shape
      let isJump =
        shape.c == .distance || shape.wide == .forwardDistance || shape.wide == .backwardDistance
      if isJump {
        lines.append("\(instruction.operation) \(instruction.x) \(instruction.a)")
      } else {
        lines.append(line(at: index).drop { $0 == " " }.drop { $0 != " " } + "")
      }
    }
    return lines + functions.flatMap(\.essence)
  }
}
