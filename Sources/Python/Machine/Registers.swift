/// Reading and writing registers without needless reference counting.
extension UnsafeMutablePointer where Pointee == Value {
  /// Stores a value into a register.
  @inline(__always)
  func put(_ index: UInt16, _ value: Value) {
    let place = self + Int(index)
    if case .object = place.pointee {
      place.pointee = value
    } else {
      place.initialize(to: value)
    }
  }

  /// Takes the value out of a register, which is unset then.
  @inline(__always)
  func take(_ index: UInt16) -> Value {
    let place = self + Int(index)
    let value = place.move()
    place.initialize(to: .unset)
    return value
  }

  /// Unsets a register.
  @inline(__always)
  func drop(_ index: UInt16) {
    let place = self + Int(index)
    if case .object = place.pointee {
      place.pointee = .unset
    } else {
      place.initialize(to: .unset)
    }
  }
}
