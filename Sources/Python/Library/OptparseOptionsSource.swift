extension PythonLibrary {
  /// The source of `_optparse_options`.
  static let optparseOptions = #"""
    """Options, their values, and what can be wrong with them."""

    from _optparse_help import NO_DEFAULT

    SUPPRESS_USAGE = "SUPPRESSUSAGE"


    class OptParseError(Exception):
        def __init__(self, msg):
            self.msg = msg

        def __str__(self):
            return self.msg


    class OptionError(OptParseError):
        """An option is made in a wrong way."""

        def __init__(self, msg, option):
            self.msg = msg
            self.option_id = str(option)

        def __str__(self):
            return f"option {self.option_id}: {self.msg}" if self.option_id else self.msg


    class OptionConflictError(OptionError):
        """There is such an option already."""


    class OptionValueError(OptParseError):
        """A value does not suit its option."""


    class BadOptionError(OptParseError):
        """There is no such option."""

        def __init__(self, opt_str):
            self.opt_str = opt_str

        def __str__(self):
            return f"no such option: {self.opt_str}"


    class AmbiguousOptionError(BadOptionError):
        """Several options begin like that."""

        def __init__(self, opt_str, possibilities):
            super().__init__(opt_str)
            self.possibilities = possibilities

        def __str__(self):
            return f"ambiguous option: {self.opt_str} ({', '.join(self.possibilities)}?)"


    def _integer(text):
        start = text[:2].lower()
        if start == "0x":
            return int(text, 16)
        if start == "0b":
            return int(text[2:] or "0", 2)
        return int(text, 8) if text[:1] == "0" else int(text, 10)


    _NUMBERS = {
        "int": (_integer, "integer"), "long": (_integer, "integer"),
        "float": (float, "floating-point"), "complex": (complex, "complex"),
    }


    def check_builtin(option, opt, value):
        convert, what = _NUMBERS[option.type]
        try:
            return convert(value)
        except ValueError:
            raise OptionValueError(f"option {opt}: invalid {what} value: {value!r}") from None


    def check_choice(option, opt, value):
        if value in option.choices:
            return value
        choices = ", ".join(map(repr, option.choices))
        raise OptionValueError(f"option {opt}: invalid choice: {value!r} (choose from {choices})")


    class Option:
        """An option, what it does, and where its value goes."""

        ATTRS = [
            "action", "type", "dest", "default", "nargs", "const", "choices", "callback",
            "callback_args", "callback_kwargs", "help", "metavar",
        ]
        ACTIONS = (
            "store", "store_const", "store_true", "store_false", "append", "append_const", "count",
            "callback", "help", "version")
        STORE_ACTIONS = (
            "store", "store_const", "store_true", "store_false", "append", "append_const", "count")
        TYPED_ACTIONS = ("store", "append", "callback")
        ALWAYS_TYPED_ACTIONS = ("store", "append")
        CONST_ACTIONS = ("store_const", "append_const")
        TYPES = ("string", "int", "long", "float", "complex", "choice")
        TYPE_CHECKER = {
            "int": check_builtin, "long": check_builtin, "float": check_builtin,
            "complex": check_builtin, "choice": check_choice,
        }

        def __init__(self, *opts, **attrs):
            self._short_opts = []
            self._long_opts = []
            opts = [opt for opt in opts if opt]
            if not opts:
                raise TypeError("at least one option string must be supplied")
            for opt in opts:
                self._add_string(opt)
            for name in self.ATTRS:
                setattr(self, name, attrs.pop(name, NO_DEFAULT if name == "default" else None))
            if attrs:
                raise OptionError(f"invalid keyword arguments: {', '.join(sorted(attrs))}", self)
            self._check_action()
            self._check_type()
            self._check_rest()

        def _add_string(self, opt):
            if len(opt) < 2:
                raise OptionError(
                    f"invalid option string {opt!r}: must be at least two characters long", self)
            if len(opt) == 2:
                if not (opt[0] == "-" and opt[1] != "-"):
                    raise OptionError(
                        f"invalid short option string {opt!r}: must be of the form -x, "
                        "(x any non-dash char)", self)
                self._short_opts.append(opt)
            else:
                if not (opt[:2] == "--" and opt[2] != "-"):
                    raise OptionError(
                        f"invalid long option string {opt!r}: must start with --, followed by non-dash",
                        self)
                self._long_opts.append(opt)

        def _check_action(self):
            if self.action is None:
                self.action = "store"
            elif self.action not in self.ACTIONS:
                raise OptionError(f"invalid action: {self.action!r}", self)

        def _check_type(self):
            if self.type is None:
                if self.action in self.ALWAYS_TYPED_ACTIONS:
                    self.type = "string" if self.choices is None else "choice"
            else:
                if isinstance(self.type, type):
                    self.type = self.type.__name__
                if self.type == "str":
                    self.type = "string"
                if self.type not in self.TYPES:
                    raise OptionError(f"invalid option type: {self.type!r}", self)
                if self.action not in self.TYPED_ACTIONS:
                    raise OptionError(f"must not supply a type for action {self.action!r}", self)
            if self.type == "choice":
                if self.choices is None:
                    raise OptionError("must supply a list of choices for type 'choice'", self)
                if not isinstance(self.choices, (tuple, list)):
                    kind = str(type(self.choices)).split("'")[1]
                    raise OptionError(f"choices must be a list of strings ({kind!r} supplied)", self)
            elif self.choices is not None:
                raise OptionError(f"must not supply choices for type {self.type!r}", self)

        def _check_rest(self):
            takes = self.action in self.STORE_ACTIONS or self.type is not None
            if self.dest is None and takes:
                self.dest = (
                    self._long_opts[0][2:].replace("-", "_") if self._long_opts
                    else self._short_opts[0][1])
            if self.action not in self.CONST_ACTIONS and self.const is not None:
                raise OptionError(f"'const' must not be supplied for action {self.action!r}", self)
            if self.action in self.TYPED_ACTIONS:
                if self.nargs is None:
                    self.nargs = 1 if self.type is not None else None
            elif self.nargs is not None:
                raise OptionError(f"'nargs' must not be supplied for action {self.action!r}", self)
            if self.action == "callback":
                if not callable(self.callback):
                    raise OptionError(f"callback not callable: {self.callback!r}", self)
            elif self.callback is not None:
                raise OptionError(
                    f"callback supplied ({self.callback!r}) for non-callback option", self)

        def __str__(self):
            return "/".join(self._short_opts + self._long_opts)

        def __repr__(self):
            return f"<{type(self).__name__} at {id(self):#x}: {self}>"

        def takes_value(self):
            return self.type is not None

        def get_opt_string(self):
            return (self._long_opts or self._short_opts)[0]

        def check_value(self, opt, value):
            checker = self.TYPE_CHECKER.get(self.type)
            return value if checker is None else checker(self, opt, value)

        def convert_value(self, opt, value):
            if value is None:
                return None
            if self.nargs == 1:
                return self.check_value(opt, value)
            return tuple([self.check_value(opt, one) for one in value])

        def process(self, opt, value, values, parser):
            value = self.convert_value(opt, value)
            return self.take_action(self.action, self.dest, opt, value, values, parser)

        def take_action(self, action, dest, opt, value, values, parser):
            if action == "store":
                setattr(values, dest, value)
            elif action == "store_const":
                setattr(values, dest, self.const)
            elif action in ("store_true", "store_false"):
                setattr(values, dest, action == "store_true")
            elif action == "append":
                values.ensure_value(dest, []).append(value)
            elif action == "append_const":
                values.ensure_value(dest, []).append(self.const)
            elif action == "count":
                setattr(values, dest, values.ensure_value(dest, 0) + 1)
            elif action == "callback":
                self.callback(
                    self, opt, value, parser, *(self.callback_args or ()),
                    **(self.callback_kwargs or {}))
            elif action == "help":
                parser.print_help()
                parser.exit()
            elif action == "version":
                parser.print_version()
                parser.exit()
            else:
                raise ValueError(f"unknown action {self.action!r}")
            return 1


    make_option = Option


    class Values:
        """What the options gave."""

        def __init__(self, defaults=None):
            self.__dict__.update(defaults or {})

        def __str__(self):
            return str(self.__dict__)

        def __repr__(self):
            return f"<{type(self).__name__} at {id(self):#x}: {self}>"

        def __eq__(self, other):
            if isinstance(other, Values):
                return self.__dict__ == other.__dict__
            return self.__dict__ == other if isinstance(other, dict) else NotImplemented

        def ensure_value(self, attr, value):
            if getattr(self, attr, None) is None:
                setattr(self, attr, value)
            return getattr(self, attr)


    for _class in (
            OptParseError, OptionError, OptionConflictError, OptionValueError, BadOptionError,
            AmbiguousOptionError, Option, Values):
        _class.__module__ = "optparse"
    del _class
    """#
}
