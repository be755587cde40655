/// A moment in its parts as a program gives them: the `tm` of C, the `struct_time` of Python.
///
/// The parts need not agree: the weekday is printed as it was given.
struct BrokenDownTime {
  var year: Int
  /// From 1.
  var month: Int
  /// From 1.
  var day: Int
  var hour: Int
  var minute: Int
  var second: Int
  /// Monday is 0.
  var weekday: Int
  /// From 1.
  var dayOfYear: Int
  /// Positive in summer time, 0 outside; negative where that is not known, and the zone with it.
  var summerTime: Int

  /// The parts of a moment in UTC.
  init(_ date: CalendarDate) {
    (year, month, day) = date.date
    hour = date.secondOfDay / 3600
    minute = date.secondOfDay / 60 % 60
    second = date.secondOfDay % 60
    weekday = date.weekday
    dayOfYear = date.dayOfYear
    summerTime = 0
  }

  /// The parts as nine numbers in the order of `struct_time`.
  init(fields: [Int]) {
    year = fields[0]
    month = fields[1]
    day = fields[2]
    hour = fields[3]
    minute = fields[4]
    second = fields[5]
    // C counts from Sunday, and its remainder keeps the sign.
    let fromSunday = (fields[6] + 1) % 7
    weekday = fromSunday < 0 ? fromSunday : (fromSunday + 6) % 7
    dayOfYear = fields[7]
    summerTime = fields[8]
  }

  /// The parts in the order of `struct_time`.
  var fields: [Int] {
    [year, month, day, hour, minute, second, weekday, dayOfYear, summerTime]
  }

  /// Seconds since 1970, from the date and the time of day alone, in whatever range they are.
  var seconds: Int {
    let date = CalendarDate(
      days: CalendarDate.days(year: year, month: month, day: day),
      secondOfDay: hour * 3600 + minute * 60 + second)
    // The zone has no summer time; the C library takes an hour off where it is claimed.
    return date.seconds - (summerTime > 0 ? 3600 : 0)
  }

  /// The moment with the first month, day and day of the year for those that are 0, as CPython
  /// takes them where it writes a moment.
  var withFirstForZero: BrokenDownTime {
    var time = self
    time.month = month == 0 ? 1 : month
    time.day = day == 0 ? 1 : day
    time.dayOfYear = dayOfYear == 0 ? 1 : dayOfYear
    return time
  }

  /// The first part that no moment has, in CPython's word for it.
  var fieldOutOfRange: String? {
    let ranges = [
      ("month", month, 1...12), ("day of month", day, 1...31), ("hour", hour, 0...23),
      ("minute", minute, 0...59), ("seconds", second, 0...61), ("day of week", weekday, 0...6),
      ("day of year", dayOfYear, 1...366),
    ]
    return ranges.first { !$0.2.contains($0.1) }?.0
  }

  /// The year that the ISO 8601 week belongs to, and the week's number.
  var isoWeek: (year: Int, week: Int) {
    // The week's year is the one that its Thursday is in.
    let thursday = dayOfYear - weekday + 3
    if thursday < 1 {
      let before = BrokenDownTime.length(year: year - 1)
      return (year - 1, (thursday + before - 1) / 7 + 1)
    }
    let length = BrokenDownTime.length(year: year)
    if thursday > length { return (year + 1, (thursday - length - 1) / 7 + 1) }
    return (year, (thursday - 1) / 7 + 1)
  }

  /// The number of the week, where the year's first such weekday begins week 1; Monday is 0.
  func week(from first: Int) -> Int {
    (dayOfYear - 1 + 7 - (weekday - first + 7) % 7) / 7
  }

  private static func length(year: Int) -> Int {
    CalendarDate.days(year: year + 1, month: 1, day: 1)
      - CalendarDate.days(year: year, month: 1, day: 1)
  }
}
