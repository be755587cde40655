/// Runs a regular expression on a text, with backtracking.
struct TextMatcher {
  private let vm: Interpreter
  private let program: PatternProgram
  private let text: [UInt32]
  private let end: Int
  private var slots: [Int]
  private var steps = 0
  private var depth = 0

  /// Something to go back to.
  private enum Choice {
    case branch(Int, Int)
    case slot(Int, Int)
    /// A run of characters which may be shorter: the next instruction, the least and present ends.
    case shorter(Int, Int, Int)
    /// A run which may be longer: the instruction, the present end, and how many more may come.
    case longer(Int, Int, Int)
  }

  /// Makes a matcher for the text before `end`.
  init(_ vm: Interpreter, _ program: PatternProgram, _ text: [UInt32], end: Int) {
    self.vm = vm
    self.program = program
    self.text = text
    self.end = end
    slots = [Int](repeating: -1, count: program.slotCount)
  }

  /// The places of the groups of a match that begins at a place; `nil`: there is none.
  ///
  /// A full match must reach the end; at `notEmptyAt` a match may not be empty.
  mutating func match(
    at start: Int, isFull: Bool = false, notEmptyAt: Int = -1
  ) throws(Raised) -> [Int]? {
    for index in slots.indices { slots[index] = -1 }
    guard let stop = try run(0, start, isFull: isFull, notEmptyAt: notEmptyAt) else { return nil }
    slots[0] = start
    slots[1] = stop
    return Array(slots.prefix(2 * (program.groupCount + 1)))
  }

  private mutating func charge() throws(Raised) {
    steps = 0
    vm.charged += 256
    if vm.charged >= vm.nextPause { try vm.pause() }
  }

  private mutating func run(
    _ entry: Int, _ start: Int, isFull: Bool = false, notEmptyAt: Int = -1
  ) throws(Raised) -> Int? {
    var choices: [Choice] = []
    var pc = entry
    var place = start
    while true {
      steps += 1
      if steps >= 2048 {
        try charge()
        guard choices.count < 20_000_000 else { throw vm.memoryError() }
      }
      var isFailed = false
      switch program.instructions[pc] {
      case .set(let set):
        if place < end, set.contains(text[place]) {
          place += 1
          pc += 1
        } else {
          isFailed = true
        }
      case .split(let first, let second):
        choices.append(.branch(second, place))
        pc = first
      case .jump(let target): pc = target
      case .save(let slot), .mark(let slot):
        choices.append(.slot(slot, slots[slot]))
        slots[slot] = place
        pc += 1
      case .progress(let slot, let otherwise):
        pc = slots[slot] == place ? otherwise : pc + 1
      case .run(let set, let least, let most, let isLazy):
        let limit = most.map { min(end, place + $0) } ?? end
        let needed = place + least
        var stop = place
        if isLazy {
          while stop < min(limit, needed), set.contains(text[stop]) { stop += 1 }
        } else {
          while stop < limit, set.contains(text[stop]) { stop += 1 }
          steps += (stop - place) / 8
        }
        if stop < needed {
          isFailed = true
        } else {
          if isLazy {
            if stop < limit { choices.append(.longer(pc, stop, limit)) }
          } else if stop > needed {
            choices.append(.shorter(pc + 1, needed, stop))
          }
          place = stop
          pc += 1
        }
      case .assertion(let assertion):
        if holds(assertion, place) { pc += 1 } else { isFailed = true }
      case .look(let after, let isNegated, let behind):
        let from = place - (behind ?? 0)
        let saved = slots
        var found = false
        if from >= 0 {
          try enter()
          let stop = try run(pc + 1, from)
          depth -= 1
          found = stop != nil && (behind == nil || stop == place)
        }
        if found == isNegated {
          slots = saved
          isFailed = true
        } else {
          if isNegated { slots = saved } else { keep(saved, &choices) }
          pc = after
        }
      case .atomic(let after):
        let saved = slots
        try enter()
        let stop = try run(pc + 1, place)
        depth -= 1
        if let stop {
          keep(saved, &choices)
          place = stop
          pc = after
        } else {
          slots = saved
          isFailed = true
        }
      case .reference(let number, let ignoresCase):
        if let stop = reference(number, ignoresCase, place) {
          place = stop
          pc += 1
        } else {
          isFailed = true
        }
      case .conditional(let number, let otherwise):
        pc = slots[2 * number + 1] >= 0 ? pc + 1 : otherwise
      case .match:
        if isFull && place != end || place == notEmptyAt && place == start {
          isFailed = true
        } else {
          return place
        }
      }
      guard isFailed else { continue }
      guard backtrack(&choices, &pc, &place) else { return nil }
    }
  }

  private mutating func enter() throws(Raised) {
    depth += 1
    guard depth < 200 else {
      throw vm.error(vm.exceptions.recursionError, "maximum recursion depth exceeded")
    }
  }

  /// Notes the changes of slots since a moment, to be undone when that moment is gone back to.
  private func keep(_ saved: [Int], _ choices: inout [Choice]) {
    for index in slots.indices where slots[index] != saved[index] {
      choices.append(.slot(index, saved[index]))
    }
  }

  private mutating func backtrack(
    _ choices: inout [Choice], _ pc: inout Int, _ place: inout Int
  ) -> Bool {
    while let choice = choices.popLast() {
      switch choice {
      case .slot(let slot, let value): slots[slot] = value
      case .branch(let target, let at):
        pc = target
        place = at
        return true
      case .shorter(let target, let least, let stop):
        if stop - 1 > least { choices.append(.shorter(target, least, stop - 1)) }
        pc = target
        place = stop - 1
        return true
      case .longer(let run, let stop, let limit):
        guard case .run(let set, _, _, _) = program.instructions[run],
          set.contains(text[stop])
        else { continue }
        if stop + 1 < limit { choices.append(.longer(run, stop + 1, limit)) }
        pc = run + 1
        place = stop + 1
        return true
      }
    }
    return false
  }

  private func reference(_ number: Int, _ ignoresCase: Bool, _ place: Int) -> Int? {
    let first = slots[2 * number]
    let last = slots[2 * number + 1]
    guard first >= 0, last >= first, place + last - first <= end else { return nil }
    for offset in 0..<(last - first) {
      let a = text[first + offset]
      let b = text[place + offset]
      if a == b { continue }
      guard ignoresCase, CharacterSet.otherCases(of: a).contains(b) else { return nil }
    }
    return place + last - first
  }

  private func holds(_ assertion: PatternNode.Assertion, _ place: Int) -> Bool {
    switch assertion {
    case .textStart: return place == 0
    case .textEnd: return place == end
    case .lineStart: return place == 0 || text[place - 1] == 10
    case .lineEnd: return place == end || text[place] == 10
    case .lastLineEnd: return place == end || (place == end - 1 && text[place] == 10)
    case .wordBoundary(let isNegated, let isASCII):
      if end == 0 { return false }
      let before = place > 0 && CharacterSet.isIn(.word, text[place - 1], isASCII: isASCII)
      let after = place < end && CharacterSet.isIn(.word, text[place], isASCII: isASCII)
      return (before != after) != isNegated
    }
  }
}
