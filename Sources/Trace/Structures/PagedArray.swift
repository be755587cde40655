/// An array whose copies share all pages that did not change since.
///
/// Copying takes constant time. The first change of a page after a copy copies that page of 8 to
/// 64 elements (fewer the larger they are) and the short arrays of references above it, whatever the length.
package struct PagedArray<Element>: RandomAccessCollection {
  /// The number of elements.
  package private(set) var count = 0

  /// Groups of pages of elements.
  private var groups: [[[Element]]] = []

  private static var pageBits: Int {
    let size = MemoryLayout<Element>.stride
    return size >= 128 ? 3 : size >= 48 ? 5 : 6
  }
  private static var groupBits: Int { 8 }

  /// Makes an empty array.
  package init() {}

  package var startIndex: Int { 0 }
  package var endIndex: Int { count }

  package subscript(index: Int) -> Element {
    @inline(__always)
    get {
      groups[index &>> (Self.pageBits + Self.groupBits)][
        index &>> Self.pageBits & (1 &<< Self.groupBits - 1)][index & (1 &<< Self.pageBits - 1)]
    }
    @inline(__always)
    _modify {
      yield &groups[index &>> (Self.pageBits + Self.groupBits)][
        index &>> Self.pageBits & (1 &<< Self.groupBits - 1)][index & (1 &<< Self.pageBits - 1)]
    }
  }

  /// Adds an element at the end.
  package mutating func append(_ element: Element) {
    let group = count >> (Self.pageBits + Self.groupBits)
    let page = count >> Self.pageBits & (1 << Self.groupBits - 1)
    if group == groups.count { groups.append([]) }
    if page == groups[group].count {
      groups[group].append([])
      if count > 0 { groups[group][page].reserveCapacity(1 << Self.pageBits) }
    }
    groups[group][page].append(element)
    count += 1
  }

  /// Adds copies of an element until there are at least `count`.
  package mutating func grow(to count: Int, with element: Element) {
    while self.count < count { append(element) }
  }
}

extension PagedArray: Equatable where Element: Equatable {}
extension PagedArray: Sendable where Element: Sendable {}

extension PagedArray {
  /// About how many bytes this array holds that another one does not share.
  func bytesNotShared(with other: Self) -> Int {
    var pages = 0
    for (number, group) in groups.enumerated() {
      if number < other.groups.count {
        let rest = other.groups[number]
        if Self.isSame(group, rest) { continue }
        pages += (group.count * 8) / (MemoryLayout<Element>.stride << Self.pageBits)
        for (place, page) in group.enumerated()
        where place >= rest.count || !Self.isSame(page, rest[place]) { pages += 1 }
      } else {
        pages += group.count
      }
    }
    return pages * MemoryLayout<Element>.stride << Self.pageBits
  }

  /// Whether two arrays are the same memory.
  private static func isSame<Item>(_ one: [Item], _ other: [Item]) -> Bool {
    one.withUnsafeBufferPointer { one in
      other.withUnsafeBufferPointer { one.baseAddress == $0.baseAddress && one.count == $0.count }
    }
  }
}
