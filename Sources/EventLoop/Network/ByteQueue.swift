/// Bytes that are put in at the end and taken from the front.
package struct ByteQueue {
  private var storage: [UInt8] = []
  private var head = 0

  /// Makes an empty queue.
  package init() {}

  package var count: Int { storage.count - head }
  package var isEmpty: Bool { storage.count == head }

  /// The bytes, from the front.
  package var bytes: ArraySlice<UInt8> { storage[head...] }

  /// Puts bytes in; those put into an empty queue are not copied.
  package mutating func append(_ bytes: [UInt8]) {
    if isEmpty {
      storage = bytes
      head = 0
    } else {
      storage.append(contentsOf: bytes)
    }
  }

  /// Puts bytes in.
  package mutating func append(_ bytes: ArraySlice<UInt8>) {
    if isEmpty { removeAll() }
    storage.append(contentsOf: bytes)
  }

  /// Takes at most so many bytes; the whole content is handed out without copying.
  package mutating func take(_ limit: Int) -> [UInt8] {
    guard limit < count else { return takeAll() }
    let taken = Array(storage[head..<(head + limit)])
    drop(limit)
    return taken
  }

  /// Takes all bytes.
  package mutating func takeAll() -> [UInt8] {
    let taken = head == 0 ? storage : Array(storage[head...])
    removeAll()
    return taken
  }

  /// Removes bytes from the front.
  package mutating func drop(_ number: Int) {
    head += number
    if head == storage.count {
      removeAll()
    } else if head > 65_536, head * 2 > storage.count {
      storage.removeFirst(head)
      head = 0
    }
  }

  /// Removes everything.
  package mutating func removeAll() {
    storage = []
    head = 0
  }

  /// Where a pattern of at least one byte begins, counted from the front.
  ///
  /// - Parameters:
  ///   - pattern: what to look for.
  ///   - offset: how many bytes to skip.
  /// - Returns: the place, or `nil` where it is not found.
  package func firstIndex(of pattern: [UInt8], from offset: Int = 0) -> Int? {
    guard let first = pattern.first, count - offset >= pattern.count else { return nil }
    return storage.withUnsafeBufferPointer { bytes in
      let last = bytes.count - pattern.count
      var place = head + offset
      while place <= last {
        if bytes[place] == first {
          var matched = 1
          while matched < pattern.count, bytes[place + matched] == pattern[matched] {
            matched += 1
          }
          if matched == pattern.count { return place - head }
        }
        place += 1
      }
      return nil
    }
  }
}
