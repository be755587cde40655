import PythonSyntax
import Trace

/// How a run loop ended.
enum Completion {
  /// The frame returned.
  case returned(Value)
  /// The frame, or one that it delegates to, suspended with a value.
  case yielded(Value)
  /// The frame of an asynchronous generator produced an item.
  case produced(Value)
}

/// The run loop of the virtual machine.
///
/// One loop runs interpreted calls, generators and awaits by linking frames; only Swift functions
/// that call back into Python nest it. The registers, the instruction pointer and the frames are
/// unsafe pointers: operands were verified when the code was made, and a frame in use is owned by
/// exactly one call or generator.
extension Interpreter {
  /// Runs a frame until it returns, suspends or raises.
  ///
  /// - Parameter first: a frame whose mode is `native` or `step`, or the innermost frame of a chain
  ///   of delegations that leads to such a frame. It goes on at its `next` instruction.
  /// - Throws: what the frame raises.
  /// - Returns: how the frame ended or suspended.
  func run(_ first: FramePointer) throws(Raised) -> Completion {
    try run(first, raising: nil)
  }

  /// As `run(_:)`, but begins by raising an exception in the frame.
  func run(_ first: FramePointer, raising pending: Raised?) throws(Raised) -> Completion {
    var frame = first
    var r = frame.registers
    var ip = frame.pointee.next
    var sites = frame.pointee.body.pointee.sites
    var constants = frame.pointee.body.pointee.constants
    /// Whether the exception on its way has this frame's traceback entry already.
    var isRethrown = false
    var pending = pending
    current = frame
    /// Whether the frame never began, so that no handler in it can catch what is raised.
    var isUnstarted = false
    if pending != nil {
      isUnstarted = ip == frame.pointee.body.pointee.instructions
      ip = frame.position + 1
    }
    if let pending {
      // What is thrown in keeps its context.
      isRethrown = true
      noteEntry(
        pending.exception, frame.pointee.body, ip - frame.pointee.body.pointee.instructions - 1,
        frame.pointee.globalsReference)
    }

    while true {
      do throws(Raised) {
        if let raised = pending {
          pending = nil
          throw raised
        }
        while true {
          let i = ip.pointee
          ip += 1
          switch i.operation {
          case .nop, .extend:
            continue

          // MARK: Moving values

          case .move:
            noteRelease(r + Int(i.a), frame, ip)
            (r + Int(i.b)).copy(to: r + Int(i.a))
          case .clear:
            for offset in 0..<i.b { r.drop(i.a + offset) }
          case .checkBound:
            if case .unset = r[Int(i.a)] { throw unbound(frame, i.a) }
          case .deleteLocal:
            if case .unset = r[Int(i.a)] { throw unbound(frame, i.a) }
            frame.pointee.next = ip
            r.drop(i.a)
          case .loadConstant:
            noteRelease(r + Int(i.a), frame, ip)
            (constants + Int(i.b)).copy(to: r + Int(i.a))
          case .loadInt:
            noteRelease(r + Int(i.a), frame, ip)
            r.put(i.a, .int(i.wide))
          case .loadNone:
            noteRelease(r + Int(i.a), frame, ip)
            r.put(i.a, .none)
          case .loadBool:
            noteRelease(r + Int(i.a), frame, ip)
            r.put(i.a, .bool(i.x != 0))
          case .makeCell:
            r[Int(i.a)] = .object(PyCell(r[Int(i.a)], type: types.cell))
          case .loadCell:
            let value = cell(r + Int(i.b))._withUnsafeGuaranteedRef { $0.content }
            if case .unset = value { throw emptyCell(frame, i.b) }
            r.put(i.a, value)
          case .storeCell:
            frame.pointee.next = ip
            let value = r[Int(i.b)]
            cell(r + Int(i.a))._withUnsafeGuaranteedRef { $0.content = value }
          case .deleteCell:
            let cell = cell(r + Int(i.a)).takeUnretainedValue()
            if cell.content.isUnset { throw emptyCell(frame, i.a) }
            cell.content = .unset

          // MARK: Names

          case .loadGlobal:
            let site = sites + Int(i.b)
            let globals = frame.pointee.globalsReference
            if site.pointee.version == globals.keysVersion {
              let position = Int(site.pointee.position)
              if site.pointee.kind == .global {
                let place = globals._withUnsafeGuaranteedRef { $0.readingPlace(at: position) }
                let next = ip.pointee
                if next.operation == .loadMethod, next.a == i.a, next.b == i.a,
                  let function = functionPlace(place, sites + Int(next.c))
                {
                  // A function of a module is called: the place of the module is the function's.
                  function.copy(to: r + Int(i.a))
                  r.drop(i.a + 1)
                  ip += 1
                  continue
                }
                place.copy(to: r + Int(i.a))
                continue
              }
              if site.pointee.kind == .builtin,
                site.pointee.secondVersion == builtins.keysVersion
              {
                builtins.readingPlace(at: position).copy(to: r + Int(i.a))
                continue
              }
            }
            r.put(i.a, try loadGlobal(site, frame.pointee.globals))
          case .storeGlobal:
            let site = sites + Int(i.b)
            let globals = frame.pointee.globalsReference
            if site.pointee.kind == .global, site.pointee.version == globals.keysVersion {
              let place = globals._withUnsafeGuaranteedRef { globals in
                globals.place(at: Int(site.pointee.position))
              }
              noteRelease(place, frame, ip)
              (r + Int(i.a)).copy(to: place)
            } else {
              frame.pointee.next = ip
              storeGlobal(site, frame.pointee.globals, r[Int(i.a)])
            }
          case .deleteGlobal:
            let site = sites + Int(i.b)
            frame.pointee.next = ip
            if !frame.pointee.globals.remove(site.pointee.name) {
              throw nameError(site.pointee.name.value)
            }
          case .loadName:
            frame.pointee.next = ip
            r.put(i.a, try loadName((sites + Int(i.b)), frame))
          case .storeName:
            let name = sites[Int(i.b)].name
            frame.pointee.next = ip
            if let namespace = frame.pointee.namespace {
              try storeName(name, r[Int(i.a)], in: namespace)
            } else {
              frame.pointee.globals.set(name, r[Int(i.a)])
            }
          case .deleteName:
            let name = sites[Int(i.b)].name
            frame.pointee.next = ip
            let namespace = frame.pointee.namespace ?? frame.pointee.globals
            if !(try removeName(name, from: namespace)) { throw nameError(name.value) }
          case .loadNameOrCell:
            frame.pointee.next = ip
            if let namespace = frame.pointee.namespace,
              let found = try find(name: sites[Int(i.b)].name, in: namespace)
            {
              r.put(i.a, found)
            } else {
              let value = cell(r + Int(i.c))._withUnsafeGuaranteedRef { $0.content }
              if case .unset = value { throw emptyCell(frame, i.c) }
              r.put(i.a, value)
            }

          // MARK: Operators

          case .add:
            if case .int(let x) = r[Int(i.b)], case .int(let y) = r[Int(i.c)] {
              let (sum, overflow) = x.addingReportingOverflow(y)
              if !overflow {
                r.put(i.a, .int(sum))
                continue
              }
            } else if case .float(let x) = r[Int(i.b)], case .float(let y) = r[Int(i.c)] {
              r.put(i.a, .float(x + y))
              continue
            } else if i.a == i.b, appendText(r + Int(i.a), r + Int(i.c)) {
              continue
            } else if let text = concatenateTexts(r + Int(i.b), r + Int(i.c)) {
              r.put(i.a, text)
              continue
            }
            frame.pointee.next = ip
            r.put(i.a, try binary(.add, r[Int(i.b)], r[Int(i.c)], inPlace: i.x != 0))
          case .subtract:
            if case .int(let x) = r[Int(i.b)], case .int(let y) = r[Int(i.c)] {
              let (difference, overflow) = x.subtractingReportingOverflow(y)
              if !overflow {
                r.put(i.a, .int(difference))
                continue
              }
            } else if case .float(let x) = r[Int(i.b)], case .float(let y) = r[Int(i.c)] {
              r.put(i.a, .float(x - y))
              continue
            }
            frame.pointee.next = ip
            r.put(i.a, try binary(.subtract, r[Int(i.b)], r[Int(i.c)], inPlace: i.x != 0))
          case .multiply:
            if case .int(let x) = r[Int(i.b)], case .int(let y) = r[Int(i.c)] {
              let (product, overflow) = x.multipliedReportingOverflow(by: y)
              if !overflow {
                r.put(i.a, .int(product))
                continue
              }
            } else if case .float(let x) = r[Int(i.b)], case .float(let y) = r[Int(i.c)] {
              r.put(i.a, .float(x * y))
              continue
            }
            frame.pointee.next = ip
            r.put(i.a, try binary(.multiply, r[Int(i.b)], r[Int(i.c)], inPlace: i.x != 0))
          case .floorDivide:
            if case .int(let x) = r[Int(i.b)], case .int(let y) = r[Int(i.c)], y > 0 {
              r.put(i.a, .int(Interpreter.floorDivide(x, y)))
              continue
            }
            frame.pointee.next = ip
            r.put(i.a, try binary(.floorDivide, r[Int(i.b)], r[Int(i.c)], inPlace: i.x != 0))
          case .modulo:
            if case .int(let x) = r[Int(i.b)], case .int(let y) = r[Int(i.c)], y > 0 {
              r.put(i.a, .int(Interpreter.modulo(x, y)))
              continue
            }
            frame.pointee.next = ip
            r.put(i.a, try binary(.modulo, r[Int(i.b)], r[Int(i.c)], inPlace: i.x != 0))
          case .divide:
            if case .float(let x) = r[Int(i.b)], case .float(let y) = r[Int(i.c)], y != 0 {
              r.put(i.a, .float(x / y))
              continue
            }
            if case .int(let x) = r[Int(i.b)], case .int(let y) = r[Int(i.c)], y != 0,
              x.magnitude <= Interpreter.exactlyFloating, y.magnitude <= Interpreter.exactlyFloating
            {
              r.put(i.a, .float(Double(x) / Double(y)))
              continue
            }
            frame.pointee.next = ip
            r.put(i.a, try binary(.divide, r[Int(i.b)], r[Int(i.c)], inPlace: i.x != 0))
          case .power, .leftShift, .rightShift, .bitAnd, .bitOr, .bitXor, .matrixMultiply:
            frame.pointee.next = ip
            r.put(
              i.a,
              try binary(i.operation.binary, r[Int(i.b)], r[Int(i.c)], inPlace: i.x != 0))
          case .addImmediate:
            if case .int(let x) = r[Int(i.b)] {
              let (sum, overflow) = x.addingReportingOverflow(i.shortC)
              if !overflow {
                r.put(i.a, .int(sum))
                continue
              }
            }
            frame.pointee.next = ip
            r.put(i.a, try binary(.add, r[Int(i.b)], .int(i.shortC), inPlace: i.x != 0))
          case .subtractImmediate:
            if case .int(let x) = r[Int(i.b)] {
              let (difference, overflow) = x.subtractingReportingOverflow(i.shortC)
              if !overflow {
                r.put(i.a, .int(difference))
                continue
              }
            }
            frame.pointee.next = ip
            r.put(i.a, try binary(.subtract, r[Int(i.b)], .int(i.shortC), inPlace: i.x != 0))
          case .negate:
            frame.pointee.next = ip
            r.put(i.a, try unary(.minus, r[Int(i.b)]))
          case .positive:
            frame.pointee.next = ip
            r.put(i.a, try unary(.plus, r[Int(i.b)]))
          case .invert:
            frame.pointee.next = ip
            r.put(i.a, try unary(.invert, r[Int(i.b)]))
          case .not:
            frame.pointee.next = ip
            r.put(i.a, .bool(!(try isTrue(r[Int(i.b)]))))

          // MARK: Comparisons

          case .less, .lessOrEqual, .greater, .greaterOrEqual, .equal, .notEqual:
            let comparison = i.operation.comparison
            if let answer = compareTexts(comparison, r + Int(i.b), r + Int(i.c)) {
              r.put(i.a, .bool(answer))
              continue
            }
            frame.pointee.next = ip
            r.put(i.a, try compare(comparison, r[Int(i.b)], r[Int(i.c)]))
          case .identical:
            r.put(i.a, .bool(r[Int(i.b)].isIdentical(to: r[Int(i.c)])))
          case .notIdentical:
            r.put(i.a, .bool(!r[Int(i.b)].isIdentical(to: r[Int(i.c)])))
          case .contained:
            frame.pointee.next = ip
            r.put(i.a, .bool(try isContained(r + Int(i.b), in: r + Int(i.c))))
          case .notContained:
            frame.pointee.next = ip
            r.put(i.a, .bool(!(try isContained(r + Int(i.b), in: r + Int(i.c)))))

          // MARK: Jumps

          case .jump:
            ip += i.wide
          case .loop:
            charged &+= Int(i.a)
            if charged >= nextPause {
              frame.pointee.next = ip
              try pause()
            }
            ip += i.wide
          case .jumpIfFalse:
            if case .bool(let test) = r[Int(i.a)] {
              if !test { ip += i.wide }
              continue
            }
            frame.pointee.next = ip
            if !(try isTrue(r[Int(i.a)])) { ip += i.wide }
          case .jumpIfTrue:
            if case .bool(let test) = r[Int(i.a)] {
              if test { ip += i.wide }
              continue
            }
            frame.pointee.next = ip
            if try isTrue(r[Int(i.a)]) { ip += i.wide }
          case .jumpIfNone:
            if case .none = r[Int(i.a)] { ip += i.wide }
          case .jumpIfNotNone:
            if case .none = r[Int(i.a)] { continue }
            ip += i.wide

          case .jumpLess:
            if case .int(let x) = r[Int(i.a)], case .int(let y) = r[Int(i.b)] {
              if (x < y) == (i.x != 0) { ip += i.shortC }
              continue
            }
            frame.pointee.next = ip
            if try holds(.less, r + Int(i.a), r + Int(i.b)) == (i.x != 0) { ip += i.shortC }
          case .jumpLessOrEqual:
            if case .int(let x) = r[Int(i.a)], case .int(let y) = r[Int(i.b)] {
              if (x <= y) == (i.x != 0) { ip += i.shortC }
              continue
            }
            frame.pointee.next = ip
            if try holds(.lessOrEqual, r + Int(i.a), r + Int(i.b)) == (i.x != 0) {
              ip += i.shortC
            }
          case .jumpGreater:
            if case .int(let x) = r[Int(i.a)], case .int(let y) = r[Int(i.b)] {
              if (x > y) == (i.x != 0) { ip += i.shortC }
              continue
            }
            frame.pointee.next = ip
            if try holds(.greater, r + Int(i.a), r + Int(i.b)) == (i.x != 0) { ip += i.shortC }
          case .jumpGreaterOrEqual:
            if case .int(let x) = r[Int(i.a)], case .int(let y) = r[Int(i.b)] {
              if (x >= y) == (i.x != 0) { ip += i.shortC }
              continue
            }
            frame.pointee.next = ip
            if try holds(.greaterOrEqual, r + Int(i.a), r + Int(i.b)) == (i.x != 0) {
              ip += i.shortC
            }
          case .jumpEqual:
            if case .int(let x) = r[Int(i.a)], case .int(let y) = r[Int(i.b)] {
              if (x == y) == (i.x != 0) { ip += i.shortC }
              continue
            }
            frame.pointee.next = ip
            if try holds(.equal, r + Int(i.a), r + Int(i.b)) == (i.x != 0) { ip += i.shortC }
          case .jumpNotEqual:
            if case .int(let x) = r[Int(i.a)], case .int(let y) = r[Int(i.b)] {
              if (x != y) == (i.x != 0) { ip += i.shortC }
              continue
            }
            frame.pointee.next = ip
            if try holds(.notEqual, r + Int(i.a), r + Int(i.b)) == (i.x != 0) { ip += i.shortC }
          case .jumpLessImmediate:
            if case .int(let x) = r[Int(i.a)] {
              if (x < i.shortB) == (i.x != 0) { ip += i.shortC }
              continue
            }
            frame.pointee.next = ip
            if try holds(.less, r[Int(i.a)], .int(i.shortB)) == (i.x != 0) { ip += i.shortC }
          case .jumpLessOrEqualImmediate:
            if case .int(let x) = r[Int(i.a)] {
              if (x <= i.shortB) == (i.x != 0) { ip += i.shortC }
              continue
            }
            frame.pointee.next = ip
            if try holds(.lessOrEqual, r[Int(i.a)], .int(i.shortB)) == (i.x != 0) {
              ip += i.shortC
            }
          case .jumpGreaterImmediate:
            if case .int(let x) = r[Int(i.a)] {
              if (x > i.shortB) == (i.x != 0) { ip += i.shortC }
              continue
            }
            frame.pointee.next = ip
            if try holds(.greater, r[Int(i.a)], .int(i.shortB)) == (i.x != 0) { ip += i.shortC }
          case .jumpGreaterOrEqualImmediate:
            if case .int(let x) = r[Int(i.a)] {
              if (x >= i.shortB) == (i.x != 0) { ip += i.shortC }
              continue
            }
            frame.pointee.next = ip
            if try holds(.greaterOrEqual, r[Int(i.a)], .int(i.shortB)) == (i.x != 0) {
              ip += i.shortC
            }
          case .jumpEqualImmediate:
            if case .int(let x) = r[Int(i.a)] {
              if (x == i.shortB) == (i.x != 0) { ip += i.shortC }
              continue
            }
            frame.pointee.next = ip
            if try holds(.equal, r[Int(i.a)], .int(i.shortB)) == (i.x != 0) { ip += i.shortC }
          case .jumpNotEqualImmediate:
            if case .int(let x) = r[Int(i.a)] {
              if (x != i.shortB) == (i.x != 0) { ip += i.shortC }
              continue
            }
            frame.pointee.next = ip
            if try holds(.notEqual, r[Int(i.a)], .int(i.shortB)) == (i.x != 0) {
              ip += i.shortC
            }

          // MARK: Attributes and items

          case .loadAttribute:
            let site = sites + Int(i.c)
            if let object = (r + Int(i.b)).reference, object.typeVersion == site.pointee.version {
              switch site.pointee.kind {
              case .instance:
                if let place = object.attributePlace(site) {
                  place.copy(to: r + Int(i.a))
                  continue
                }
              case .typeValue:
                r.put(i.a, site.pointee.value)
                continue
              case .slot:
                if object.nature == .instance {
                  let position = Int(site.pointee.position)
                  let value = object.downcast(to: PyInstance.self)
                    ._withUnsafeGuaranteedRef { $0.slots[position] }
                  if !value.isUnset {
                    r.put(i.a, value)
                    continue
                  }
                }
              case .native:
                frame.pointee.next = ip
                if case .object(let attribute) = site.pointee.value {
                  let native = unsafeDowncast(attribute, to: PyNativeAttribute.self)
                  r.put(i.a, try native.get(self, r[Int(i.b)]))
                  continue
                }
              case .property:
                guard depth < depthLimit, let getter = site.pointee.value.function else { break }
                frame.pointee.next = ip
                let entered = enterGetter(getter, of: r + Int(i.b))
                entered.pointee.mode = .call
                entered.pointee.caller = frame
                entered.pointee.result = i.a
                depth &+= 1
                frame = entered
                current = frame
                r = frame.registers
                ip = frame.pointee.next
                sites = frame.pointee.body.pointee.sites
                constants = frame.pointee.body.pointee.constants
                charged &+= frame.pointee.body.pointee.cost
                if frame.pointee.body.pointee.isTraced { ip = traceEntry(frame) }
                if charged >= nextPause { try pause() }
                continue
              default: break
              }
            }
            frame.pointee.next = ip
            r.put(i.a, try loadAttribute(r[Int(i.b)], site))
          case .storeAttribute:
            let site = sites + Int(i.c)
            if site.pointee.kind == .instance, let object = (r + Int(i.a)).reference,
              object.typeVersion == site.pointee.version,
              let place = object.writableAttributePlace(site)
            {
              noteRelease(place, frame, ip)
              (r + Int(i.b)).copy(to: place)
              if object._withUnsafeGuaranteedRef({ $0.isTraced }) {
                attributeChanged(r + Int(i.a), site, r + Int(i.b))
              }
              continue
            }
            frame.pointee.next = ip
            try storeAttribute(r[Int(i.a)], site, r[Int(i.b)])
          case .deleteAttribute:
            frame.pointee.next = ip
            try setAttribute(r[Int(i.a)], sites[Int(i.c)].name, .unset)
          case .loadMethod:
            let site = sites + Int(i.c)
            if let object = (r + Int(i.b)).reference, object.typeVersion == site.pointee.version {
              if site.pointee.kind == .method {
                // The receiver may be in one of the two places.
                let receiver = r[Int(i.b)]
                r.put(i.a, site.pointee.value)
                r.put(i.a + 1, receiver)
                continue
              }
              if site.pointee.kind == .instance, let place = object.attributePlace(site) {
                // A function held by a module that is not a global, for instance.
                place.copy(to: r + Int(i.a))
                r.drop(i.a + 1)
                continue
              }
            }
            frame.pointee.next = ip
            try loadMethod(r[Int(i.b)], site, into: r + Int(i.a))
          case .loadItem:
            if let place = itemPlace(r + Int(i.b), r + Int(i.c)) {
              place.copy(to: r + Int(i.a))
              continue
            }
            frame.pointee.next = ip
            r.put(i.a, try getItem(r[Int(i.b)], r[Int(i.c)]))
          case .loadItemImmediate:
            if let place = itemPlace(r + Int(i.b), i.shortC) {
              place.copy(to: r + Int(i.a))
              continue
            }
            frame.pointee.next = ip
            r.put(i.a, try getItem(r[Int(i.b)], .int(i.shortC)))
          case .storeItem:
            if let place = replaceableItemPlace(r + Int(i.a), r + Int(i.b)) {
              noteRelease(place, frame, ip)
              (r + Int(i.c)).copy(to: place)
              continue
            }
            frame.pointee.next = ip
            try setItem(r[Int(i.a)], r[Int(i.b)], r[Int(i.c)])
          case .deleteItem:
            frame.pointee.next = ip
            try deleteItem(r[Int(i.a)], r[Int(i.b)])
          case .makeSlice:
            let b = Int(i.b)
            // A slice of text that is taken at once need not be made; a temporary is not read again.
            if ip.pointee.operation == .loadItem, ip.pointee.c == i.a,
              frame.pointee.body.pointee.isTemporary(i.a),
              let text = sliceText(r + Int(ip.pointee.b), r + b)
            {
              r.put(ip.pointee.a, text)
              ip += 1
              continue
            }
            r.put(
              i.a,
              .object(PySlice(start: r[b], stop: r[b + 1], step: r[b + 2], type: types.slice)))

          // MARK: Calls

          case .call, .callMethod, .callKeywords, .callMethodKeywords:
            var base = r + Int(i.a)
            var count = Int(i.b)
            var keywords: Unmanaged<PyTuple>?
            if i.operation == .callKeywords || i.operation == .callMethodKeywords {
              keywords = (constants + Int(ip.pointee.a)).reference?.downcast(to: PyTuple.self)
              ip += 1
            }
            if i.operation == .callMethod || i.operation == .callMethodKeywords {
              if case .unset = base[1] {
                base.hand(to: base + 1)
                base += 1
              } else {
                count += 1
              }
            }
            frame.pointee.next = ip
            let entered: FramePointer
            if keywords == nil, let callee = enterQuickly(base, count: count) {
              entered = callee
              entered.pointee.mode = .call
            } else if let callee = base.reference, callee.nature == .native {
              // Natives leave callee and arguments where they are, so the place keeps the callee.
              let value = try callNative(
                callee.downcast(to: PyNative.self), base + 1, count: count,
                keywords: keywords?.takeUnretainedValue())
              // The destination may be one of the operands: release them first.
              for offset in 0...count { (base + offset).release() }
              r.put(i.c, value)
              if charged >= nextPause { try pause() }
              continue
            } else {
              switch try enter(
                base, count: count, keywords: keywords?.takeUnretainedValue())
              {
              case .value(let value):
                for offset in 0...count { (base + offset).release() }
                r.put(i.c, value)
                if charged >= nextPause { try pause() }
                continue
              case .frame(let callee):
                for offset in 0...count { (base + offset).release() }
                entered = callee
                entered.pointee.mode = .call
              case .initializer(let callee, let instance):
                for offset in 0...count { (base + offset).release() }
                base.initialize(to: instance)
                entered = callee
                entered.pointee.mode = .initializer
                entered.pointee.holder = UInt16(base - r)
              }
            }
            entered.pointee.caller = frame
            entered.pointee.result = i.c
            if depth >= depthLimit {
              entered.recycle()
              throw recursionError()
            }
            depth &+= 1
            frame = entered
            current = frame
            r = frame.registers
            ip = frame.pointee.next
            sites = frame.pointee.body.pointee.sites
            constants = frame.pointee.body.pointee.constants
            charged &+= frame.pointee.body.pointee.cost
            if frame.pointee.body.pointee.isTraced { ip = traceEntry(frame) }
            if charged >= nextPause { try pause() }
          case .callSpread:
            frame.pointee.next = ip
            let result = try callSpread(r + Int(i.a))
            for offset in 0...2 { r.drop(i.a + UInt16(offset)) }
            r.put(i.c, result)

          case .return, .returnNone:
            let value = i.operation == .return ? r.take(i.a) : Value.none
            let mode = frame.pointee.mode
            let result = frame.pointee.result
            let holder = frame.pointee.holder
            let caller = frame.pointee.caller
            depth &-= 1
            current = caller
            if frame.pointee.body.pointee.isTraced, let writer { writer.returned() }
            if let generator = frame.pointee.generatorReference { finishGenerator(generator) }
            frame.recycle()
            guard let caller, mode != .native, mode != .step else { return .returned(value) }
            frame = caller
            r = frame.registers
            ip = frame.pointee.next
            sites = frame.pointee.body.pointee.sites
            constants = frame.pointee.body.pointee.constants
            switch mode {
            case .call:
              r.put(result, value)
            case .initializer:
              let instance = r.take(holder)
              try checkInitializer(value)
              r.put(result, instance)
            case .iteration:
              let driver = ip[-1]
              r.drop(driver.b)
              ip += driver.shortC
            case .delegation:
              let driver = ip.pointee
              ip += 1
              r.drop(driver.b)
              r.put(driver.a, value)
            case .asyncIteration:
              // An asynchronous generator that ends stops the iteration.
              ip += 1
              throw error(exceptions.stopAsyncIteration, arguments: [])
            case .native, .step:
              break
            }

          case .makeFunction:
            r.put(i.a, makeFunction(constants[Int(i.b)], frame, base: r + Int(i.c)))
          case .loadBuildClass:
            r.put(i.a, buildClassFunction)

          // MARK: Making collections

          case .makeList:
            r.put(i.a, list(Array(UnsafeBufferPointer(start: r + Int(i.b), count: Int(i.c)))))
          case .makeTuple:
            r.put(i.a, tuple(Array(UnsafeBufferPointer(start: r + Int(i.b), count: Int(i.c)))))
          case .makeSet:
            frame.pointee.next = ip
            let made = PySet(type: types.set)
            for offset in 0..<Int(i.c) { try add(r[Int(i.b) + offset], to: made) }
            r.put(i.a, .object(made))
          case .makeDictionary:
            frame.pointee.next = ip
            let made = makeDictionary()
            for pair in 0..<Int(i.c) {
              let place = Int(i.b) + 2 * pair
              try insert(r[place + 1], for: r[place], in: made)
            }
            r.put(i.a, .object(made))
          case .listAppend:
            if case .object(let object) = r[Int(i.a)] {
              let list = unsafeDowncast(object, to: PyList.self)
              frame.pointee.next = ip
              try append(r[Int(i.b)], to: list)
            }
          case .listExtend:
            frame.pointee.next = ip
            try extendList(r[Int(i.a)], r[Int(i.b)], callee: i.x != 0 ? r[Int(i.c)] : nil)
          case .setAdd:
            frame.pointee.next = ip
            if let set = r[Int(i.a)].set { try add(r[Int(i.b)], to: set) }
          case .setUpdate:
            frame.pointee.next = ip
            if let set = r[Int(i.a)].set { try update(set, with: r[Int(i.b)]) }
          case .dictionaryInsert:
            frame.pointee.next = ip
            if let dictionary = r[Int(i.a)].dictionary {
              try insert(r[Int(i.c)], for: r[Int(i.b)], in: dictionary)
            }
          case .dictionaryUpdate:
            frame.pointee.next = ip
            try updateDictionary(r[Int(i.a)], r[Int(i.b)])
          case .dictionaryMerge:
            frame.pointee.next = ip
            try mergeKeywords(r[Int(i.a)], r[Int(i.b)], callee: r[Int(i.c)])
          case .listToTuple:
            r.put(i.a, tuple(r[Int(i.b)].list?.elements ?? []))
          case .unpack:
            if case .object(let object) = r[Int(i.b)], object.hasType(types.tuple) {
              // The tuple may be in one of the places, so it is kept meanwhile.
              let tuple = unsafeDowncast(object, to: PyTuple.self)
              if let first = tuple.firstPlace(ofExactly: Int(i.c)) {
                for offset in 0..<Int(i.c) { (first + offset).copy(to: r + Int(i.a) + offset) }
                continue
              }
            }
            frame.pointee.next = ip
            let items = try unpack(r[Int(i.b)], count: Int(i.c))
            for offset in 0..<i.c { r.put(i.a + offset, items[Int(offset)]) }
          case .unpackStarred:
            frame.pointee.next = ip
            let items = try unpack(r[Int(i.b)], before: Int(i.c), after: Int(i.x))
            for (offset, item) in items.enumerated() { r.put(i.a + UInt16(offset), item) }
          case .formatValue:
            if i.x == Instruction.joinedFlag, i.c == .max, case .int(let number) = r[Int(i.b)] {
              r.put(i.a, .int(number))
              continue
            }
            frame.pointee.next = ip
            let specification = i.c == .max ? nil : r[Int(i.c)].text
            r.put(
              i.a,
              try formatValue(
                r[Int(i.b)], conversion: i.x & ~Instruction.joinedFlag,
                specification: specification))
          case .joinStrings:
            frame.pointee.next = ip
            r.put(i.a, try joinStrings(r + Int(i.b), count: Int(i.c)))

          // MARK: Iteration

          case .getIterator:
            frame.pointee.next = ip
            r.put(i.a, try iterator(of: r[Int(i.b)]))
          case .forIterator:
            if let object = (r + Int(i.b)).reference {
              switch object.nature {
              case .rangeIterator:
                let iterator = object.downcast(to: RangeIterator.self)
                if let number = iterator._withUnsafeGuaranteedRef({ $0.advance() }) {
                  r.put(i.a, .int(number))
                } else {
                  r.drop(i.b)
                  ip += i.shortC
                }
                continue
              case .listIterator:
                let iterator = object.downcast(to: ListIterator.self)
                if let place = iterator._withUnsafeGuaranteedRef({ $0.advance() }) {
                  place.copy(to: r + Int(i.a))
                } else {
                  r.drop(i.b)
                  ip += i.shortC
                }
                continue
              case .stringIterator:
                let iterator = object.downcast(to: StringIterator.self)
                guard let byte = iterator._withUnsafeGuaranteedRef({ $0.advance() }) else { break }
                (characterPlaces + Int(byte)).copy(to: r + Int(i.a))
                continue
              case .generator:
                let generator = object.downcast(to: PyGenerator.self)
                guard generator._withUnsafeGuaranteedRef({ $0.kind }) == .generator else { break }
                frame.pointee.next = ip
                if generator._withUnsafeGuaranteedRef({ $0.state }) == .closed {
                  r.drop(i.b)
                  ip += i.shortC
                  continue
                }
                if let resumed = resumeQuickly(generator, driver: frame) {
                  frame = resumed
                } else {
                  frame = try prepareResume(
                    generator.takeUnretainedValue(), driver: frame, mode: .iteration)
                }
                current = frame
                r = frame.registers
                ip = frame.pointee.next
                sites = frame.pointee.body.pointee.sites
                constants = frame.pointee.body.pointee.constants
                deliverSent(frame, .none)
                continue
              default: break
              }
            }
            if case .object(let object) = r[Int(i.b)] {
              frame.pointee.next = ip
              if let native = object.asIterator {
                // Items that are unpacked at once need not be made; a temporary is not read again.
                if ip.pointee.operation == .unpack, ip.pointee.c == 2, ip.pointee.b == i.a,
                  frame.pointee.body.pointee.isTemporary(i.a)
                {
                  switch try native.nextPair(self) {
                  case .pair(let first, let second):
                    let target = ip.pointee.a
                    r.put(target, first)
                    r.put(target + 1, second)
                    ip += 1
                    continue
                  case .end:
                    r.drop(i.b)
                    ip += i.shortC
                    continue
                  case .unsupported: break
                  }
                }
                if let item = try next(of: native) {
                  r.put(i.a, item)
                } else {
                  r.drop(i.b)
                  ip += i.shortC
                }
                continue
              }
            }
            frame.pointee.next = ip
            if let item = try next(r[Int(i.b)]) {
              r.put(i.a, item)
            } else {
              r.drop(i.b)
              ip += i.shortC
            }
          case .getLength:
            frame.pointee.next = ip
            r.put(i.a, .int(try length(r[Int(i.b)])))

          // MARK: Generators and coroutines

          case .yield:
            let value = i.a == i.b ? r.take(i.b) : r[Int(i.b)]
            frame.pointee.next = ip
            if i.x != 0 {
              // An item of an asynchronous generator.
              let mode = frame.pointee.mode
              let driver = frame.pointee.caller
              suspendOne(frame)
              current = driver
              guard let driver, mode == .asyncIteration else { return .produced(value) }
              frame = driver
              r = frame.registers
              ip = frame.pointee.next
              sites = frame.pointee.body.pointee.sites
              constants = frame.pointee.body.pointee.constants
              let instruction = ip.pointee
              ip += 1
              r.drop(instruction.b)
              r.put(instruction.a, value)
              continue
            }
            let base = suspendQuickly(frame) ? frame : suspendChain(from: frame)
            let driver = base.pointee.caller
            current = driver
            guard let driver, base.pointee.mode == .iteration else { return .yielded(value) }
            frame = driver
            r = frame.registers
            ip = frame.pointee.next
            sites = frame.pointee.body.pointee.sites
            constants = frame.pointee.body.pointee.constants
            r.put(ip[-1].a, value)
          case .getYieldFromIterator:
            frame.pointee.next = ip
            r.put(i.a, try yieldFromIterator(r[Int(i.b)], frame))
          case .getAwaitable:
            if i.a == i.b, isAwaitable(r + Int(i.b)) { continue }
            frame.pointee.next = ip
            r.put(i.a, try awaitable(r[Int(i.b)], context: i.x))
          case .delegate:
            // Executed anew at each resumption.
            frame.pointee.next = ip - 1
            switch try delegate(r + Int(i.b), driver: frame) {
            case .finished(let value):
              retire(r + Int(i.b))
              r.put(i.a, value)
            case .enter(let leaf, let value):
              frame = leaf
              current = frame
              r = frame.registers
              ip = frame.pointee.next
              sites = frame.pointee.body.pointee.sites
              constants = frame.pointee.body.pointee.constants
              deliverSent(frame, value)
            case .suspend(let value):
              let base = suspendQuickly(frame) ? frame : suspendChain(from: frame)
              let driver = base.pointee.caller
              current = driver
              guard let driver, base.pointee.mode == .iteration else { return .yielded(value) }
              frame = driver
              r = frame.registers
              ip = frame.pointee.next
              sites = frame.pointee.body.pointee.sites
              constants = frame.pointee.body.pointee.constants
              r.put(ip[-1].a, awaited == nil ? value : handOut() ?? value)
            }
          case .getAsyncIterator:
            frame.pointee.next = ip
            r.put(i.a, try asyncIterator(of: r[Int(i.b)]))
          case .asyncNext:
            frame.pointee.next = ip
            r.put(i.a, try asyncNext(r[Int(i.b)]))
          case .endAsyncFor:
            if let exception = r[Int(i.a)].exception,
              !exception.type.isSubtype(of: exceptions.stopAsyncIteration)
            {
              isRethrown = true
              throw Raised(exception: exception)
            }

          // MARK: Exceptions

          case .enterHandler:
            if let handled { r.put(i.a, .object(handled)) } else { r.put(i.a, .none) }
            handled = r[Int(i.b)].exception
            frame.pointee.generatorReference?._withUnsafeGuaranteedRef { $0.handlers &+= 1 }
            if frame.pointee.body.pointee.isTraced, let handled { traceCaught(handled) }
          case .leaveHandler:
            handled = r[Int(i.a)].exception
            if let generator = frame.pointee.generatorReference {
              leaveHandler(of: generator, frame)
            }
          case .raise:
            frame.pointee.next = ip
            throw try raising(r[Int(i.a)], from: .unset)
          case .raiseFrom:
            frame.pointee.next = ip
            throw try raising(r[Int(i.a)], from: r[Int(i.b)])
          case .reraise:
            frame.pointee.next = ip
            guard let exception = handled else {
              throw runtimeError("No active exception to reraise")
            }
            isRethrown = !exception.traceback.isEmpty
            throw Raised(exception: exception)
          case .rethrow:
            if let exception = r[Int(i.a)].exception {
              isRethrown = true
              throw Raised(exception: exception)
            }
          case .matchException:
            frame.pointee.next = ip
            r.put(i.a, .bool(try matchesException(r[Int(i.b)], r[Int(i.c)])))
          case .matchExceptionStar:
            frame.pointee.next = ip
            let (matching, rest) = try splitException(r[Int(i.b)], r[Int(i.c)])
            r.put(i.a, matching)
            r.put(i.b, rest)
          case .prepareReraiseStar:
            frame.pointee.next = ip
            r.put(i.a, try prepareReraiseStar(r[Int(i.b)], r[Int(i.c)]))
          case .loadAssertionError:
            r.put(i.a, .object(exceptions.assertionError))
          case .enterContext:
            frame.pointee.next = ip
            try enterContext(r[Int(i.b)], isAsync: i.x != 0, into: r + Int(i.a))
          case .callExit:
            frame.pointee.next = ip
            r.put(i.a, try callExit(r[Int(i.b)], r[Int(i.c)]))

          // MARK: Pattern matching

          case .matchSequence:
            r.put(i.a, .bool(isSequenceForPatterns(r[Int(i.b)])))
          case .matchMapping:
            r.put(i.a, .bool(isMappingForPatterns(r[Int(i.b)])))
          case .matchKeys:
            frame.pointee.next = ip
            r.put(i.a, try matchKeys(r[Int(i.b)], r[Int(i.c)]))
          case .matchClass:
            frame.pointee.next = ip
            r.put(
              i.a,
              try matchClass(
                r[Int(i.b)], r[Int(i.c)], positional: Int(i.x), keywords: r[Int(i.c) + 1]))
          case .mappingRest:
            frame.pointee.next = ip
            r.put(i.a, try mappingRest(r[Int(i.b)], r[Int(i.c)]))

          // MARK: Imports and definitions

          case .importName:
            frame.pointee.next = ip
            let name = constants[Int(i.b)].text ?? ""
            r.put(
              i.a,
              try importModule(name, level: r[Int(i.c)], names: r[Int(i.c) + 1], frame))
          case .importFrom:
            frame.pointee.next = ip
            r.put(i.a, try importFrom(r[Int(i.b)], sites[Int(i.c)].name))
          case .importStar:
            frame.pointee.next = ip
            try importStar(r[Int(i.a)], into: frame.pointee.globals)
          case .setupAnnotations:
            frame.pointee.next = ip
            let namespace = frame.pointee.namespace ?? frame.pointee.globals
            if try find(name: names.annotations, in: namespace) == nil {
              try storeName(names.annotations, .object(makeDictionary()), in: namespace)
            }

          // MARK: Tracing

          case .traceLine:
            if let writer {
              writer.line(
                Int32(truncatingIfNeeded: i.wide), now: clock.now(charged: charged))
            }
          case .traceLocal:
            traceBinding(slot: i.b, r + Int(i.a))
          case .traceLocalLine:
            traceBinding(slot: i.b, r + Int(i.a), line: i.c)
          case .traceCell:
            if let cell = r[Int(i.a)].object(as: PyCell.self) {
              withUnsafeMutablePointer(to: &cell.content) { traceBinding(slot: i.b, $0) }
            }
          }
        }
      } catch {
        // MARK: Unwinding

        var exception = error.exception
        while true {
          let body = frame.pointee.body
          let index = ip - body.pointee.instructions - 1
          if isRethrown {
            isRethrown = false
          } else {
            note(exception, body, index, frame.pointee.globalsReference)
          }
          if !isHalting, !isUnstarted, let handler = body.pointee.handler(at: index) {
            r.put(handler.register, .object(exception))
            ip = body.pointee.instructions + handler.target
            break
          }
          isUnstarted = false
          let mode = frame.pointee.mode
          let holder = frame.pointee.holder
          let caller = frame.pointee.caller
          // What an expression had made that failed ends here, as on CPython's stack.
          frame.pointee.next = ip
          for register in body.pointee.firstTemporary..<body.pointee.registerCount {
            (r + register).release()
          }
          depth -= 1
          current = caller
          if body.pointee.isTraced, let writer { writer.unwound() }
          exception.keepVariables(of: frame)
          if frame.pointee.generatorReference != nil {
            exception = failGenerator(frame, exception)
          }
          frame.recycle()
          guard let caller, mode != .native, mode != .step else {
            throw Raised(exception: exception)
          }
          frame = caller
          r = frame.registers
          ip = frame.pointee.next
          sites = frame.pointee.body.pointee.sites
          constants = frame.pointee.body.pointee.constants
          if mode.isTransparent { ip += 1 }
          if mode == .initializer { r.drop(holder) }
        }
      }
    }
  }

  /// Says where the frame is before a place of it loses what it holds: whatever that object's end
  /// does, a warning among it, then names the line that runs.
  @inline(__always)
  private func noteRelease(
    _ place: UnsafeMutablePointer<Value>, _ frame: FramePointer,
    _ next: UnsafePointer<Instruction>
  ) {
    if case .object = place.pointee { frame.pointee.next = next }
  }
}
