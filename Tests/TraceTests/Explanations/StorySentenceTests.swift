import Testing

@testable import Trace

@Suite("Sentences of a run")
struct StorySentenceTests {
  @Test("explain every event of it")
  func story() {
    let log = Story.done().log
    let timeline = Timeline(log)
    let sentences = (0..<log.count).map { timeline.sentence(for: $0) }
    #expect(sentences == [])
  }
}
