extension PythonLibrary {
  /// The source of `urllib`.
  static let urllib = #"""
    """Addresses; nothing is fetched."""

    __path__ = []
    """#
}
