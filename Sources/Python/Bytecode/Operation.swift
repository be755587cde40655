/// What an instruction does.
///
/// `r[a]` is register a. Jump distances are relative to the instruction after the jump; *wide* is
/// the 32-bit operand in b and c, *short* the signed 16-bit one. A *site* is an index into the
/// code's table of names with inline caches. Registers that hold locals may be `unset`; the
/// compiler puts `checkBound` before any use that it cannot prove bound, so every other operation
/// may take its operands as bound.
enum Operation: UInt8, Sendable, CaseIterable {
  // MARK: Moving values

  /// Does nothing.
  case nop
  /// r[a] = r[b]
  case move
  /// r[a], ..., r[a+b-1] = unset: releases temporaries.
  case clear
  /// Raises UnboundLocalError (a local) or NameError (a free variable) where r[a] is unset; a is a
  /// local's own register.
  case checkBound
  /// Unbinds local a; raises where it was unbound.
  case deleteLocal
  /// r[a] = constants[b]
  case loadConstant
  /// r[a] = wide
  case loadInt
  /// r[a] = None
  case loadNone
  /// r[a] = x != 0
  case loadBool
  /// r[a] = a new cell with the value of r[a] (which may be unset).
  case makeCell
  /// r[a] = content of the cell in r[b]; raises NameError/UnboundLocalError when empty.
  case loadCell
  /// Content of the cell in r[a] = r[b]
  case storeCell
  /// Empties the cell in r[a]; raises when it was empty.
  case deleteCell

  // MARK: Names

  /// r[a] = global or builtin named by site b
  case loadGlobal
  /// Global named by site b = r[a]
  case storeGlobal
  /// Deletes the global named by site b.
  case deleteGlobal
  /// r[a] = name of site b in the class namespace, the globals, or the builtins
  case loadName
  /// Class namespace's name of site b = r[a]
  case storeName
  /// Deletes the name of site b from the class namespace.
  case deleteName
  /// r[a] = name of site b in the class namespace, else the content of the cell in r[c]
  case loadNameOrCell

  // MARK: Operators

  // r[a] = r[b] op r[c]; x is 1 for the in-place form.
  case add
  case subtract
  case multiply
  case divide
  case floorDivide
  case modulo
  case power
  case leftShift
  case rightShift
  case bitAnd
  case bitOr
  case bitXor
  case matrixMultiply
  /// r[a] = r[b] + short c; x is 1 for the in-place form.
  case addImmediate
  /// r[a] = r[b] - short c; x is 1 for the in-place form.
  case subtractImmediate
  /// r[a] = -r[b]
  case negate
  /// r[a] = +r[b]
  case positive
  /// r[a] = ~r[b]
  case invert
  /// r[a] = not r[b]
  case not

  // MARK: Comparisons

  // r[a] = r[b] op r[c]
  case less
  case lessOrEqual
  case greater
  case greaterOrEqual
  case equal
  case notEqual
  case identical
  case notIdentical
  /// r[a] = r[b] in r[c]
  case contained
  /// r[a] = r[b] not in r[c]
  case notContained

  // MARK: Jumps

  /// Jumps by wide, forward.
  case jump
  /// Jumps by wide, backward; the machine may pause here. `a` is the cost of the loop's body in
  /// instructions (at most 65535), which the virtual clock charges.
  case loop
  /// Jumps by wide where r[a] is false.
  case jumpIfFalse
  /// Jumps by wide where r[a] is true.
  case jumpIfTrue
  /// Jumps by wide where r[a] is None.
  case jumpIfNone
  /// Jumps by wide where r[a] is not None.
  case jumpIfNotNone

  // Compares r[a] op r[b] and jumps by short c where the result's truth equals x (0: where false,
  // 1: where true).
  case jumpLess
  case jumpLessOrEqual
  case jumpGreater
  case jumpGreaterOrEqual
  case jumpEqual
  case jumpNotEqual
  // Compares r[a] op short b and jumps by short c where the result's truth equals x.
  case jumpLessImmediate
  case jumpLessOrEqualImmediate
  case jumpGreaterImmediate
  case jumpGreaterOrEqualImmediate
  case jumpEqualImmediate
  case jumpNotEqualImmediate

  // MARK: Attributes and items

  /// r[a] = r[b].name of site c
  case loadAttribute
  /// r[a].name of site c = r[b]
  case storeAttribute
  /// del r[a].name of site c
  case deleteAttribute
  /// Prepares a method call: r[a] = the function and r[a+1] = r[b], or r[a] = the attribute itself
  /// and r[a+1] = unset. The name is that of site c. b may equal a or a+1.
  case loadMethod
  /// r[a] = r[b][r[c]]
  case loadItem
  /// r[a] = r[b][short c]
  case loadItemImmediate
  /// r[a][r[b]] = r[c]
  case storeItem
  /// del r[a][r[b]]
  case deleteItem
  /// r[a] = slice(r[b], r[b+1], r[b+2])
  case makeSlice

  // MARK: Calls

  /// r[c] = r[a](r[a+1], ..., r[a+b]). All calls leave the registers of callee and arguments unset.
  case call
  /// After loadMethod: r[c] = method call with b arguments in r[a+2]...r[a+1+b].
  case callMethod
  /// As `call` with b arguments in all, the last of which are keyword arguments; the next
  /// instruction is `extend` with the constant index of the tuple of their names in `a`.
  case callKeywords
  /// As `callMethod` with b arguments in all, the last ones keyword arguments, named as above.
  case callMethodKeywords
  /// r[c] = r[a](*r[a+1], **r[a+2]): a tuple or list, and a dict or unset.
  case callSpread
  /// Holds operands of the instruction before it.
  case extend
  /// Returns r[a] to the caller.
  case `return`
  /// Returns None to the caller.
  case returnNone
  /// r[a] = a function of constant b (a code object); r[c] is the tuple of positional defaults or
  /// unset, r[c+1] the dict of keyword-only defaults or unset, r[c+2] the dict of annotations or
  /// unset. The closure is captured from the registers that the code's `captures` names.
  case makeFunction
  /// r[a] = the builtin `__build_class__`
  case loadBuildClass

  // MARK: Making collections

  /// r[a] = [r[b], ..., r[b+c-1]]
  case makeList
  /// r[a] = (r[b], ..., r[b+c-1])
  case makeTuple
  /// r[a] = {r[b], ..., r[b+c-1]}
  case makeSet
  /// r[a] = {r[b]: r[b+1], ...}, c pairs
  case makeDictionary
  /// r[a].append(r[b]) on an exact list
  case listAppend
  /// r[a].extend(r[b]) on an exact list; x is 1 where r[b] is all that a call of r[c] gives by
  /// position, `f(*items)`, for the wording of the error.
  case listExtend
  /// r[a].add(r[b]) on an exact set
  case setAdd
  /// r[a].update(r[b]) on an exact set
  case setUpdate
  /// r[a][r[b]] = r[c] on an exact dict
  case dictionaryInsert
  /// r[a].update(r[b]) for `{**mapping}`
  case dictionaryUpdate
  /// r[a].update(r[b]) for `f(**mapping)`: keys are strings and must not repeat; r[c] is the callee.
  case dictionaryMerge
  /// r[a] = tuple(r[b]) of an exact list
  case listToTuple
  /// r[a], ..., r[a+c-1] = r[b], which must have exactly c items
  case unpack
  /// r[a], ... = c items before, the list between, and x items after, from r[b]
  case unpackStarred
  /// r[a] = format(r[b], spec r[c] or none where c is 65535); x: conversion 0 none, 1 str, 2 repr,
  /// 3 ascii
  ///
  /// With `Instruction.joinedFlag` an integer may be left as it is.
  case formatValue
  /// r[a] = the strings and integers r[b], ..., r[b+c-1] joined
  case joinStrings

  // MARK: Iteration

  /// r[a] = iter(r[b])
  case getIterator
  /// r[a] = next(r[b]), or unsets r[b] and jumps by short c where it is exhausted
  case forIterator
  /// r[a] = len(r[b])
  case getLength

  // MARK: Generators and coroutines

  /// Suspends with r[b]; r[a] is what is sent. x is 1 in an async generator. Where a equals b the
  /// value is moved out, so that the suspended frame does not keep it; otherwise r[b] (which may be
  /// a local) stays as it is.
  case yield
  /// r[a] = the iterator of `yield from r[b]`
  case getYieldFromIterator
  /// r[a] = what `await r[b]` drives; x: 1 where `async with` awaits `__aenter__`, 2 `__aexit__`
  case getAwaitable
  /// r[a] = the result of driving r[b] (an iterator or awaitable) to its end; suspends whenever it
  /// does. Executed anew on each resumption. r[b] is unset at the end (unless a equals b).
  case delegate
  /// r[a] = r[b].__aiter__(), checked
  case getAsyncIterator
  /// r[a] = the awaitable of r[b].__anext__()
  case asyncNext
  /// Re-raises the exception r[a] unless it is StopAsyncIteration.
  case endAsyncFor

  // MARK: Exceptions

  /// r[a] = the exception handled so far (or None); the exception r[b] is handled from here on.
  case enterHandler
  /// The exception handled is that of r[a] again (None: none).
  case leaveHandler
  /// raise r[a]
  case raise
  /// raise r[a] from r[b]
  case raiseFrom
  /// A bare `raise`: raises the exception being handled.
  case reraise
  /// Goes on with the exception r[a] as if it had not been caught (after `finally`, or when no
  /// handler matched).
  case rethrow
  /// r[a] = whether the exception r[b] matches r[c], a class or tuple of classes
  case matchException
  /// `except*`: splits r[b] (the exceptions still unhandled, or None) by r[c]; r[a] = the matching
  /// group or None, r[b] = the rest or None
  case matchExceptionStar
  /// `except*` end: r[a] = the exception to raise or None, from the original r[b] and the list r[c]
  /// of what handlers raised and what is unhandled (None entries are skipped)
  case prepareReraiseStar
  /// r[a] = the builtin AssertionError
  case loadAssertionError
  /// r[a] = the bound `__exit__` (x = 1: `__aexit__`) and r[a+1] = the result of calling
  /// `__enter__` (`__aenter__`: its awaitable) of r[b]
  case enterContext
  /// r[a] = r[b](type, exception, traceback) of the exception r[c]
  case callExit

  // MARK: Pattern matching

  /// r[a] = whether r[b] is a sequence for patterns
  case matchSequence
  /// r[a] = whether r[b] is a mapping for patterns
  case matchMapping
  /// r[a] = tuple of the values of r[b] under the keys of the tuple r[c], or None
  case matchKeys
  /// r[a] = tuple of attributes where r[b] matches the class r[c], or None; x positional patterns,
  /// and the tuple of keyword names in r[c+1]
  case matchClass
  /// r[a] = dict of the items of r[b] whose keys are not in the tuple r[c]
  case mappingRest

  // MARK: Imports and definitions

  /// r[a] = the module named by constant b; r[c] = level, r[c+1] = tuple of names or None
  case importName
  /// r[a] = attribute (or submodule) of the module r[b], named by site c
  case importFrom
  /// Copies all public names of the module r[a] into the globals.
  case importStar
  /// Makes `__annotations__` in the current namespace where it is missing.
  case setupAnnotations

  // MARK: Tracing; only in code compiled for it

  /// The line `wide` is about to run.
  case traceLine
  /// Trace slot b got the value of r[a] (unset: it was deleted).
  case traceLocal
  /// As `traceLocal`, and line c is about to run.
  case traceLocalLine
  /// Trace slot b got the content of the cell r[a].
  case traceCell
}
