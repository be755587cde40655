/// How times and durations are written.
package enum TimeText {
  /// A time or duration: `0.300 s`, and below a millisecond `250 µs` or `80 ns`.
  package static func seconds(_ time: Nanoseconds) -> String {
    if time < 0 {
      return time == .min ? "-9223372036.855 s" : "-" + seconds(-time)
    }
    if time == 0 { return "0.000 s" }
    if time < 1000 { return "\(time) ns" }
    if time < 1_000_000 {
      let microseconds = (time + 500) / 1000
      if microseconds < 1000 { return "\(microseconds) µs" }
    }
    return decimal(time)
  }

  /// A moment on the clock, always with three decimals: `0.300 s`.
  package static func moment(_ time: Nanoseconds) -> String {
    time < 0 ? seconds(time) : decimal(time)
  }

  /// A moment to the microsecond, always with six decimals: `0.000250 s`.
  package static func preciseMoment(_ time: Nanoseconds) -> String {
    time < 0 ? seconds(time) : decimal(time, places: 6)
  }

  /// Seconds with three or six decimals, rounded half up.
  private static func decimal(_ time: Nanoseconds, places: Int = 3) -> String {
    let unit: Nanoseconds = places == 3 ? 1_000_000 : 1000
    let (sum, overflow) = time.addingReportingOverflow(unit / 2)
    let (seconds, fraction) = ((overflow ? time : sum) / unit)
      .quotientAndRemainder(dividingBy: 1_000_000_000 / unit)
    let digits = "\(fraction)"
    return "\(seconds)." + String(repeating: "0", count: places - digits.count) + digits + " s"
  }
}
