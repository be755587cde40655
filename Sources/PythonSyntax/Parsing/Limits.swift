/// How deep a program may be nested.
///
/// Whoever walks a tree does so recursively, and so does Swift when it frees one. The limits keep
/// the deepest tree far from the end of a stack of 8 MiB, also in debug builds.
enum Limits {
  /// How deep the parser may recurse within one expression.
  static let nesting = 300
  /// How many rules a diagnosis may be inside of; a bracket takes eight of them.
  static let diagnosis = 1_400
  /// How many rules a diagnosis may try before it is content with "invalid syntax".
  static let effort = 1_000_000
  /// How many levels of nodes an expression may have; `a + b + c` has three.
  static let height = 1_200
  /// How many `elif` clauses one `if` may have, each being nested in the one before it.
  static let branches = 1_000
}
