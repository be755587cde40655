extension PythonLibrary {
  /// The source of `argparse`.
  static let argparse = #"""
    """Command-line arguments: what a program takes, its help, and its error messages."""

    import re
    import sys

    from _argparse_actions import (
        Action, ArgumentError, ArgumentTypeError, BooleanOptionalAction, FileType, Namespace,
        _AppendAction, _AppendConstAction, _AttributeHolder, _CountAction, _ExtendAction,
        _get_action_name, _HelpAction, _StoreAction, _StoreConstAction, _StoreFalseAction,
        _StoreTrueAction, _SubParsersAction, _UNRECOGNIZED, _VersionAction)
    from _argparse_help import (
        ArgumentDefaultsHelpFormatter, HelpFormatter, MetavarTypeHelpFormatter, ONE_OR_MORE,
        OPTIONAL, PARSER, RawDescriptionHelpFormatter, RawTextHelpFormatter, REMAINDER, SUPPRESS,
        ZERO_OR_MORE)

    __all__ = [
        "ArgumentParser", "ArgumentError", "ArgumentTypeError", "BooleanOptionalAction", "FileType",
        "HelpFormatter", "ArgumentDefaultsHelpFormatter", "RawDescriptionHelpFormatter",
        "RawTextHelpFormatter", "MetavarTypeHelpFormatter", "Namespace", "Action", "ONE_OR_MORE",
        "OPTIONAL", "PARSER", "REMAINDER", "SUPPRESS", "ZERO_OR_MORE",
    ]

    for _class in (
            Action, ArgumentError, ArgumentTypeError, BooleanOptionalAction, FileType, Namespace,
            _AppendAction, _AppendConstAction, _CountAction, _ExtendAction, _HelpAction,
            _StoreAction, _StoreConstAction, _StoreFalseAction, _StoreTrueAction, _SubParsersAction,
            _VersionAction,
            ArgumentDefaultsHelpFormatter, HelpFormatter, MetavarTypeHelpFormatter,
            RawDescriptionHelpFormatter, RawTextHelpFormatter):
        _class.__module__ = __name__
    del _class

    _NEGATIVE_NUMBER = re.compile(r"-(\d+|\d*\.\d+)")


    def _identity(string):
        return string


    class _ActionsContainer:
        """What arguments can be added to: a parser, or a group of one."""

        def __init__(self, description, prefix_chars, argument_default, conflict_handler):
            self.description = description
            self.argument_default = argument_default
            self.prefix_chars = prefix_chars
            self.conflict_handler = conflict_handler
            self._registries = {
                "action": {
                    None: _StoreAction, "store": _StoreAction, "store_const": _StoreConstAction,
                    "store_true": _StoreTrueAction, "store_false": _StoreFalseAction,
                    "append": _AppendAction, "append_const": _AppendConstAction,
                    "count": _CountAction, "help": _HelpAction, "version": _VersionAction,
                    "parsers": _SubParsersAction, "extend": _ExtendAction,
                },
                "type": {None: _identity},
            }
            self._get_handler()
            self._actions = []
            self._option_string_actions = {}
            self._action_groups = []
            self._mutually_exclusive_groups = []
            self._defaults = {}
            # Not empty when an option looks like a negative number.
            self._has_negative_number_optionals = []

        def register(self, registry_name, value, object):
            self._registries.setdefault(registry_name, {})[value] = object

        def _registry_get(self, registry_name, value, default=None):
            return self._registries[registry_name].get(value, default)

        def set_defaults(self, **kwargs):
            self._defaults.update(kwargs)
            for action in self._actions:
                if action.dest in kwargs:
                    action.default = kwargs[action.dest]

        def get_default(self, dest):
            for action in self._actions:
                if action.dest == dest and action.default is not None:
                    return action.default
            return self._defaults.get(dest, None)

        def add_argument(self, *args, **kwargs):
            """add_argument(dest, ..., name=value, ...)
            add_argument(option_string, option_string, ..., name=value, ...)"""
            if not args or len(args) == 1 and args[0][0] not in self.prefix_chars:
                if args and "dest" in kwargs:
                    raise ValueError("dest supplied twice for positional argument")
                kwargs = self._get_positional_kwargs(*args, **kwargs)
            else:
                kwargs = self._get_optional_kwargs(*args, **kwargs)
            if "default" not in kwargs:
                dest = kwargs["dest"]
                if dest in self._defaults:
                    kwargs["default"] = self._defaults[dest]
                elif self.argument_default is not None:
                    kwargs["default"] = self.argument_default
            action_class = self._pop_action_class(kwargs)
            if not callable(action_class):
                raise ValueError(f'unknown action "{action_class}"')
            action = action_class(**kwargs)
            type_function = self._registry_get("type", action.type, action.type)
            if not callable(type_function):
                raise ValueError(f"{type_function!r} is not callable")
            if type_function is FileType:
                raise ValueError(
                    f"{type_function!r} is a FileType class object, instance of it must be passed")
            if hasattr(self, "_get_formatter"):
                try:
                    self._get_formatter()._format_args(action, None)
                except TypeError:
                    raise ValueError("length of metavar tuple does not match nargs") from None
            return self._add_action(action)

        def add_argument_group(self, *args, **kwargs):
            group = _ArgumentGroup(self, *args, **kwargs)
            self._action_groups.append(group)
            return group

        def add_mutually_exclusive_group(self, **kwargs):
            group = _MutuallyExclusiveGroup(self, **kwargs)
            self._mutually_exclusive_groups.append(group)
            return group

        def _add_action(self, action):
            self._check_conflict(action)
            self._actions.append(action)
            action.container = self
            for option in action.option_strings:
                self._option_string_actions[option] = action
                if _NEGATIVE_NUMBER.fullmatch(option):
                    if not self._has_negative_number_optionals:
                        self._has_negative_number_optionals.append(True)
            return action

        def _remove_action(self, action):
            self._actions.remove(action)

        def _add_container_actions(self, container):
            own = {}
            for group in self._action_groups:
                if group.title in own:
                    raise ValueError(f"cannot merge actions - two groups are named {group.title!r}")
                own[group.title] = group
            targets = {}
            for group in container._action_groups:
                if group.title not in own:
                    own[group.title] = self.add_argument_group(
                        title=group.title, description=group.description,
                        conflict_handler=group.conflict_handler)
                for action in group._group_actions:
                    targets[action] = own[group.title]
            for group in container._mutually_exclusive_groups:
                exclusive = self.add_mutually_exclusive_group(required=group.required)
                for action in group._group_actions:
                    targets[action] = exclusive
            for action in container._actions:
                targets.get(action, self)._add_action(action)

        def _get_positional_kwargs(self, dest, **kwargs):
            if "required" in kwargs:
                raise TypeError("'required' is an invalid argument for positionals")
            nargs = kwargs.get("nargs")
            if nargs not in (OPTIONAL, ZERO_OR_MORE):
                kwargs["required"] = True
            if nargs == ZERO_OR_MORE and "default" not in kwargs:
                kwargs["required"] = True
            return dict(kwargs, dest=dest, option_strings=[])

        def _get_optional_kwargs(self, *args, **kwargs):
            long_options = []
            for option in args:
                if option[0] not in self.prefix_chars:
                    raise ValueError(
                        f"invalid option string {option!r}: must start with a character "
                        f"{self.prefix_chars!r}")
                if len(option) > 1 and option[1] in self.prefix_chars:
                    long_options.append(option)
            dest = kwargs.pop("dest", None)
            if dest is None:
                named = long_options[0] if long_options else args[0]
                dest = named.lstrip(self.prefix_chars)
                if not dest:
                    raise ValueError(f"dest= is required for options like {named!r}")
                dest = dest.replace("-", "_")
            return dict(kwargs, dest=dest, option_strings=list(args))

        def _pop_action_class(self, kwargs, default=None):
            action = kwargs.pop("action", default)
            return self._registry_get("action", action, action)

        def _get_handler(self):
            name = f"_handle_conflict_{self.conflict_handler}"
            handler = getattr(self, name, None)
            if handler is None:
                raise ValueError(f"invalid conflict_resolution value: {self.conflict_handler!r}")
            return handler

        def _check_conflict(self, action):
            conflicts = [
                (option, self._option_string_actions[option])
                for option in action.option_strings if option in self._option_string_actions]
            if conflicts:
                self._get_handler()(action, conflicts)

        def _handle_conflict_error(self, action, conflicts):
            options = ", ".join([option for option, _ in conflicts])
            plural = "" if len(conflicts) == 1 else "s"
            raise ArgumentError(action, f"conflicting option string{plural}: {options}")

        def _handle_conflict_resolve(self, action, conflicts):
            for option, earlier in conflicts:
                earlier.option_strings.remove(option)
                self._option_string_actions.pop(option, None)
                if not earlier.option_strings:
                    earlier.container._remove_action(earlier)


    class _ArgumentGroup(_ActionsContainer):
        """Arguments that stand under a heading of their own in the help."""

        def __init__(self, container, title=None, description=None, **kwargs):
            kwargs.setdefault("conflict_handler", container.conflict_handler)
            kwargs.setdefault("prefix_chars", container.prefix_chars)
            kwargs.setdefault("argument_default", container.argument_default)
            super().__init__(description=description, **kwargs)
            self.title = title
            self._group_actions = []
            # The arguments are the container's; the group only lists its own.
            self._registries = container._registries
            self._actions = container._actions
            self._option_string_actions = container._option_string_actions
            self._defaults = container._defaults
            self._has_negative_number_optionals = container._has_negative_number_optionals
            self._mutually_exclusive_groups = container._mutually_exclusive_groups

        def _add_action(self, action):
            super()._add_action(action)
            self._group_actions.append(action)
            return action

        def _remove_action(self, action):
            super()._remove_action(action)
            self._group_actions.remove(action)

        def add_argument_group(self, *args, **kwargs):
            import warnings
            warnings.warn(
                "Nesting argument groups is deprecated.", category=DeprecationWarning, stacklevel=2)
            return super().add_argument_group(*args, **kwargs)


    class _MutuallyExclusiveGroup(_ArgumentGroup):
        """Arguments of which one at most may be given."""

        def __init__(self, container, required=False):
            super().__init__(container)
            self.required = required
            self._container = container

        def _add_action(self, action):
            if action.required:
                raise ValueError("mutually exclusive arguments must be optional")
            action = self._container._add_action(action)
            self._group_actions.append(action)
            return action

        def _remove_action(self, action):
            self._container._remove_action(action)
            self._group_actions.remove(action)

        def add_mutually_exclusive_group(self, *args, **kwargs):
            import warnings
            warnings.warn(
                "Nesting mutually exclusive groups is deprecated.", category=DeprecationWarning,
                stacklevel=2)
            return super().add_mutually_exclusive_group(*args, **kwargs)


    def _nargs_pattern(action):
        """A pattern over the letters of arguments: A for values, O for options, - for a --."""
        nargs = action.nargs
        # A positional argument takes a -- that stands before, among or behind its values.
        gap = "" if action.option_strings else "-*"
        value = "A" + gap
        any_values = f"[A{gap[:1]}]*"
        if nargs is None:
            found = value
        elif nargs == OPTIONAL:
            found = "A?" + gap
        elif nargs == ZERO_OR_MORE:
            found = any_values
        elif nargs == ONE_OR_MORE:
            found = "A" + any_values
        elif nargs == REMAINDER:
            found = f"[AO{gap[:1]}]*"
        elif nargs == PARSER:
            found = f"A[AO{gap[:1]}]*"
        elif nargs == SUPPRESS:
            found = gap
        else:
            found = value * nargs
        return f"({gap}{found})"


    def _is_literal(option, chars):
        return len(option) > 1 and option[0] in chars and option[1] in chars


    class _Parsing:
        """One run over the arguments: what was seen, and what is left."""

        def __init__(self, parser, strings, namespace, is_intermixed=False):
            self.parser = parser
            self.strings = strings
            self.namespace = namespace
            self.extras = []
            self.seen = set()
            self.seen_not_default = set()
            self.positionals = parser._get_positional_actions()
            self.conflicts = {}
            for group in parser._mutually_exclusive_groups:
                for action in group._group_actions:
                    others = [one for one in group._group_actions if one is not action]
                    self.conflicts.setdefault(action, []).extend(others)
            self._classify()

        def _classify(self):
            """Finds out which strings are options, and the letters to match patterns with."""
            self.options = {}
            letters = []
            for place, string in enumerate(self.strings):
                if string == "--":
                    letters.append("-")
                    letters += ["A"] * (len(self.strings) - place - 1)
                    break
                option = self.parser._parse_optional(string)
                if option is None:
                    letters.append("A")
                else:
                    self.options[place] = option
                    letters.append("O")
            self.letters = "".join(letters)

        def run(self):
            place = 0
            last = max(self.options, default=-1)
            while place <= last:
                following = min([index for index in self.options if index >= place])
                if place != following:
                    end = self._take_positionals(place)
                    if end > place:
                        place = end
                        continue
                if place not in self.options:
                    self.extras.extend(self.strings[place:following])
                    place = following
                place = self._take_option(place)
            end = self._take_positionals(place)
            self.extras.extend(self.strings[end:])
            self._check_required()
            return self.namespace, self.extras

        def _take(self, action, arguments, option=None):
            self.seen.add(action)
            values = self.parser._get_values(action, arguments)
            if values is not action.default:
                self.seen_not_default.add(action)
                for other in self.conflicts.get(action, []):
                    if other in self.seen_not_default:
                        name = _get_action_name(other)
                        raise ArgumentError(action, f"not allowed with argument {name}")
            if values is not SUPPRESS:
                action(self.parser, self.namespace, values, option)

        def _take_option(self, place):
            action, option, explicit = self.options[place]
            taken = []
            while True:
                if action is None:
                    self.extras.append(self.strings[place])
                    return place + 1
                if explicit is None:
                    start = place + 1
                    end = start + self.parser._match_argument(action, self.letters[start:])
                    taken.append((action, self.strings[start:end], option))
                    break
                count = self.parser._match_argument(action, "A")
                is_short = option[1] not in self.parser.prefix_chars
                if count == 0 and is_short and explicit != "":
                    # Several short options in one: the next letter names another.
                    taken.append((action, [], option))
                    option = option[0] + explicit[0]
                    following = self.parser._option_string_actions.get(option)
                    if following is None:
                        raise ArgumentError(action, f"ignored explicit argument {explicit!r}")
                    action = following
                    explicit = explicit[1:] or None
                elif count == 1:
                    end = place + 1
                    taken.append((action, [explicit], option))
                    break
                else:
                    raise ArgumentError(action, f"ignored explicit argument {explicit!r}")
            for action, arguments, option in taken:
                self._take(action, arguments, option)
            return end

        def _take_positionals(self, place):
            counts = self.parser._match_arguments_partial(self.positionals, self.letters[place:])
            for action, count in zip(self.positionals, counts):
                self._take(action, self.strings[place:place + count])
                place += count
            self.positionals[:] = self.positionals[len(counts):]
            return place

        def _check_required(self):
            parser = self.parser
            missing = []
            for action in parser._actions:
                if action in self.seen:
                    continue
                if action.required:
                    missing.append(_get_action_name(action))
                elif isinstance(action.default, str):
                    # A default that is text is converted when nothing has set the value.
                    if getattr(self.namespace, action.dest, None) is action.default:
                        value = parser._get_value(action, action.default)
                        setattr(self.namespace, action.dest, value)
            if missing:
                names = ", ".join(missing)
                parser.error(f"the following arguments are required: {names}")
            for group in parser._mutually_exclusive_groups:
                if group.required:
                    members = group._group_actions
                    if not any(action in self.seen_not_default for action in members):
                        names = " ".join([
                            str(_get_action_name(action))
                            for action in members if action.help is not SUPPRESS])
                        parser.error(f"one of the arguments {names} is required")


    class ArgumentParser(_AttributeHolder, _ActionsContainer):
        """Reads command lines by the arguments that were added to it."""

        def __init__(self, prog=None, usage=None, description=None, epilog=None, parents=[],
                     formatter_class=HelpFormatter, prefix_chars="-", fromfile_prefix_chars=None,
                     argument_default=None, conflict_handler="error", add_help=True,
                     allow_abbrev=True, exit_on_error=True):
            _ActionsContainer.__init__(
                self, description, prefix_chars, argument_default, conflict_handler)
            if prog is None:
                prog = sys.argv[0].rpartition("/")[2]
            self.prog = prog
            self.usage = usage
            self.epilog = epilog
            self.formatter_class = formatter_class
            self.fromfile_prefix_chars = fromfile_prefix_chars
            self.add_help = add_help
            self.allow_abbrev = allow_abbrev
            self.exit_on_error = exit_on_error
            self._positionals = self.add_argument_group("positional arguments")
            self._optionals = self.add_argument_group("options")
            self._subparsers = None
            if add_help:
                char = "-" if "-" in prefix_chars else prefix_chars[0]
                self.add_argument(
                    f"{char}h", f"{char}{char}help", action="help", default=SUPPRESS,
                    help="show this help message and exit")
            for parent in parents:
                self._add_container_actions(parent)
                self._defaults.update(getattr(parent, "_defaults", {}))

        def _get_kwargs(self):
            names = (
                "prog", "usage", "description", "formatter_class", "conflict_handler", "add_help")
            return [(name, getattr(self, name)) for name in names]

        # Adding

        def add_subparsers(self, **kwargs):
            if self._subparsers is not None:
                self.error("cannot have multiple subparser arguments")
            kwargs.setdefault("parser_class", type(self))
            if "title" in kwargs or "description" in kwargs:
                title = kwargs.pop("title", "subcommands")
                description = kwargs.pop("description", None)
                self._subparsers = self.add_argument_group(title, description)
            else:
                self._subparsers = self._positionals
            if kwargs.get("prog") is None:
                formatter = self._get_formatter()
                formatter.add_usage(
                    self.usage, self._get_positional_actions(), self._mutually_exclusive_groups, "")
                kwargs["prog"] = formatter.format_help().strip()
            action_class = self._pop_action_class(kwargs, "parsers")
            action = action_class(option_strings=[], **kwargs)
            self._subparsers._add_action(action)
            return action

        def _add_action(self, action):
            if action.option_strings:
                self._optionals._add_action(action)
            else:
                self._positionals._add_action(action)
            return action

        def _get_optional_actions(self):
            return [action for action in self._actions if action.option_strings]

        def _get_positional_actions(self):
            return [action for action in self._actions if not action.option_strings]

        # Parsing

        def parse_args(self, args=None, namespace=None):
            namespace, extras = self.parse_known_args(args, namespace)
            if extras:
                self.error(f"unrecognized arguments: {' '.join(extras)}")
            return namespace

        def parse_known_args(self, args=None, namespace=None):
            args = list(sys.argv[1:] if args is None else args)
            if namespace is None:
                namespace = Namespace()
            for action in self._actions:
                if action.dest is not SUPPRESS and action.default is not SUPPRESS:
                    if not hasattr(namespace, action.dest):
                        setattr(namespace, action.dest, action.default)
            for dest, value in self._defaults.items():
                if not hasattr(namespace, dest):
                    setattr(namespace, dest, value)
            if self.exit_on_error:
                try:
                    namespace, extras = self._parse_known_args(args, namespace)
                except ArgumentError as error:
                    self.error(str(error))
            else:
                namespace, extras = self._parse_known_args(args, namespace)
            if hasattr(namespace, _UNRECOGNIZED):
                extras.extend(getattr(namespace, _UNRECOGNIZED))
                delattr(namespace, _UNRECOGNIZED)
            return namespace, extras

        def _parse_known_args(self, strings, namespace):
            if self.fromfile_prefix_chars is not None:
                strings = self._read_args_from_files(strings)
            return _Parsing(self, strings, namespace).run()

        def _read_args_from_files(self, strings):
            read = []
            for string in strings:
                if not string or string[0] not in self.fromfile_prefix_chars:
                    read.append(string)
                    continue
                try:
                    with open(string[1:]) as file:
                        lines = file.read().splitlines()
                except OSError as error:
                    self.error(str(error))
                found = []
                for line in lines:
                    found.extend(self.convert_arg_line_to_args(line))
                read.extend(self._read_args_from_files(found))
            return read

        def convert_arg_line_to_args(self, arg_line):
            return [arg_line]

        def parse_intermixed_args(self, args=None, namespace=None):
            namespace, extras = self.parse_known_intermixed_args(args, namespace)
            if extras:
                self.error(f"unrecognized arguments: {' '.join(extras)}")
            return namespace

        def parse_known_intermixed_args(self, args=None, namespace=None):
            positionals = self._get_positional_actions()
            for action in positionals:
                if action.nargs in (PARSER, REMAINDER):
                    raise TypeError(
                        f"parse_intermixed_args: positional arg with nargs={action.nargs}")
            for group in self._mutually_exclusive_groups:
                if any(action in positionals for action in group._group_actions):
                    raise TypeError("parse_intermixed_args: positional in mutuallyExclusiveGroup")
            # First the options alone, as if there were no positional arguments.
            kept = [(action, action.nargs, action.default) for action in positionals]
            usage = self.usage
            try:
                if self.usage is None:
                    self.usage = self.format_usage()[7:]
                for action in positionals:
                    action.nargs = SUPPRESS
                    action.default = SUPPRESS
                namespace, remaining = self.parse_known_args(args, namespace)
                for action in positionals:
                    if getattr(namespace, action.dest, None) == []:
                        delattr(namespace, action.dest)
            finally:
                for action, nargs, default in kept:
                    action.nargs = nargs
                    action.default = default
            # Then the positional arguments alone, as if no option were required.
            optionals = [(action, action.required) for action in self._get_optional_actions()]
            groups = [(group, group.required) for group in self._mutually_exclusive_groups]
            try:
                for one, _ in optionals + groups:
                    one.required = False
                return self.parse_known_args(remaining, namespace)
            finally:
                for one, required in optionals + groups:
                    one.required = required
                self.usage = usage

        def _match_argument(self, action, letters):
            found = re.match(_nargs_pattern(action), letters)
            if found is not None:
                return len(found.group(1))
            expected = {
                None: "expected one argument",
                OPTIONAL: "expected at most one argument",
                ONE_OR_MORE: "expected at least one argument",
            }.get(action.nargs)
            if expected is None:
                plural = "" if action.nargs == 1 else "s"
                expected = f"expected {action.nargs} argument{plural}"
            raise ArgumentError(action, expected)

        def _match_arguments_partial(self, actions, letters):
            """How many letters each of the first actions takes: of as many actions as can be."""
            for count in range(len(actions), 0, -1):
                pattern = "".join([_nargs_pattern(action) for action in actions[:count]])
                found = re.match(pattern, letters)
                if found is not None:
                    return [len(part) for part in found.groups()]
            return []

        def _parse_optional(self, string):
            """The action, option and value that an argument is; None if it is no option."""
            if not string or string[0] not in self.prefix_chars:
                return None
            if string in self._option_string_actions:
                return self._option_string_actions[string], string, None
            if len(string) == 1:
                return None
            if "=" in string:
                option, _, explicit = string.partition("=")
                if option in self._option_string_actions:
                    return self._option_string_actions[option], option, explicit
            found = self._get_option_tuples(string)
            if len(found) > 1:
                matches = ", ".join([option for _, option, _ in found])
                self.error(f"ambiguous option: {string} could match {matches}")
            if found:
                return found[0]
            if _NEGATIVE_NUMBER.fullmatch(string) and not self._has_negative_number_optionals:
                return None
            if " " in string:
                return None
            return None, string, None

        def _get_option_tuples(self, string):
            """The options that an argument abbreviates."""
            actions = self._option_string_actions
            if _is_literal(string, self.prefix_chars):
                if not self.allow_abbrev:
                    return []
                prefix, equals, value = string.partition("=")
                explicit = value if equals else None
                return [
                    (actions[option], option, explicit)
                    for option in actions if option.startswith(prefix)]
            found = []
            for option in actions:
                if option == string[:2]:
                    found.append((actions[option], option, string[2:]))
                elif option.startswith(string):
                    found.append((actions[option], option, None))
            return found

        # Values

        def _get_values(self, action, strings):
            if action.nargs not in (PARSER, REMAINDER) and "--" in strings:
                strings = list(strings)
                strings.remove("--")
            if not strings and action.nargs == OPTIONAL:
                value = action.const if action.option_strings else action.default
                if isinstance(value, str):
                    value = self._get_value(action, value)
                    self._check_value(action, value)
                return value
            if not strings and action.nargs == ZERO_OR_MORE and not action.option_strings:
                value = strings if action.default is None else action.default
                self._check_value(action, value)
                return value
            if action.nargs == SUPPRESS:
                return SUPPRESS
            values = [self._get_value(action, string) for string in strings]
            if action.nargs == PARSER:
                self._check_value(action, values[0])
            elif action.nargs != REMAINDER:
                for value in values:
                    self._check_value(action, value)
            return values[0] if action.nargs in (None, OPTIONAL) else values

        def _get_value(self, action, string):
            convert = self._registry_get("type", action.type, action.type)
            if not callable(convert):
                raise ArgumentError(action, f"{convert!r} is not callable")
            try:
                return convert(string)
            except ArgumentTypeError as error:
                raise ArgumentError(action, str(error)) from None
            except (TypeError, ValueError):
                name = getattr(action.type, "__name__", repr(action.type))
                raise ArgumentError(action, f"invalid {name} value: {string!r}") from None

        def _check_value(self, action, value):
            if action.choices is not None and value not in action.choices:
                choices = ", ".join([repr(choice) for choice in action.choices])
                raise ArgumentError(action, f"invalid choice: {value!r} (choose from {choices})")

        # Help

        def _get_formatter(self):
            return self.formatter_class(prog=self.prog)

        def format_usage(self):
            formatter = self._get_formatter()
            formatter.add_usage(self.usage, self._actions, self._mutually_exclusive_groups)
            return formatter.format_help()

        def format_help(self):
            formatter = self._get_formatter()
            formatter.add_usage(self.usage, self._actions, self._mutually_exclusive_groups)
            formatter.add_text(self.description)
            for group in self._action_groups:
                formatter.start_section(group.title)
                formatter.add_text(group.description)
                formatter.add_arguments(group._group_actions)
                formatter.end_section()
            formatter.add_text(self.epilog)
            return formatter.format_help()

        def print_usage(self, file=None):
            self._print_message(self.format_usage(), sys.stdout if file is None else file)

        def print_help(self, file=None):
            self._print_message(self.format_help(), sys.stdout if file is None else file)

        def _print_message(self, message, file=None):
            if message:
                (sys.stderr if file is None else file).write(message)

        def exit(self, status=0, message=None):
            if message:
                self._print_message(message, sys.stderr)
            sys.exit(status)

        def error(self, message):
            self.print_usage(sys.stderr)
            self.exit(2, f"{self.prog}: error: {message}\n")
    """#
}
