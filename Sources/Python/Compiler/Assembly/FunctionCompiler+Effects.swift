extension FunctionCompiler {
  /// Keeps the books on which temporaries may hold objects.
  func noteEffect(of operation: Operation, a: Int, b: Int, c: Int) {
    switch operation {
    case .loadCell, .loadGlobal, .loadName, .loadNameOrCell, .loadAttribute, .loadItem,
      .loadItemImmediate, .makeSlice, .makeFunction, .makeList, .makeTuple, .makeSet,
      .makeDictionary, .listToTuple, .getIterator, .forIterator, .yield, .getYieldFromIterator,
      .getAwaitable, .getAsyncIterator, .asyncNext, .enterHandler, .matchExceptionStar,
      .prepareReraiseStar, .matchKeys, .matchClass, .mappingRest, .importName, .importFrom,
      .callExit:
      hold(a)
    case .move:
      if !isTemporary(b) || flow?.held.contains(b) == true { hold(a) } else { drop(a) }
    case .delegate:
      if a != b { drop(b) }
      hold(a)
    case .loadMethod, .enterContext:
      hold(a)
      hold(a + 1)
    case .unpack: for register in a..<(a + c) { hold(register) }
    case .clear: for register in a..<(a + b) { drop(register) }
    case .call, .callKeywords: finishCall(a...(a + b), c)
    case .callMethod, .callMethodKeywords: finishCall(a...(a + 1 + b), c)
    case .callSpread: finishCall(a...(a + 2), c)
    case .add, .subtract, .multiply, .divide, .floorDivide, .modulo, .power, .leftShift,
      .rightShift, .bitAnd, .bitOr, .bitXor, .matrixMultiply, .addImmediate, .subtractImmediate,
      .negate, .positive, .invert, .not, .less, .lessOrEqual, .greater, .greaterOrEqual, .equal,
      .notEqual, .identical, .notIdentical, .contained, .notContained, .loadConstant, .loadInt,
      .loadNone, .loadBool, .formatValue, .joinStrings, .getLength, .matchException,
      .matchSequence, .matchMapping, .loadBuildClass, .loadAssertionError:
      drop(a)
    default: break
    }
  }

  /// Notes that a register holds an object.
  func hold(_ register: Int) {
    guard isTemporary(register) else { return }
    flow?.held.insert(register)
    heldHigh = max(heldHigh, register)
  }

  /// Notes that a register holds no object any more.
  func drop(_ register: Int) {
    if isTemporary(register) { flow?.held.remove(register) }
  }

  private func finishCall(_ operands: ClosedRange<Int>, _ result: Int) {
    for register in operands { drop(register) }
    hold(result)
  }
}
