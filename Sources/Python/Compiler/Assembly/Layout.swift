/// Final places of instructions: short jumps that would lead too far are lengthened.
struct Layout {
  /// For each draft (and the end) the index of its first instruction.
  private(set) var offsets: [Int]
  private(set) var instructions: [Instruction] = []
  private(set) var places: [UInt32] = []

  /// Lays drafts out.
  init(drafts: [Assembler.Draft], positions: [Int?]) {
    offsets = Array(0...drafts.count)
    let targets = drafts.map { draft in draft.target.flatMap { $0.position(in: positions) } }
    let short = drafts.indices.filter { drafts[$0].instruction.operation.hasShortDistance }
    var isLong = Set<Int>()
    if drafts.count > Int(Int16.max) {
      var isStable = false
      while !isStable {
        isStable = true
        for index in short where !isLong.contains(index) {
          guard let target = targets[index] else { continue }
          if offsets[target] - offsets[index] - 1 > Int(Int16.max) {
            isLong.insert(index)
            isStable = false
          }
        }
        var offset = 0
        for index in drafts.indices {
          offsets[index] = offset
          offset += isLong.contains(index) ? drafts[index].instruction.operation.longLength : 1
        }
        offsets[drafts.count] = offset
      }
    }
    instructions.reserveCapacity(offsets[drafts.count])
    places.reserveCapacity(offsets[drafts.count])
    for (index, draft) in drafts.enumerated() {
      guard let target = targets[index] else {
        add(draft.instruction, draft.place)
        continue
      }
      if isLong.contains(index) {
        addLong(draft, to: offsets[target])
      } else if draft.instruction.operation.hasShortDistance {
        var instruction = draft.instruction
        instruction.c = UInt16(bitPattern: Int16(truncatingIfNeeded: distance(to: offsets[target])))
        add(instruction, draft.place)
      } else {
        add(wide(draft.instruction, to: offsets[target]), draft.place)
      }
    }
  }

  private mutating func add(_ instruction: Instruction, _ place: UInt32) {
    instructions.append(instruction)
    places.append(place)
  }

  private func distance(to target: Int) -> Int { target - instructions.count - 1 }

  private func wide(_ instruction: Instruction, to target: Int) -> Instruction {
    Instruction(
      instruction.operation, x: instruction.x, a: instruction.a,
      wide: Int32(clamping: distance(to: target)))
  }

  /// A short jump around a wide one.
  private mutating func addLong(_ draft: Assembler.Draft, to target: Int) {
    var first = draft.instruction
    first.c = 1
    if first.operation == .forIterator {
      add(first, draft.place)
      add(Instruction(.jump, wide: 1), draft.place)
    } else {
      first.x ^= 1
      add(first, draft.place)
    }
    add(wide(Instruction(.jump), to: target), draft.place)
  }
}

extension Operation {
  /// Whether `c` is a jump's short distance.
  var hasShortDistance: Bool {
    switch self {
    case .jumpLess, .jumpLessOrEqual, .jumpGreater, .jumpGreaterOrEqual, .jumpEqual,
      .jumpNotEqual, .jumpLessImmediate, .jumpLessOrEqualImmediate, .jumpGreaterImmediate,
      .jumpGreaterOrEqualImmediate, .jumpEqualImmediate, .jumpNotEqualImmediate, .forIterator:
      true
    default: false
    }
  }

  /// The number of instructions in the long form of a short jump.
  fileprivate var longLength: Int { self == .forIterator ? 3 : 2 }

  /// Whether it stands only in code compiled for tracing.
  var isTracing: Bool {
    switch self {
    case .traceLine, .traceLocal, .traceLocalLine, .traceCell: true
    default: false
    }
  }
}
