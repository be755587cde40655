import BigInt

/// An instance of `_random.Random`.
final class PyRandom: PyObject {
  var twister: MersenneTwister

  /// Makes a generator with the fixed seed that stands for "no seed" in a repeatable run.
  override init(type: PyType) {
    twister = MersenneTwister(key: [0x10_0b5])
    super.init(type: type)
  }
}

/// The `_random` module: the generator, on which `random` builds.
extension Interpreter {
  /// Adds the module to those that can be imported.
  func installRandom() {
    moduleLibrary["_random"] = .native { (vm, module) throws(Raised) in
      let type = vm.defineType("Random", module: "_random", isBase: true)
      module.set(vm, "Random", .object(type))
      vm.constructor(type, "cls, /, *args, **kwargs") { (vm, a) throws(Raised) in
        .object(PyRandom(type: a[0].type ?? vm.types.object))
      }
      vm.method(type, "random", "self, /") { (vm, a) throws(Raised) in
        .float(try vm.random(a[0]).twister.nextDouble())
      }
      vm.method(type, "seed", "self, n=, /") { (vm, a) throws(Raised) in
        try vm.random(a[0]).twister = try vm.twister(seed: a[1])
        return .none
      }
      vm.method(type, "getrandbits", "self, k, /") { (vm, a) throws(Raised) in
        let count = try vm.smallIndex(of: a[1])
        guard count >= 0 else { throw vm.valueError("number of bits must be non-negative") }
        guard count < 1 << 28 else { throw vm.memoryError() }
        return vm.randomBits(try vm.random(a[0]), count: count)
      }
      // A number below a limit, from as few bits as that has; too many are drawn again.
      vm.method(type, "_randbelow", "self, n, /") { (vm, a) throws(Raised) in
        let random = try vm.random(a[0])
        if case .int(let limit) = a[1], limit > 0, limit <= UInt32.max {
          let count = UInt32(Int.bitWidth - limit.leadingZeroBitCount)
          while true {
            let drawn = Int(random.twister.next() >> (32 - count))
            if drawn < limit { return .int(drawn) }
          }
        }
        guard let limit = vm.bigInteger(a[1]), limit > 0 else { return .int(0) }
        while true {
          let drawn = vm.randomBits(random, count: limit.bitWidth - 1)
          if let number = vm.bigInteger(drawn), number < limit { return drawn }
        }
      }
      vm.installRandomState(type)
    }
  }

  private func random(_ value: Value) throws(Raised) -> PyRandom {
    guard let random = value.object(as: PyRandom.self) else {
      throw typeError("descriptor requires a '_random.Random' object")
    }
    return random
  }

  /// A generator for an integer, or for the hash of anything else; `None` gives the fixed seed.
  private func twister(seed: Value) throws(Raised) -> MersenneTwister {
    if seed.isUnset || seed.isNone { return PyRandom(type: types.object).twister }
    let number: BigUInt
    if let integer = bigInteger(seed) {
      number = integer.magnitude
    } else {
      number = BigUInt(UInt(bitPattern: try hash(seed)))
    }
    var key: [UInt32] = []
    for word in number.words {
      key.append(UInt32(truncatingIfNeeded: word))
      key.append(UInt32(truncatingIfNeeded: word >> 32))
    }
    while key.count > 1, key.last == 0 { key.removeLast() }
    return MersenneTwister(key: key)
  }

  private func randomBits(_ random: PyRandom, count: Int) -> Value {
    if count == 0 { return .int(0) }
    if count <= 32 { return .int(Int(random.twister.next() >> UInt32(32 - count))) }
    var words: [UInt] = []
    var left = count
    var index = 0
    while left > 0 {
      var word = random.twister.next()
      if left < 32 { word >>= UInt32(32 - left) }
      if index % 2 == 0 { words.append(UInt(word)) } else { words[index / 2] |= UInt(word) << 32 }
      index += 1
      left -= 32
    }
    return integer(BigInt(sign: .plus, magnitude: BigUInt(words: words)))
  }

  private func installRandomState(_ type: PyType) {
    method(type, "getstate", "self, /") { (vm, a) throws(Raised) in
      let twister = try vm.random(a[0]).twister
      return vm.tuple(twister.words.map { .int(Int($0)) } + [.int(twister.index)])
    }
    method(type, "setstate", "self, state, /") { (vm, a) throws(Raised) in
      guard let state = a[1].tuple?.elements else {
        throw vm.typeError("state vector must be a tuple")
      }
      guard state.count == MersenneTwister.size + 1 else {
        throw vm.valueError("state vector is the wrong size")
      }
      var words: [UInt32] = []
      for item in state.dropLast() {
        words.append(UInt32(truncatingIfNeeded: try vm.smallIndex(of: item)))
      }
      let index = try vm.smallIndex(of: state[MersenneTwister.size])
      guard index >= 0, index <= MersenneTwister.size else {
        throw vm.valueError("invalid state")
      }
      try vm.random(a[0]).twister = MersenneTwister(words: words, index: index)
      return .none
    }
  }
}
