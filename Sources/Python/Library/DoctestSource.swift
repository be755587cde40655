extension PythonLibrary {
  /// The source of `doctest`.
  static let doctest = #"""
    """Examples in documentation strings, run and compared with what they say they print."""

    import inspect
    import re
    import sys
    import traceback
    from collections import namedtuple
    from io import StringIO

    import _loopscope
    import linecache

    __all__ = [
        "register_optionflag", "DONT_ACCEPT_TRUE_FOR_1", "DONT_ACCEPT_BLANKLINE",
        "NORMALIZE_WHITESPACE", "ELLIPSIS", "SKIP", "IGNORE_EXCEPTION_DETAIL", "COMPARISON_FLAGS",
        "REPORT_UDIFF", "REPORT_CDIFF", "REPORT_NDIFF", "REPORT_ONLY_FIRST_FAILURE",
        "REPORTING_FLAGS", "FAIL_FAST", "Example", "DocTest", "DocTestParser", "DocTestFinder",
        "DocTestRunner", "OutputChecker", "DocTestFailure", "UnexpectedException", "DebugRunner",
        "testmod", "testfile", "run_docstring_examples", "DocTestSuite", "DocFileSuite",
        "set_unittest_reportflags", "script_from_examples",
    ]

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
    TestResults = namedtuple("TestResults", "failed attempted")


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


    # Running.


    class OutputChecker:
        """Compares what an example prints with what it is to print."""

        def check_output(self, want, got, optionflags):
            if got == want:
                return True
            if not optionflags & DONT_ACCEPT_TRUE_FOR_1 and (got, want) in (
                    ("True\n", "1\n"), ("False\n", "0\n")):
                return True
            if not optionflags & DONT_ACCEPT_BLANKLINE:
                want = re.sub(rf"(?m)^{re.escape(BLANKLINE_MARKER)}\s*?$", "", want)
                got = re.sub(r"(?m)^[^\S\n]+$", "", got)
                if got == want:
                    return True
            if optionflags & NORMALIZE_WHITESPACE:
                got = " ".join(got.split())
                want = " ".join(want.split())
                if got == want:
                    return True
            return bool(optionflags & ELLIPSIS) and _matches(want, got)

        def output_difference(self, example, got, optionflags):
            want = example.want
            if not optionflags & DONT_ACCEPT_BLANKLINE:
                got = re.sub(r"(?m)^[ ]*(?=\n)", BLANKLINE_MARKER, got)
            kinds = REPORT_UDIFF | REPORT_CDIFF | REPORT_NDIFF
            is_long = optionflags & REPORT_NDIFF or (want.count("\n") > 2 and got.count("\n") > 2)
            if optionflags & kinds and is_long:
                return self._difference(
                    want.splitlines(keepends=True), got.splitlines(keepends=True), optionflags)
            if want and got:
                return f"Expected:\n{_indented(want)}Got:\n{_indented(got)}"
            if want:
                return f"Expected:\n{_indented(want)}Got nothing\n"
            if got:
                return f"Expected nothing\nGot:\n{_indented(got)}"
            return "Expected nothing\nGot nothing\n"

        def _difference(self, want, got, optionflags):
            import difflib
            if optionflags & REPORT_UDIFF:
                kind = "unified diff with -expected +actual"
                lines = list(difflib.unified_diff(want, got, n=2))[2:]
            elif optionflags & REPORT_CDIFF:
                kind = "context diff with expected followed by actual"
                lines = list(difflib.context_diff(want, got, n=2))[2:]
            else:
                kind = "ndiff with -expected +actual"
                lines = list(difflib.Differ(charjunk=difflib.IS_CHARACTER_JUNK).compare(want, got))
            return f"Differences ({kind}):\n{_indented(''.join(lines))}"


    def _matches(want, got):
        """Whether a text is another in which `...` may stand for anything."""
        if ELLIPSIS_MARKER not in want:
            return want == got
        first, *middle, last = want.split(ELLIPSIS_MARKER)
        start, end = len(first), len(got) - len(last)
        if not (got.startswith(first) and got.endswith(last)) or start > end:
            return False
        for part in middle:
            start = got.find(part, start, end)
            if start < 0:
                return False
            start += len(part)
        return True


    class _Output(StringIO):
        """Takes the place of the standard output while an example runs."""

        def getvalue(self):
            text = super().getvalue()
            return text + "\n" if text and not text.endswith("\n") else text

        def truncate(self, size=None):
            self.seek(size)
            return super().truncate()


    def _exception_type(message):
        """The name of an exception's class, without its module, from the first line of its report."""
        name = message.split("\n", 1)[0].split(":", 1)[0]
        return name.rsplit(".", 1)[-1].strip()


    class DocTestRunner:
        """Runs tests and reports on them."""

        DIVIDER = "*" * 70

        def __init__(self, checker=None, verbose=None, optionflags=0):
            self._checker = checker or OutputChecker()
            self._verbose = "-v" in sys.argv if verbose is None else verbose
            self.optionflags = self.original_optionflags = optionflags
            self.tries = 0
            self.failures = 0
            self._counts = {}

        def report_start(self, out, test, example):
            if self._verbose:
                expecting = (
                    "Expecting:\n" + _indented(example.want) if example.want else "Expecting nothing\n")
                out(f"Trying:\n{_indented(example.source)}{expecting}")

        def report_success(self, out, test, example, got):
            if self._verbose:
                out("ok\n")

        def report_failure(self, out, test, example, got):
            out(self._header(test, example)
                + self._checker.output_difference(example, got, self.optionflags))

        def report_unexpected_exception(self, out, test, example, exc_info):
            text = "".join(traceback.format_exception(*exc_info))
            out(self._header(test, example) + "Exception raised:\n" + _indented(text))

        def _header(self, test, example):
            line = "?" if test.lineno is None else test.lineno + example.lineno + 1
            place = f"File \"{test.filename}\", line {line}" if test.filename else (
                f"Line {example.lineno + 1}")
            return (
                f"{self.DIVIDER}\n{place}, in {test.name}\nFailed example:\n"
                f"{_indented(example.source)}")

        def run(self, test, compileflags=None, out=None, clear_globs=True):
            self.test = test
            stdout, hook = sys.stdout, sys.displayhook
            if out is None:
                out = stdout.write
            self._output = sys.stdout = _Output()
            sys.displayhook = sys.__displayhook__
            try:
                return self._run(test, out)
            finally:
                sys.stdout, sys.displayhook = stdout, hook
                if clear_globs:
                    test.globs.clear()

        def _run(self, test, out):
            failures = tries = 0
            original = self.optionflags
            try:
                for number, example in enumerate(test.examples):
                    is_quiet = self.optionflags & REPORT_ONLY_FIRST_FAILURE and failures
                    self.optionflags = original
                    for flag, is_on in example.options.items():
                        self.optionflags = (
                            self.optionflags | flag if is_on else self.optionflags & ~flag)
                    if self.optionflags & SKIP:
                        continue
                    tries += 1
                    if not is_quiet:
                        self.report_start(out, test, example)
                    if not self._passes(test, example, number, out, is_quiet):
                        failures += 1
                        if self.optionflags & FAIL_FAST:
                            break
            finally:
                self.optionflags = original
            failed, tried = self._counts.get(test.name, (0, 0))
            self._counts[test.name] = failed + failures, tried + tries
            self.failures += failures
            self.tries += tries
            return TestResults(failures, tries)

        def _passes(self, test, example, number, out, is_quiet):
            exc_info = None
            try:
                _loopscope.interact(example.source, f"<doctest {test.name}[{number}]>", test.globs)
            except KeyboardInterrupt:
                raise
            except BaseException:
                exc_info = sys.exc_info()
            got = self._output.getvalue()
            self._output.truncate(0)
            if exc_info is None:
                passed = self._checker.check_output(example.want, got, self.optionflags)
            else:
                message = traceback.format_exception_only(*exc_info[:2])[-1]
                if not is_quiet:
                    got += "".join(traceback.format_exception(*exc_info))
                if example.exc_msg is None:
                    if not is_quiet:
                        self.report_unexpected_exception(out, test, example, exc_info)
                    return False
                passed = self._checker.check_output(example.exc_msg, message, self.optionflags) or (
                    self.optionflags & IGNORE_EXCEPTION_DETAIL
                    and _exception_type(example.exc_msg) == _exception_type(message))
            if not is_quiet:
                report = self.report_success if passed else self.report_failure
                report(out, test, example, got)
            return passed

        def summarize(self, verbose=None):
            if verbose is None:
                verbose = self._verbose
            empty, passed, failed = [], [], []
            for name, (failures, tries) in sorted(self._counts.items()):
                if failures:
                    failed.append((name, failures, tries))
                elif tries:
                    passed.append((name, tries))
                else:
                    empty.append(name)
            failures = sum(counts[0] for counts in self._counts.values())
            tries = sum(counts[1] for counts in self._counts.values())
            if verbose:
                if empty:
                    print(len(empty), "items had no tests:")
                    for name in empty:
                        print("   ", name)
                if passed:
                    print(len(passed), "items passed all tests:")
                    for name, count in passed:
                        print(f" {count:3d} tests in {name}")
            if failed:
                print(self.DIVIDER)
                print(len(failed), "items had failures:")
                for name, count, of in failed:
                    print(f" {count:3d} of {of:3d} in {name}")
            if verbose:
                print(tries, "tests in", len(self._counts), "items.")
                print(tries - failures, "passed and", failures, "failed.")
            if failures:
                print("***Test Failed***", failures, "failures.")
            elif verbose:
                print("Test passed.")
            return TestResults(failures, tries)

        def merge(self, other):
            for name, (failures, tries) in other._counts.items():
                mine = self._counts.get(name, (0, 0))
                self._counts[name] = mine[0] + failures, mine[1] + tries


    class DocTestFailure(Exception):
        """An example printed something else."""

        def __init__(self, test, example, got):
            self.test = test
            self.example = example
            self.got = got

        def __str__(self):
            return str(self.test)


    class UnexpectedException(Exception):
        """An example raised what it was not to raise."""

        def __init__(self, test, example, exc_info):
            self.test = test
            self.example = example
            self.exc_info = exc_info

        def __str__(self):
            return str(self.test)


    class DebugRunner(DocTestRunner):
        """Raises at the first failure."""

        def run(self, test, compileflags=None, out=None, clear_globs=True):
            result = super().run(test, compileflags, out, False)
            if clear_globs:
                test.globs.clear()
            return result

        def report_unexpected_exception(self, out, test, example, exc_info):
            raise UnexpectedException(test, example, exc_info)

        def report_failure(self, out, test, example, got):
            raise DocTestFailure(test, example, got)


    # What programs call.

    master = None


    def testmod(
        m=None, name=None, globs=None, verbose=None, report=True, optionflags=0, extraglobs=None,
        raise_on_error=False, exclude_empty=False,
    ):
        global master
        if m is None:
            m = sys.modules.get("__main__")
        if not inspect.ismodule(m):
            raise TypeError(f"testmod: module required; {m!r}")
        finder = DocTestFinder(exclude_empty=exclude_empty)
        kind = DebugRunner if raise_on_error else DocTestRunner
        runner = kind(verbose=verbose, optionflags=optionflags)
        for test in finder.find(m, name or m.__name__, globs=globs, extraglobs=extraglobs):
            runner.run(test)
        if report:
            runner.summarize()
        if master is None:
            master = runner
        else:
            master.merge(runner)
        return TestResults(runner.failures, runner.tries)


    def run_docstring_examples(
        f, globs, verbose=False, name="NoName", compileflags=None, optionflags=0,
    ):
        finder = DocTestFinder(verbose=verbose, recurse=False)
        runner = DocTestRunner(verbose=verbose, optionflags=optionflags)
        for test in finder.find(f, name, globs=globs):
            runner.run(test, compileflags=compileflags)


    def testfile(filename, *args, **keywords):
        raise PermissionError(
            "doctest.testfile() is not available: Loopscope runs programs without access to files")


    def DocFileSuite(*paths, **keywords):
        raise PermissionError(
            "doctest.DocFileSuite() is not available: Loopscope runs programs without access to files")


    def script_from_examples(s):
        """A program of the examples in a text, all else as comments."""
        output = []
        for piece in DocTestParser().parse(s):
            if isinstance(piece, Example):
                output.append(piece.source[:-1])
                if piece.want:
                    output.append("# Expected:")
                    output += ["## " + line for line in piece.want.split("\n")[:-1]]
            else:
                output += [("# " + line).rstrip() if line else "#" for line in piece.split("\n")[:-1]]
        while output and output[-1] == "#":
            output.pop()
        while output and output[0] == "#":
            output.pop(0)
        return "\n".join(output) + "\n"


    # In suites of unittest.

    _unittest_flags = 0


    def set_unittest_reportflags(flags):
        global _unittest_flags
        if flags & REPORTING_FLAGS != flags:
            raise ValueError("Only reporting flags allowed", flags)
        before, _unittest_flags = _unittest_flags, flags
        return before


    def DocTestSuite(
        module=None, globs=None, extraglobs=None, test_finder=None, setUp=None, tearDown=None,
        optionflags=0, checker=None,
    ):
        import unittest

        class DocTestCase(unittest.TestCase):
            def __init__(self, test):
                super().__init__()
                self._test = test

            def setUp(self):
                self._globs = self._test.globs.copy()
                if setUp is not None:
                    setUp(self._test)

            def tearDown(self):
                if tearDown is not None:
                    tearDown(self._test)
                self._test.globs.clear()
                self._test.globs.update(self._globs)

            def runTest(self):
                flags = optionflags
                if not flags & REPORTING_FLAGS:
                    flags |= _unittest_flags
                report = StringIO()
                runner = DocTestRunner(checker=checker, verbose=False, optionflags=flags)
                runner.DIVIDER = "-" * 70
                if runner.run(self._test, out=report.write, clear_globs=False).failed:
                    test = self._test
                    line = "unknown line number" if test.lineno is None else str(test.lineno)
                    raise self.failureException(
                        f"Failed doctest test for {test.name}\n  File \"{test.filename}\", "
                        f"line {line}, in {test.name.rpartition('.')[2]}\n\n{report.getvalue()}")

            def id(self):
                return self._test.name

            def __repr__(self):
                *owner, name = self._test.name.split(".")
                return f"{name} ({'.'.join(owner)})"

            __str__ = __repr__

            def shortDescription(self):
                return "Doctest: " + self._test.name

        DocTestCase.__qualname__ = "DocTestCase"
        if module is None or isinstance(module, str):
            module = sys.modules["__main__" if module is None else module]
        tests = (test_finder or DocTestFinder()).find(module, globs=globs, extraglobs=extraglobs)
        suite = unittest.TestSuite()
        for test in tests:
            if test.examples:
                suite.addTest(DocTestCase(test))
        return suite
    """#
}
