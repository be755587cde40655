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

  /// Moves a value to a place that holds none, and unsets this one.
  ///
  /// A value is moved by copying its bits, whoever owned it owns it no more; so no references are
  /// counted.
  @inline(__always)
  func hand(to target: UnsafeMutablePointer<Value>) {
    UnsafeMutableRawPointer(target).copyMemory(
      from: UnsafeRawPointer(self), byteCount: MemoryLayout<Value>.stride)
    initialize(to: .unset)
  }

  /// The object of a place that holds one, without counting a reference: the place has to keep it.
  ///
  /// A reference lies in the first word of a value, as it is.
  @inline(__always)
  var borrowedObject: Unmanaged<PyObject> {
    UnsafeRawPointer(self).load(as: Unmanaged<PyObject>.self)
  }

  /// Unsets this place.
  @inline(__always)
  func release() {
    if case .object = pointee {
      pointee = .unset
    } else {
      initialize(to: .unset)
    }
  }

  /// Unsets a register.
  @inline(__always)
  func drop(_ index: UInt16) {
    (self + Int(index)).release()
  }
}

extension Unmanaged {
  /// Calls a function with the object, which somebody else keeps meanwhile, without counting a
  /// reference.
  @inline(__always)
  func borrow<Result>(
    _ body: (Instance) throws(Raised) -> Result
  ) throws(Raised) -> Result {
    let outcome: Swift.Result<Result, Raised> = _withUnsafeGuaranteedRef { instance in
      do throws(Raised) {
        return .success(try body(instance))
      } catch {
        return .failure(error)
      }
    }
    return try outcome.get()
  }
}
