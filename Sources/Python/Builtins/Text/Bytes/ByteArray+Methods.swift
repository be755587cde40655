/// Methods that change a `bytearray`.
extension Interpreter {
  func installByteArrayMethods() {
    let type = types.byteArray
    byteArrayMethod("append", "self, item, /") { (vm, array, a) throws(Raised) in
      array.value.append(try vm.byte(a[1], "byte must be in range(0, 256)"))
      return .none
    }
    byteArrayMethod("extend", "self, iterable_of_ints, /") { (vm, array, a) throws(Raised) in
      let added = try vm.bytesToAdd(a[1])
      try vm.checkSize(array.value.count + added.count)
      array.value.append(contentsOf: added)
      return .none
    }
    byteArrayMethod("insert", "self, index, item, /") { (vm, array, a) throws(Raised) in
      let index = try vm.smallIndex(of: a[1])
      let byte = try vm.byte(a[2], "byte must be in range(0, 256)")
      let count = array.value.count
      array.value.insert(byte, at: min(count, max(0, index < 0 ? index + count : index)))
      return .none
    }
    byteArrayMethod("pop", "self, index=, /") { (vm, array, a) throws(Raised) in
      guard !array.value.isEmpty else { throw vm.indexError("pop from empty bytearray") }
      let index = a[1].isUnset ? -1 : try vm.smallIndex(of: a[1])
      let place = index < 0 ? index + array.value.count : index
      guard array.value.indices.contains(place) else {
        throw vm.indexError("pop index out of range")
      }
      return .int(Int(array.value.remove(at: place)))
    }
    byteArrayMethod("remove", "self, value, /") { (vm, array, a) throws(Raised) in
      let byte = try vm.byte(a[1], "byte must be in range(0, 256)")
      guard let place = array.value.firstIndex(of: byte) else {
        throw vm.valueError("value not found in bytearray")
      }
      array.value.remove(at: place)
      return .none
    }
    byteArrayMethod("clear", "self, /") { (_, array, _) throws(Raised) in
      array.value = []
      return .none
    }
    byteArrayMethod("reverse", "self, /") { (_, array, _) throws(Raised) in
      array.value.reverse()
      return .none
    }
    byteArrayMethod("__setitem__", "self, key, value, /") { (vm, array, a) throws(Raised) in
      try vm.setByteArrayItem(array, a[1], a[2])
      return .none
    }
    byteArrayMethod("__delitem__", "self, key, /") { (vm, array, a) throws(Raised) in
      try vm.deleteByteArrayItem(array, a[1])
      return .none
    }
    byteArrayMethod("__iadd__", "self, value, /") { (vm, array, a) throws(Raised) in
      guard let added = vm.byteContent(of: a[1]) else { throw vm.cannotConcatenate(a[0], a[1]) }
      try vm.checkSize(array.value.count + added.count)
      array.value.append(contentsOf: added)
      return a[0]
    }
    byteArrayMethod("__imul__", "self, value, /") { (vm, array, a) throws(Raised) in
      array.value = vm.byteContent(of: try vm.repetition(a[0], a[1])) ?? []
      return a[0]
    }
    method(type, "copy", "self, /") { (vm, a) throws(Raised) in TextReceiver(a[0]).whole(a[0], vm) }
  }

  private func byteArrayMethod(
    _ name: String, _ signature: String,
    _ body: @escaping (Interpreter, PyByteArray, Arguments) throws(Raised) -> Value
  ) {
    method(types.byteArray, name, signature) { (vm, a) throws(Raised) in
      guard let array = a[0].object(as: PyByteArray.self) else { return .none }
      if array.exports == 0 || name == "__setitem__" {
        let result = try body(vm, array, a)
        vm.contentChanged(array)
        return result
      }
      let before = array.value
      let result = try body(vm, array, a)
      let count = array.value.count
      if count != before.count { array.value = before }
      try vm.checkResizing(array, to: count)
      vm.contentChanged(array)
      return result
    }
  }

  /// Raises BufferError where an array would change its size while views look at its memory.
  func checkResizing(_ array: PyByteArray, to count: Int) throws(Raised) {
    guard array.exports == 0 || count == array.value.count else {
      throw error(
        exceptions.bufferError, "Existing exports of data: object cannot be re-sized")
    }
  }

  private func bytesToAdd(_ value: Value) throws(Raised) -> [UInt8] {
    if let content = byteContent(of: value) { return content }
    guard special(value, names.iter) != nil || special(value, names.getitem) != nil else {
      throw typeError("can't extend bytearray with \(typeName(value))")
    }
    return try byteElements(
      of: value, name: "bytearray", range: "byte must be in range(0, 256)")
  }

  /// Sets `array[key]` to a value.
  func setByteArrayItem(_ array: PyByteArray, _ key: Value, _ value: Value) throws(Raised) {
    guard let slice = key.object(as: PySlice.self) else {
      let place = try byteArrayPlace(array, key)
      let byte = try byte(value, "byte must be in range(0, 256)")
      // Finding the byte may have changed the array.
      guard place < array.value.count else { throw indexError("bytearray index out of range") }
      array.value[place] = byte
      return
    }
    let new: [UInt8]
    if let content = byteContent(of: value) {
      new = content
    } else if value.string != nil
      || special(value, names.iter) == nil && special(value, names.getitem) == nil
    {
      throw typeError(
        "can assign only bytes, buffers, or iterables of ints in range(0, 256)")
    } else {
      new = try byteElements(
        of: value, name: "bytearray", range: "byte must be in range(0, 256)")
    }
    let bounds = try bounds(of: slice)
    let places = bounds.range(length: array.value.count)
    if places.step == 1 {
      try checkResizing(array, to: array.value.count - places.count + new.count)
      array.value.replaceSubrange(places.contiguous, with: new)
      return
    }
    guard places.count == new.count else {
      throw valueError(
        "attempt to assign bytes of size \(new.count) to extended slice of size \(places.count)")
    }
    for (offset, byte) in new.enumerated() {
      array.value[places.index(offset)] = byte
    }
  }

  /// Deletes `array[key]`.
  func deleteByteArrayItem(_ array: PyByteArray, _ key: Value) throws(Raised) {
    guard let slice = key.object(as: PySlice.self) else {
      let place = try byteArrayPlace(array, key)
      array.value.remove(at: place)
      return
    }
    let bounds = try bounds(of: slice)
    let places = bounds.range(length: array.value.count)
    let dropped = Set((0..<places.count).map { places.index($0) })
    array.value = array.value.indices.filter { !dropped.contains($0) }.map { array.value[$0] }
  }

  private func byteArrayPlace(_ array: PyByteArray, _ key: Value) throws(Raised) -> Int {
    guard bigInteger(key) != nil || special(key, names.index) != nil else {
      throw typeError("bytearray indices must be integers or slices, not \(typeName(key))")
    }
    guard let place = try place(key, count: array.value.count) else {
      throw indexError("bytearray index out of range")
    }
    return place
  }
}
