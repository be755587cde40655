import BigInt

extension Interpreter {
  /// Defines `abs`, `bin`, `divmod`, `hex`, `oct`, `pow` and `round`.
  func installNumberFunctions() {
    builtin("abs", "x, /") { (vm, a) throws(Raised) in
      switch a[0] {
      case .int(let x) where x != .min: return .int(abs(x))
      case .float(let x): return .float(x.magnitude)
      default: break
      }
      guard let method = vm.special(a[0], vm.intern("__abs__")) else {
        throw vm.typeError("bad operand type for abs(): '\(vm.typeName(a[0]))'")
      }
      return try vm.callMethod(method, on: a[0])
    }
    for (name, prefix, radix) in [("bin", "0b", 2), ("oct", "0o", 8), ("hex", "0x", 16)] {
      builtin(name, "number, /") { (vm, a) throws(Raised) in
        let number = try vm.index(of: a[0])
        let sign = number.sign == .minus ? "-" : ""
        return vm.string(sign + prefix + String(number.magnitude, radix: radix))
      }
    }
    builtin("divmod", "x, y, /") { (vm, a) throws(Raised) in try vm.divmod(a[0], a[1]) }
    builtin("pow", "base, exp, mod=") { (vm, a) throws(Raised) in
      try vm.power(a[0], a[1], modulus: a[2])
    }
    builtin("round", "number, ndigits=") { (vm, a) throws(Raised) in
      if case .float(let x) = a[0], a[1].isUnset || a[1].isNone {
        return try vm.truncated(x.rounded(.toNearestOrEven))
      }
      guard let method = vm.special(a[0], vm.intern("__round__")) else {
        throw vm.typeError("type \(vm.typeName(a[0])) doesn't define __round__ method")
      }
      let arguments = a[1].isUnset || a[1].isNone ? [] : [a[1]]
      return try vm.callMethod(method, on: a[0], arguments)
    }
  }

  private func divmod(_ a: Value, _ b: Value) throws(Raised) -> Value {
    let right = type(of: b)
    let left = type(of: a)
    let reflected = intern("__rdivmod__")
    let reflectedFirst = left !== right && right.isSubtype(of: left) && !right.isBuiltin
    if reflectedFirst, let method = right.lookup(reflected) {
      let result = try callMethod(method, on: b, [a])
      if !isNotImplemented(result) { return result }
    }
    if let method = left.lookup(intern("__divmod__")) {
      let result = try callMethod(method, on: a, [b])
      if !isNotImplemented(result) { return result }
    }
    if left !== right, !reflectedFirst, let method = right.lookup(reflected) {
      let result = try callMethod(method, on: b, [a])
      if !isNotImplemented(result) { return result }
    }
    throw typeError(
      "unsupported operand type(s) for divmod(): '\(left.name)' and '\(right.name)'")
  }

  private func power(_ a: Value, _ b: Value, modulus: Value) throws(Raised) -> Value {
    if modulus.isUnset || modulus.isNone { return try binary(.power, a, b) }
    if let method = special(a, intern("__pow__")) {
      let result = try callMethod(method, on: a, [b, modulus])
      if !isNotImplemented(result) { return result }
    }
    if [a, b, modulus].contains(where: { floating($0) != nil }) {
      throw typeError("pow() 3rd argument not allowed unless all arguments are integers")
    }
    throw typeError(
      "unsupported operand type(s) for ** or pow(): '\(typeName(a))', '\(typeName(b))', "
        + "'\(typeName(modulus))'")
  }
}
