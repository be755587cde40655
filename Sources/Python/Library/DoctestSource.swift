extension PythonLibrary {
  /// The source of `doctest`.
  static let doctest = #"""
    """Examples in documentation strings, run and compared with what they say they print."""

    import inspect
    import sys
    import traceback
    from collections import namedtuple
    from io import StringIO

    import _loopscope
    from _doctest_checking import OutputChecker, _exception_type, _Output
    from _doctest_examples import (
        BLANKLINE_MARKER, COMPARISON_FLAGS, DONT_ACCEPT_BLANKLINE, DONT_ACCEPT_TRUE_FOR_1, DocTest,
        DocTestFinder, DocTestParser, ELLIPSIS, ELLIPSIS_MARKER, Example, FAIL_FAST,
        IGNORE_EXCEPTION_DETAIL, NORMALIZE_WHITESPACE, OPTIONFLAGS_BY_NAME, REPORTING_FLAGS,
        REPORT_CDIFF, REPORT_NDIFF, REPORT_ONLY_FIRST_FAILURE, REPORT_UDIFF, SKIP, _indented,
        register_optionflag)

    __all__ = [
        "register_optionflag", "DONT_ACCEPT_TRUE_FOR_1", "DONT_ACCEPT_BLANKLINE",
        "NORMALIZE_WHITESPACE", "ELLIPSIS", "SKIP", "IGNORE_EXCEPTION_DETAIL", "COMPARISON_FLAGS",
        "REPORT_UDIFF", "REPORT_CDIFF", "REPORT_NDIFF", "REPORT_ONLY_FIRST_FAILURE",
        "REPORTING_FLAGS", "FAIL_FAST", "Example", "DocTest", "DocTestParser", "DocTestFinder",
        "DocTestRunner", "OutputChecker", "DocTestFailure", "UnexpectedException", "DebugRunner",
        "testmod", "testfile", "run_docstring_examples", "DocTestSuite", "DocFileSuite",
        "set_unittest_reportflags", "script_from_examples",
    ]

    TestResults = namedtuple("TestResults", "failed attempted")


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
