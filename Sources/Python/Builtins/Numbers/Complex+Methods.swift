import PythonSyntax

/// The methods of `complex`.
extension Interpreter {
  /// Defines the type.
  func installComplex() {
    installComplexMaking()
    let type = types.complex
    for operation in [BinaryOperator.add, .subtract, .multiply, .divide] {
      method(type, "__\(operation.stem)__", "self, value, /") { (vm, a) throws(Raised) in
        try vm.complexOperation(operation, a[0], a[1])
      }
      method(type, "__r\(operation.stem)__", "self, value, /") { (vm, a) throws(Raised) in
        try vm.complexOperation(operation, a[1], a[0])
      }
    }
    method(type, "__pow__", "self, value, mod=, /") { (vm, a) throws(Raised) in
      try vm.complexPower(a[0], a[1], modulus: a[2])
    }
    method(type, "__rpow__", "self, value, mod=, /") { (vm, a) throws(Raised) in
      try vm.complexPower(a[1], a[0], modulus: a[2])
    }
    installComplexBasics(type)
    installComplexComparisons(type)
    builtins.set(intern("complex"), .object(type))
  }

  private func installComplexBasics(_ type: PyType) {
    attribute(type, "real", get: { (vm, a) throws(Raised) in .float(vm.complex(a).real) })
    attribute(type, "imag", get: { (vm, a) throws(Raised) in .float(vm.complex(a).imaginary) })
    for name in ["__pos__", "__complex__"] {
      method(type, name, "self, /") { (vm, a) throws(Raised) in
        a[0].object?.hasType(type) == true ? a[0] : vm.complexValue(vm.complex(a[0]))
      }
    }
    method(type, "__neg__", "self, /") { (vm, a) throws(Raised) in
      vm.complexValue(-vm.complex(a[0]))
    }
    method(type, "conjugate", "self, /") { (vm, a) throws(Raised) in
      let number = vm.complex(a[0])
      return vm.complexValue(ComplexNumber(number.real, -number.imaginary))
    }
    method(type, "__abs__", "self, /") { (vm, a) throws(Raised) in
      let number = vm.complex(a[0])
      let result = number.magnitude
      if result.isInfinite, number.isFinite {
        throw vm.overflowError("absolute value too large")
      }
      return .float(result)
    }
    method(type, "__bool__", "self, /") { (vm, a) throws(Raised) in
      .bool(vm.complex(a[0]) != ComplexNumber(0))
    }
    method(type, "__hash__", "self, /") { (vm, a) throws(Raised) in
      // `Objects/complexobject.c`: the imaginary part counts 1000003 times.
      let number = vm.complex(a[0])
      let sum =
        Interpreter.hash(number.real) &+ 1_000_003 &* Interpreter.hash(number.imaginary)
      return .int(sum == -1 ? -2 : sum)
    }
    method(type, "__repr__", "self, /") { (vm, a) throws(Raised) in
      vm.string(vm.complexText(vm.complex(a[0])))
    }
    method(type, "__format__", "self, format_spec, /") { (vm, a) throws(Raised) in
      vm.string(try vm.formatComplex(a[0], a[1].text ?? ""))
    }
    method(type, "__getnewargs__", "self, /") { (vm, a) throws(Raised) in
      let number = vm.complex(a[0])
      return vm.tuple([.float(number.real), .float(number.imaginary)])
    }
  }

  private func installComplexComparisons(_ type: PyType) {
    for (name, isEqual) in [("__eq__", true), ("__ne__", false)] {
      method(type, name, "self, value, /") { (vm, a) throws(Raised) in
        let number = vm.complex(a[0])
        if let other = a[1].object(as: PyComplex.self) {
          return .bool((number == other.value) == isEqual)
        }
        guard let other = vm.plainNumber(a[1]) else { return .object(vm.notImplemented) }
        // Compared with integers exactly, as floats are.
        let isSame =
          number.imaginary == 0
          && vm.numberComparison(.equal, .float(number.real), other) == true
        return .bool(isSame == isEqual)
      }
    }
    for name in ["__lt__", "__le__", "__gt__", "__ge__"] {
      method(type, name, "self, value, /") { (vm, _) throws(Raised) in .object(vm.notImplemented) }
    }
  }

  // MARK: Values

  /// The number of a `complex`; 0 for another value.
  func complex(_ value: Value) -> ComplexNumber {
    value.object(as: PyComplex.self)?.value ?? ComplexNumber(0)
  }

  /// A `complex` object.
  func complexValue(_ number: ComplexNumber) -> Value {
    .object(PyComplex(number, type: types.complex))
  }

  /// A number of a built-in type as a complex one; nil for what is no number.
  private func complexOperand(_ value: Value) throws(Raised) -> ComplexNumber? {
    if let number = value.object(as: PyComplex.self) { return number.value }
    guard let number = plainNumber(value) else { return nil }
    return ComplexNumber(try floatValue(of: number))
  }

  private func complexOperation(
    _ operation: BinaryOperator, _ left: Value, _ right: Value
  ) throws(Raised) -> Value {
    guard let a = try complexOperand(left), let b = try complexOperand(right) else {
      return .object(notImplemented)
    }
    switch operation {
    case .add: return complexValue(a + b)
    case .subtract: return complexValue(a - b)
    case .multiply: return complexValue(a * b)
    default:
      guard let quotient = a / b else { throw zeroDivisionError("complex division by zero") }
      return complexValue(quotient)
    }
  }

  private func complexPower(
    _ base: Value, _ exponent: Value, modulus: Value
  ) throws(Raised) -> Value {
    guard let a = try complexOperand(base), let b = try complexOperand(exponent) else {
      return .object(notImplemented)
    }
    if !modulus.isUnset, !modulus.isNone { throw valueError("complex modulo") }
    return try complexPower(a, b)
  }

  /// The power of two complex numbers.
  func complexPower(_ base: ComplexNumber, _ exponent: ComplexNumber) throws(Raised) -> Value {
    guard let result = base.raised(to: exponent) else {
      throw zeroDivisionError("0.0 to a negative or complex power")
    }
    if !result.isFinite, !result.isNaN, base.isFinite, exponent.isFinite {
      throw overflowError("complex exponentiation")
    }
    return complexValue(result)
  }
}
