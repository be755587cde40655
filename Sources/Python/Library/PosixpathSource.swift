extension PythonLibrary {
  /// The source of `posixpath`.
  static let posixpath = #"""
    """Paths as text; nothing here looks at files."""

    sep = "/"
    altsep = None
    extsep = "."
    pathsep = ":"
    curdir = "."
    pardir = ".."
    defpath = "/bin:/usr/bin"
    devnull = "/dev/null"


    def _text(path):
        if isinstance(path, (str, bytes)):
            return path
        import os
        return os.fspath(path)


    def join(a, *paths):
        path = _text(a)
        for part in map(_text, paths):
            if part.startswith("/"):
                path = part
            elif not path or path.endswith("/"):
                path += part
            else:
                path += "/" + part
        return path


    def split(path):
        path = _text(path)
        place = path.rfind("/") + 1
        head, tail = path[:place], path[place:]
        if head and head != "/" * len(head):
            head = head.rstrip("/")
        return head, tail


    def basename(path): return split(path)[1]
    def dirname(path): return split(path)[0]
    def isabs(path): return _text(path).startswith("/")


    def splitext(path):
        path = _text(path)
        dot = path.rfind(".")
        start = path.rfind("/") + 1
        if dot > start and path[start:dot].strip("."):
            return path[:dot], path[dot:]
        return path, ""


    def normpath(path):
        path = _text(path)
        if not path:
            return "."
        root = "/" if path.startswith("/") else ""
        parts = []
        for part in path.split("/"):
            if part in ("", "."):
                continue
            if part != ".." or not root and not parts or parts and parts[-1] == "..":
                parts.append(part)
            elif parts:
                parts.pop()
        return root + "/".join(parts) or "."


    def commonprefix(paths):
        if not paths:
            return ""
        low, high = min(paths), max(paths)
        for place, character in enumerate(low):
            if character != high[place]:
                return low[:place]
        return low


    def __getattr__(attribute):
        if attribute in ("exists", "isfile", "isdir", "getsize", "abspath", "realpath", "expanduser",
                         "getmtime", "islink", "lexists", "samefile"):
            def refuse(*args, **keywords):
                raise PermissionError(
                    f"os.path.{attribute}() is not available: Loopscope runs programs without access "
                    "to files, processes and the system")
            return refuse
        raise AttributeError(f"module 'posixpath' has no attribute {attribute!r}")
    """#
}
