/// A date and time of day in UTC, in the proleptic Gregorian calendar.
struct CalendarDate {
  /// Days since 1970-01-01.
  let days: Int
  let secondOfDay: Int

  /// A date by its day and the second of the day.
  init(days: Int, secondOfDay: Int) {
    self.days = days
    self.secondOfDay = secondOfDay
  }

  /// A date by the seconds since 1970.
  init(seconds: Int) {
    days = Interpreter.floorDivide(seconds, 86_400)
    secondOfDay = Interpreter.modulo(seconds, 86_400)
  }

  /// Seconds since 1970.
  var seconds: Int { days * 86_400 + secondOfDay }

  /// The days from 1970-01-01 to a date; a month after December is one of the next year.
  static func days(year: Int, month: Int, day: Int) -> Int {
    let years = Interpreter.floorDivide(month - 1, 12)
    let month = month - 12 * years
    let year = year + years - (month <= 2 ? 1 : 0)
    let era = Interpreter.floorDivide(year, 400)
    let yearOfEra = year - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  /// Year, month and day.
  var date: (year: Int, month: Int, day: Int) {
    let shifted = days + 719_468
    let era = Interpreter.floorDivide(shifted, 146_097)
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    return (
      yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month,
      dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    )
  }

  /// Monday is 0.
  var weekday: Int { Interpreter.modulo(days + 3, 7) }

  /// From 1.
  var dayOfYear: Int { days - CalendarDate.days(year: date.year, month: 1, day: 1) + 1 }
}
