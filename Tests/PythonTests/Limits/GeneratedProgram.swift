/// A valid Python program made at random from a seed; it ends by itself.
///
/// It computes with numbers, texts and containers, branches, loops, raises and catches, yields, and
/// prints as it goes, so that a difference between two ways of running it shows in its output.
struct GeneratedProgram {
  private var state: UInt64
  private var lines: [String] = []
  private var depth = 1

  /// The source that belongs to a seed.
  static func source(seed: UInt64) -> String {
    var program = GeneratedProgram(state: seed &* 0x9E37_79B9_7F4A_7C15 | 1)
    return program.source()
  }

  private init(state: UInt64) { self.state = state }

  private mutating func source() -> String {
    for number in 0..<3 {
      let kind = number == 0 ? "" : choose(["", "", "async "])
      lines.append("\(kind)def work\(number)(a, b, c):")
      for _ in 0..<(2 + below(6)) { statement() }
      // Coroutines and generators are run by the same caller as functions are.
      if below(3) == 0 { add("yield \(expression(2))") } else { add("return \(expression(2))") }
    }
    return lines.joined(separator: "\n") + """


      async def main():
          for args in [(1, 2, 3), (0, -7, 2.5), ("ab", "é", 3), ([1, 2], (3,), {4: "x"})]:
              for work in (work0, work1, work2):
                  try:
                      result = work(*args)
                      if hasattr(result, "__await__"):
                          result = await result
                      elif hasattr(result, "__aiter__"):
                          result = [item async for item in result]
                      elif hasattr(result, "__next__"):
                          result = list(result)
                      print(work.__name__, result)
                  except Exception as error:
                      print(work.__name__, type(error).__name__, error)

      import asyncio
      asyncio.run(main())

      """
  }

  // MARK: Statements

  private mutating func statement() {
    switch depth < 4 ? below(9) : below(4) {
    case 0: add("\(name) = \(expression(3))")
    case 1: add("print(\(expression(2)), \(expression(1)))")
    case 2: add("\(name), \(name) = \(expression(1)), \(expression(1))")
    case 3: add("\(name) \(choose(["+=", "-=", "*="])) \(expression(1))")
    case 4:
      block("if \(expression(2)):")
      block("else:")
    case 5: block("for \(name) in range(\(below(5))):")
    case 6:
      block("try:")
      block(
        "except \(choose(["Exception", "TypeError", "(ValueError, ZeroDivisionError)"])) as e:",
        first: "print(type(e).__name__, e)")
      if below(2) == 0 { block("finally:") }
    case 7: block("while \(expression(1)):", last: "break")
    default: block("if not \(name):", last: "raise ValueError(\(expression(1)))")
    }
  }

  private mutating func block(_ head: String, first: String? = nil, last: String? = nil) {
    add(head)
    depth += 1
    if let first { add(first) }
    for _ in 0..<(1 + below(2)) { statement() }
    if let last { add(last) }
    depth -= 1
  }

  // MARK: Expressions

  private mutating func expression(_ level: Int) -> String {
    guard level > 0 else {
      return below(2) == 0
        ? name : choose(["0", "1", "-3", "2.5", "10**20", "'é'", "'abc'", "None", "True", "()"])
    }
    let (x, y) = (expression(level - 1), expression(level - 1))
    switch below(12) {
    case 0, 1: return "(\(x) \(choose(["+", "-", "*", "/", "//", "%"])) \(y))"
    case 2: return "(\(x) \(choose(["<", "==", "!=", ">=", "is", "in"])) \(y))"
    case 3: return "(\(x) \(choose(["and", "or"])) \(y))"
    case 4: return "[\(x), \(y)]"
    case 5: return "{str(\(x)): \(y)}"
    case 6: return "(\(x) if \(y) else \(name))"
    case 7: return "f'{\(name)!r:>5}|{\(name)}'"
    case 8: return "\(choose(["len", "str", "repr", "sorted", "bool", "list", "abs"]))(\(x))"
    case 9: return "[\(y) for n in \(x)]"
    case 10: return "\(name)[\(choose(["0", "-1", ":2", "::-1"]))]"
    default: return "(lambda n: (n, \(y)))(\(x))"
    }
  }

  private var name: String {
    mutating get { choose(["a", "b", "c"]) }
  }

  // MARK: Chance

  private mutating func below(_ count: UInt64) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int((state >> 11) % count)
  }

  private mutating func choose(_ choices: [String]) -> String {
    choices[below(UInt64(choices.count))]
  }

  private mutating func add(_ line: String) {
    lines.append(String(repeating: "    ", count: depth) + line)
  }
}
