/// Reads a regular expression, as the reference of `re` describes them.
struct PatternParser {
  typealias Node = PatternNode

  private let text: [UInt32]
  /// The groups that conditions ask for by number, and where.
  private var conditions: [(number: Int, place: Int)] = []
  private let isBytes: Bool
  private(set) var flags: PatternFlags
  private(set) var groupCount = 0
  /// The named groups in order.
  private(set) var groupNames: [(name: String, number: Int)] = []
  private var place = 0
  private var openGroups: Set<Int> = []
  /// How many characters the groups that are closed match, where it is always the same.
  private var groupWidths: [Int: Int] = [:]
  /// How many groups there were before the outermost look-behind that is being read.
  private var groupsBeforeLookBehind: Int?
  /// Whether something was read that flags for the whole pattern have to stand before.
  private var hasBegun = false
  private var depth = 0

  /// Makes a parser of a pattern's characters.
  init(_ text: [UInt32], flags: PatternFlags, isBytes: Bool) {
    self.text = text
    self.flags = flags
    self.isBytes = isBytes
  }

  /// Reads the whole pattern.
  mutating func parse() throws(PatternMistake) -> Node {
    let node = try alternatives()
    if place < text.count { throw mistake("unbalanced parenthesis", place) }
    for (number, place) in conditions where number > groupCount {
      throw mistake("invalid group reference \(number)", place)
    }
    return node
  }

  // MARK: Characters

  private var current: UInt32? { place < text.count ? text[place] : nil }

  private func isAt(_ character: Unicode.Scalar) -> Bool { current == character.value }

  private mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard isAt(character) else { return false }
    place += 1
    return true
  }

  private func mistake(_ message: String, _ place: Int?) -> PatternMistake {
    PatternMistake(message: message, place: place)
  }

  private func shown(_ range: Range<Int>) -> String {
    var result = String.UnicodeScalarView()
    for code in text[range] { if let scalar = Unicode.Scalar(code) { result.append(scalar) } }
    return String(result)
  }

  private var isASCII: Bool { isBytes || flags.contains(.ascii) }

  private func set(_ items: [CharacterSet.Item], isNegated: Bool = false) -> Node {
    .set(
      CharacterSet(
        items, isNegated: isNegated, ignoresCase: flags.contains(.ignoreCase), isASCII: isASCII))
  }

  // MARK: Structure

  private mutating func alternatives() throws(PatternMistake) -> Node {
    depth += 1
    defer { depth -= 1 }
    guard depth < 200 else { throw mistake("pattern is nested too deeply", place) }
    var parts = [try sequence()]
    while take("|") {
      hasBegun = true
      parts.append(try sequence())
    }
    return parts.count == 1 ? parts[0] : .alternatives(parts)
  }

  private mutating func skipVerbose() {
    guard flags.contains(.verbose) else { return }
    while let code = current {
      if CharacterSet.isIn(.space, code, isASCII: true) {
        place += 1
      } else if code == 35 {
        while let code = current, code != 10 { place = code == 10 ? place : place + 1 }
      } else {
        return
      }
    }
  }

  private mutating func sequence() throws(PatternMistake) -> Node {
    var parts: [Node] = []
    while true {
      skipVerbose()
      guard let code = current, code != 124, code != 41 else { break }
      let start = place
      guard let item = try item() else { continue }
      hasBegun = true
      parts.append(try repeated(item, from: start))
    }
    return parts.count == 1 ? parts[0] : .sequence(parts)
  }

  private mutating func repeated(_ item: Node, from start: Int) throws(PatternMistake) -> Node {
    skipVerbose()
    let at = place
    guard let (least, most) = try repetitionCounts() else { return item }
    if case .assertion = item { throw mistake("nothing to repeat", at) }
    var greed = Node.Greed.greedy
    if take("?") { greed = .lazy } else if take("+") { greed = .possessive }
    let node = Node.repetition(item, least: least, most: most, greed)
    skipVerbose()
    let next = place
    if try repetitionCounts() != nil { throw mistake("multiple repeat", next) }
    return greed == .possessive
      ? .atomic(.repetition(item, least: least, most: most, .greedy)) : node
  }

  /// Reads `*`, `+`, `?` or `{m,n}`; `nil`, with nothing taken, where there is none.
  private mutating func repetitionCounts() throws(PatternMistake) -> (Int, Int?)? {
    if take("*") { return (0, nil) }
    if take("+") { return (1, nil) }
    if take("?") { return (0, 1) }
    let start = place
    guard take("{") else { return nil }
    if isAt("}") {
      place = start
      return nil
    }
    let low = number()
    var high = low
    if take(",") { high = number() }
    guard take("}"), low != nil || text[place - 2] == 44 || high != nil else {
      place = start
      return nil
    }
    let least = low ?? 0
    let isOpen = high == nil
    if let high, high < least {
      throw mistake("min repeat greater than max repeat", start + 1)
    }
    guard least < 100_000, (high ?? 0) < 100_000 else {
      throw mistake("the repetition number is too large", start)
    }
    return (least, isOpen ? nil : high)
  }

  private mutating func number() -> Int? {
    var value: Int?
    while let code = current, code >= 48, code <= 57 {
      value = min((value ?? 0) * 10 + Int(code - 48), 1_000_000_000)
      place += 1
    }
    return value
  }

  /// Reads one thing that may be repeated; `nil` where there was only a comment or flags.
  private mutating func item() throws(PatternMistake) -> Node? {
    let start = place
    guard let code = current else { return nil }
    place += 1
    switch Unicode.Scalar(code) {
    case ".":
      let items: [CharacterSet.Item] = flags.contains(.dotAll) ? [] : [.range(10, 10)]
      return .set(CharacterSet(items, isNegated: true, ignoresCase: false, isASCII: isASCII))
    case "^": return .assertion(flags.contains(.multiline) ? .lineStart : .textStart)
    case "$": return .assertion(flags.contains(.multiline) ? .lineEnd : .lastLineEnd)
    case "(": return try group(start)
    case "[": return try characterSet(start)
    case "\\": return try escape(start)
    case "*", "+", "?": throw mistake("nothing to repeat", start)
    case "{":
      place = start
      if try repetitionCounts() != nil { throw mistake("nothing to repeat", start) }
      place = start + 1
      return set([.range(code, code)])
    default: return set([.range(code, code)])
    }
  }

  // MARK: Groups

  private mutating func close(_ start: Int) throws(PatternMistake) {
    guard take(")") else { throw mistake("missing ), unterminated subpattern", start) }
  }

  private mutating func name(until end: Unicode.Scalar) throws(PatternMistake) -> String {
    let start = place
    while let code = current, code != end.value { place += 1 }
    guard current != nil else {
      if start == place { throw mistake("missing group name", start) }
      throw mistake("missing \(end), unterminated name", start)
    }
    let name = shown(start..<place)
    place += 1
    if name.isEmpty { throw mistake("missing group name", start) }
    return name
  }

  private func checkName(_ name: String, _ start: Int) throws(PatternMistake) {
    let scalars = Array(name.unicodeScalars)
    let isName = scalars.enumerated().allSatisfy { index, scalar in
      scalar == "_" || scalar.properties.isXIDStart
        || (index > 0 && scalar.properties.isXIDContinue)
    }
    guard isName else { throw mistake("bad character in group name '\(name)'", start) }
  }

  private mutating func openGroup(_ name: String?, _ start: Int) throws(PatternMistake) -> Int {
    groupCount += 1
    if let name {
      if let known = groupNames.first(where: { $0.name == name }) {
        throw mistake(
          "redefinition of group name '\(name)' as group \(groupCount); was group "
            + "\(known.number)", start)
      }
      groupNames.append((name, groupCount))
    }
    openGroups.insert(groupCount)
    return groupCount
  }

  private mutating func capturing(
    _ name: String?, _ start: Int, nameStart: Int
  ) throws(PatternMistake) -> Node {
    let number = try openGroup(name, nameStart)
    let outer = flags
    let body = try alternatives()
    flags = outer
    try close(start)
    openGroups.remove(number)
    groupWidths[number] = body.width
    return .group(body, number)
  }

  private mutating func plain(_ start: Int) throws(PatternMistake) -> Node {
    let outer = flags
    let body = try alternatives()
    flags = outer
    try close(start)
    return body
  }

  private mutating func group(_ start: Int) throws(PatternMistake) -> Node? {
    guard take("?") else { return try capturing(nil, start, nameStart: start) }
    guard let code = current else { throw mistake("unexpected end of pattern", place) }
    place += 1
    switch Unicode.Scalar(code) {
    case ":": return .group(try plain(start), nil)
    case ">": return .atomic(try plain(start))
    case "=": return .look(try plain(start), isNegated: false, behind: nil)
    case "!": return .look(try plain(start), isNegated: true, behind: nil)
    case "#":
      while let code = current, code != 41 { place += 1 }
      guard take(")") else { throw mistake("missing ), unterminated comment", start) }
      return nil
    case "<":
      let isNegated = isAt("!")
      guard take("=") || take("!") else {
        let found = current.map { _ in shown(place..<(place + 1)) } ?? ""
        if found.isEmpty { throw mistake("unexpected end of pattern", place) }
        throw mistake("unknown extension ?<\(found)", start + 1)
      }
      let outer = groupsBeforeLookBehind
      if outer == nil { groupsBeforeLookBehind = groupCount }
      let body = try plain(start)
      groupsBeforeLookBehind = outer
      guard let width = body.width else {
        throw mistake("look-behind requires fixed-width pattern", nil)
      }
      return .look(body, isNegated: isNegated, behind: width)
    case "P": return try named(start)
    case "(": return try conditional(start)
    default:
      place -= 1
      return try inlineFlags(start)
    }
  }

  private mutating func named(_ start: Int) throws(PatternMistake) -> Node {
    if take("<") {
      let nameStart = place
      let name = try name(until: ">")
      try checkName(name, nameStart)
      return try capturing(name, start, nameStart: nameStart)
    }
    if take("=") {
      let nameStart = place
      let name = try name(until: ")")
      try checkName(name, nameStart)
      guard let group = groupNames.first(where: { $0.name == name }) else {
        throw mistake("unknown group name '\(name)'", nameStart)
      }
      if openGroups.contains(group.number) {
        throw mistake("cannot refer to an open group", nameStart)
      }
      return try reference(to: group.number)
    }
    guard current != nil else { throw mistake("unexpected end of pattern", place) }
    throw mistake("unknown extension ?P\(shown(place..<(place + 1)))", start + 1)
  }

  private mutating func conditional(_ start: Int) throws(PatternMistake) -> Node {
    let nameStart = place
    let name = try name(until: ")")
    let number: Int
    if let given = Int(name) {
      guard given > 0 else { throw mistake("bad group number", nameStart) }
      number = given
      // The group may come later.
      conditions.append((number, nameStart))
    } else {
      try checkName(name, nameStart)
      guard let group = groupNames.first(where: { $0.name == name }) else {
        throw mistake("unknown group name '\(name)'", nameStart)
      }
      number = group.number
    }
    try checkLookBehind(number)
    hasBegun = true
    let first = try sequence()
    var second = Node.empty
    if take("|") {
      second = try sequence()
      if isAt("|") {
        throw mistake("conditional backref with more than two branches", place)
      }
    }
    try close(start)
    return .conditional(number, first, second)
  }

  private mutating func inlineFlags(_ start: Int) throws(PatternMistake) -> Node? {
    var added: PatternFlags = []
    var removed: PatternFlags = []
    var isRemoving = false
    while true {
      guard let code = current else { throw mistake("missing -, : or )", place) }
      switch Unicode.Scalar(code) {
      case "i": if isRemoving { removed.insert(.ignoreCase) } else { added.insert(.ignoreCase) }
      case "m": if isRemoving { removed.insert(.multiline) } else { added.insert(.multiline) }
      case "s": if isRemoving { removed.insert(.dotAll) } else { added.insert(.dotAll) }
      case "x": if isRemoving { removed.insert(.verbose) } else { added.insert(.verbose) }
      case "a": added.insert(.ascii)
      case "u": added.insert(.unicode)
      case "-" where !isRemoving: isRemoving = true
      case ")" where !isRemoving && !added.isEmpty:
        place += 1
        guard depth == 1, !hasBegun else {
          throw mistake("global flags not at the start of the expression", start)
        }
        flags.formUnion(added)
        return nil
      case ":" where !added.isEmpty || !removed.isEmpty:
        place += 1
        let outer = flags
        flags.formUnion(added)
        flags.subtract(removed)
        let body = try alternatives()
        flags = outer
        try close(start)
        return .group(body, nil)
      default:
        if added.isEmpty, removed.isEmpty, !isRemoving {
          throw mistake("unknown extension ?\(shown(place..<(place + 1)))", start + 1)
        }
        throw mistake("unknown flag", place)
      }
      place += 1
    }
  }

  // MARK: Escapes and sets

  private static let controls: [Unicode.Scalar: UInt32] = [
    "a": 7, "b": 8, "f": 12, "n": 10, "r": 13, "t": 9, "v": 11, "\\": 92,
  ]

  private func category(_ letter: Unicode.Scalar) -> CharacterSet.Item? {
    switch letter {
    case "d": .category(.digit, isNegated: false)
    case "D": .category(.digit, isNegated: true)
    case "s": .category(.space, isNegated: false)
    case "S": .category(.space, isNegated: true)
    case "w": .category(.word, isNegated: false)
    case "W": .category(.word, isNegated: true)
    default: nil
    }
  }

  private mutating func hexadecimal(_ count: Int, _ start: Int) throws(PatternMistake) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<count {
      guard let code = current, let scalar = Unicode.Scalar(code),
        let digit = Character(scalar).hexDigitValue
      else { throw mistake("incomplete escape \(shown(start..<place))", start) }
      value = value << 4 | UInt32(digit)
      place += 1
    }
    return value
  }

  /// The character of an escape that is the same inside and outside of sets.
  private mutating func escapedCharacter(
    _ letter: Unicode.Scalar, _ start: Int
  ) throws(PatternMistake) -> UInt32 {
    switch letter {
    case "x": return try hexadecimal(2, start)
    case "u" where !isBytes: return try hexadecimal(4, start)
    case "U" where !isBytes: return try hexadecimal(8, start)
    default: break
    }
    if let code = PatternParser.controls[letter] { return code }
    if letter.isASCII, letter.properties.isAlphabetic || letter.properties.numericType != nil {
      throw mistake("bad escape \\\(letter)", start)
    }
    return letter.value
  }

  private mutating func escape(_ start: Int) throws(PatternMistake) -> Node {
    guard let code = current, let letter = Unicode.Scalar(code) else {
      throw mistake("bad escape (end of pattern)", start)
    }
    place += 1
    if let category = category(letter) { return set([category]) }
    switch letter {
    case "A": return .assertion(.textStart)
    case "Z": return .assertion(.textEnd)
    case "b": return .assertion(.wordBoundary(isNegated: false, isASCII: isASCII))
    case "B": return .assertion(.wordBoundary(isNegated: true, isASCII: isASCII))
    case "0":
      let value = octal(limit: 2)
      return set([.range(value, value)])
    case "1"..."9": return try reference(start)
    default: break
    }
    let value = try escapedCharacter(letter, start)
    return set([.range(value, value)])
  }

  private mutating func octal(limit: Int) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<limit {
      guard let code = current, code >= 48, code <= 55 else { break }
      value = value << 3 | (code - 48)
      place += 1
    }
    return value
  }

  private mutating func reference(_ start: Int) throws(PatternMistake) -> Node {
    var number = Int(text[place - 1] - 48)
    if let code = current, code >= 48, code <= 57 {
      if text[place - 1] <= 51, code <= 55, place + 1 < text.count, text[place + 1] >= 48,
        text[place + 1] <= 55
      {
        place -= 1
        let value = octal(limit: 3)
        return set([.range(value, value)])
      }
      number = number * 10 + Int(code - 48)
      place += 1
    }
    guard number <= groupCount else {
      throw mistake("invalid group reference \(number)", start + 1)
    }
    if openGroups.contains(number) { throw mistake("cannot refer to an open group", start) }
    return try reference(to: number)
  }

  /// What a group has matched, which is closed.
  private func reference(to number: Int) throws(PatternMistake) -> Node {
    try checkLookBehind(number)
    return .reference(
      number, ignoresCase: flags.contains(.ignoreCase), width: groupWidths[number])
  }

  /// Raises where a look-behind is being read and the group is not one that was closed before it.
  private func checkLookBehind(_ number: Int) throws(PatternMistake) {
    guard let limit = groupsBeforeLookBehind else { return }
    guard number <= groupCount, !openGroups.contains(number) else {
      throw mistake("cannot refer to an open group", place)
    }
    guard number <= limit else {
      throw mistake("cannot refer to group defined in the same lookbehind subpattern", place)
    }
  }

  private mutating func characterSet(_ start: Int) throws(PatternMistake) -> Node {
    let isNegated = take("^")
    var items: [CharacterSet.Item] = []
    var isFirst = true
    while true {
      guard let code = current else { throw mistake("unterminated character set", start) }
      if code == 93, !isFirst { break }
      isFirst = false
      let itemStart = place
      let item = try setItem(start)
      guard isAt("-") else {
        items.append(item)
        continue
      }
      place += 1
      guard let next = current else { throw mistake("unterminated character set", start) }
      if next == 93 {
        items += [item, .range(45, 45)]
        break
      }
      let last = try setItem(start)
      guard case .range(let low, _) = item, case .range(let high, _) = last, low <= high else {
        throw mistake("bad character range \(shown(itemStart..<place))", itemStart)
      }
      items.append(.range(low, high))
    }
    place += 1
    return set(items, isNegated: isNegated)
  }

  private mutating func setItem(_ start: Int) throws(PatternMistake) -> CharacterSet.Item {
    let itemStart = place
    guard let code = current else { throw mistake("unterminated character set", start) }
    place += 1
    guard code == 92 else { return .range(code, code) }
    guard let next = current, let letter = Unicode.Scalar(next) else {
      throw mistake("bad escape (end of pattern)", itemStart)
    }
    if letter >= "0", letter <= "7" {
      let value = octal(limit: 3)
      return .range(value, value)
    }
    place += 1
    if let category = category(letter) { return category }
    let value = try escapedCharacter(letter, itemStart)
    return .range(value, value)
  }
}
