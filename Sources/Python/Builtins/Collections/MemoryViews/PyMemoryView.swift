/// A Python `memoryview` of one dimension.
final class PyMemoryView: PyObject {
  /// The memory; nil once the view is released.
  var buffer: ExportedBuffer?
  let format: ElementFormat
  /// Where the first item is, in bytes.
  let start: Int
  /// The number of items.
  let count: Int
  /// The distance from one item to the next, in bytes; negative for a view that runs backwards.
  let stride: Int
  let isReadOnly: Bool

  /// Makes a view of some of a buffer's items.
  init(
    _ buffer: ExportedBuffer, format: ElementFormat, start: Int, count: Int, stride: Int,
    isReadOnly: Bool, type: PyType
  ) {
    self.buffer = buffer
    self.format = format
    self.start = start
    self.count = count
    self.stride = stride
    self.isReadOnly = isReadOnly
    super.init(type: type)
  }

  /// A view of all of a buffer.
  convenience init(_ buffer: ExportedBuffer, type: PyType) {
    self.init(
      buffer, format: buffer.format, start: 0, count: buffer.count / buffer.format.size,
      stride: buffer.format.size, isReadOnly: buffer.isReadOnly, type: type)
  }

  /// Whether the items follow each other without gaps.
  var isContiguous: Bool { count < 2 || stride == format.size }

  /// The number of bytes of all items.
  var byteCount: Int { count * format.size }

  /// Whether another view has items of the same kind, as many.
  func hasStructure(of other: PyMemoryView) -> Bool {
    format == other.format && count == other.count
  }
}

extension Interpreter {
  /// A new view of the memory of a bytes-like object; nil for other values.
  func memoryView(of value: Value) throws(Raised) -> PyMemoryView? {
    guard case .object(let object) = value else { return nil }
    if let view = object as? PyMemoryView {
      return PyMemoryView(
        try buffer(of: view), format: view.format, start: view.start, count: view.count,
        stride: view.stride, isReadOnly: view.isReadOnly, type: types.memoryView)
    }
    if let buffer = ExportedBuffer(object) { return PyMemoryView(buffer, type: types.memoryView) }
    guard let array = arrayType, object.type.isSubtype(of: array),
      let items = try getAttribute(value, intern("_items")).list,
      let code = try getAttribute(value, intern("_code")).text,
      let format = ElementFormat(ofArray: code)
    else { return nil }
    let buffer = ExportedBuffer(object, items: items, format: format)
    return PyMemoryView(buffer, type: types.memoryView)
  }

  /// The memory of a view, unless it is released.
  func buffer(of view: PyMemoryView) throws(Raised) -> ExportedBuffer {
    guard let buffer = view.buffer else {
      throw valueError("operation forbidden on released memoryview object")
    }
    return buffer
  }

  /// The bytes of a view's items, one after the other.
  func content(of view: PyMemoryView) throws(Raised) -> [UInt8] {
    let buffer = try buffer(of: view)
    try reserve(view.byteCount)
    if view.isContiguous {
      try workMoving(bytes: view.byteCount)
      return Array(try buffer.read(view.start..<view.start + view.byteCount, self))
    }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(view.byteCount)
    for index in 0..<view.count {
      try work(at: index)
      let place = view.start + index * view.stride
      bytes += try buffer.read(place..<place + view.format.size, self)
    }
    return bytes
  }
}
