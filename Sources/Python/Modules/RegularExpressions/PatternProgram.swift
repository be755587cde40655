/// A regular expression as instructions of a backtracking machine.
struct PatternProgram {
  /// What the machine does at a place of the text.
  enum Instruction {
    case set(CharacterSet)
    /// Goes on at the first place; the second is tried if that fails.
    case split(Int, Int)
    case jump(Int)
    /// Notes the place for the beginning or end of a group.
    case save(Int)
    /// Takes characters of a set; fewer (or more, if lazy) are tried if that fails.
    case run(CharacterSet, least: Int, most: Int?, isLazy: Bool)
    case assertion(PatternNode.Assertion)
    /// The sub-program up to the second place must match, or must not, so many characters back.
    case look(end: Int, isNegated: Bool, behind: Int?)
    /// As `look`, but goes on behind the match.
    case atomic(end: Int)
    case reference(Int, ignoresCase: Bool)
    case conditional(Int, otherwise: Int)
    /// Notes where an iteration of a loop begins.
    case mark(Int)
    /// Leaves a loop whose iteration took nothing.
    case progress(Int, otherwise: Int)
    case match
  }

  private(set) var instructions: [Instruction] = []
  /// Places of iterations, behind those of groups.
  private(set) var slotCount: Int
  let groupCount: Int
  /// More instructions than this are refused.
  private static let largest = 200_000

  /// Compiles an expression.
  init(_ node: PatternNode, groupCount: Int) throws(PatternMistake) {
    self.groupCount = groupCount
    slotCount = 2 * (groupCount + 1)
    try add(node)
    instructions.append(.match)
  }

  private mutating func add(_ node: PatternNode) throws(PatternMistake) {
    guard instructions.count < PatternProgram.largest else {
      throw PatternMistake(message: "pattern is too large", place: nil)
    }
    switch node {
    case .empty: break
    case .set(let set): instructions.append(.set(set))
    case .sequence(let parts): for part in parts { try add(part) }
    case .alternatives(let parts): try addAlternatives(parts)
    case .group(let body, let number):
      if let number { instructions.append(.save(2 * number)) }
      try add(body)
      if let number { instructions.append(.save(2 * number + 1)) }
    case .repetition(let body, let least, let most, let greed):
      try addRepetition(body, least, most, isLazy: greed == .lazy)
    case .assertion(let assertion): instructions.append(.assertion(assertion))
    case .look(let body, let isNegated, let behind):
      let start = instructions.count
      instructions.append(.match)
      try add(body)
      instructions.append(.match)
      instructions[start] = .look(end: instructions.count, isNegated: isNegated, behind: behind)
    case .atomic(let body):
      let start = instructions.count
      instructions.append(.match)
      try add(body)
      instructions.append(.match)
      instructions[start] = .atomic(end: instructions.count)
    case .reference(let number, let ignoresCase, _):
      instructions.append(.reference(number, ignoresCase: ignoresCase))
    case .conditional(let number, let first, let second):
      let start = instructions.count
      instructions.append(.match)
      try add(first)
      let jump = instructions.count
      instructions.append(.match)
      instructions[start] = .conditional(number, otherwise: instructions.count)
      try add(second)
      instructions[jump] = .jump(instructions.count)
    }
  }

  private mutating func addAlternatives(_ parts: [PatternNode]) throws(PatternMistake) {
    var jumps: [Int] = []
    for (index, part) in parts.enumerated() {
      guard index < parts.count - 1 else {
        try add(part)
        break
      }
      let split = instructions.count
      instructions.append(.match)
      try add(part)
      jumps.append(instructions.count)
      instructions.append(.match)
      instructions[split] = .split(split + 1, instructions.count)
    }
    for jump in jumps { instructions[jump] = .jump(instructions.count) }
  }

  private mutating func addRepetition(
    _ body: PatternNode, _ least: Int, _ most: Int?, isLazy: Bool
  ) throws(PatternMistake) {
    if case .set(let set) = body {
      instructions.append(.run(set, least: least, most: most, isLazy: isLazy))
      return
    }
    for _ in 0..<least { try add(body) }
    guard let most else {
      let slot = slotCount
      slotCount += 1
      let start = instructions.count
      instructions.append(.match)
      instructions.append(.mark(slot))
      try add(body)
      instructions.append(.progress(slot, otherwise: instructions.count + 2))
      instructions.append(.jump(start))
      let end = instructions.count
      instructions[start] = isLazy ? .split(end, start + 1) : .split(start + 1, end)
      return
    }
    var splits: [Int] = []
    for _ in 0..<max(0, most - least) {
      splits.append(instructions.count)
      instructions.append(.match)
      try add(body)
    }
    let end = instructions.count
    for split in splits {
      instructions[split] = isLazy ? .split(end, split + 1) : .split(split + 1, end)
    }
  }
}
