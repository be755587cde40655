import Trace

/// The `time` module on the interpreter's clock.
///
/// The wall clock begins at a fixed moment, so that each run of a program gives the same.
extension Interpreter {
  /// Adds the module to those that can be imported.
  func installTime() {
    moduleLibrary["time"] = .native { (vm, module) throws(Raised) in
      vm.installClocks(module)
      vm.installCalendar(module)
    }
  }

  /// Nanoseconds since 1970 on the program's wall clock.
  var wallClock: Nanoseconds { clock.wallClockStart + now }

  private func installClocks(_ module: PyModule) {
    module.function(self, "sleep", "seconds, /") { vm, a throws(Raised) in
      guard let seconds = vm.realNumber(a[0]) else {
        throw vm.typeError(
          "'\(vm.typeName(a[0]))' object cannot be interpreted as an integer")
      }
      if seconds.isNaN { throw vm.valueError("Invalid value NaN (not a number)") }
      // CPython counts nanoseconds in 64 bits.
      guard abs(seconds) < 9_223_372_036 else {
        throw vm.overflowError(
          vm.floating(a[0]) != nil
            ? "timestamp out of range for platform time_t"
            : "timestamp too large to convert to C _PyTime_t")
      }
      let duration = try vm.nanoseconds(a[0])
      if duration < 0 { throw vm.valueError("sleep length must be non-negative") }
      try vm.block("time.sleep", for: duration)
      return .none
    }
    let clocks: [(String, (Interpreter) -> Nanoseconds)] = [
      ("time", { $0.wallClock }), ("monotonic", { $0.now }), ("perf_counter", { $0.now }),
      ("process_time", { $0.charged * MachineClock.instructionCost }),
      ("thread_time", { $0.charged * MachineClock.instructionCost }),
    ]
    for (name, read) in clocks {
      module.function(self, name, "") { vm, _ throws(Raised) in vm.seconds(read(vm)) }
      module.function(self, name + "_ns", "") { vm, _ throws(Raised) in .int(read(vm)) }
    }
  }

  /// Lets a call hold the thread for some time, and with it the loop that runs there.
  ///
  /// Other threads run meanwhile.
  ///
  /// - Parameters:
  ///   - what: the call's name, such as `time.sleep`.
  ///   - duration: how long.
  /// - Throws: what ends the program, where it is being ended.
  func block(_ what: String, for duration: Nanoseconds) throws(Raised) {
    let began = now
    let isAlone = threads.living == 1
    _ = try wait(until: began + duration, for: what)
    // Where there are other threads the trace shows this one as blocked; its loop is held too.
    guard let trace, isAlone || asyncio.running != nil else { return }
    let held = now - began
    trace.now = now
    trace.record(.blocked(what: trace.text(what), for: held))
    asyncio.watch.blocked(what, for: held, self)
  }

  // MARK: Calendar

  private func installCalendar(_ module: PyModule) {
    let type = defineType("struct_time", module: "time", bases: [types.tuple], layout: .tuple)
    let fields = [
      "tm_year", "tm_mon", "tm_mday", "tm_hour", "tm_min", "tm_sec", "tm_wday", "tm_yday",
      "tm_isdst",
    ]
    for (index, field) in fields.enumerated() {
      attribute(
        type, field,
        get: { _, value in
          guard let elements = value.tuple?.elements, index < elements.count else { return .none }
          return elements[index]
        })
    }
    method(type, "__repr__", "self, /") { vm, a throws(Raised) in
      var parts: [String] = []
      for (field, value) in zip(fields, a[0].tuple?.elements ?? []) {
        parts.append("\(field)=\(try vm.repr(value))")
      }
      return vm.string("time.struct_time(\(parts.joined(separator: ", ")))")
    }
    module.set(self, "struct_time", .object(type))
    module.set(self, "timezone", .int(0))
    module.set(self, "tzname", tuple([string("UTC"), string("UTC")]))
    for name in ["gmtime", "localtime"] {
      module.function(self, name, "seconds=, /") { vm, a throws(Raised) in
        let date = try vm.calendarDate(a[0])
        return .object(PyTuple(date.fields.map { .int($0) }, type: type))
      }
    }
    module.function(self, "strftime", "format, t=, /") { vm, a throws(Raised) in
      guard let format = a[0].text else {
        throw vm.typeError("strftime() argument 1 must be str, not \(vm.typeName(a[0]))")
      }
      return vm.string(try vm.date(of: a[1]).text(format))
    }
    module.function(self, "strptime", "string, format=, /") { vm, a throws(Raised) in
      let format = a[1].isUnset ? vm.string("%a %b %d %H:%M:%S %Y") : a[1]
      let moments = try vm.getAttribute(try vm.loadModule("datetime"), vm.intern("datetime"))
      let moment = try vm.callMethod(named: "strptime", on: moments, [a[0], format])
      return try vm.callMethod(named: "timetuple", on: moment, [])
    }
    module.function(self, "asctime", "t=, /") { vm, a throws(Raised) in
      vm.string(try vm.date(of: a[0]).text("%a %b %e %H:%M:%S %Y"))
    }
    module.function(self, "ctime", "seconds=, /") { vm, a throws(Raised) in
      vm.string(try vm.calendarDate(a[0]).text("%a %b %e %H:%M:%S %Y"))
    }
    module.function(self, "mktime", "t, /") { vm, a throws(Raised) in
      .float(Double(try vm.date(of: a[0]).seconds))
    }
  }

  private func calendarDate(_ seconds: Value) throws(Raised) -> CalendarDate {
    guard !seconds.isUnset, !seconds.isNone else {
      return CalendarDate(seconds: wallClock / 1_000_000_000)
    }
    guard let number = realNumber(seconds) else {
      throw typeError("'\(typeName(seconds))' object cannot be interpreted as an integer")
    }
    guard abs(number) < 1e11 else { throw valueError("year is out of range") }
    return CalendarDate(seconds: Int(number.rounded(.down)))
  }

  private func date(of value: Value) throws(Raised) -> CalendarDate {
    guard !value.isUnset else { return try calendarDate(.unset) }
    let numbers = (value.tuple?.elements ?? []).compactMap { smallInteger($0) }
    guard numbers.count == 9 else {
      throw typeError("Tuple or struct_time argument required")
    }
    guard numbers.allSatisfy({ $0.magnitude < 1 << 31 }) else {
      throw overflowError("signed integer is greater than maximum")
    }
    return CalendarDate(
      days: CalendarDate.days(year: numbers[0], month: numbers[1], day: numbers[2]),
      secondOfDay: numbers[3] * 3600 + numbers[4] * 60 + numbers[5])
  }
}

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

  /// The days from 1970-01-01 to a date.
  static func days(year: Int, month: Int, day: Int) -> Int {
    let year = month <= 2 ? year - 1 : year
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

  /// The fields of `struct_time`.
  var fields: [Int] {
    let (year, month, day) = date
    return [
      year, month, day, secondOfDay / 3600, secondOfDay / 60 % 60, secondOfDay % 60, weekday,
      dayOfYear, 0,
    ]
  }

  private static let weekdays = [
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
  ]
  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  /// The date in a format of `strftime`.
  func text(_ format: String) -> String {
    var result = ""
    var isDirective = false
    for character in format {
      if isDirective {
        isDirective = false
        result += field(character)
      } else if character == "%" {
        isDirective = true
      } else {
        result.append(character)
      }
    }
    return isDirective ? result + "%" : result
  }

  private func field(_ directive: Character) -> String {
    func padded(_ number: Int, _ width: Int = 2, with pad: String = "0") -> String {
      let digits = String(number)
      return String(repeating: pad, count: max(0, width - digits.count)) + digits
    }
    let (year, month, day) = date
    let hour = secondOfDay / 3600
    switch directive {
    case "Y": return String(year)
    case "y": return padded(Interpreter.modulo(year, 100))
    case "m": return padded(month)
    case "d": return padded(day)
    case "e": return padded(day, with: " ")
    case "H": return padded(hour)
    case "I": return padded((hour + 11) % 12 + 1)
    case "M": return padded(secondOfDay / 60 % 60)
    case "S": return padded(secondOfDay % 60)
    case "p": return hour < 12 ? "AM" : "PM"
    case "j": return padded(dayOfYear, 3)
    case "a": return String(CalendarDate.weekdays[weekday].prefix(3))
    case "A": return CalendarDate.weekdays[weekday]
    case "b", "h": return String(CalendarDate.months[month - 1].prefix(3))
    case "B": return CalendarDate.months[month - 1]
    case "w": return String((weekday + 1) % 7)
    case "u": return String(weekday + 1)
    case "s": return String(seconds)
    case "Z": return "UTC"
    case "z": return "+0000"
    case "F": return text("%Y-%m-%d")
    case "T", "X": return text("%H:%M:%S")
    case "R": return text("%H:%M")
    case "D", "x": return text("%m/%d/%y")
    case "c": return text("%a %b %e %H:%M:%S %Y")
    case "n": return "\n"
    case "t": return "\t"
    case "%": return "%"
    default: return "%\(directive)"
    }
  }
}
