import Testing

@testable import Tutor

struct TimelineWindowTests {
  @Test func `Without a zoom all time up to the moment shows, and a little more`() {
    let window = TimelineWindow()
    #expect(window.range(at: 400) == 0..<440)
    #expect(window.range(at: 440) == 0..<440)
    #expect(window.range(at: 441) == 0..<850)
    #expect(window.range(at: 851) == 0..<1200)
    #expect(window.range(at: 1201) == 0..<2200)
    #expect(window.range(at: 0) == 0..<12)
    #expect(window.range(at: .max) == 0..<(.max))
    #expect(window.deepestPan(at: 800) == 0)
  }

  @Test func `Each zoom halves the stretch, and the moment lies in its last quarter`() {
    var window = TimelineWindow()
    window.zoom = 2
    #expect(window.range(at: 901) == 675..<975)
    #expect(window.range(at: 975) == 675..<975)
    #expect(window.range(at: 976) == 750..<1050)
    window.zoom = TimelineWindow.deepest
    #expect(window.range(at: 800) == 799..<800)
  }

  @Test func `Panning moves back by halves of the window, as far as the start`() {
    var window = TimelineWindow()
    window.zoom = 2
    window.pan = 1
    #expect(window.range(at: 1200) == 750..<1050)
    #expect(window.deepestPan(at: 1200) == 6)
    window.pan = 6
    #expect(window.range(at: 1200) == 0..<300)
    window.pan = 60
    #expect(window.range(at: 1200) == 0..<300)
  }

  @Test(arguments: 0...TimelineWindow.deepest)
  func `The moment is always shown, and the window moves by jumps`(zoom: Int) {
    var window = TimelineWindow()
    window.zoom = zoom
    var ranges: Set<Range<Int>> = []
    for now in 0..<3000 {
      let range = window.range(at: now)
      #expect(range.lowerBound <= now && now <= range.upperBound)
      ranges.insert(range)
    }
    if zoom < 4 { #expect(ranges.count < 200) }
  }
}
