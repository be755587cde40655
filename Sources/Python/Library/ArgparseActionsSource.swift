extension PythonLibrary {
  /// The source of `_argparse_actions`.
  static let argparseActions = #"""
    """What argparse does with the arguments it finds."""

    import sys

    from _argparse_help import OPTIONAL, PARSER, REMAINDER, SUPPRESS, ZERO_OR_MORE

    _UNRECOGNIZED = "_unrecognized_args"


    class _AttributeHolder:
        def __repr__(self):
            shown = [repr(value) for value in self._get_args()]
            others = {}
            for name, value in self._get_kwargs():
                if name.isidentifier():
                    shown.append(f"{name}={value!r}")
                else:
                    others[name] = value
            if others:
                shown.append(f"**{others!r}")
            return f"{type(self).__name__}({', '.join(shown)})"

        def _get_kwargs(self):
            return list(self.__dict__.items())

        def _get_args(self):
            return []


    class Namespace(_AttributeHolder):
        """The parsed values, as attributes."""

        def __init__(self, **kwargs):
            for name in kwargs:
                setattr(self, name, kwargs[name])

        __hash__ = None

        def __eq__(self, other):
            if not isinstance(other, Namespace):
                return NotImplemented
            return vars(self) == vars(other)

        def __contains__(self, key):
            return key in self.__dict__


    def _get_action_name(argument):
        if argument is None:
            return None
        if argument.option_strings:
            return "/".join(argument.option_strings)
        if argument.metavar not in (None, SUPPRESS):
            return argument.metavar
        if argument.dest not in (None, SUPPRESS):
            return argument.dest
        if argument.choices:
            return "{" + ",".join(argument.choices) + "}"
        return None


    class ArgumentError(Exception):
        """A mistake in what an argument was given; its text names the argument."""

        def __init__(self, argument, message):
            self.argument_name = _get_action_name(argument)
            self.message = message

        def __str__(self):
            if self.argument_name is None:
                return f"{self.message}"
            return f"argument {self.argument_name}: {self.message}"


    class ArgumentTypeError(Exception):
        """What a type function raises to give its own message."""


    class Action(_AttributeHolder):
        """An argument: how it is written, and what is done with its values."""

        def __init__(self, option_strings, dest, nargs=None, const=None, default=None, type=None,
                     choices=None, required=False, help=None, metavar=None):
            self.option_strings = option_strings
            self.dest = dest
            self.nargs = nargs
            self.const = const
            self.default = default
            self.type = type
            self.choices = choices
            self.required = required
            self.help = help
            self.metavar = metavar

        def _get_kwargs(self):
            names = (
                "option_strings", "dest", "nargs", "const", "default", "type", "choices",
                "required", "help", "metavar")
            return [(name, getattr(self, name)) for name in names]

        def format_usage(self):
            return self.option_strings[0]

        def __call__(self, parser, namespace, values, option_string=None):
            raise NotImplementedError(".__call__() not defined")


    class BooleanOptionalAction(Action):
        def __init__(self, option_strings, dest, default=None, type=None, choices=None,
                     required=False, help=None, metavar=None):
            both = []
            for option in option_strings:
                both.append(option)
                if option.startswith("--"):
                    both.append("--no-" + option[2:])
            super().__init__(
                option_strings=both, dest=dest, nargs=0, default=default, type=type,
                choices=choices, required=required, help=help, metavar=metavar)

        def __call__(self, parser, namespace, values, option_string=None):
            if option_string in self.option_strings:
                setattr(namespace, self.dest, not option_string.startswith("--no-"))

        def format_usage(self):
            return " | ".join(self.option_strings)


    class _StoreAction(Action):
        def __init__(self, option_strings, dest, nargs=None, const=None, default=None, type=None,
                     choices=None, required=False, help=None, metavar=None):
            if nargs == 0:
                raise ValueError(
                    "nargs for store actions must be != 0; if you have nothing to store, actions "
                    "such as store true or store const may be more appropriate")
            if const is not None and nargs != OPTIONAL:
                raise ValueError(f"nargs must be {OPTIONAL!r} to supply const")
            super().__init__(
                option_strings, dest, nargs, const, default, type, choices, required, help, metavar)

        def __call__(self, parser, namespace, values, option_string=None):
            setattr(namespace, self.dest, values)


    class _StoreConstAction(Action):
        def __init__(self, option_strings, dest, const=None, default=None, required=False,
                     help=None, metavar=None):
            super().__init__(
                option_strings, dest, nargs=0, const=const, default=default, required=required,
                help=help)

        def __call__(self, parser, namespace, values, option_string=None):
            setattr(namespace, self.dest, self.const)


    class _StoreTrueAction(_StoreConstAction):
        def __init__(self, option_strings, dest, default=False, required=False, help=None):
            super().__init__(option_strings, dest, True, default, required, help)


    class _StoreFalseAction(_StoreConstAction):
        def __init__(self, option_strings, dest, default=True, required=False, help=None):
            super().__init__(option_strings, dest, False, default, required, help)


    def _extended(items, more):
        """A new list: the items there were, which may be none, and more."""
        return [*(() if items is None else items), *more]


    class _AppendAction(Action):
        def __init__(self, option_strings, dest, nargs=None, const=None, default=None, type=None,
                     choices=None, required=False, help=None, metavar=None):
            if nargs == 0:
                raise ValueError(
                    "nargs for append actions must be != 0; if arg strings are not supplying the "
                    "value to append, the append const action may be more appropriate")
            if const is not None and nargs != OPTIONAL:
                raise ValueError(f"nargs must be {OPTIONAL!r} to supply const")
            super().__init__(
                option_strings, dest, nargs, const, default, type, choices, required, help, metavar)

        def __call__(self, parser, namespace, values, option_string=None):
            setattr(namespace, self.dest, _extended(getattr(namespace, self.dest, None), [values]))


    class _AppendConstAction(Action):
        def __init__(self, option_strings, dest, const=None, default=None, required=False,
                     help=None, metavar=None):
            super().__init__(
                option_strings, dest, nargs=0, const=const, default=default, required=required,
                help=help, metavar=metavar)

        def __call__(self, parser, namespace, values, option_string=None):
            items = getattr(namespace, self.dest, None)
            setattr(namespace, self.dest, _extended(items, [self.const]))


    class _ExtendAction(_AppendAction):
        def __call__(self, parser, namespace, values, option_string=None):
            setattr(namespace, self.dest, _extended(getattr(namespace, self.dest, None), values))


    class _CountAction(Action):
        def __init__(self, option_strings, dest, default=None, required=False, help=None):
            super().__init__(
                option_strings, dest, nargs=0, default=default, required=required, help=help)

        def __call__(self, parser, namespace, values, option_string=None):
            setattr(namespace, self.dest, (getattr(namespace, self.dest, None) or 0) + 1)


    class _HelpAction(Action):
        def __init__(self, option_strings, dest=SUPPRESS, default=SUPPRESS, help=None):
            super().__init__(option_strings, dest, nargs=0, default=default, help=help)

        def __call__(self, parser, namespace, values, option_string=None):
            parser.print_help()
            parser.exit()


    class _VersionAction(Action):
        def __init__(self, option_strings, version=None, dest=SUPPRESS, default=SUPPRESS,
                     help="show program's version number and exit"):
            super().__init__(option_strings, dest, nargs=0, default=default, help=help)
            self.version = version

        def __call__(self, parser, namespace, values, option_string=None):
            formatter = parser._get_formatter()
            formatter.add_text(parser.version if self.version is None else self.version)
            parser._print_message(formatter.format_help(), sys.stdout)
            parser.exit()


    class _SubParsersAction(Action):
        class _ChoicesPseudoAction(Action):
            """The line of the help that tells of one subcommand."""

            def __init__(self, name, aliases, help):
                shown = f"{name} ({', '.join(aliases)})" if aliases else name
                super().__init__([], name, help=help, metavar=shown)

        def __init__(self, option_strings, prog, parser_class, dest=SUPPRESS, required=False,
                     help=None, metavar=None):
            self._prog_prefix = prog
            self._parser_class = parser_class
            self._name_parser_map = {}
            self._choices_actions = []
            super().__init__(
                option_strings, dest, nargs=PARSER, choices=self._name_parser_map,
                required=required, help=help, metavar=metavar)

        def add_parser(self, name, **kwargs):
            if kwargs.get("prog") is None:
                kwargs["prog"] = f"{self._prog_prefix} {name}"
            aliases = kwargs.pop("aliases", ())
            if name in self._name_parser_map:
                raise ArgumentError(self, f"conflicting subparser: {name}")
            for alias in aliases:
                if alias in self._name_parser_map:
                    raise ArgumentError(self, f"conflicting subparser alias: {alias}")
            if "help" in kwargs:
                shown = self._ChoicesPseudoAction(name, aliases, kwargs.pop("help"))
                self._choices_actions.append(shown)
            parser = self._parser_class(**kwargs)
            for one in (name, *aliases):
                self._name_parser_map[one] = parser
            return parser

        def _get_subactions(self):
            return self._choices_actions

        def __call__(self, parser, namespace, values, option_string=None):
            name, *arguments = values
            if self.dest is not SUPPRESS:
                setattr(namespace, self.dest, name)
            chosen = self._name_parser_map.get(name)
            if chosen is None:
                choices = ", ".join(self._name_parser_map)
                raise ArgumentError(self, f"unknown parser {name!r} (choices: {choices})")
            # The subcommand's values are its own first, so that its defaults count.
            found, others = chosen.parse_known_args(arguments, None)
            for key, value in vars(found).items():
                setattr(namespace, key, value)
            if others:
                vars(namespace).setdefault(_UNRECOGNIZED, [])
                getattr(namespace, _UNRECOGNIZED).extend(others)


    class FileType:
        """A type of argument that names a file; there are only the standard streams, as -."""

        def __init__(self, mode="r", bufsize=-1, encoding=None, errors=None):
            self._mode = mode
            self._bufsize = bufsize
            self._encoding = encoding
            self._errors = errors

        def __call__(self, string):
            if string == "-":
                if "r" in self._mode:
                    return sys.stdin.buffer if "b" in self._mode else sys.stdin
                if any(letter in self._mode for letter in "wax"):
                    return sys.stdout.buffer if "b" in self._mode else sys.stdout
                raise ValueError(f'argument "-" with mode {self._mode}')
            try:
                return open(string, self._mode, self._bufsize, self._encoding, self._errors)
            except OSError as error:
                raise ArgumentTypeError(f"can't open '{string}': {error}") from None

        def __repr__(self):
            given = [repr(value) for value in (self._mode, self._bufsize) if value != -1]
            for name, value in (("encoding", self._encoding), ("errors", self._errors)):
                if value is not None:
                    given.append(f"{name}={value!r}")
            return f"{type(self).__name__}({', '.join(given)})"
    """#
}
