extension PythonLibrary {
  /// The source of `getopt`.
  static let getopt = #"""
    """Options of command lines in the manner of C's getopt()."""

    __all__ = ["GetoptError", "error", "getopt", "gnu_getopt"]


    class GetoptError(Exception):
        opt = ""
        msg = ""

        def __init__(self, msg, opt=""):
            self.msg = msg
            self.opt = opt
            super().__init__(msg, opt)

        def __str__(self):
            return self.msg


    error = GetoptError


    def getopt(args, shortopts, longopts=[]):
        """Options up to the first argument that is none, and the rest."""
        return _scan(args, shortopts, longopts, stops=True)


    def gnu_getopt(args, shortopts, longopts=[]):
        """Options wherever they stand, and all other arguments."""
        stops = shortopts.startswith("+")
        return _scan(args, shortopts.removeprefix("+"), longopts, stops)


    def _scan(args, shortopts, longopts, stops):
        longopts = [longopts] if isinstance(longopts, str) else list(longopts)
        rest = list(args)
        options = []
        others = []
        while rest:
            word = rest[0]
            if word == "--":
                return options, others + rest[1:]
            if word.startswith("--"):
                del rest[0]
                options.append(_long(word[2:], longopts, rest))
            elif word.startswith("-") and word != "-":
                del rest[0]
                _short(word[1:], shortopts, rest, options)
            elif not stops:
                others.append(rest.pop(0))
            else:
                break
        return options, others + rest


    def _long(word, longopts, rest):
        name, equals, value = word.partition("=")
        found = [option for option in longopts if option.startswith(name)]
        if not found:
            raise GetoptError(f"option --{name} not recognized", name)
        if name in found:
            takes_value = False
        elif name + "=" in found:
            takes_value = True
        elif len(found) > 1:
            raise GetoptError(f"option --{name} not a unique prefix", name)
        else:
            takes_value = found[0].endswith("=")
            name = found[0].removesuffix("=")
        if takes_value:
            if not equals:
                if not rest:
                    raise GetoptError(f"option --{name} requires argument", name)
                value = rest.pop(0)
        elif equals:
            raise GetoptError(f"option --{name} must not have an argument", name)
        return f"--{name}", value


    def _short(letters, shortopts, rest, options):
        while letters:
            letter, letters = letters[0], letters[1:]
            place = -1 if letter == ":" else shortopts.find(letter)
            if place < 0:
                raise GetoptError(f"option -{letter} not recognized", letter)
            if not shortopts.startswith(":", place + 1):
                options.append((f"-{letter}", ""))
                continue
            if not letters:
                if not rest:
                    raise GetoptError(f"option -{letter} requires argument", letter)
                letters = rest.pop(0)
            options.append((f"-{letter}", letters))
            letters = ""
    """#
}
