import PythonSyntax
import Trace

/// Compiled code ready to run: a verified `CodeUnit` with objects for its constants.
final class Code {
  let unit: CodeUnit
  let name: String
  let qualifiedName: String
  let file: String
  let instructions: UnsafeMutablePointer<Instruction>
  let instructionCount: Int
  let constants: UnsafeMutablePointer<Value>
  /// Names with inline caches, by site.
  let sites: UnsafeMutablePointer<Site>
  let registerCount: Int
  /// The first register behind those of variables.
  let firstTemporary: Int
  /// What a call costs on the virtual clock, in instructions; tracing ones do not count.
  let cost: Int
  let isGenerator: Bool
  let isCoroutine: Bool
  /// Positional parameters only, all required: the quick way to call.
  let isSimple: Bool
  let positionalCount: Int
  let parameterCount: Int
  /// The number in the trace, where the program is traced.
  let traceNumber: CodeID
  let isTraced: Bool
  /// What running the code takes.
  let body = CodePointer.allocate(capacity: 1)

  /// A name used by instructions, with what was found for it last.
  struct Site {
    let name: PyStr
    /// For attributes: the version of the type that the cache holds for; for names: the version of
    /// the keys of the globals.
    var version: UInt32 = 0
    /// For names found among the builtins: the version of the builtins' keys.
    var secondVersion: UInt32 = 0
    /// The position in the instance's or the globals' dictionary.
    var position: Int32 = -1
    var kind = Kind.none
    /// What was found through the type.
    var value = Value.unset

    /// What the cache holds.
    enum Kind: UInt8 {
      case none
      case global
      case builtin
      /// An entry of the instance's dictionary; the type has no data descriptor of that name.
      case instance
      /// A function found through the type, which instances do not shadow.
      case method
      /// Another value found through the type.
      case typeValue
      /// A `__slots__` member.
      case slot
      /// A `PyNativeAttribute` of a built-in class, which goes before the instance's dictionary.
      case native
      /// The getter of a property: a function that can be entered quickly.
      case property
    }
  }

  /// Makes code ready; constants become objects of the interpreter.
  init(_ unit: CodeUnit, file: String, interpreter: Interpreter) {
    self.unit = unit
    self.file = file
    name = unit.name
    qualifiedName = unit.qualifiedName
    instructionCount = unit.instructions.count
    instructions = .allocate(capacity: max(1, unit.instructions.count))
    instructions.initialize(from: unit.instructions, count: unit.instructions.count)
    sites = .allocate(capacity: max(1, unit.sites.count))
    for (index, name) in unit.sites.enumerated() {
      (sites + index).initialize(to: Site(name: interpreter.intern(name)))
    }
    registerCount = unit.registerCount
    firstTemporary = unit.localNames.count + unit.freeNames.count
    isGenerator = unit.isGenerator
    isCoroutine = unit.isCoroutine
    positionalCount = unit.positionalCount
    parameterCount =
      unit.positionalCount + unit.keywordOnlyCount + (unit.hasVariadic ? 1 : 0)
      + (unit.hasKeywordVariadic ? 1 : 0)
    isSimple = unit.keywordOnlyCount == 0 && !unit.hasVariadic && !unit.hasKeywordVariadic
    var cost = 0
    var isTraced = false
    for instruction in unit.instructions {
      if instruction.operation.isTracing { isTraced = true } else { cost += 1 }
    }
    self.cost = min(cost, 200)
    self.isTraced = isTraced || interpreter.isTracing
    traceNumber = interpreter.traceNumber(of: unit, file: file)
    constants = .allocate(capacity: max(1, unit.constants.count))
    for (index, constant) in unit.constants.enumerated() {
      (constants + index).initialize(to: interpreter.constant(constant, file: file))
    }
    body.initialize(to: CodeBody(self))
  }

  deinit {
    body.destroy()
    sites.deinitialize(count: unit.sites.count)
    sites.deallocate()
    constants.deinitialize(count: unit.constants.count)
    constants.deallocate()
    instructions.deallocate()
  }

  /// The place of an instruction in the source.
  func range(at instruction: Int) -> SourceRange {
    guard unit.places.indices.contains(instruction) else { return unit.range }
    let place = Int(unit.places[instruction])
    return unit.ranges.indices.contains(place) ? unit.ranges[place] : unit.range
  }
}
