import PythonSyntax

/// The instructions' quick ways with strings of the exact type `str`.
///
/// The strings are read in their places, which keep them: nothing here runs Python code.
extension Interpreter {
  /// Whether a comparison of two strings holds; `nil` where one of the values is not a string, or
  /// the work is worth counting.
  @inline(__always)
  func compareTexts(
    _ comparison: ComparisonOperator, _ a: UnsafeMutablePointer<Value>,
    _ b: UnsafeMutablePointer<Value>
  ) -> Bool? {
    guard let a = exactText(a), let b = exactText(b) else { return nil }
    return a._withUnsafeGuaranteedRef { a in
      b._withUnsafeGuaranteedRef { b in
        a.count < 1 << 14 ? PyStr.holds(comparison, a, b) : nil
      }
    }
  }

  /// Two strings one after the other; `nil` where one of the values is not a string, or the result
  /// would not be a new string of moderate size.
  @inline(never)
  func concatenateTexts(
    _ a: UnsafeMutablePointer<Value>, _ b: UnsafeMutablePointer<Value>
  ) -> Value? {
    guard let a = exactText(a), let b = exactText(b) else { return nil }
    return a._withUnsafeGuaranteedRef { a in
      b._withUnsafeGuaranteedRef { b in
        guard a.count > 0, b.count > 0 else { return nil }
        let first = a.value
        let second = b.value
        let size = first.utf8.count + second.utf8.count
        guard size < 1 << 16, !heap.memory.isExceeded(by: size) else { return nil }
        let text = String(unsafeUninitializedCapacity: size) { target in
          target.place(second, at: target.place(first, at: 0))
        }
        return .object(PyStr(text, count: a.count + b.count, type: types.str))
      }
    }
  }

  /// A slice of a string of ASCII characters; `nil` where it takes more than copying a part.
  ///
  /// - Parameters:
  ///   - text: where the string is.
  ///   - bounds: where start, stop and step are, one after the other.
  /// - Returns: the slice.
  @inline(never)
  func sliceText(
    _ text: UnsafeMutablePointer<Value>, _ bounds: UnsafeMutablePointer<Value>
  ) -> Value? {
    guard let text = exactText(text), case .none = bounds[2],
      text._withUnsafeGuaranteedRef({ $0.isASCII })
    else { return nil }
    let count = text._withUnsafeGuaranteedRef { $0.count }
    guard let start = place(bounds, count, otherwise: 0),
      let stop = place(bounds + 1, count, otherwise: count), stop - start < count
    else { return nil }
    return text._withUnsafeGuaranteedRef { text in
      text.value.withBytes { bytes in
        asciiString(UnsafeBufferPointer(rebasing: bytes[start..<max(start, stop)]))
      }
    }
  }

  /// Where a bound of a slice lies among so many items; `nil` for one that is neither a small
  /// integer nor None.
  @inline(__always)
  private func place(
    _ bound: UnsafeMutablePointer<Value>, _ count: Int, otherwise end: Int
  ) -> Int? {
    switch bound.pointee {
    case .none: end
    case .int(let index): index < 0 ? max(0, index &+ count) : min(index, count)
    default: nil
    }
  }

  /// The string in a place, not counted: the place keeps it.
  @inline(__always)
  private func exactText(_ place: UnsafeMutablePointer<Value>) -> Unmanaged<PyStr>? {
    guard let object = place.reference, object.hasType(types.str) else { return nil }
    return object.downcast(to: PyStr.self)
  }

  /// Appends text to a string in a register in place, where nobody else has the string.
  func appendText(
    _ target: UnsafeMutablePointer<Value>, _ addition: UnsafeMutablePointer<Value>
  ) -> Bool {
    guard case .object(let added) = addition.pointee, added.hasType(types.str),
      case .object(var object) = target.move()
    else { return false }
    target.initialize(to: .unset)
    defer { target.initialize(to: .object(object)) }
    guard object.hasType(types.str), isKnownUniquelyReferenced(&object) else { return false }
    let string = unsafeDowncast(object, to: PyStr.self)
    guard !string.isInterned else { return false }
    string.append(unsafeDowncast(added, to: PyStr.self))
    return true
  }

  /// Joins the pieces of an f-string: strings, and integers that were left as they are.
  func joinStrings(
    _ base: UnsafeMutablePointer<Value>, count: Int
  ) throws(Raised) -> Value {
    var bytes = 0
    var scalars = 0
    for index in 0..<count {
      if case .int(let number) = base[index] {
        bytes += number.decimalLength
        scalars += number.decimalLength
      } else if let piece = (base + index).reference, piece.nature == .string {
        piece.downcast(to: PyStr.self)._withUnsafeGuaranteedRef { piece in
          bytes += piece.value.utf8.count
          scalars += piece.count
        }
      }
    }
    if bytes >= 1 << 14 { try checkSize(bytes) }
    let text = String(unsafeUninitializedCapacity: bytes) { target in
      guard let start = target.baseAddress else { return 0 }
      var offset = 0
      for index in 0..<count {
        if case .int(let number) = base[index] {
          offset = number.writeDecimal(to: start + offset) - start
        } else if let piece = (base + index).reference, piece.nature == .string {
          offset = piece.downcast(to: PyStr.self)._withUnsafeGuaranteedRef {
            target.place($0.value, at: offset)
          }
        }
      }
      return offset
    }
    return .object(PyStr(text, count: scalars, type: types.str))
  }
}
