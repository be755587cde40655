/// `sys.getsizeof`: the bytes that CPython 3.11's objects take.
extension Interpreter {
  /// Before each object that CPython's collector looks at.
  private static let collectorBytes = 16

  /// The size of an object, without those that it refers to.
  ///
  /// Room that CPython keeps for later is worked out from its rules of growth. Types that are not
  /// among the common ones count as an instance with attributes.
  func sizeOf(_ value: Value) throws(Raised) -> Int {
    if let method = special(value, intern("__sizeof__")), nativeOwner(method) == nil {
      let size = try index(of: try callMethod(method, on: value))
      let hasAttributes = value.object?.type.hasDictionary ?? false
      return (Int(exactly: size) ?? 0) + Self.collectorBytes * (hasAttributes ? 2 : 1)
    }
    switch value {
    case .none, .unset: return 16
    case .bool: return 28
    case .int(let number):
      return 24 + 4 * max(1, (Int.bitWidth - number.magnitude.leadingZeroBitCount + 29) / 30)
    case .float: return 24
    case .object(let object):
      let size = coreSize(of: object)
      // An instance of a derived class may have attributes and weak references.
      if object is PyInstance || object.type.isBuiltin || object.type.layout == .exception {
        return size
      }
      return size + (object.type.hasDictionary ? 24 : 0) + 8 * object.type.slotNames.count
    }
  }

  private func coreSize(of object: PyObject) -> Int {
    switch object {
    case let instance as PyInstance: return instanceSize(instance.type)
    case let string as PyStr:
      if string.isASCII { return 49 + string.count }
      let widest = string.value.unicodeScalars.max()?.value ?? 0
      return widest < 0x100
        ? 73 + string.count : widest < 0x1_0000 ? 74 + 2 * string.count : 76 + 4 * string.count
    case let list as PyList: return 56 + 8 * listRoom(list.elements)
    case let tuple as PyTuple: return 40 + 8 * tuple.elements.count
    case let bytes as PyBytes: return 33 + bytes.value.count
    case let array as PyByteArray: return array.value.isEmpty ? 56 : 57 + array.value.count
    case let integer as PyInt: return 24 + 4 * max(1, (integer.value.magnitude.bitWidth + 29) / 30)
    case let dictionary as PyDict: return dictionarySize(dictionary)
    case let set as PySet: return 216 + (set.table.count > 8 ? 16 * set.table.count : 0)
    case is PyFunction: return 152
    case is PyGenerator: return 200
    case let type as PyType: return type.isBuiltin ? 424 : 1688
    case is PyFloat: return 24
    case is PyNative, is PyModule, is EnumerateIterator: return 72
    case is PyException: return 88
    case is PyMethod, is ZipIterator: return 64
    case is PyProperty: return 80
    case is PyRange, is MapIterator, is ListIterator: return 48
    default: return 56
    }
  }

  private func instanceSize(_ type: PyType) -> Int {
    let head = 16 + Self.collectorBytes + 8 * type.slotNames.count
    if type.hasDictionary { return type === types.object ? 16 : head + 24 }
    guard !type.isBuiltin else { return 16 }
    return head + (type.hasWeakReferenceSlot ? 8 : 0)
  }

  /// For how many items a list has room: what was added one by one has more than what was made whole.
  private func listRoom(_ elements: [Value]) -> Int {
    let count = elements.count
    if count >= 64, elements.capacity <= count + 1 { return count }
    var room = 0
    while room < count { room = (room + 1 + (room + 1) >> 3 + 6) & ~3 }
    return room
  }

  private func dictionarySize(_ dictionary: PyDict) -> Int {
    // The attributes of an instance share their keys with those of others: there is room for 29 at the
    // first instance of a class, and for fewer at later ones, which is not counted here.
    if dictionary.isOfInstance, dictionary.count < 30 { return 64 + 8 * 29 }
    guard dictionary.room > 5 || dictionary.count > 0 else { return 64 }
    var size = 8
    while size * 2 / 3 < dictionary.room { size *= 2 }
    let hasNames = dictionary.entries.allSatisfy { $0.key.isUnset || $0.key.string != nil }
    let indices = size * (size < 256 ? 1 : size < 65536 ? 2 : 4)
    return 64 + 32 + indices + (size * 2 / 3) * (hasNames ? 16 : 24)
  }
}
