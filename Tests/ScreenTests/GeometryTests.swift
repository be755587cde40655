import Testing

@testable import Screen

@Suite struct GeometryTests {
  private let rect = Rect(x: 2, y: 1, width: 20, height: 10)

  @Test(
    "Extents are dealt out in order of need",
    arguments: [
      ([.fixed(5), .rest], [5, 15]),
      ([.rest, .rest, .rest], [6, 7, 7]),
      ([.flexible(weight: 3), .flexible(weight: 1)], [15, 5]),
      ([.fraction(0.25), .rest], [5, 15]),
      ([.flexible(weight: 1, minimum: 18), .rest], [19, 1]),
      ([.fixed(15), .fixed(15), .rest], [15, 5, 0]),
      ([.fixed(-3), .rest], [0, 20]),
      ([.flexible(weight: 0, minimum: 4)], [4]),
      ([], []),
    ] as [([Extent], [Int])])
  func splitting(extents: [Extent], widths: [Int]) {
    let parts = rect.split(.columns, extents)
    #expect(parts.map(\.width) == widths)
    #expect(parts.allSatisfy { $0.height == 10 && $0.top == 1 })
    for (left, right) in zip(parts, parts.dropFirst()) { #expect(left.right == right.left) }
  }

  @Test("Parts that overlap share their borders and fill the rectangle")
  func overlapping() {
    let parts = rect.split(.rows, [.rest, .rest], overlap: 1)
    #expect(parts.map(\.top) == [1, 5])
    #expect(parts.map(\.bottom).last == rect.bottom)
    #expect(parts[0].bottom - 1 == parts[1].top)
  }

  @Test("Edges are cut off, as far as there is room")
  func edges() {
    #expect(rect.splitTop(3).top == Rect(x: 2, y: 1, width: 20, height: 3))
    #expect(rect.splitBottom(3).bottom == Rect(x: 2, y: 8, width: 20, height: 3))
    #expect(rect.splitTop(99).rest.isEmpty)
    #expect(rect.splitBottom(99).bottom == rect)
    #expect(rect.inset(by: 1) == Rect(x: 3, y: 2, width: 18, height: 8))
    #expect(rect.inset(by: 50).isEmpty)
    #expect(rect.centered(Size(width: 4, height: 99)) == Rect(x: 10, y: 1, width: 4, height: 10))
    #expect(rect.intersection(Rect(x: 30, y: 0, width: 5, height: 5)).isEmpty)
  }

  @Test("A scroll window stays inside of its list and shows what it should")
  func scrolling() {
    let window = ScrollWindow(offset: 90, visible: 10, total: 95)
    #expect(window.offset == 85 && window.isAtBottom && !window.isAtTop)
    #expect(window.scrolled(by: -1000).rows == 0..<10)
    #expect(window.revealing(3).rows == 3..<13)
    #expect(window.revealing(50, margin: 2).rows == 48..<58)
    #expect(ScrollWindow(visible: 10, total: 95).revealing(20, margin: 2).rows == 13..<23)
    #expect(ScrollWindow(offset: 3, visible: 10, total: 5).rows == 0..<5)
    #expect(ScrollWindow(offset: -3, visible: 0, total: 0).rows.isEmpty)
  }
}
