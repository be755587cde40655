import Testing

@testable import Trace

@Suite("Sentences of a run")
struct StorySentenceTests {
  @Test("explain every event of it")
  func story() {
    let log = Story.done().log
    let timeline = Timeline(log)
    #expect(
      (0..<log.count).map { timeline.sentence(for: $0) } == [
        "The program story.py starts.",
        "The module's code starts to run.",
        "The program is about to run line 25.",
        "The event loop starts to run.",
        "The program creates the task main to run main; none of its code has run yet.",
        "main goes to the back of the ready queue, to start when its turn comes.",
        "The program makes the lock printer.",
        "Tick 1 begins with 1 in the ready queue.",
        "The loop takes main from the front of the ready queue and runs it.",
        "main starts to run main.",
        "main enters the coroutine main.",
        "main is about to run line 13 of main.",
        "main creates the task A to run worker; none of its code has run yet.",
        "A goes to the back of the ready queue, to start when its turn comes.",
        "main is about to run line 14 of main.",
        "main creates the task B to run worker; none of its code has run yet.",
        "B goes to the back of the ready queue, to start when its turn comes.",
        "The trace notes a list of 2 items.",
        "In main, tasks becomes [...].",
        "main is about to run line 15 of main.",
        "main makes a future for the results of a gather.",
        "main's gather waits for A, too.",
        "main's gather waits for B, too.",
        "main suspends at line 15: it waits for gather: 2 awaitables to finish.",
        "main is suspended and gives control back to the loop.",
        "Control is back in the loop; next in the ready queue is A.",
        "Tick 2 begins with 2 in the ready queue.",
        "The loop takes A from the front of the ready queue and runs it.",
        "A starts to run worker.",
        "A enters the coroutine worker.",
        "In worker, name becomes 'A'.",
        "A is about to run line 5 of worker.",
        "A holds the lock printer now.",
        "The lock printer is locked now.",
        "A is about to run line 6 of worker.",
        "A makes a future for the end of a sleep.",
        "A sets a timer of 0.300 s, due at 0.300 s.",
        "A suspends at line 6: it sleeps until 0.300 s.",
        "A is suspended and gives control back to the loop.",
        "Control is back in the loop; next in the ready queue is B.",
        "The loop takes B from the front of the ready queue and runs it.",
        "B starts to run worker.",
        "B enters the coroutine worker.",
        "In worker, name becomes 'B'.",
        "B is about to run line 5 of worker.",
        "B makes a future for its turn with a lock.",
        "B joins the waiters of the lock printer, as the first.",
        "B suspends at line 5: it waits for the lock printer, which A holds.",
        "B is suspended and gives control back to the loop.",
        "Control is back in the loop; the ready queue is empty.",
        "Nothing was ready, so the loop was idle for 0.300 s, until 0.300 s.",
        "Tick 3 begins with 1 timer due.",
        "A's timer of 0.300 s fires: its sleep is over.",
        "A's timer of 0.300 s fired, so the end of A's sleep goes to the back of the ready queue.",
        "The loop takes the end of A's sleep from the front of the ready queue.",
        "A's sleep is over.",
        "A's sleep is over, so A goes to the back of the ready queue.",
        "Control is back in the loop; next in the ready queue is A.",
        "Tick 4 begins with 1 in the ready queue.",
        "The loop takes A from the front of the ready queue and runs it.",
        "A goes on at line 6, where it was suspended.",
        "A is about to run line 7 of worker.",
        "A prints 'A is done' at line 7.",
        "A is about to run line 8 of worker.",
        "Nobody holds the lock printer now.",
        "The lock printer is free now.",
        "B leaves the waiters of the lock printer.",
        "B's wait for a lock is over.",
        "B can have the lock printer now, so B goes to the back of the ready queue.",
        "worker returns at line 8.",
        "A has returned: the task is done.",
        "A is done, and the news of it goes to the back of the ready queue.",
        "Control is back in the loop; next in the ready queue is B.",
      ])
    #expect(timeline.sentence(at: 0) == "Nothing has happened yet.")
    #expect(timeline.sentence(at: 1) == timeline.sentence(for: 0))
  }

  @Test("tell why a task woke, back to the first cause")
  func whyWoke() {
    let log = Story.done().log
    let timeline = Timeline(log)
    #expect(
      timeline.whyWoke(2, at: log.count).map(\.sentence) == [
        "A's sleep is over, so A goes to the back of the ready queue.",
        "A's sleep is over.",
        "A's timer of 0.300 s fired, so the end of A's sleep goes to the back of the ready queue.",
        "A's timer of 0.300 s fires: its sleep is over.",
        "A sets a timer of 0.300 s, due at 0.300 s.",
        "A was running line 6.",
      ])
    #expect(
      timeline.whyWoke(3, at: log.count).map(\.sentence) == [
        "B can have the lock printer now, so B goes to the back of the ready queue.",
        "B's wait for a lock is over.",
        "Nobody holds the lock printer now.",
        "A was running line 8.",
      ])
    #expect(timeline.whyWoke(3, at: 40).map(\.sequence) == [16, 15, 14])
    #expect(timeline.whyWoke(3, at: 12) == [])
    #expect(timeline.whyWoke(99, at: 12) == [])
  }
}
