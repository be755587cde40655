import Glibc

/// Bytes that are searched and split: those of `bytes`, or the UTF-8 of a `str`.
///
/// It lives only inside the closure that it is given to, whose caller keeps the memory.
struct ByteSpan {
  let bytes: UnsafeBufferPointer<UInt8>
  /// Whether they are text, whose white space and line ends go beyond ASCII.
  let isText: Bool
  /// Whether offsets are indices: there are no scalars of several bytes.
  let isASCII: Bool

  var count: Int { bytes.count }

  // MARK: Indices

  /// The offset of an item from `0...` to the number of items.
  func offset(_ index: Int) -> Int {
    if isASCII { return index }
    var left = index
    var offset = 0
    while offset < count {
      if left == 0 { return offset }
      left -= 1
      offset += 1
      while offset < count, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
    }
    return offset
  }

  /// The number of items before an offset.
  func index(_ offset: Int) -> Int {
    if isASCII { return offset }
    var result = 0
    for place in 0..<offset where bytes[place] & 0xC0 != 0x80 { result += 1 }
    return result
  }

  // MARK: Searching

  /// The first offset of bytes within a range of offsets.
  func first(_ needle: [UInt8], in range: Range<Int>) -> Int? {
    needle.withUnsafeBufferPointer { first($0, in: range) }
  }

  /// The first offset of bytes, which the caller keeps, within a range of offsets.
  func first(_ needle: UnsafeBufferPointer<UInt8>, in range: Range<Int>) -> Int? {
    guard needle.count <= range.count else { return nil }
    guard let pattern = needle.baseAddress, !needle.isEmpty else { return range.lowerBound }
    guard let base = bytes.baseAddress else { return nil }
    let last = range.upperBound - needle.count
    var offset = range.lowerBound
    var tries = 0
    while offset <= last {
      guard let found = memchr(base + offset, Int32(needle[0]), last - offset + 1) else {
        return nil
      }
      offset = UnsafeRawPointer(found) - UnsafeRawPointer(base)
      if memcmp(base + offset, pattern, needle.count) == 0 { return offset }
      offset += 1
      tries += 1
      if tries == ByteSpan.patience {
        return linearSearch(Array(needle), in: offset..<range.upperBound, isLast: false)
      }
    }
    return nil
  }

  /// How many places may look like the needle before the search is done in linear time.
  private static let patience = 1000

  /// The first or last offset of bytes, in linear time also where parts of them abound: the search
  /// of Knuth, Morris and Pratt.
  private func linearSearch(_ needle: [UInt8], in range: Range<Int>, isLast: Bool) -> Int? {
    // The length of the longest proper beginning of the needle that ends at each of its places.
    var borders = [Int](repeating: 0, count: needle.count)
    var length = 0
    for place in needle.indices.dropFirst() {
      while length > 0, needle[place] != needle[length] { length = borders[length - 1] }
      if needle[place] == needle[length] { length += 1 }
      borders[place] = length
    }
    var found: Int?
    length = 0
    for offset in range {
      while length > 0, bytes[offset] != needle[length] { length = borders[length - 1] }
      if bytes[offset] == needle[length] { length += 1 }
      guard length == needle.count else { continue }
      found = offset + 1 - length
      if !isLast { return found }
      length = borders[length - 1]
    }
    return found
  }

  /// The last offset of bytes within a range of offsets.
  func last(_ needle: [UInt8], in range: Range<Int>) -> Int? {
    guard needle.count <= range.count else { return nil }
    guard let head = needle.first else { return range.upperBound }
    var offset = range.upperBound - needle.count
    var tries = 0
    while offset >= range.lowerBound {
      if bytes[offset] == head {
        if has(needle, at: offset) { return offset }
        tries += 1
        if tries == ByteSpan.patience {
          let end = offset + needle.count - 1
          return linearSearch(needle, in: range.lowerBound..<end, isLast: true)
        }
      }
      offset -= 1
    }
    return nil
  }

  /// Whether bytes stand at an offset.
  func has(_ needle: [UInt8], at offset: Int) -> Bool {
    guard offset >= 0, offset + needle.count <= count else { return false }
    for place in needle.indices where bytes[offset + place] != needle[place] { return false }
    return true
  }

  /// The offsets of bytes that do not overlap, at most so many; the bytes are not empty.
  func all(_ needle: [UInt8], in range: Range<Int>, limit: Int = .max) -> [Int] {
    var result: [Int] = []
    var start = range.lowerBound
    while result.count < limit, let found = first(needle, in: start..<range.upperBound) {
      result.append(found)
      start = found + needle.count
    }
    return result
  }

  // MARK: White space

  /// The length of the white space at an offset, 0 where there is none.
  func spaceLength(at offset: Int) -> Int {
    let byte = bytes[offset]
    if byte < 128 { return isSpace(byte) ? 1 : 0 }
    guard isText else { return 0 }
    switch byte {
    case 0xC2 where offset + 1 < count:
      return bytes[offset + 1] == 0x85 || bytes[offset + 1] == 0xA0 ? 2 : 0
    case 0xE1...0xE3 where offset + 2 < count:
      let value =
        UInt32(byte & 15) << 12 | UInt32(bytes[offset + 1] & 63) << 6
        | UInt32(bytes[offset + 2] & 63)
      return Unicode.Scalar(value)?.isPythonSpace == true ? 3 : 0
    default: return 0
    }
  }

  /// The length of the white space that ends at an offset, 0 where there is none.
  func spaceLength(before offset: Int) -> Int {
    var start = offset - 1
    while start > 0, isText, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return spaceLength(at: start)
  }

  private func isSpace(_ byte: UInt8) -> Bool {
    switch byte {
    case 9...13, 32: true
    case 28...31: isText
    default: false
    }
  }

  /// The range without white space at its ends.
  func trimmed(atStart: Bool, atEnd: Bool) -> Range<Int> {
    var start = 0
    var end = count
    if atStart {
      while start < end {
        let length = spaceLength(at: start)
        if length == 0 { break }
        start += length
      }
    }
    if atEnd {
      while end > start {
        let length = spaceLength(before: end)
        if length == 0 { break }
        end -= length
      }
    }
    return start..<end
  }

  // MARK: Splitting

  /// The pieces between separators, split at most so many times from the start.
  func split(by separator: [UInt8], limit: Int) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var start = 0
    while result.count < limit, let found = first(separator, in: start..<count) {
      result.append(start..<found)
      start = found + separator.count
    }
    result.append(start..<count)
    return result
  }

  /// The pieces between separators, split at most so many times from the end.
  func splitFromEnd(by separator: [UInt8], limit: Int) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var end = count
    while result.count < limit, let found = last(separator, in: 0..<end) {
      result.append((found + separator.count)..<end)
      end = found
    }
    result.append(0..<end)
    return result.reversed()
  }

  /// The pieces between white space, split at most so many times from the start.
  func splitAtSpace(limit: Int) -> [Range<Int>] {
    var result: [Range<Int>] = []
    result.reserveCapacity(min(limit, 8))
    var offset = 0
    while true {
      while offset < count {
        let length = spaceLength(at: offset)
        if length == 0 { break }
        offset += length
      }
      guard offset < count else { return result }
      if result.count >= limit {
        result.append(offset..<trimmed(atStart: false, atEnd: true).upperBound)
        // Only the white space before the rest is dropped.
        result[result.count - 1] = offset..<count
        return result
      }
      let start = offset
      while offset < count, spaceLength(at: offset) == 0 { offset += 1 }
      result.append(start..<offset)
    }
  }

  /// The pieces between white space, split at most so many times from the end.
  func splitAtSpaceFromEnd(limit: Int) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var offset = count
    while true {
      while offset > 0 {
        let length = spaceLength(before: offset)
        if length == 0 { break }
        offset -= length
      }
      guard offset > 0 else { break }
      if result.count >= limit {
        result.append(0..<offset)
        break
      }
      let end = offset
      while offset > 0, spaceLength(before: offset) == 0 { offset -= 1 }
      result.append(offset..<end)
    }
    return result.reversed()
  }

  /// The lines, with their ends where asked for.
  func lines(keepingEnds: Bool) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var start = 0
    var offset = 0
    while offset < count {
      let length = lineEndLength(at: offset)
      if length == 0 {
        offset += 1
        continue
      }
      result.append(start..<(keepingEnds ? offset + length : offset))
      offset += length
      start = offset
    }
    if start < count { result.append(start..<count) }
    return result
  }

  private func lineEndLength(at offset: Int) -> Int {
    switch bytes[offset] {
    case 10: return 1
    case 13: return offset + 1 < count && bytes[offset + 1] == 10 ? 2 : 1
    case 11, 12, 28, 29, 30: return isText ? 1 : 0
    case 0xC2: return isText && offset + 1 < count && bytes[offset + 1] == 0x85 ? 2 : 0
    case 0xE2 where isText && offset + 2 < count:
      return bytes[offset + 1] == 0x80 && (bytes[offset + 2] == 0xA8 || bytes[offset + 2] == 0xA9)
        ? 3 : 0
    default: return 0
    }
  }
}
