import Testing

@testable import Trace

struct CallbackNameTests {
  @Test(arguments: [
    ("ring", "ring"), ("Bell.ring", "Bell.ring"), ("bill.<locals>.got_rate", "got_rate"),
    ("bill.<locals>.got_price.<locals>.got_rate", "got_rate"), ("", ""),
  ])
  func `A callback is called as it was where it was defined`(qualified: String, name: String) {
    let log = TraceLog()
    #expect(log.callbackName(log.text(qualified)) == name)
  }
}
