import Testing

@Suite("The virtual clock has an end")
struct ClockEndTests {
  @Test(
    "a program that waits beyond it is ended, and says so",
    arguments: [
      "while True: time.sleep(10**9)", "time.sleep(9 * 10**9)",
      "asyncio.run(asyncio.sleep(10**10))", "asyncio.run(asyncio.sleep(float('inf')))",
      "asyncio.run(asyncio.wait_for(asyncio.Event().wait(), 10**12))",
      "async def main():\n    while True: await asyncio.sleep(10**8)\nasyncio.run(main())",
    ])
  func ends(_ source: String) {
    let run = ProgramOutput.run("import asyncio, time\n" + source)
    #expect(run.exitStatus == 1)
    #expect(run.errors.contains("where its clock ends; it was ended instead.\n"))
  }

  @Test("which is years away")
  func years() {
    let source = "import time\ntime.sleep(3600 * 24 * 365 * 30)\nprint(time.monotonic() // 1e8)"
    #expect(ProgramOutput.of(source) == "9.0\n")
  }
}
