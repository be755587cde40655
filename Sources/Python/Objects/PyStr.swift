import PythonSyntax
import Trace

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A Python `str`.
///
/// The text is a Swift string of Unicode scalars; lengths and indices count scalars, as in Python.
/// Text is compared scalar by scalar, never by canonical equivalence.
final class PyStr: PyObject {
  /// The text, which only appending to a string nobody else refers to changes.
  private(set) var value: String
  /// The number of scalars.
  private(set) var count: Int
  private var cachedHash = 0
  private var cachedScalars: [Unicode.Scalar]?
  /// The number of the text, or of its beginning, in the trace's table, once known; else 0.
  var traceText: TextID = 0
  /// Whether this is the one object for its text in the interpreter's table of names.
  var isInterned = false

  /// Makes a string.
  init(_ value: String, type: PyType) {
    self.value = value
    count = value.scalarCount
    super.init(type: type)
    nature = .string
    accountNew(96 + value.utf8.count)
  }

  /// Makes a string whose number of scalars is known.
  init(_ value: String, count: Int, type: PyType) {
    self.value = value
    self.count = count
    super.init(type: type)
    nature = .string
    accountNew(96 + value.utf8.count)
  }

  deinit { unaccount() }

  /// Whether all scalars are ASCII, so that scalar offsets are UTF-8 offsets.
  var isASCII: Bool { value.utf8.count == count }

  /// The scalars for random access; cached for text that is not ASCII.
  var scalars: [Unicode.Scalar] {
    if let cachedScalars { return cachedScalars }
    let scalars = Array(value.unicodeScalars)
    if !isASCII { cachedScalars = scalars }
    return scalars
  }

  /// The scalar at an index within `0..<count`.
  func scalar(at index: Int) -> Unicode.Scalar {
    if isASCII {
      let utf8 = value.utf8
      return Unicode.Scalar(utf8[utf8.index(utf8.startIndex, offsetBy: index)])
    }
    return scalars[index]
  }

  /// The ASCII character at an index, counted from the end for a negative one; `nil` where there is
  /// none or the text is not ASCII throughout.
  func ascii(at index: Int) -> UInt8? {
    let utf8 = value.utf8
    let position = index < 0 ? index &+ count : index
    guard position >= 0, position < count, utf8.count == count else { return nil }
    return utf8[utf8.index(utf8.startIndex, offsetBy: position)]
  }

  /// The text of a range of scalars within `0...count`.
  func slice(_ range: Range<Int>) -> String {
    if isASCII {
      return value.withBytes { String(ascii: UnsafeBufferPointer(rebasing: $0[range])) }
    }
    var result = String.UnicodeScalarView()
    result.append(contentsOf: scalars[range])
    return String(result)
  }

  /// The hash, deterministic over runs.
  var hash: Int {
    if cachedHash != 0 { return cachedHash }
    cachedHash = PyStr.hash(value)
    return cachedHash
  }

  /// Whether both have the same scalars.
  static func == (a: PyStr, b: PyStr) -> Bool {
    if a === b { return true }
    guard a.count == b.count else { return false }
    return a.value.withBytes { a in
      b.value.withBytes { b in a.count == b.count && a.order(b) == 0 }
    }
  }

  /// Whether a comparison of two texts holds.
  static func holds(_ comparison: ComparisonOperator, _ a: PyStr, _ b: PyStr) -> Bool {
    switch comparison {
    case .equal: a == b
    case .notEqual: !(a == b)
    default:
      // UTF-8 orders as the scalars do.
      Interpreter.holds(comparison, a.value.withBytes { a in b.value.withBytes(a.order) }, 0)
    }
  }

  /// Whether another string is a part of this one.
  func contains(_ other: PyStr) -> Bool {
    var text = value
    var part = other.value
    return text.withUTF8 { text in
      part.withUTF8 { part in
        ByteSpan(bytes: text, isText: false, isASCII: true).first(part, in: 0..<text.count) != nil
      }
    }
  }

  /// Appends text in place; only for a string that nobody else refers to.
  func append(_ other: PyStr) {
    value.append(other.value)
    account(96 + value.utf8.count)
    count += other.count
    cachedHash = 0
    traceText = 0
    cachedScalars = nil
  }

  /// FNV-1a over the UTF-8 bytes, mixed once more; never 0.
  static func hash(_ text: String) -> Int {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    hash ^= hash >> 32
    let result = Int(bitPattern: UInt(hash))
    return result == 0 || result == -1 ? 1 : result
  }
}

extension UnsafeBufferPointer where Element == UInt8 {
  /// Below 0, 0 or above 0 as these bytes come before, with or after others.
  func order(_ other: UnsafeBufferPointer<UInt8>) -> Int {
    let common = Swift.min(count, other.count)
    if common > 0, let own = baseAddress, let others = other.baseAddress {
      let result = memcmp(own, others, common)
      if result != 0 { return Int(result) }
    }
    return count - other.count
  }
}

extension String {
  /// Makes text of ASCII characters: short text takes no look for broken UTF-8.
  @inline(__always)
  init(ascii bytes: UnsafeBufferPointer<UInt8>) {
    self.init(unsafeUninitializedCapacity: bytes.count) { target in
      _ = target.initialize(from: bytes)
      return bytes.count
    }
  }

  /// Calls a function with the UTF-8 bytes, without a copy of the string's reference.
  @inline(__always)
  func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    if let result = utf8.withContiguousStorageIfAvailable(body) { return result }
    return Array(utf8).withUnsafeBufferPointer(body)
  }

  /// The number of Unicode scalars.
  var scalarCount: Int {
    let counted = utf8.withContiguousStorageIfAvailable { bytes in
      var count = 0
      for byte in bytes where byte & 0xC0 != 0x80 { count += 1 }
      return count
    }
    return counted ?? unicodeScalars.count
  }

  /// Whether both strings have the same scalars in the same order.
  func hasSameScalars(as other: String) -> Bool {
    guard utf8.count == other.utf8.count else { return false }
    let result = utf8.withContiguousStorageIfAvailable { bytes in
      other.utf8.withContiguousStorageIfAvailable { bytes.elementsEqual($0) }
    }
    if let result, let result { return result }
    return utf8.elementsEqual(other.utf8)
  }
}

/// Text as a key that is told apart scalar by scalar, which `String` does not do.
struct ExactText: Hashable {
  let value: String

  /// Makes a key.
  init(_ value: String) {
    self.value = value
  }

  /// Whether both have the same scalars.
  static func == (a: ExactText, b: ExactText) -> Bool { a.value.hasSameScalars(as: b.value) }

  /// Feeds the UTF-8 bytes.
  func hash(into hasher: inout Hasher) {
    var value = value
    value.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }
}
