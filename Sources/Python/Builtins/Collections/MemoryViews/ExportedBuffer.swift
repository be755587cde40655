/// The memory of one object while memory views look at it; the views of one origin share it.
///
/// As long as it exists its owner must not change its size.
final class ExportedBuffer {
  /// What gives its memory away.
  private enum Memory {
    case constant(PyBytes)
    case bytes(PyByteArray)
    /// The items of an `array.array`, which are kept as values.
    case items(PyList, ElementFormat)
  }

  /// What `memoryview.obj` is.
  let owner: PyObject
  /// How the owner keeps its items.
  let format: ElementFormat
  private let memory: Memory

  /// The memory of a `bytes` or `bytearray`; nil for other objects.
  init?(_ object: PyObject) {
    owner = object
    format = .bytes
    if let bytes = object as? PyBytes {
      memory = .constant(bytes)
    } else if let array = object as? PyByteArray {
      memory = .bytes(array)
      array.exports += 1
    } else {
      return nil
    }
  }

  /// The memory of an array whose items are in a list.
  init(_ array: PyObject, items: PyList, format: ElementFormat) {
    owner = array
    self.format = format
    memory = .items(items, format)
    array.type.heap.exports[ObjectIdentifier(items), default: 0] += 1
  }

  deinit {
    switch memory {
    case .constant: break
    case .bytes(let array): array.exports -= 1
    case .items(let items, _):
      let exports = owner.type.heap.exports[ObjectIdentifier(items)] ?? 0
      owner.type.heap.exports[ObjectIdentifier(items)] = exports > 1 ? exports - 1 : nil
    }
  }

  /// Whether the memory can not be changed.
  var isReadOnly: Bool {
    if case .constant = memory { return true }
    return false
  }

  /// The number of bytes.
  var count: Int {
    switch memory {
    case .constant(let bytes): bytes.value.count
    case .bytes(let array): array.value.count
    case .items(let items, let format): items.elements.count * format.size
    }
  }

  /// Some of the bytes.
  func read(_ range: Range<Int>, _ vm: Interpreter) throws(Raised) -> ArraySlice<UInt8> {
    switch memory {
    case .constant(let bytes): return bytes.value[range]
    case .bytes(let array): return array.value[range]
    case .items(let items, let format):
      let first = range.lowerBound / format.size
      var bytes: [UInt8] = []
      for item in items.elements[first..<(range.upperBound + format.size - 1) / format.size] {
        try vm.work(at: bytes.count)
        bytes += try format.bytes(of: item, vm)
      }
      return bytes.dropFirst(range.lowerBound - first * format.size).prefix(range.count)
    }
  }

  /// Puts bytes in the place of those from an offset on.
  func write(_ new: ArraySlice<UInt8>, at offset: Int, _ vm: Interpreter) throws(Raised) {
    switch memory {
    case .constant: throw vm.typeError("cannot modify read-only memory")
    case .bytes(let array):
      array.value.replaceSubrange(offset..<offset + new.count, with: new)
      vm.contentChanged(array)
    case .items(let items, let format):
      guard !new.isEmpty else { return }
      let first = offset / format.size
      let end = (offset + new.count + format.size - 1) / format.size
      var bytes = Array(try read(first * format.size..<end * format.size, vm))
      let start = offset - first * format.size
      bytes.replaceSubrange(start..<start + new.count, with: new)
      for place in first..<end {
        let item = bytes[(place - first) * format.size..<(place - first + 1) * format.size]
        items.elements[place] = format.value(of: item, vm)
      }
    }
  }
}
