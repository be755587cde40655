import Testing

@testable import Lab

struct CostReportTests {
  private let machine = MachineFacts(
    system: "Linux 6.1 on x86_64", processors: 2, available: 8e9, stack: 8_388_608,
    spareUnits: 1000, isKernelReadable: false)

  private func sample(
    _ kind: UnitKind, _ count: Int, _ creation: Double, _ resident: Double, _ switching: Double,
    reserved: Double? = nil, made: Int? = nil, limit: String? = nil, by interpreter: String? = nil
  ) -> Sample {
    Sample(
      kind: kind, wanted: count, made: made ?? count, creation: creation, resident: resident,
      reserved: reserved, switching: switching, limit: limit, interpreter: interpreter)
  }

  private var report: CostReport {
    CostReport(
      CostSummary([
        sample(.asyncioTask, 1000, 4000, 900, 2000, by: "CPython 3.11.7"),
        sample(.pythonThread, 100, 160_000, 16_000, 18_000),
        sample(.asyncioTask, 1000, 5000, 1000, 2200),
        sample(
          .pythonThread, 100, 180_000, 16_000, 20_000, reserved: 8.4e6, made: 80, limit: "EAGAIN"),
        sample(.asyncioTask, 1000, 9000, 1100, 2100),
        sample(.pythonProcess, 20, 1_000_000, 1.5e6, 2100),
        sample(.loopTask, 1000, 500, 150, 100),
      ]), machine)
  }

  @Test func `The report has a table, charts, what it means and how it was measured`() {
    #expect(
      report.lines(width: 60, isASCII: true).joined(separator: "\n") == """
        What one that waits costs on this machine

                         how many   to make one   memory   addresses   to switch
        asyncio task        1,000        5.0 µs   1.0 kB                  2.1 µs
        Python thread        80 *        170 µs    16 kB      8.4 MB       19 µs
        Python process         20        1.0 ms   1.5 MB                  2.1 µs
        Loopscope task      1,000        500 ns    150 B                  100 ns

        A waiting Python thread takes 16 times the memory of an
        asyncio task, 34 times the time to make, and 9.0 times the
        time to switch.
        A waiting Python process takes 1,500 times the memory of an
        asyncio task, 200 times the time to make, and about the time
        to switch.
        10,000 that wait would take 10 MB as tasks, 160 MB as
        threads and 15 GB as processes.
        A Python thread reserves 8.4 MB of addresses, most of it for
        its stack (ulimit -s: 8.4 MB). Really in memory are 16 kB.
        * No more than 80 of 100 Python threads could be made:
        EAGAIN.
        What the kernel keeps for each thread and process (a stack,
        page tables) comes on top; its counters cannot be read here.

        Memory of one that waits
          asyncio task   # 1.0 kB
          Python thread  # 16 kB
          Python process #################################### 1.5 MB
          Loopscope task # 150 B

        Time to make one
          asyncio task   # 5.0 µs
          Python thread  ###### 170 µs
          Python process #################################### 1.0 ms
          Loopscope task # 500 ns

        Time to switch to another
          asyncio task   #### 2.1 µs
          Python thread  #################################### 19 µs
          Python process #### 2.1 µs
          Loopscope task # 100 ns

        Lowest and highest of each

                         how many     to make one         memory       to switch
        asyncio task        1,000   4.0 µs-9.0 µs   900 B-1.1 kB   2.0 µs-2.2 µs
        Python thread          80   160 µs-180 µs          16 kB     18 µs-20 µs
        Python process         20          1.0 ms         1.5 MB          2.1 µs
        Loopscope task      1,000          500 ns          150 B          100 ns

        How this was measured
        Measured on Linux 6.1 on x86_64, 2 processors.
        Each row ran 1 to 3 times, every time in a fresh process;
        the table has the medians.
        Times grow with what other programs do meanwhile.
        Tasks, threads and processes of Python are those of CPython
        3.11.7: create_task, threading.Thread, and
        multiprocessing.Process, forked.
        For each of the first threads Python's memory allocator
        reserves 64 MB of addresses, which shows where there are
        few.
        A Loopscope task is a task of Loopscope's own event loop,
        which is not written in Python: empty, and suspended on a
        future.
        To switch, two tasks give way to each other, two threads
        pass a lock to and fro, and two processes a byte.
        One unit was made first, to warm up; a cost is the
        difference between after and before, divided by how many
        were made.
        Memory is the resident set (smaps_rollup of proc(5)); for
        processes it is the proportional set, in which shared pages
        count once.
        """)
  }

  @Test func `Without Python the row says so, and the comparison names what it compares`() {
    let report = CostReport(
      CostSummary([
        .unmade(.init(kind: .asyncioTask, count: 1), limit: "there is no python3 on the PATH"),
        sample(.loopTask, 1000, 500, 150, 100), sample(.thread, 100, 20_000, 9000, 4000),
        sample(.process, 20, 250_000, 60_000, 5000),
      ]), machine)
    #expect(report.table[1] == ["asyncio task", "not measured", "", "", "", ""])
    #expect(
      report.findings.prefix(4) == [
        "A waiting thread takes 60 times the memory of a Loopscope task, 40 times the time to "
          + "make, and 40 times the time to switch.",
        "A waiting process takes 400 times the memory of a Loopscope task, 500 times the time to "
          + "make, and 50 times the time to switch.",
        "An asyncio task takes more than a Loopscope task: it has a Python coroutine with it, and "
          + "Python code makes it.",
        "No asyncio tasks were measured: there is no python3 on the PATH.",
      ])
  }

  @Test func `Medians and spreads are those of all repeats`() throws {
    let row = try #require(report.summary.rows.first)
    #expect(row.repeats == 3)
    #expect(row.creation == Figure([5000, 4000, 9000]))
    #expect(row.creation.median == 5000)
    #expect(row.creation.lowest == 4000)
    #expect(row.creation.highest == 9000)
    #expect(Figure([1, 2])?.median == 1.5)
    #expect(Figure([]) == nil)
  }

  @Test func `Quantities have as many digits as mean something`() {
    #expect(Quantity.time(0.4) == "0 ns")
    #expect(Quantity.time(999) == "999 ns")
    #expect(Quantity.time(1234) == "1.2 µs")
    #expect(Quantity.time(12_345_678) == "12 ms")
    #expect(Quantity.memory(267) == "267 B")
    #expect(Quantity.memory(8_388_608) == "8.4 MB")
    #expect(Quantity.memory(-5) == "0 B")
    #expect(Quantity.times(1900, of: 1000) == "1.9 times")
    #expect(Quantity.times(1000, of: 1100) == "about")
    #expect(Quantity.times(500, of: 1000) == "0.5 times")
    #expect(Quantity.times(194, of: 10) == "19 times")
    #expect(Quantity.times(1_746_000, of: 1000) == "1,700 times")
    #expect(Quantity.times(996, of: 10) == "100 times")
    #expect(Quantity.times(1, of: 0) == "no comparable part of")
    #expect(Quantity.count(100) == "100")
    #expect(Quantity.count(1_234_567) == "1,234,567")
  }
}
