extension PythonLibrary {
  /// The source of `optparse`.
  static let optparse = #"""
    """Options of command lines, as programs written before argparse read them."""

    import os
    import sys

    from _optparse_help import (
        HelpFormatter, IndentedHelpFormatter, NO_DEFAULT, SUPPRESS_HELP, TitledHelpFormatter)
    from _optparse_options import (
        AmbiguousOptionError, BadOptionError, Option, OptionConflictError, OptionError,
        OptionValueError, OptParseError, SUPPRESS_USAGE, Values, check_builtin, check_choice,
        make_option)

    __all__ = [
        "Option", "make_option", "SUPPRESS_HELP", "SUPPRESS_USAGE", "Values", "OptionContainer",
        "OptionGroup", "OptionParser", "HelpFormatter", "IndentedHelpFormatter",
        "TitledHelpFormatter", "OptParseError", "OptionError", "OptionConflictError",
        "OptionValueError", "BadOptionError", "check_choice",
    ]


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
