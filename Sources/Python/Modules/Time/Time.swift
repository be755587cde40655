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
    for (name, _, read) in Self.clocks {
      module.function(self, name, "") { vm, _ throws(Raised) in vm.seconds(read(vm)) }
      module.function(self, name + "_ns", "") { vm, _ throws(Raised) in .int(read(vm)) }
    }
    module.function(self, "get_clock_info", "name, /") { vm, a throws(Raised) in
      guard let clock = Self.clocks.first(where: { $0.name == a[0].text }) else {
        throw vm.valueError("unknown clock")
      }
      let namespace = try vm.getAttribute(
        try vm.loadModule("types"), vm.intern("SimpleNamespace"))
      let names = ["implementation", "monotonic", "adjustable", "resolution"].map { vm.string($0) }
      let isWall = clock.name == "time"
      return try vm.call(
        namespace,
        [
          vm.string("clock_gettime(\(clock.constant))"), .bool(!isWall), .bool(isWall),
          .float(1e-09),
        ], keywords: PyTuple(names, type: vm.types.tuple))
    }
    installClockNumbers(module)
  }

  /// The clocks, with the names that the system has for them.
  private static let clocks:
    [(name: String, constant: String, read: @Sendable (Interpreter) -> Nanoseconds)] = [
      ("time", "CLOCK_REALTIME", { $0.wallClock }),
      ("monotonic", "CLOCK_MONOTONIC", { $0.now }),
      ("perf_counter", "CLOCK_MONOTONIC", { $0.now }),
      ("process_time", "CLOCK_PROCESS_CPUTIME_ID", { $0.charged * MachineClock.instructionCost }),
      ("thread_time", "CLOCK_THREAD_CPUTIME_ID", { $0.charged * MachineClock.instructionCost }),
    ]

  /// The clocks as the system numbers them: `time.clock_gettime(time.CLOCK_MONOTONIC)`.
  private func installClockNumbers(_ module: PyModule) {
    let numbers = [
      "CLOCK_REALTIME": 0, "CLOCK_MONOTONIC": 1, "CLOCK_PROCESS_CPUTIME_ID": 2,
      "CLOCK_THREAD_CPUTIME_ID": 3,
    ]
    for (name, number) in numbers { module.set(self, name, .int(number)) }
    func read(_ vm: Interpreter, _ number: Value) throws(Raised) -> Nanoseconds {
      guard
        let clock = Self.clocks.first(where: { numbers[$0.constant] == vm.smallInteger(number) })
      else {
        throw vm.error(
          vm.exceptions.osError, arguments: [.int(22), vm.string("Invalid argument")])
      }
      return clock.read(vm)
    }
    module.function(self, "clock_gettime", "clk_id, /") { vm, a throws(Raised) in
      vm.seconds(try read(vm, a[0]))
    }
    module.function(self, "clock_gettime_ns", "clk_id, /") { vm, a throws(Raised) in
      .int(try read(vm, a[0]))
    }
    module.function(self, "clock_getres", "clk_id, /") { vm, a throws(Raised) in
      _ = try read(vm, a[0])
      return .float(1e-09)
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
    // The clock's zone, where it is known whether it is summer time there.
    for (name, known) in [("tm_zone", string("UTC")), ("tm_gmtoff", .int(0))] {
      attribute(
        type, name,
        get: { vm, value in
          guard let last = value.tuple?.elements.last, let flag = vm.smallInteger(last) else {
            return .none
          }
          return flag < 0 ? .none : known
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
    module.set(self, "altzone", .int(0))
    module.set(self, "daylight", .int(0))
    module.set(self, "tzname", tuple([string("UTC"), string("UTC")]))
    for name in ["gmtime", "localtime"] {
      module.function(self, name, "seconds=, /") { vm, a throws(Raised) in
        let time = BrokenDownTime(try vm.calendarDate(a[0]))
        return .object(PyTuple(time.fields.map { .int($0) }, type: type))
      }
    }
    module.function(self, "strftime", "format, t=, /") { vm, a throws(Raised) in
      guard let format = a[0].text else {
        throw vm.typeError("strftime() argument 1 must be str, not \(vm.typeName(a[0]))")
      }
      guard !format.unicodeScalars.contains("\0") else {
        throw vm.valueError("embedded null character")
      }
      let time = try vm.brokenDownTime(a[1], for: "strftime", isChecked: true)
      return vm.string(time.text(format))
    }
    module.function(self, "strptime", "string, format=, /") { vm, a throws(Raised) in
      let format = a[1].isUnset ? vm.string("%a %b %d %H:%M:%S %Y") : a[1]
      let parser = try vm.getAttribute(
        try vm.loadModule("_strptime"), vm.intern("parsed_struct"))
      return try vm.call(parser, [a[0], format])
    }
    module.function(self, "asctime", "t=, /") { vm, a throws(Raised) in
      let time = try vm.brokenDownTime(a[0], for: "asctime", isChecked: true)
      return vm.string(time.text(BrokenDownTime.wholeFormat))
    }
    module.function(self, "ctime", "seconds=, /") { vm, a throws(Raised) in
      let time = BrokenDownTime(try vm.calendarDate(a[0]))
      return vm.string(time.text(BrokenDownTime.wholeFormat))
    }
    module.function(self, "mktime", "t, /") { vm, a throws(Raised) in
      .float(Double(try vm.brokenDownTime(a[0], for: "mktime", isChecked: false).seconds))
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

  /// The moment that a tuple of nine numbers gives; the present one where there is none.
  private func brokenDownTime(
    _ value: Value, for function: String, isChecked: Bool
  ) throws(Raised) -> BrokenDownTime {
    guard !value.isUnset else { return BrokenDownTime(try calendarDate(.unset)) }
    guard let elements = value.tuple?.elements else {
      throw typeError("Tuple or struct_time argument required")
    }
    guard elements.count == 9 else {
      throw typeError("\(function)(): illegal time tuple argument")
    }
    var numbers: [Int] = []
    for element in elements {
      guard let number = smallInteger(element) else {
        guard bigInteger(element) != nil else {
          throw typeError("'\(typeName(element))' object cannot be interpreted as an integer")
        }
        throw overflowError("Python int too large to convert to C long")
      }
      guard number.magnitude < 1 << 31 else {
        throw overflowError(
          "signed integer is \(number > 0 ? "greater than maximum" : "less than minimum")")
      }
      numbers.append(number)
    }
    guard isChecked else { return BrokenDownTime(fields: numbers) }
    let time = BrokenDownTime(fields: numbers).withFirstForZero
    if let field = time.fieldOutOfRange { throw valueError("\(field) out of range") }
    return time
  }
}
