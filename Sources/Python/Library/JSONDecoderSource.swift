extension PythonLibrary {
  /// The source of `json.decoder`.
  static let jsonDecoder = #"""
    """The reading half of `json`."""

    from json import JSONDecodeError, JSONDecoder

    __all__ = ["JSONDecoder", "JSONDecodeError"]
    """#
}
