/// A table in the order of its keys, whose copies share all pages that did not change since.
///
/// Copying takes constant time. Adding and removing take about the square root of the number of
/// entries, in very cheap steps; entries that are near in order lie in the same page.
struct SortedPages<Key: Comparable, Value> {
  /// An entry of the table.
  struct Entry {
    var key: Key
    var value: Value
  }

  /// Sorted pages, none empty.
  private(set) var pages: [[Entry]] = []
  /// How many entries there are.
  private(set) var count = 0

  private static var pageLimit: Int { 64 }

  /// The entry with the smallest key.
  var first: Entry? { pages.first?.first }

  /// The value of a key; setting it adds, changes or removes its entry.
  subscript(key: Key) -> Value? {
    get {
      let (page, place, isThere) = find(key)
      return isThere ? pages[page][place].value : nil
    }
    set {
      let (page, place, isThere) = find(key)
      switch (newValue, isThere) {
      case (let value?, true): pages[page][place].value = value
      case (let value?, false): insert(Entry(key: key, value: value), page, place)
      case (nil, true): remove(page, place)
      case (nil, false): break
      }
    }
  }

  /// Removes everything.
  mutating func removeAll() {
    pages = []
    count = 0
  }

  private mutating func insert(_ entry: Entry, _ page: Int, _ place: Int) {
    count += 1
    if page == pages.count {
      // Behind everything: the last page, or a new one when that is full, so that keys that
      // count up leave full pages behind.
      if let last = pages.last, last.count < Self.pageLimit {
        pages[page - 1].append(entry)
      } else {
        pages.append([entry])
      }
      return
    }
    pages[page].insert(entry, at: place)
    let size = pages[page].count
    if size > Self.pageLimit {
      let upper = Array(pages[page][(size / 2)...])
      pages[page].removeSubrange((size / 2)...)
      pages.insert(upper, at: page + 1)
    }
  }

  private mutating func remove(_ page: Int, _ place: Int) {
    count -= 1
    pages[page].remove(at: place)
    if pages[page].isEmpty { pages.remove(at: page) }
  }

  /// Where a key stands or would stand: in the first page whose last key is not smaller.
  private func find(_ key: Key) -> (page: Int, place: Int, isThere: Bool) {
    var low = 0
    var high = pages.count
    while low < high {
      let middle = (low + high) / 2
      if pages[middle][pages[middle].count - 1].key < key {
        low = middle + 1
      } else {
        high = middle
      }
    }
    let page = low
    guard page < pages.count else { return (page, 0, false) }
    low = 0
    high = pages[page].count
    while low < high {
      let middle = (low + high) / 2
      if pages[page][middle].key < key { low = middle + 1 } else { high = middle }
    }
    return (page, low, pages[page][low].key == key)
  }
}

extension SortedPages: Sendable where Key: Sendable, Value: Sendable {}
extension SortedPages.Entry: Sendable where Key: Sendable, Value: Sendable {}
