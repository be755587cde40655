/// A first-in, first-out queue whose copies share all pages that did not change since.
///
/// Copying takes constant time; adding at the back and taking from either end take amortised
/// constant time; removing from the middle takes time in proportion to the length.
package struct PagedQueue<Element>: RandomAccessCollection {
  /// Pages of exactly `pageSize` elements, the last one up to that.
  private var pages: [[Element]] = []
  /// How many elements of the first page have left.
  private var gone = 0
  /// The number of elements.
  package private(set) var count = 0

  private static var pageBits: Int { 7 }
  private static var pageSize: Int { 1 << pageBits }

  /// Makes an empty queue.
  package init() {}

  package var startIndex: Int { 0 }
  package var endIndex: Int { count }

  /// The element at a place, counted from the front.
  package subscript(index: Int) -> Element {
    get {
      precondition(index >= 0 && index < count, "the place must be in the queue")
      let place = index + gone
      return pages[place >> Self.pageBits][place & (Self.pageSize - 1)]
    }
    set {
      precondition(index >= 0 && index < count, "the place must be in the queue")
      let place = index + gone
      pages[place >> Self.pageBits][place & (Self.pageSize - 1)] = newValue
    }
  }

  /// Adds an element at the back.
  package mutating func append(_ element: Element) {
    let place = count + gone
    if place >> Self.pageBits == pages.count { pages.append([]) }
    pages[place >> Self.pageBits].append(element)
    count += 1
  }

  /// Takes the element at the front.
  @discardableResult
  package mutating func popFirst() -> Element? {
    guard count > 0 else { return nil }
    let element = pages[0][gone]
    gone += 1
    count -= 1
    if count == 0 {
      removeAll()
    } else if gone == Self.pageSize {
      pages.removeFirst()
      gone = 0
    }
    return element
  }

  /// Removes the element at a place.
  package mutating func remove(at index: Int) {
    if index == 0 {
      popFirst()
      return
    }
    if index == count - 1 {
      removeLast()
      return
    }
    var rest = Array(self)
    rest.remove(at: index)
    removeAll()
    for element in rest { append(element) }
  }

  /// Removes the last of several elements.
  private mutating func removeLast() {
    pages[pages.count - 1].removeLast()
    if pages[pages.count - 1].isEmpty { pages.removeLast() }
    count -= 1
  }

  /// Removes everything.
  package mutating func removeAll() {
    pages.removeAll()
    gone = 0
    count = 0
  }
}

extension PagedQueue: Equatable where Element: Equatable {
  package static func == (one: Self, other: Self) -> Bool { one.elementsEqual(other) }
}
extension PagedQueue: Sendable where Element: Sendable {}
