import Testing

@testable import Lab

struct CostReportTests {
  private let machine = MachineFacts(
    system: "Linux 6.1 on x86_64", processors: 2, available: 8e9, stack: 8_388_608,
    spareUnits: 1000, isKernelReadable: false)

  private func sample(
    _ kind: UnitKind, _ count: Int, _ creation: Double, _ resident: Double, _ switching: Double,
    reserved: Double? = nil, made: Int? = nil, limit: String? = nil
  ) -> Sample {
    Sample(
      kind: kind, wanted: count, made: made ?? count, creation: creation, resident: resident,
      reserved: reserved, switching: switching, limit: limit)
  }

  private var report: CostReport {
    CostReport(
      CostSummary([
        sample(.coroutine, 1000, 400, 900, 100), sample(.thread, 100, 20_000, 9000, 4000),
        sample(.coroutine, 1000, 500, 1000, 120),
        sample(.thread, 100, 30_000, 9000, 5000, reserved: 8.4e6, made: 80, limit: "EAGAIN"),
        sample(.coroutine, 1000, 900, 1100, 110), sample(.process, 20, 250_000, 60_000, 9000),
      ]), machine)
  }

  @Test func `The report has a table, charts, what it means and how it was measured`() {
    #expect(
      report.lines(width: 60, isASCII: true).joined(separator: "\n") == """
        What one that waits costs on this machine

                    how many   to make one   memory   addresses   to switch
        coroutine      1,000        500 ns   1.0 kB                  110 ns
        thread          80 *         25 µs   9.0 kB      8.4 MB      4.5 µs
        process           20        250 µs    60 kB                  9.0 µs

        Memory of one that waits
          coroutine # 1.0 kB
          thread    ###### 9.0 kB
          process   ######################################### 60 kB

        Time to make one
          coroutine # 500 ns
          thread    #### 25 µs
          process   ######################################### 250 µs

        Time to switch to another
          coroutine # 110 ns
          thread    ##################### 4.5 µs
          process   ######################################### 9.0 µs

        A thread reserves 8.4 MB of addresses, almost all for its
        stack (ulimit -s: 8.4 MB). Of that, 9.0 kB are really in
        memory.
        A waiting thread takes 9 times the memory of a waiting
        coroutine, and 50 times the time to make.
        * After 80 of 100 threads the system refused to make more:
        EAGAIN.
        What the kernel keeps for each thread and process (a stack,
        page tables) comes on top; its counters cannot be read here.

        Lowest and highest of each

                    how many     to make one         memory       to switch
        coroutine      1,000   400 ns-900 ns   900 B-1.1 kB   100 ns-120 ns
        thread            80     20 µs-30 µs         9.0 kB   4.0 µs-5.0 µs
        process           20          250 µs          60 kB          9.0 µs

        How this was measured
        Measured on Linux 6.1 on x86_64, 2 processors.
        Each row ran 1 to 3 times, every time in a fresh process;
        the table has the medians.
        The coroutine is a task of Loopscope's event loop, suspended
        on a future. A Python coroutine also carries its frame; its
        variables come on top.
        One unit was made first, to warm up; a cost is the
        difference between after and before, divided by how many
        were made.
        Memory is the resident set (smaps_rollup of proc(5)); for
        processes it is the proportional set, in which shared pages
        count once.
        """)
  }

  @Test func `Medians and spreads are those of all repeats`() throws {
    let row = try #require(report.summary.rows.first)
    #expect(row.repeats == 3)
    #expect(row.creation == Figure([500, 400, 900]))
    #expect(row.creation.median == 500)
    #expect(row.creation.lowest == 400)
    #expect(row.creation.highest == 900)
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
    #expect(Quantity.count(100) == "100")
    #expect(Quantity.count(1_234_567) == "1,234,567")
  }
}
