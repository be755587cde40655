extension PythonLibrary {
  /// The source of `json.encoder`.
  static let jsonEncoder = #"""
    """The writing half of `json`."""

    from json import JSONEncoder

    __all__ = ["JSONEncoder"]
    """#
}
