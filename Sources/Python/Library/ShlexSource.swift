extension PythonLibrary {
  /// The source of `shlex`.
  static let shlex = #"""
    """Splitting and quoting as a POSIX shell does."""

    __all__ = ["split", "quote", "join"]

    _SAFE = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789@%_-+=:,./")


    def split(s, comments=False, posix=True):
        if s is None:
            raise ValueError("s argument must not be None")
        if not posix:
            raise NotImplementedError("Loopscope's shlex.split() knows the POSIX rules only")
        words = []
        word = None
        place = 0
        while place < len(s):
            character = s[place]
            place += 1
            if character in " \t\r\n":
                if word is not None:
                    words.append(word)
                    word = None
            elif character == "#" and comments:
                end = s.find("\n", place)
                place = len(s) if end < 0 else end
                if word is not None:
                    words.append(word)
                    word = None
            elif character == "'":
                end = s.find("'", place)
                if end < 0:
                    raise ValueError("No closing quotation")
                word = (word or "") + s[place:end]
                place = end + 1
            elif character == '"':
                word = word or ""
                while True:
                    if place >= len(s):
                        raise ValueError("No closing quotation")
                    character = s[place]
                    place += 1
                    if character == '"':
                        break
                    if character == "\\":
                        if place >= len(s):
                            raise ValueError("No closing quotation")
                        following = s[place]
                        place += 1
                        word += following if following in '"\\' else "\\" + following
                    else:
                        word += character
            elif character == "\\":
                if place >= len(s):
                    raise ValueError("No escaped character")
                word = (word or "") + s[place]
                place += 1
            else:
                word = (word or "") + character
        if word is not None:
            words.append(word)
        return words


    def quote(s):
        if not s:
            return "''"
        if all(character in _SAFE for character in s):
            return s
        return "'" + s.replace("'", "'\"'\"'") + "'"


    def join(split_command):
        return " ".join(quote(word) for word in split_command)


    def __getattr__(name):
        if name == "shlex":
            raise AttributeError("Loopscope's shlex has split(), quote() and join(), not the class shlex")
        raise AttributeError(f"module 'shlex' has no attribute {name!r}")
    """#
}
