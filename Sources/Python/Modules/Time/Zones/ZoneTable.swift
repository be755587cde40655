/// When the clocks of the world's time zones were, are and will be set: the facts of the tz database,
/// version 2025b, which is in the public domain.
///
/// An entry begins with the names of a zone, up to a colon. What follows are its periods, parted by
/// semicolons. Each begins with the moment in UTC from which it holds, as `1996-10-27/1`; the first
/// one of a zone holds from ever. Then comes what the clocks show, as `1 CET` or `1+1 CEST`: hours
/// ahead of UTC, how many of these are summer time, and the abbreviation. In a period such as
/// `1 CET 10.L0@3 2+1 CEST 3.L0@2` the clocks change twice a year: to the first state it names by the
/// rule after it, and to the second likewise. A rule has the month, the day, and the time on the
/// clock before the change, in hours that may be more than 24. The day is `L0` for the last Sunday,
/// `8>0` for the first Sunday from the 8th on, or the day of the month.
enum ZoneTable {
  /// The names of all zones.
  static var names: some Collection<String> { entries.keys }

  /// The periods of a zone; `nil` where there is none of that name.
  static func periods(of name: String) -> String? { entries[name] }

  private static let entries = {
    var entries: [String: String] = [:]
    for text in [africa, america, asia, europe, elsewhere] {
      var names: [Substring] = []
      var periods = ""
      for line in text.split(separator: "\n") {
        if line.first == " " {
          periods += line.dropFirst()
        } else {
          if !periods.isEmpty {
            for name in names { entries[String(name)] = periods }
            names = []
            periods = ""
          }
          names += line.split { $0 == " " || $0 == ":" }
        }
      }
      for name in names { entries[String(name)] = periods }
    }
    return entries
  }()
}
