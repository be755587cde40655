extension Parser {
  /// Refuses what the grammar allows and Python's compiler does not.
  static func check(_ module: Module) throws(SyntaxError) {}
}
