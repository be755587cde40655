import BigInt

/// An `int` beyond 64 bits, or an instance of a subclass of `int`.
final class PyInt: PyObject {
  let value: BigInt

  /// Makes an integer object.
  init(_ value: BigInt, type: PyType) {
    self.value = value
    super.init(type: type)
    accountNew(64 + value.magnitude.bitWidth / 8)
  }

  deinit { unaccount() }
}

/// A `complex`.
final class PyComplex: PyObject {
  let value: ComplexNumber

  /// Makes a complex object.
  init(_ value: ComplexNumber, type: PyType) {
    self.value = value
    super.init(type: type)
  }
}

/// An instance of a subclass of `float`.
final class PyFloat: PyObject {
  let value: Double

  /// Makes a float object.
  init(_ value: Double, type: PyType) {
    self.value = value
    super.init(type: type)
  }
}
