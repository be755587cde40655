import Testing

@testable import Tutor

struct TimelineWindowTests {
  @Test func `Without a zoom all time up to the moment shows`() {
    let window = TimelineWindow()
    #expect(window.range(at: 800) == 0..<800)
    #expect(window.range(at: 0) == 0..<1)
    #expect(window.deepestPan(at: 800) == 0)
  }

  @Test func `Each zoom halves the stretch that ends at the moment`() {
    var window = TimelineWindow()
    window.zoom = 2
    #expect(window.range(at: 800) == 600..<800)
    window.zoom = TimelineWindow.deepest
    #expect(window.range(at: 800) == 799..<800)
  }

  @Test func `Panning moves back by halves of the window, as far as the start`() {
    var window = TimelineWindow()
    window.zoom = 2
    window.pan = 1
    #expect(window.range(at: 800) == 500..<700)
    #expect(window.deepestPan(at: 800) == 6)
    window.pan = 6
    #expect(window.range(at: 800) == 0..<200)
    window.pan = 60
    #expect(window.range(at: 800) == 0..<200)
  }
}
