extension PythonLibrary {
  /// The source of `linecache`.
  static let linecache = #"""
    """Lines of the program's own source files; no other files are read."""

    import _loopscope

    __all__ = ["getline", "clearcache", "checkcache", "lazycache"]
    cache = {}


    def getline(filename, lineno, module_globals=None):
        line = _loopscope.source_line(filename, lineno)
        return "" if line is None else line + "\n"


    def getlines(filename, module_globals=None):
        lines = []
        while True:
            line = _loopscope.source_line(filename, len(lines) + 1)
            if line is None:
                return lines
            lines.append(line + "\n")


    def clearcache():
        cache.clear()


    def checkcache(filename=None):
        pass


    def lazycache(filename, module_globals):
        return False
    """#
}
