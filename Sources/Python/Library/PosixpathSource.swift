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
        for place, item in enumerate(low):
            if item != high[place]:
                return low[:place]
        return low


    def normcase(path): return _text(path)


    def splitdrive(path):
        path = _text(path)
        return path[:0], path


    def _parts(path):
        return [part for part in path.split("/") if part and part != "."]


    def _refuse(name):
        raise PermissionError(
            f"os.path.{name}() is not available: Loopscope runs programs without access "
            "to files, processes and the system")


    def relpath(path, start=None):
        """The way from one path to another, where it does not depend on the current folder."""
        path = _text(path)
        if not path:
            raise ValueError("no path specified")
        start = "." if start is None else _text(start)
        here, there = _parts(normpath(start)), _parts(normpath(path))
        if isabs(path) != isabs(start) or ".." in here:
            _refuse("relpath")
        same = len(commonprefix([here, there]))
        return "/".join([".."] * (len(here) - same) + there[same:]) or "."


    def commonpath(paths):
        paths = [_text(path) for path in paths]
        if not paths:
            raise ValueError("commonpath() arg is an empty sequence")
        if len({isabs(path) for path in paths}) > 1:
            raise ValueError("Can't mix absolute and relative paths")
        return ("/" if isabs(paths[0]) else "") + "/".join(commonprefix(list(map(_parts, paths))))


    def expandvars(path):
        """The path with the values of environment variables, written $NAME or ${NAME}."""
        import os
        import re

        def value(found):
            return os.environ.get(found[1] or found[2], found[0])

        return re.sub(r"(?a:\$(?:(\w+)|\{([^}]*)\}))", value, _text(path))


    def __getattr__(attribute):
        if attribute in ("exists", "isfile", "isdir", "getsize", "abspath", "realpath", "expanduser",
                         "getmtime", "islink", "lexists", "samefile"):
            return lambda *args, **keywords: _refuse(attribute)
        raise AttributeError(f"module 'posixpath' has no attribute {attribute!r}")
    """#
}
