/// Reading and writing registers, and other places of values, without needless reference counting.
extension UnsafeMutablePointer where Pointee == Value {
  /// The object in this place, not counted: the place keeps it.
  @inline(__always)
  var reference: Unmanaged<PyObject>? {
    if case .object(let object) = pointee { return Unmanaged.passUnretained(object) }
    return nil
  }

  /// Stores a value into this place; what was there is released last.
  @inline(__always)
  func replace(with value: Value) {
    let old = reference
    initialize(to: value)
    old?.release()
  }

  /// Stores a copy of this place's value into another place; what was there is released last.
  @inline(__always)
  func copy(to target: UnsafeMutablePointer<Value>) {
    let old = target.reference
    copyInitializing(target)
    old?.release()
  }

  /// Stores a copy of this place's value into another place that holds none.
  @inline(__always)
  func copyInitializing(_ target: UnsafeMutablePointer<Value>) {
    if case .object(let object) = pointee {
      target.initialize(to: .object(object))
    } else {
      moveBits(to: target)
    }
  }

  /// Moves a value to a place that holds none, and unsets this one.
  @inline(__always)
  func hand(to target: UnsafeMutablePointer<Value>) {
    moveBits(to: target)
    initializeUnset()
  }

  /// Unsets this place, which holds nothing.
  ///
  /// It writes the bits of `.unset`, since the compiler calls a function for storing the value: the
  /// cases without a payload share the tag behind those of the cases with one (a test checks it).
  @inline(__always)
  func initializeUnset() {
    let place = UnsafeMutableRawPointer(self)
    place.storeBytes(of: 0, as: UInt64.self)
    place.storeBytes(of: 4, toByteOffset: 8, as: UInt8.self)
  }

  /// Copies the bits: whoever owned the value owns it no more, so no references are counted.
  ///
  /// They are copied in the pieces in which values are written, a payload and a tag, because the
  /// processor stalls where it reads in one piece what was just written in two.
  @inline(__always)
  private func moveBits(to target: UnsafeMutablePointer<Value>) {
    let source = UnsafeRawPointer(self)
    let payload = source.load(as: UInt64.self)
    let tag = source.load(fromByteOffset: 8, as: UInt8.self)
    let target = UnsafeMutableRawPointer(target)
    target.storeBytes(of: payload, as: UInt64.self)
    target.storeBytes(of: tag, toByteOffset: 8, as: UInt8.self)
  }

  /// Unsets this place.
  @inline(__always)
  func release() {
    let old = reference
    initializeUnset()
    old?.release()
  }

  // MARK: By number

  /// Stores a value into a register.
  @inline(__always)
  func put(_ index: UInt16, _ value: Value) { (self + Int(index)).replace(with: value) }

  /// Takes the value out of a register, which is unset then.
  @inline(__always)
  func take(_ index: UInt16) -> Value {
    let place = self + Int(index)
    let value = place.move()
    place.initializeUnset()
    return value
  }

  /// The object of a place that holds one, without counting a reference: the place has to keep it.
  ///
  /// A reference lies in the first word of a value, as it is.
  @inline(__always)
  var borrowedObject: Unmanaged<PyObject> {
    UnsafeRawPointer(self).load(as: Unmanaged<PyObject>.self)
  }

  /// Whether nothing else keeps the object of a place that holds one.
  @inline(__always)
  var isOnlyReference: Bool {
    withMemoryRebound(to: PyObject.self, capacity: 1) { isKnownUniquelyReferenced(&$0.pointee) }
  }

  /// Unsets a register.
  @inline(__always)
  func drop(_ index: UInt16) { (self + Int(index)).release() }
}

/// Looking at an object that its place keeps, without counting a reference to it.
extension Unmanaged where Instance == PyObject {
  /// Which family of Swift classes the object's belongs to.
  @inline(__always)
  var nature: PyObject.Nature { _withUnsafeGuaranteedRef { $0.nature } }

  /// The version of the object's class.
  @inline(__always)
  var typeVersion: UInt32 { _withUnsafeGuaranteedRef { $0.typeVersion } }

  /// Whether the object's class is this very one.
  @inline(__always)
  func hasType(_ type: PyType) -> Bool { _withUnsafeGuaranteedRef { $0.hasType(type) } }

  /// The object as one of a Swift class that it is known to be of.
  @inline(__always)
  func downcast<Object: PyObject>(to _: Object.Type) -> Unmanaged<Object> {
    Unmanaged<Object>.fromOpaque(toOpaque())
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
