extension PythonLibrary {
  /// The source of `_argparse_help`.
  static let argparseHelp = #"""
    """The help texts of argparse: usage lines, and what stands in its sections."""

    import textwrap

    SUPPRESS = "==SUPPRESS=="
    OPTIONAL = "?"
    ZERO_OR_MORE = "*"
    ONE_OR_MORE = "+"
    PARSER = "A..."
    REMAINDER = "..."

    _SCREEN_COLUMNS = 80
    _LEAST_TEXT_WIDTH = 11


    def _words(usage):
        """The parts between which a usage may be wrapped: words, and what brackets hold."""
        parts = []
        words = usage.split()
        place = 0
        while place < len(words):
            closing = {"[": "]", "(": ")"}.get(words[place][0])
            end = place
            if closing is not None:
                while end < len(words) and not words[end].endswith(closing):
                    end += 1
                if end == len(words):
                    end = place
            parts.append(" ".join(words[place:end + 1]))
            place = end + 1
        return parts


    class _Section:
        """A heading with the texts, actions and sections below it."""

        def __init__(self, formatter, parent, heading=None):
            self.formatter = formatter
            self.parent = parent
            self.heading = heading
            self.items = []

        def format_help(self):
            formatter = self.formatter
            if self.parent is not None:
                formatter._indent()
            text = "".join([function(*arguments) or "" for function, arguments in self.items])
            if self.parent is not None:
                formatter._dedent()
            if not text:
                return ""
            heading = ""
            if self.heading is not SUPPRESS and self.heading is not None:
                heading = " " * formatter._current_indent + f"{self.heading}:\n"
            return f"\n{heading}{text}\n"


    class HelpFormatter:
        """Lays out a parser's help: texts are wrapped, helps stand in a column of their own."""

        def __init__(self, prog, indent_increment=2, max_help_position=24, width=None):
            if width is None:
                width = _SCREEN_COLUMNS - 2
            self._prog = prog
            self._indent_increment = indent_increment
            self._max_help_position = min(max_help_position, max(width - 20, indent_increment * 2))
            self._width = width
            self._current_indent = 0
            self._level = 0
            self._action_max_length = 0
            self._root_section = _Section(self, None)
            self._current_section = self._root_section

        # Building up

        def _indent(self):
            self._current_indent += self._indent_increment
            self._level += 1

        def _dedent(self):
            self._current_indent -= self._indent_increment
            self._level -= 1

        def _add_item(self, function, arguments):
            self._current_section.items.append((function, arguments))

        def start_section(self, heading):
            self._indent()
            section = _Section(self, self._current_section, heading)
            self._add_item(section.format_help, [])
            self._current_section = section

        def end_section(self):
            self._current_section = self._current_section.parent
            self._dedent()

        def add_text(self, text):
            if text is not SUPPRESS and text is not None:
                self._add_item(self._format_text, [text])

        def add_usage(self, usage, actions, groups, prefix=None):
            if usage is not SUPPRESS:
                self._add_item(self._format_usage, (usage, actions, groups, prefix))

        def add_argument(self, action):
            if action.help is SUPPRESS:
                return
            longest = len(self._format_action_invocation(action))
            for below in self._iter_indented_subactions(action):
                longest = max(longest, len(self._format_action_invocation(below)))
            # As CPython has it, the further indent of what stands below does not count.
            longest += self._current_indent
            self._action_max_length = max(self._action_max_length, longest)
            self._add_item(self._format_action, [action])

        def add_arguments(self, actions):
            for action in actions:
                self.add_argument(action)

        def format_help(self):
            text = self._root_section.format_help()
            while "\n\n\n" in text:
                text = text.replace("\n\n\n", "\n\n")
            return text.strip("\n") + "\n" if text else text

        # Usage

        def _format_usage(self, usage, actions, groups, prefix):
            if prefix is None:
                prefix = "usage: "
            if usage is not None:
                usage = usage % dict(prog=self._prog)
            elif not actions:
                usage = "%(prog)s" % dict(prog=self._prog)
            else:
                usage = self._listed_usage(actions, groups, prefix)
            return f"{prefix}{usage}\n\n"

        def _listed_usage(self, actions, groups, prefix):
            prog = "%(prog)s" % dict(prog=self._prog)
            optionals = [action for action in actions if action.option_strings]
            positionals = [action for action in actions if not action.option_strings]
            usage = self._format_actions_usage(optionals + positionals, groups)
            usage = f"{prog} {usage}" if usage else prog
            width = max(self._width - self._current_indent, _LEAST_TEXT_WIDTH)
            if len(prefix) + len(usage) <= width:
                return usage
            options = _words(self._format_actions_usage(optionals, groups))
            arguments = _words(self._format_actions_usage(positionals, groups))
            if len(prefix) + len(prog) > 0.75 * width:
                # A long name has a line to itself.
                indent = " " * len(prefix)
                lines = self._wrap(options + arguments, width, indent)
                if len(lines) > 1:
                    lines = self._wrap(options, width, indent)
                    lines += self._wrap(arguments, width, indent)
                return "\n".join([prog] + lines)
            indent = " " * (len(prefix) + len(prog) + 1)
            if options:
                lines = self._wrap([prog] + options, width, indent, prefix)
                lines += self._wrap(arguments, width, indent)
            elif arguments:
                lines = self._wrap([prog] + arguments, width, indent, prefix)
            else:
                lines = [prog]
            return "\n".join(lines)

        def _wrap(self, parts, width, indent, prefix=None):
            """Lines of parts; the first stands behind the prefix, if any, and not the indent."""
            lines = []
            line = []
            length = len(indent if prefix is None else prefix) - 1
            for part in parts:
                if line and length + 1 + len(part) > width:
                    lines.append(indent + " ".join(line))
                    line = []
                    length = len(indent) - 1
                line.append(part)
                length += len(part) + 1
            if line:
                lines.append(indent + " ".join(line))
            if prefix is not None:
                lines[0] = lines[0][len(indent):]
            return lines

        def _format_actions_usage(self, actions, groups):
            together = {}
            for group in groups:
                members = group._group_actions
                if not members:
                    raise ValueError(f"empty group {group}")
                if members[0] in actions:
                    start = actions.index(members[0])
                    if actions[start:start + len(members)] == members:
                        together[start] = group
            parts = []
            place = 0
            while place < len(actions):
                group = together.get(place)
                if group is None:
                    if actions[place].help is not SUPPRESS:
                        parts.append(self._usage_of(actions[place], False))
                    place += 1
                    continue
                shown = [
                    self._usage_of(action, True)
                    for action in group._group_actions if action.help is not SUPPRESS]
                if shown:
                    text = " | ".join(shown)
                    if not group.required:
                        text = f"[{text}]"
                    elif len(shown) > 1:
                        text = f"({text})"
                    parts.append(text)
                place += len(group._group_actions)
            return " ".join(part for part in parts if part).strip()

        def _usage_of(self, action, is_in_group):
            if not action.option_strings:
                default = self._get_default_metavar_for_positional(action)
                text = self._format_args(action, default)
                if is_in_group and text[:1] == "[" and text[-1:] == "]":
                    text = text[1:-1]
                return text
            if action.nargs == 0:
                text = action.format_usage()
            else:
                default = self._get_default_metavar_for_optional(action)
                text = f"{action.option_strings[0]} {self._format_args(action, default)}"
            return text if action.required or is_in_group else f"[{text}]"

        # Texts and actions

        def _format_text(self, text):
            if "%(prog)" in text:
                text = text % dict(prog=self._prog)
            width = max(self._width - self._current_indent, _LEAST_TEXT_WIDTH)
            return self._fill_text(text, width, " " * self._current_indent) + "\n\n"

        def _format_action(self, action):
            indent = " " * self._current_indent
            position = min(self._action_max_length + 2, self._max_help_position)
            help_width = max(self._width - position, _LEAST_TEXT_WIDTH)
            room = position - self._current_indent - 2
            invocation = self._format_action_invocation(action)
            has_help = bool(action.help and action.help.strip())
            help_text = self._expand_help(action) if has_help else ""
            lines = self._split_lines(help_text, help_width) if help_text else []
            if not action.help:
                text = f"{indent}{invocation}\n"
            elif len(invocation) <= room:
                first = lines.pop(0) if lines else ""
                text = f"{indent}{invocation.ljust(room)}  {first}\n"
            else:
                text = f"{indent}{invocation}\n"
            for line in lines:
                text += " " * position + line + "\n"
            for below in self._iter_indented_subactions(action):
                text += self._format_action(below)
            return text

        def _format_action_invocation(self, action):
            if not action.option_strings:
                default = self._get_default_metavar_for_positional(action)
                return self._metavar_formatter(action, default)(1)[0]
            if action.nargs == 0:
                return ", ".join(action.option_strings)
            default = self._get_default_metavar_for_optional(action)
            arguments = self._format_args(action, default)
            return ", ".join([f"{option} {arguments}" for option in action.option_strings])

        def _metavar_formatter(self, action, default_metavar):
            if action.metavar is not None:
                name = action.metavar
            elif action.choices is not None:
                name = "{" + ",".join([str(choice) for choice in action.choices]) + "}"
            else:
                name = default_metavar

            def repeat(count):
                return name if isinstance(name, tuple) else (name,) * count

            return repeat

        def _format_args(self, action, default_metavar):
            names = self._metavar_formatter(action, default_metavar)
            nargs = action.nargs
            if nargs is None:
                return "%s" % names(1)
            if nargs == OPTIONAL:
                return "[%s]" % names(1)
            if nargs == ZERO_OR_MORE:
                found = names(1)
                return "[%s [%s ...]]" % found if len(found) == 2 else "[%s ...]" % found
            if nargs == ONE_OR_MORE:
                return "%s [%s ...]" % names(2)
            if nargs == REMAINDER:
                return "..."
            if nargs == PARSER:
                return "%s ..." % names(1)
            if nargs == SUPPRESS:
                return ""
            try:
                places = " ".join(["%s"] * nargs)
            except TypeError:
                raise ValueError("invalid nargs value") from None
            return places % names(nargs)

        def _expand_help(self, action):
            values = dict(vars(action), prog=self._prog)
            for name in list(values):
                if values[name] is SUPPRESS:
                    del values[name]
                elif hasattr(values[name], "__name__"):
                    values[name] = values[name].__name__
            if values.get("choices") is not None:
                values["choices"] = ", ".join([str(choice) for choice in values["choices"]])
            return self._get_help_string(action) % values

        def _iter_indented_subactions(self, action):
            subactions = getattr(action, "_get_subactions", None)
            if subactions is not None:
                self._indent()
                yield from subactions()
                self._dedent()

        def _split_lines(self, text, width):
            return textwrap.wrap(" ".join(text.split()), width)

        def _fill_text(self, text, width, indent):
            return textwrap.fill(
                " ".join(text.split()), width, initial_indent=indent, subsequent_indent=indent)

        def _get_help_string(self, action):
            return action.help

        def _get_default_metavar_for_optional(self, action):
            return action.dest.upper()

        def _get_default_metavar_for_positional(self, action):
            return action.dest


    class RawDescriptionHelpFormatter(HelpFormatter):
        """Leaves the lines of descriptions and epilogs as they are."""

        def _fill_text(self, text, width, indent):
            return "".join([indent + line for line in text.splitlines(keepends=True)])


    class RawTextHelpFormatter(RawDescriptionHelpFormatter):
        """Leaves the lines of all texts as they are."""

        def _split_lines(self, text, width):
            return text.splitlines()


    class ArgumentDefaultsHelpFormatter(HelpFormatter):
        """Adds the default to the help of each argument that has one."""

        def _get_help_string(self, action):
            text = "" if action.help is None else action.help
            if "%(default)" not in text and action.default is not SUPPRESS:
                if action.option_strings or action.nargs in (OPTIONAL, ZERO_OR_MORE):
                    text += " (default: %(default)s)"
            return text


    class MetavarTypeHelpFormatter(HelpFormatter):
        """Shows the name of an argument's type where its value stands."""

        def _get_default_metavar_for_optional(self, action):
            return action.type.__name__

        def _get_default_metavar_for_positional(self, action):
            return action.type.__name__
    """#
}
