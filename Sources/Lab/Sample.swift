/// What one row measured: so many units of a kind, made and left waiting in a fresh process.
///
/// All costs are for one unit: the difference between after and before, divided by how many were
/// made.
package struct Sample: Codable, Equatable, Sendable {
  /// What was made.
  package var kind: UnitKind
  /// How many were wanted.
  package var wanted: Int
  /// How many could be made.
  package var made: Int
  /// Nanoseconds until one was made and had begun.
  package var creation: Double
  /// Bytes of memory that are really there; for processes those that are not shared, and their
  /// part of those that are (the proportional set size of proc(5)).
  package var resident: Double
  /// Bytes of addresses reserved; none for processes, which have all of theirs anew.
  package var reserved: Double?
  /// Bytes that the kernel holds (stacks, page tables, slabs), where its counters can be read.
  package var kernel: Double?
  /// Nanoseconds to change from one unit to another.
  package var switching: Double
  /// What kept more from being made, such as `EAGAIN`.
  package var limit: String?
  /// The Python that made them, such as `CPython 3.11.7`; nil where none did.
  package var interpreter: String?

  /// Makes a sample.
  package init(
    kind: UnitKind, wanted: Int, made: Int, creation: Double, resident: Double,
    reserved: Double? = nil, kernel: Double? = nil, switching: Double, limit: String? = nil,
    interpreter: String? = nil
  ) {
    self.kind = kind
    self.wanted = wanted
    self.made = made
    self.creation = creation
    self.resident = resident
    self.reserved = reserved
    self.kernel = kernel
    self.switching = switching
    self.limit = limit
    self.interpreter = interpreter
  }

  /// The sample of a row of which not one unit could be made.
  package static func unmade(_ row: CostPlan.Row, limit: String?) -> Sample {
    Sample(
      kind: row.kind, wanted: row.count, made: 0, creation: 0, resident: 0, switching: 0,
      limit: limit)
  }
}
