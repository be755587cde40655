extension TraceLog {
  /// A callback's name without the functions in which it was defined: `got_rate` for the qualified
  /// name `bill.<locals>.got_rate`.
  package func callbackName(_ name: TextID) -> String {
    let qualified = texts[name]
    guard let enclosing = qualified.ranges(of: "<locals>.").last else { return qualified }
    return String(qualified[enclosing.upperBound...])
  }
}
