import Testing

@testable import Benchmarks

/// The figures that the benchmark makes of its measurements, and how it shows them.
@Suite("The benchmark's figures")
struct ReportTests {
  private func measurement(_ inside: Double) -> Measurement {
    Measurement(output: "", inside: inside, elapsed: inside, whole: inside, memory: 1 << 20)
  }

  @Test("A median is the middle, or lies between the middle two")
  func median() {
    #expect(Statistics.median([3, 1, 2]) == 2)
    #expect(Statistics.median([4, 1, 2, 3]) == 2.5)
    #expect(Statistics.median([]) == 0)
  }

  @Test("A quantile lies between neighbours in proportion")
  func quantile() {
    #expect(Statistics.quantile([0, 10], 0.99) == 9.9)
    #expect(Statistics.quantile(Array(stride(from: 0.0, through: 100, by: 1)), 0.99) == 99)
  }

  @Test("The geometric mean of a ratio and its inverse is 1")
  func geometricMean() {
    #expect(abs(Statistics.geometricMean([4, 0.25]) - 1) < 1e-12)
    #expect(abs(Statistics.geometricMean([2, 8]) - 4) < 1e-12)
  }

  @Test("Ratios compare medians")
  func ratios() {
    var row = Row(
      name: "calls", group: .computing, figures: [:], events: 40, lines: 10, logBytes: 160)
    row[.ours] = Figures([measurement(1), measurement(3), measurement(2)])
    row[.traced] = Figures([measurement(4)])
    row[.python] = Figures([measurement(8)])
    #expect(row.speed == 4)
    #expect(row.tracedSpeed == 2)
    #expect(row.slowdown == 2)
    #expect(row.settraceSpeed == nil)
    #expect(row.bytesPerLine == 16)
  }

  @Test("Tables line up, the first column at the left")
  func table() {
    #expect(
      TextTable.lines([["name", "ms"], ["a", "1000"], ["long name", "2"]]) == [
        "name         ms",
        "---------------",
        "a          1000",
        "long name     2",
      ])
  }

  @Test("A report keeps its figures as JSON")
  func json() throws {
    var report = Report(runs: 3)
    report.start = StartRow(ours: 0.02, python: 0.06)
    #expect(try report.json().contains("\"python\" : 0.06"))
    #expect(report.text().contains("20.0 ms; python3 -c \"import asyncio\": 60.0 ms; 3.00"))
  }
}
