extension PythonLibrary {
  /// The source of `_doctest_examples`.
  static let doctestExamples = #"""
    """Examples: where they are found, how they are read, and the flags that they carry."""

    import inspect
    import linecache
    import re


    OPTIONFLAGS_BY_NAME = {}


    def register_optionflag(name):
        return OPTIONFLAGS_BY_NAME.setdefault(name, 1 << len(OPTIONFLAGS_BY_NAME))


    DONT_ACCEPT_TRUE_FOR_1 = register_optionflag("DONT_ACCEPT_TRUE_FOR_1")
    DONT_ACCEPT_BLANKLINE = register_optionflag("DONT_ACCEPT_BLANKLINE")
    NORMALIZE_WHITESPACE = register_optionflag("NORMALIZE_WHITESPACE")
    ELLIPSIS = register_optionflag("ELLIPSIS")
    SKIP = register_optionflag("SKIP")
    IGNORE_EXCEPTION_DETAIL = register_optionflag("IGNORE_EXCEPTION_DETAIL")
    COMPARISON_FLAGS = (
        DONT_ACCEPT_TRUE_FOR_1 | DONT_ACCEPT_BLANKLINE | NORMALIZE_WHITESPACE | ELLIPSIS | SKIP
        | IGNORE_EXCEPTION_DETAIL)
    REPORT_UDIFF = register_optionflag("REPORT_UDIFF")
    REPORT_CDIFF = register_optionflag("REPORT_CDIFF")
    REPORT_NDIFF = register_optionflag("REPORT_NDIFF")
    REPORT_ONLY_FIRST_FAILURE = register_optionflag("REPORT_ONLY_FIRST_FAILURE")
    FAIL_FAST = register_optionflag("FAIL_FAST")
    REPORTING_FLAGS = (
        REPORT_UDIFF | REPORT_CDIFF | REPORT_NDIFF | REPORT_ONLY_FIRST_FAILURE | FAIL_FAST)

    BLANKLINE_MARKER = "<BLANKLINE>"
    ELLIPSIS_MARKER = "..."


    def _indented(text):
        return re.sub("(?m)^(?!$)", "    ", text)


    # Examples and where they come from.


    class Example:
        """A statement with what it is to print."""

        def __init__(self, source, want, exc_msg=None, lineno=0, indent=0, options=None):
            self.source = source if source.endswith("\n") else source + "\n"
            self.want = want + "\n" if want and not want.endswith("\n") else want
            if exc_msg is not None and not exc_msg.endswith("\n"):
                exc_msg += "\n"
            self.exc_msg = exc_msg
            self.lineno = lineno
            self.indent = indent
            self.options = {} if options is None else options

        def _parts(self):
            return self.source, self.want, self.lineno, self.indent, self.options, self.exc_msg

        def __eq__(self, other):
            return self._parts() == other._parts() if type(other) is type(self) else NotImplemented

        def __hash__(self):
            return hash((self.source, self.want, self.lineno, self.indent, self.exc_msg))


    class DocTest:
        """The examples of one documentation string."""

        def __init__(self, examples, globs, name, filename, lineno, docstring):
            if isinstance(examples, str):
                raise AssertionError("DocTest no longer accepts str; use DocTestParser instead")
            self.examples = examples
            self.docstring = docstring
            self.globs = globs.copy()
            self.name = name
            self.filename = filename
            self.lineno = lineno

        def __repr__(self):
            count = len(self.examples)
            shown = "no examples" if not count else f"{count} example{'s' if count > 1 else ''}"
            return f"<{type(self).__name__} {self.name} from {self.filename}:{self.lineno} ({shown})>"

        def _parts(self):
            return self.examples, self.docstring, self.globs, self.name, self.filename, self.lineno

        def __eq__(self, other):
            return self._parts() == other._parts() if type(other) is type(self) else NotImplemented

        def __hash__(self):
            return hash((self.docstring, self.name, self.filename, self.lineno))

        def __lt__(self, other):
            if not isinstance(other, DocTest):
                return NotImplemented
            return self._order() < other._order()

        def _order(self):
            return self.name, self.filename or "", self.lineno or 0, id(self)


    class DocTestParser:
        """Finds examples in texts."""

        # A prompt with its further lines, then what is printed: up to an empty line or the next prompt.
        _EXAMPLE = re.compile(r"""
            (?P<source>(?:^(?P<indent>[ ]*)>>>.*)(?:\n[ ]*\.\.\..*)*)
            \n?
            (?P<want>(?:(?![ ]*$)(?![ ]*>>>).+$\n?)*)
            """, re.MULTILINE | re.VERBOSE)
        _EXCEPTION = re.compile(r"""
            ^Traceback\ \((?:most\ recent\ call\ last|innermost\ last)\):[ \t]*$
            (?P<stack>.*?)
            ^(?P<message>\w+.*)
            """, re.VERBOSE | re.MULTILINE | re.DOTALL)
        _OPTIONS = re.compile(r"#\s*doctest:\s*([^\n'\"]*)$", re.MULTILINE)

        def parse(self, string, name="<string>"):
            """Examples and the text between them, in turn."""
            string = string.expandtabs()
            margin = min(
                (len(indent) for indent in re.findall(r"^([ ]*)(?=\S)", string, re.MULTILINE)), default=0)
            if margin:
                string = "\n".join(line[margin:] for line in string.split("\n"))
            pieces = []
            place = line = 0
            for match in self._EXAMPLE.finditer(string):
                pieces.append(string[place:match.start()])
                line += string.count("\n", place, match.start())
                source, options, want, message = self._read(match, name, line)
                if source.strip() and not all(
                        not part.strip() or part.lstrip().startswith("#")
                        for part in source.split("\n")):
                    indent = margin + len(match["indent"])
                    pieces.append(Example(
                        source, want, message, lineno=line, indent=indent, options=options))
                line += string.count("\n", match.start(), match.end())
                place = match.end()
            pieces.append(string[place:])
            return pieces

        def get_examples(self, string, name="<string>"):
            return [piece for piece in self.parse(string, name) if isinstance(piece, Example)]

        def get_doctest(self, string, globs, name, filename, lineno):
            return DocTest(self.get_examples(string, name), globs, name, filename, lineno, string)

        def _read(self, match, name, lineno):
            indent = len(match["indent"])
            lines = match["source"].split("\n")
            for number, line in enumerate(lines, lineno + 1):
                if len(line) >= indent + 4 and line[indent + 3] != " ":
                    raise ValueError(
                        f"line {number} of the docstring for {name} lacks blank after "
                        f"{line[indent:indent + 3]}: {line!r}")
            self._check_margin(lines[1:], " " * indent + ".", name, lineno)
            source = "\n".join(line[indent + 4:] for line in lines)
            want = match["want"].split("\n")
            if len(want) > 1 and not want[-1].strip():
                del want[-1]
            self._check_margin(want, " " * indent, name, lineno + len(lines))
            text = "\n".join(line[indent:] for line in want)
            raised = self._EXCEPTION.match(text)
            return source, self._options(source, name, lineno), text, raised and raised["message"]

        def _check_margin(self, lines, margin, name, lineno):
            for number, line in enumerate(lines, lineno + 1):
                if line and not line.startswith(margin):
                    raise ValueError(
                        f"line {number} of the docstring for {name} has inconsistent leading "
                        f"whitespace: {line!r}")

        def _options(self, source, name, lineno):
            options = {}
            for match in self._OPTIONS.finditer(source):
                for option in match[1].replace(",", " ").split():
                    if option[0] not in "+-" or option[1:] not in OPTIONFLAGS_BY_NAME:
                        raise ValueError(
                            f"line {lineno + 1} of the doctest for {name} has an invalid option: "
                            f"{option!r}")
                    options[OPTIONFLAGS_BY_NAME[option[1:]]] = option[0] == "+"
            if options and all(
                    not line.strip() or line.lstrip().startswith("#") for line in source.split("\n")):
                raise ValueError(
                    f"line {lineno} of the doctest for {name} has an option directive on a line with "
                    f"no example: {source!r}")
            return options


    class DocTestFinder:
        """Finds the documentation strings of a module, class or function and of what it holds."""

        def __init__(self, verbose=False, parser=DocTestParser(), recurse=True, exclude_empty=True):
            self._verbose = verbose
            self._parser = parser
            self._recurse = recurse
            self._exclude_empty = exclude_empty

        def find(self, obj, name=None, module=None, globs=None, extraglobs=None):
            if name is None:
                name = getattr(obj, "__name__", None)
                if name is None:
                    raise ValueError(
                        "DocTestFinder.find: name must be given when obj.__name__ doesn't exist: "
                        f"{type(obj)!r}")
            if module is False:
                module = None
            elif module is None:
                module = inspect.getmodule(obj)
            file = getattr(module, "__file__", None)
            if globs is None:
                globs = {} if module is None else module.__dict__.copy()
            else:
                globs = globs.copy()
            if extraglobs is not None:
                globs.update(extraglobs)
            globs.setdefault("__name__", "__main__")
            lines = linecache.getlines(file) if file else None
            tests = []
            self._find(tests, obj, name, module, lines or None, globs, set())
            tests.sort()
            return tests

        def _find(self, tests, obj, name, module, lines, globs, seen):
            if self._verbose:
                print(f"Finding tests in {name}")
            if id(obj) in seen:
                return
            seen.add(id(obj))
            test = self._test(obj, name, module, globs, lines)
            if test is not None:
                tests.append(test)
            if not self._recurse:
                return
            if inspect.ismodule(obj):
                for key, value in obj.__dict__.items():
                    if self._is_routine(value) or inspect.isclass(value):
                        if self._belongs(module, value):
                            self._find(tests, value, f"{name}.{key}", module, lines, globs, seen)
                for key, value in getattr(obj, "__test__", {}).items():
                    if not isinstance(key, str):
                        raise ValueError(
                            f"DocTestFinder.find: __test__ keys must be strings: {type(key)!r}")
                    if not (self._is_routine(value) or inspect.isclass(value)
                            or inspect.ismodule(value) or isinstance(value, str)):
                        raise ValueError(
                            "DocTestFinder.find: __test__ values must be strings, functions, methods, "
                            f"classes, or modules: {type(value)!r}")
                    self._find(tests, value, f"{name}.__test__.{key}", module, lines, globs, seen)
            if inspect.isclass(obj):
                for key, value in obj.__dict__.items():
                    if isinstance(value, (staticmethod, classmethod)):
                        value = value.__func__
                    if (inspect.isroutine(value) or inspect.isclass(value)
                            or isinstance(value, property)) and self._belongs(module, value):
                        self._find(tests, value, f"{name}.{key}", module, lines, globs, seen)

        def _is_routine(self, obj):
            try:
                return inspect.isroutine(inspect.unwrap(obj))
            except ValueError:
                return inspect.isroutine(obj)

        def _belongs(self, module, obj):
            """Whether an object was defined in a module."""
            if module is None or isinstance(obj, property):
                return True
            if inspect.isfunction(obj):
                return module.__dict__ is obj.__globals__
            if hasattr(obj, "__module__"):
                return module.__name__ == obj.__module__
            return not inspect.isbuiltin(obj) and not inspect.ismethoddescriptor(obj)

        def _test(self, obj, name, module, globs, lines):
            text = obj if isinstance(obj, str) else getattr(obj, "__doc__", None)
            text = "" if text is None else str(text)
            line = self._line(obj, text, lines)
            if self._exclude_empty and not text:
                return None
            file = None if module is None else getattr(module, "__file__", None) or module.__name__
            return self._parser.get_doctest(text, globs, name, file, line)

        def _line(self, obj, text, lines):
            """The line of an object's documentation string, from 0; `None` where that is not known."""
            line = None
            if inspect.ismodule(obj) and text:
                line = 0
            if inspect.isclass(obj) and text and lines is not None:
                pattern = re.compile(rf"^\s*class\s*{re.escape(obj.__name__)}\b")
                line = next((number for number, one in enumerate(lines) if pattern.match(one)), None)
            if inspect.ismethod(obj):
                obj = obj.__func__
            if inspect.isfunction(obj) and text:
                line = inspect.unwrap(obj).__code__.co_firstlineno - 1
            if line is None or lines is None:
                return None if line is None else line + 1
            return next(
                (number for number in range(line, len(lines))
                 if re.match(r"(^|.*:)\s*\w*(\"|')", lines[number])), None)


    for _class in (Example, DocTest, DocTestParser, DocTestFinder):
        _class.__module__ = "doctest"
    del _class
    """#
}
