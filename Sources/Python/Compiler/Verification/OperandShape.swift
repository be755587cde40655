/// What the operand fields of an operation mean.
struct OperandShape {
  /// The meaning of one field.
  enum Role: Equatable {
    case unused
    case register
    /// A register, or 65535 for none.
    case optionalRegister
    /// The first of several registers in a row.
    case registers(Count)
    case constant
    case site
    /// A number of registers, arguments or items.
    case count
    case immediate
    case slot
    /// A line of the source, from 1.
    case line
    case distance
  }

  /// How many registers stand in a row.
  enum Count: Equatable {
    case fixed(Int)
    /// As many as field `b` says, and some more.
    case fieldB(plus: Int)
    /// As many as field `c` says, times a factor.
    case fieldC(times: Int)
    /// As many as fields `c` and `x` say, and one more.
    case fieldsCAndX
  }

  /// What stands in `b` and `c` together.
  enum Wide: Equatable {
    case none
    case number
    case forwardDistance
    case backwardDistance
  }

  var a = Role.unused
  var b = Role.unused
  var c = Role.unused
  var wide = Wide.none
  var usesX = false

  /// How many registers stand in a row for an instruction.
  static func count(_ count: Count, of instruction: Instruction) -> Int {
    switch count {
    case .fixed(let number): number
    case .fieldB(let more): Int(instruction.b) + more
    case .fieldC(let factor): Int(instruction.c) * factor
    case .fieldsCAndX: Int(instruction.c) + Int(instruction.x) + 1
    }
  }
}

extension Operation {
  /// What the fields of the operation mean.
  var shape: OperandShape {
    switch self {
    case .nop, .returnNone, .reraise, .setupAnnotations: OperandShape()
    case .move, .loadCell, .storeCell, .negate, .positive, .invert, .not, .listAppend, .setAdd,
      .setUpdate, .dictionaryUpdate, .listToTuple, .getIterator, .getLength,
      .getYieldFromIterator, .delegate, .getAsyncIterator, .asyncNext, .raiseFrom,
      .enterHandler, .matchSequence, .matchMapping:
      OperandShape(a: .register, b: .register)
    case .listExtend: OperandShape(a: .register, b: .register, c: .register, usesX: true)
    case .yield, .getAwaitable:
      OperandShape(a: .register, b: .register, usesX: true)
    case .clear: OperandShape(a: .registers(.fieldB(plus: 0)), b: .count)
    case .checkBound, .deleteLocal, .makeCell, .deleteCell, .loadNone, .return,
      .loadBuildClass, .endAsyncFor, .leaveHandler, .raise, .rethrow, .loadAssertionError,
      .importStar:
      OperandShape(a: .register)
    case .loadBool: OperandShape(a: .register, usesX: true)
    case .loadConstant: OperandShape(a: .register, b: .constant)
    case .loadInt: OperandShape(a: .register, wide: .number)
    case .loadGlobal, .storeGlobal, .loadName, .storeName:
      OperandShape(a: .register, b: .site)
    case .deleteGlobal, .deleteName: OperandShape(b: .site)
    case .loadNameOrCell: OperandShape(a: .register, b: .site, c: .register)
    case .add, .subtract, .multiply, .divide, .floorDivide, .modulo, .power, .leftShift,
      .rightShift, .bitAnd, .bitOr, .bitXor, .matrixMultiply:
      OperandShape(a: .register, b: .register, c: .register, usesX: true)
    case .addImmediate, .subtractImmediate:
      OperandShape(a: .register, b: .register, c: .immediate, usesX: true)
    case .less, .lessOrEqual, .greater, .greaterOrEqual, .equal, .notEqual, .identical,
      .notIdentical, .contained, .notContained, .loadItem, .storeItem, .dictionaryInsert,
      .dictionaryMerge, .callExit, .matchException, .matchExceptionStar, .prepareReraiseStar,
      .matchKeys, .mappingRest:
      OperandShape(a: .register, b: .register, c: .register)
    case .jump: OperandShape(wide: .forwardDistance)
    case .loop: OperandShape(a: .immediate, wide: .backwardDistance)
    case .jumpIfFalse, .jumpIfTrue, .jumpIfNone, .jumpIfNotNone:
      OperandShape(a: .register, wide: .forwardDistance)
    case .jumpLess, .jumpLessOrEqual, .jumpGreater, .jumpGreaterOrEqual, .jumpEqual,
      .jumpNotEqual:
      OperandShape(a: .register, b: .register, c: .distance, usesX: true)
    case .jumpLessImmediate, .jumpLessOrEqualImmediate, .jumpGreaterImmediate,
      .jumpGreaterOrEqualImmediate, .jumpEqualImmediate, .jumpNotEqualImmediate:
      OperandShape(a: .register, b: .immediate, c: .distance, usesX: true)
    case .loadAttribute, .storeAttribute, .importFrom:
      OperandShape(a: .register, b: .register, c: .site)
    case .deleteAttribute: OperandShape(a: .register, c: .site)
    case .loadMethod: OperandShape(a: .registers(.fixed(2)), b: .register, c: .site)
    case .loadItemImmediate: OperandShape(a: .register, b: .register, c: .immediate)
    case .deleteItem: OperandShape(a: .register, b: .register)
    case .makeSlice: OperandShape(a: .register, b: .registers(.fixed(3)))
    case .call, .callKeywords:
      OperandShape(a: .registers(.fieldB(plus: 1)), b: .count, c: .register)
    case .callMethod, .callMethodKeywords:
      OperandShape(a: .registers(.fieldB(plus: 2)), b: .count, c: .register)
    case .callSpread: OperandShape(a: .registers(.fixed(3)), c: .register)
    case .extend: OperandShape(a: .constant)
    case .makeFunction:
      OperandShape(a: .register, b: .constant, c: .registers(.fixed(3)))
    case .makeList, .makeTuple, .makeSet:
      OperandShape(a: .register, b: .registers(.fieldC(times: 1)), c: .count)
    case .makeDictionary:
      OperandShape(a: .register, b: .registers(.fieldC(times: 2)), c: .count)
    case .unpack: OperandShape(a: .registers(.fieldC(times: 1)), b: .register, c: .count)
    case .unpackStarred:
      OperandShape(a: .registers(.fieldsCAndX), b: .register, c: .count, usesX: true)
    case .formatValue:
      OperandShape(a: .register, b: .register, c: .optionalRegister, usesX: true)
    case .joinStrings:
      OperandShape(a: .register, b: .registers(.fieldC(times: 1)), c: .count)
    case .forIterator: OperandShape(a: .register, b: .register, c: .distance)
    case .enterContext:
      OperandShape(a: .registers(.fixed(2)), b: .register, usesX: true)
    case .matchClass:
      OperandShape(a: .register, b: .register, c: .registers(.fixed(2)), usesX: true)
    case .importName:
      OperandShape(a: .register, b: .constant, c: .registers(.fixed(2)))
    case .traceLine: OperandShape(wide: .number)
    case .traceLocal, .traceCell: OperandShape(a: .register, b: .slot)
    case .traceLocalLine: OperandShape(a: .register, b: .slot, c: .line)
    }
  }
}
