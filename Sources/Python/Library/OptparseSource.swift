extension PythonLibrary {
  /// The source of `optparse`.
  static let optparse = #"""
    """Options of command lines, as programs written before argparse read them."""

    import os
    import sys
    import textwrap

    __all__ = [
        "Option", "make_option", "SUPPRESS_HELP", "SUPPRESS_USAGE", "Values", "OptionContainer",
        "OptionGroup", "OptionParser", "HelpFormatter", "IndentedHelpFormatter",
        "TitledHelpFormatter", "OptParseError", "OptionError", "OptionConflictError",
        "OptionValueError", "BadOptionError", "check_choice",
    ]

    NO_DEFAULT = ("NO", "DEFAULT")
    SUPPRESS_HELP = "SUPPRESSHELP"
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


    # How help is written.


    class HelpFormatter:
        NO_DEFAULT_VALUE = "none"

        def __init__(self, indent_increment, max_help_position, width, short_first):
            self.indent_increment = indent_increment
            if width is None:
                width = 78
            self.width = width
            self.help_position = self.max_help_position = min(
                max_help_position, max(width - 20, indent_increment * 2))
            self.short_first = short_first
            self.default_tag = "%default"
            self.current_indent = self.level = 0
            self.option_strings = {}
            self.parser = None

        def set_parser(self, parser):
            self.parser = parser

        def indent(self):
            self.current_indent += self.indent_increment
            self.level += 1

        def dedent(self):
            self.current_indent -= self.indent_increment
            self.level -= 1

        def _wrapped(self, text):
            indent = " " * self.current_indent
            width = max(self.width - self.current_indent, 11)
            return textwrap.fill(text, width, initial_indent=indent, subsequent_indent=indent)

        def format_description(self, description):
            return self._wrapped(description) + "\n" if description else ""

        def format_epilog(self, epilog):
            return "\n" + self._wrapped(epilog) + "\n" if epilog else ""

        def expand_default(self, option):
            if self.parser is None or not self.default_tag:
                return option.help
            value = self.parser.defaults.get(option.dest)
            if value is NO_DEFAULT or value is None:
                value = self.NO_DEFAULT_VALUE
            return option.help.replace(self.default_tag, str(value))

        def format_option(self, option):
            strings = self.option_strings[option]
            room = self.help_position - self.current_indent - 2
            indent = " " * self.current_indent
            if len(strings) > room:
                text = f"{indent}{strings}\n"
                first = self.help_position
            else:
                text = f"{indent}{strings:<{room}}  "
                first = 0
            if option.help:
                width = max(self.width - self.help_position, 11)
                lines = textwrap.wrap(self.expand_default(option), width)
                text += " " * first + lines[0] + "\n"
                text += "".join(" " * self.help_position + line + "\n" for line in lines[1:])
            elif text[-1] != "\n":
                text += "\n"
            return text

        def store_option_strings(self, parser):
            self.indent()
            longest = 0
            for group in (parser, *parser.option_groups):
                if group is not parser:
                    if group is parser.option_groups[0]:
                        self.indent()
                for option in group.option_list:
                    strings = self.option_strings[option] = self.format_option_strings(option)
                    longest = max(longest, len(strings) + self.current_indent)
            if parser.option_groups:
                self.dedent()
            self.dedent()
            self.help_position = min(longest + 2, self.max_help_position)

        def format_option_strings(self, option):
            if option.takes_value():
                metavar = option.metavar or option.dest.upper()
                short = [one + " " + metavar for one in option._short_opts]
                long = [one + "=" + metavar for one in option._long_opts]
            else:
                short, long = option._short_opts, option._long_opts
            return ", ".join(short + long if self.short_first else long + short)


    class IndentedHelpFormatter(HelpFormatter):
        def __init__(self, indent_increment=2, max_help_position=24, width=None, short_first=1):
            super().__init__(indent_increment, max_help_position, width, short_first)

        def format_usage(self, usage):
            return f"Usage: {usage}\n"

        def format_heading(self, heading):
            return f"{'':{self.current_indent}}{heading}:\n"


    class TitledHelpFormatter(HelpFormatter):
        def __init__(self, indent_increment=0, max_help_position=24, width=None, short_first=0):
            super().__init__(indent_increment, max_help_position, width, short_first)

        def format_usage(self, usage):
            return f"{self.format_heading('Usage')}  {usage}\n"

        def format_heading(self, heading):
            return f"{heading}\n{'=-'[self.level] * len(heading)}\n"


    # Options and their values.


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


    class OptionContainer:
        """A parser or a group: what has options."""

        def __init__(self, option_class, conflict_handler, description):
            self.option_class = option_class
            self.option_list = []
            self._create_maps()
            self.set_conflict_handler(conflict_handler)
            self.set_description(description)

        def _create_maps(self):
            self._short_opt = {}
            self._long_opt = {}
            self.defaults = {}

        def set_conflict_handler(self, handler):
            if handler not in ("error", "resolve"):
                raise ValueError(f"invalid conflict_resolution value {handler!r}")
            self.conflict_handler = handler

        def set_description(self, description):
            self.description = description

        def get_description(self):
            return self.description

        def _check_conflict(self, option):
            taken = [
                (opt, table[opt]) for opts, table in (
                    (option._short_opts, self._short_opt), (option._long_opts, self._long_opt))
                for opt in opts if opt in table]
            if taken and self.conflict_handler == "error":
                names = ", ".join(opt for opt, _ in taken)
                raise OptionConflictError(f"conflicting option string(s): {names}", option)
            for opt, other in taken:
                strings, table = (
                    (other._long_opts, self._long_opt) if opt.startswith("--")
                    else (other._short_opts, self._short_opt))
                strings.remove(opt)
                del table[opt]
                if not (other._short_opts or other._long_opts):
                    other.container.option_list.remove(other)

        def add_option(self, *args, **kwargs):
            if args and isinstance(args[0], Option):
                option = args[0]
            elif isinstance(args[0], str):
                option = self.option_class(*args, **kwargs)
            else:
                raise TypeError(f"not an Option instance: {args[0]!r}")
            self._check_conflict(option)
            self.option_list.append(option)
            option.container = self
            for opt in option._short_opts:
                self._short_opt[opt] = option
            for opt in option._long_opts:
                self._long_opt[opt] = option
            if option.dest is not None:
                if option.default is not NO_DEFAULT:
                    self.defaults[option.dest] = option.default
                else:
                    self.defaults.setdefault(option.dest, None)
            return option

        def add_options(self, option_list):
            for option in option_list:
                self.add_option(option)

        def get_option(self, opt_str):
            return self._short_opt.get(opt_str) or self._long_opt.get(opt_str)

        def has_option(self, opt_str):
            return opt_str in self._short_opt or opt_str in self._long_opt

        def remove_option(self, opt_str):
            option = self.get_option(opt_str)
            if option is None:
                raise ValueError(f"no such option {opt_str!r}")
            for opt in option._short_opts:
                del self._short_opt[opt]
            for opt in option._long_opts:
                del self._long_opt[opt]
            option.container.option_list.remove(option)

        def format_option_help(self, formatter):
            return "".join(
                formatter.format_option(option) for option in self.option_list
                if option.help is not SUPPRESS_HELP)

        def format_description(self, formatter):
            return formatter.format_description(self.get_description())

        def format_help(self, formatter):
            parts = [self.format_option_help(formatter)]
            if self.description:
                parts.insert(0, self.format_description(formatter))
            return "\n".join(parts)


    class OptionGroup(OptionContainer):
        def __init__(self, parser, title, description=None):
            self.parser = parser
            super().__init__(parser.option_class, parser.conflict_handler, description)
            self.title = title

        def _create_maps(self):
            self._short_opt = self.parser._short_opt
            self._long_opt = self.parser._long_opt
            self.defaults = self.parser.defaults

        def set_title(self, title):
            self.title = title

        def format_help(self, formatter):
            heading = formatter.format_heading(self.title)
            formatter.indent()
            text = super().format_help(formatter)
            formatter.dedent()
            return heading + text


    class OptionParser(OptionContainer):
        """Reads command lines and writes help."""

        standard_option_list = []

        def __init__(
            self, usage=None, option_list=None, option_class=Option, version=None,
            conflict_handler="error", description=None, formatter=None, add_help_option=True,
            prog=None, epilog=None,
        ):
            super().__init__(option_class, conflict_handler, description)
            self.option_groups = []
            self.set_usage(usage)
            self.prog = prog
            self.version = version
            self.allow_interspersed_args = True
            self.process_default_values = True
            self.formatter = formatter or IndentedHelpFormatter()
            self.formatter.set_parser(self)
            self.epilog = epilog
            self.add_options(self.standard_option_list)
            if option_list:
                self.add_options(option_list)
            if version:
                self.add_option(
                    "--version", action="version", help="show program's version number and exit")
            if add_help_option:
                self.add_option("-h", "--help", action="help", help="show this help message and exit")
            self.rargs = self.largs = self.values = None

        def set_usage(self, usage):
            if usage is None:
                self.usage = "%prog [options]"
            elif usage is SUPPRESS_USAGE:
                self.usage = None
            else:
                self.usage = usage[7:] if usage.lower().startswith("usage: ") else usage

        def enable_interspersed_args(self):
            self.allow_interspersed_args = True

        def disable_interspersed_args(self):
            self.allow_interspersed_args = False

        def set_process_default_values(self, process):
            self.process_default_values = process

        def set_default(self, dest, value):
            self.defaults[dest] = value

        def set_defaults(self, **kwargs):
            self.defaults.update(kwargs)

        def get_default_values(self):
            defaults = self.defaults.copy()
            if self.process_default_values:
                for group in (self, *self.option_groups):
                    for option in group.option_list:
                        default = defaults.get(option.dest)
                        if isinstance(default, str):
                            defaults[option.dest] = option.check_value(option.get_opt_string(), default)
            return Values(defaults)

        def add_option_group(self, *args, **kwargs):
            if isinstance(args[0], str):
                group = OptionGroup(self, *args, **kwargs)
            elif isinstance(args[0], OptionGroup):
                group = args[0]
                if group.parser is not self:
                    raise ValueError("invalid OptionGroup (wrong parser)")
            else:
                raise TypeError("invalid arguments")
            self.option_groups.append(group)
            return group

        def get_option_group(self, opt_str):
            option = self.get_option(opt_str)
            return option.container if option and option.container is not self else None

        # Reading.

        def parse_args(self, args=None, values=None):
            self.rargs = list(sys.argv[1:] if args is None else args)
            self.largs = []
            self.values = self.get_default_values() if values is None else values
            try:
                self._process_args()
            except (BadOptionError, OptionValueError) as error:
                self.error(str(error))
            return self.check_values(self.values, self.largs + self.rargs)

        def check_values(self, values, args):
            return values, args

        def _process_args(self):
            while self.rargs:
                word = self.rargs[0]
                if word == "--":
                    del self.rargs[0]
                    return
                if word[:2] == "--":
                    self._process_long()
                elif word[:1] == "-" and len(word) > 1:
                    self._process_short()
                elif self.allow_interspersed_args:
                    self.largs.append(self.rargs.pop(0))
                else:
                    return

        def _match_long_opt(self, opt):
            if opt in self._long_opt:
                return opt
            found = sorted(name for name in self._long_opt if name.startswith(opt))
            if len(found) == 1:
                return found[0]
            raise AmbiguousOptionError(opt, found) if found else BadOptionError(opt)

        def _process_long(self):
            opt, equals, value = self.rargs.pop(0).partition("=")
            opt = self._match_long_opt(opt)
            option = self._long_opt[opt]
            if equals:
                if not option.takes_value():
                    self.error(f"{opt} option does not take a value")
                self.rargs.insert(0, value)
            option.process(opt, self._taken(option, opt), self.values, self)

        def _process_short(self):
            letters = self.rargs.pop(0)[1:]
            while letters:
                opt, letters = "-" + letters[0], letters[1:]
                option = self._short_opt.get(opt)
                if option is None:
                    raise BadOptionError(opt)
                if option.takes_value() and letters:
                    self.rargs.insert(0, letters)
                    letters = ""
                option.process(opt, self._taken(option, opt), self.values, self)

        def _taken(self, option, opt):
            """The words that are an option's value."""
            if not option.takes_value():
                return None
            count = option.nargs
            if len(self.rargs) < count:
                plural = "argument" if count == 1 else "arguments"
                self.error(f"{opt} option requires {count} {plural}")
            if count == 1:
                return self.rargs.pop(0)
            taken = tuple(self.rargs[:count])
            del self.rargs[:count]
            return taken

        # Writing.

        def get_prog_name(self):
            return os.path.basename(sys.argv[0]) if self.prog is None else self.prog

        def expand_prog_name(self, s):
            return s.replace("%prog", self.get_prog_name())

        def get_description(self):
            return self.description and self.expand_prog_name(self.description)

        def exit(self, status=0, msg=None):
            if msg:
                sys.stderr.write(msg)
            sys.exit(status)

        def error(self, msg):
            self.print_usage(sys.stderr)
            self.exit(2, f"{self.get_prog_name()}: error: {msg}\n")

        def get_usage(self):
            if not self.usage:
                return ""
            return self.formatter.format_usage(self.expand_prog_name(self.usage))

        def print_usage(self, file=None):
            if self.usage:
                print(self.get_usage(), file=file)

        def get_version(self):
            return self.expand_prog_name(self.version) if self.version else ""

        def print_version(self, file=None):
            if self.version:
                print(self.get_version(), file=file)

        def format_option_help(self, formatter=None):
            formatter = formatter or self.formatter
            formatter.store_option_strings(self)
            parts = [formatter.format_heading("Options")]
            formatter.indent()
            if self.option_list:
                parts += [super().format_option_help(formatter), "\n"]
            for group in self.option_groups:
                parts += [group.format_help(formatter), "\n"]
            formatter.dedent()
            return "".join(parts[:-1])

        def format_epilog(self, formatter):
            return formatter.format_epilog(self.epilog)

        def format_help(self, formatter=None):
            formatter = formatter or self.formatter
            parts = []
            if self.usage:
                parts.append(self.get_usage() + "\n")
            if self.description:
                parts.append(self.format_description(formatter) + "\n")
            parts.append(self.format_option_help(formatter))
            parts.append(self.format_epilog(formatter))
            return "".join(parts)

        def print_help(self, file=None):
            (sys.stdout if file is None else file).write(self.format_help())
    """#
}
