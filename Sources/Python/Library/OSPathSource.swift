extension PythonLibrary {
  /// The source of `os.path`.
  static let osPath = #"""
    """`os.path` is `posixpath`."""

    import sys
    import posixpath

    sys.modules[__name__] = posixpath
    """#
}
