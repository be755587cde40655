import BigInt

/// The module `_statistics`: exact sums of plain numbers, for `statistics`.
///
/// Sums of anything else, and of floats that are not finite, are left to Python.
extension Interpreter {
  /// Adds the module to those that can be imported.
  func installStatistics() {
    moduleLibrary["_statistics"] = .native { (vm, module) throws(Raised) in
      // Whether there are floats, and the sum's numerator and denominator; None is for Python.
      module.function(vm, "total", "data, /") { (vm, a) throws(Raised) in
        var sums = PlainSums(withSquares: false)
        guard try vm.add(a[0], to: &sums) else { return .none }
        return vm.tuple([.bool(sums.hasFloats)] + vm.fraction(sums.total))
      }
      // The same, and then numerator and denominator of the sum of the squares.
      module.function(vm, "squares", "data, /") { (vm, a) throws(Raised) in
        var sums = PlainSums(withSquares: true)
        guard try vm.add(a[0], to: &sums), let squares = sums.squares else { return .none }
        return vm.tuple(
          [.bool(sums.hasFloats)] + vm.fraction(sums.total) + vm.fraction(squares))
      }
    }
  }

  /// Adds the numbers of a list; whether all of them were plain and finite.
  private func add(_ data: Value, to sums: inout PlainSums) throws(Raised) -> Bool {
    guard let numbers = data.list?.elements else { return false }
    for (index, number) in numbers.enumerated() {
      try work(at: index)
      switch number {
      case .int(let number): sums.add(number)
      case .bool(let isOne): sums.add(isOne ? 1 : 0)
      case .float(let number):
        guard number.isFinite else { return false }
        sums.add(number)
      default: return false
      }
    }
    return true
  }

  private func fraction(_ sum: FixedPointSum) -> [Value] {
    let (numerator, denominator) = sum.fraction
    return [integer(numerator), integer(denominator)]
  }
}

/// Sums of integers and floats, and of their squares.
private struct PlainSums {
  /// The lowest bit of a float is 2 to the power of minus this.
  private static let lowestBit = 1074
  private(set) var hasFloats = false
  private(set) var total = FixedPointSum(fractionBits: lowestBit, wholeBits: 1024)
  private(set) var squares: FixedPointSum?

  init(withSquares: Bool) {
    if withSquares {
      squares = FixedPointSum(fractionBits: 2 * PlainSums.lowestBit, wholeBits: 2048)
    }
  }

  mutating func add(_ number: Int) {
    add(number.magnitude, isNegative: number < 0, at: PlainSums.lowestBit)
  }

  mutating func add(_ number: Double) {
    hasFloats = true
    guard number != 0 else { return }
    let isSubnormal = number.exponentBitPattern == 0
    let bits = number.significandBitPattern | (isSubnormal ? 0 : 1 << 52)
    add(
      UInt(bits), isNegative: number < 0,
      at: isSubnormal ? 0 : Int(number.exponentBitPattern) - 1)
  }

  private mutating func add(_ magnitude: UInt, isNegative: Bool, at position: Int) {
    total.add(UInt64(magnitude), isNegative: isNegative, at: position)
    guard squares != nil else { return }
    let (high, low) = magnitude.multipliedFullWidth(by: magnitude)
    squares?.add(UInt64(low), isNegative: false, at: 2 * position)
    squares?.add(UInt64(high), isNegative: false, at: 2 * position + 64)
  }
}
