extension PythonLibrary {
  /// The source of `fnmatch`.
  static let fnmatch = #"""
    """Patterns for names, as a shell has them."""

    import re

    __all__ = ["filter", "fnmatch", "fnmatchcase", "translate"]


    def fnmatch(name, pat):
        return fnmatchcase(name, pat)


    def fnmatchcase(name, pat):
        return re.compile(_expression(pat)).match(name) is not None


    def filter(names, pat):
        match = re.compile(_expression(pat)).match
        return [name for name in names if match(name)]


    def _expression(pat):
        if isinstance(pat, bytes):
            return translate(pat.decode("latin-1")).encode("latin-1")
        return translate(pat)


    def translate(pat):
        parts = []
        place = 0
        while place < len(pat):
            character = pat[place]
            place += 1
            if character == "*":
                if not parts or parts[-1] != ".*":
                    parts.append(".*")
            elif character == "?":
                parts.append(".")
            elif character == "[":
                start = place
                if pat[start:start + 1] == "!":
                    start += 1
                end = pat.find("]", start + 1)
                if end < 0:
                    parts.append("\\[")
                    continue
                inside = pat[place:end].replace("\\", "\\\\")
                place = end + 1
                if inside[0] == "!":
                    inside = "^" + inside[1:]
                elif inside[0] in "^[":
                    inside = "\\" + inside
                parts.append(f"[{inside}]")
            else:
                parts.append(re.escape(character))
        return f"(?s:{''.join(parts)})\\Z"
    """#
}
