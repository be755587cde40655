extension PythonLibrary {
  /// The source of `unittest`.
  static let unittest = #"""
    """Tests as classes, synchronous and asynchronous."""

    import sys
    import time
    import traceback

    __path__ = []
    __all__ = [
        "TestResult", "TestCase", "IsolatedAsyncioTestCase", "TestSuite", "TextTestRunner", "TestLoader",
        "FunctionTestCase", "main", "defaultTestLoader", "SkipTest", "skip", "skipIf", "skipUnless",
        "expectedFailure", "TextTestResult", "TestProgram", "addModuleCleanup", "enterModuleContext",
        "doModuleCleanups",
    ]


    class SkipTest(Exception):
        pass


    SkipTest.__module__ = "unittest.case"


    def skip(reason):
        def decorate(item):
            if not isinstance(item, type):
                import functools

                @functools.wraps(item)
                def skipped(*args, **kwargs):
                    raise SkipTest(reason)
                item = skipped
            item.__unittest_skip__ = True
            item.__unittest_skip_why__ = reason
            return item

        if callable(reason):
            item, reason = reason, ""
            return decorate(item)
        return decorate


    def skipIf(condition, reason):
        return skip(reason) if condition else lambda item: item


    def skipUnless(condition, reason):
        return skipIf(not condition, reason)


    def expectedFailure(item):
        item.__unittest_expecting_failure__ = True
        return item


    _module_cleanups = []


    def addModuleCleanup(function, /, *args, **kwargs):
        _module_cleanups.append((function, args, kwargs))


    def enterModuleContext(cm):
        result = cm.__enter__()
        addModuleCleanup(cm.__exit__, None, None, None)
        return result


    def doModuleCleanups():
        while _module_cleanups:
            function, args, kwargs = _module_cleanups.pop()
            function(*args, **kwargs)


    def _show(value):
        try:
            return repr(value)
        except Exception:
            return object.__repr__(value)


    def _short(value, limit=80):
        text = _show(value)
        return text if len(text) < limit else text[:limit] + " [truncated]..."


    def _unequal(first, second):
        """`first != second`, shortened where both texts are long: what they share, then what not."""
        texts = _show(first), _show(second)
        longest = max(map(len, texts))
        if longest > 80:
            shared = 0
            for a, b in zip(*texts):
                if a != b:
                    break
                shared += 1
            start, kept = texts[0][:shared], 80 - (longest - shared + 17)
            if kept > 5:
                start = _cut(start, 5, kept)
                texts = [start + text[shared:] for text in texts]
            else:
                start = _cut(start, 5, 5)
                texts = [start + _cut(text[shared:], 41, 5) for text in texts]
        return f"{texts[0]} != {texts[1]}"


    def _cut(text, start, end):
        """A text with the number of its characters between a start and an end in their place."""
        left_out = len(text) - start - end
        if left_out <= 12:
            return text
        return f"{text[:start]}[{left_out} chars]{text[len(text) - end:]}"


    class _Raises:
        """Checks that a block raises (or warns): the context of `assertRaises`."""

        def __init__(self, expected, case, pattern=None):
            self.expected = expected
            self.case = case
            self.pattern = pattern
            self.msg = None

        def handle(self, name, args, kwargs):
            wanted = Warning if isinstance(self, _Warns) else BaseException
            kinds = self.expected if isinstance(self.expected, tuple) else (self.expected,)
            if not all([isinstance(one, type) and issubclass(one, wanted) for one in kinds]):
                raise TypeError(
                    f"{name}() arg 1 must be "
                    + ("a warning class" if wanted is Warning else "an exception type")
                    + (" or tuple of " + ("warning classes" if wanted is Warning else "exception types")))
            if not args:
                self.msg = kwargs.pop("msg", None)
                if kwargs:
                    raise TypeError(
                        f"{next(iter(kwargs))!r} is an invalid keyword argument for this function")
                return self
            function, *rest = args
            self.object_name = getattr(function, "__name__", str(function))
            with self:
                function(*rest, **kwargs)

        def _fail(self, text):
            raise self.case.failureException(self.case._formatMessage(self.msg, text))

        def _name(self):
            try:
                return self.expected.__name__
            except AttributeError:
                return str(self.expected)

        def _not_happened(self, verb):
            if hasattr(self, "object_name"):
                self._fail(f"{self._name()} not {verb} by {self.object_name}")
            self._fail(f"{self._name()} not {verb}")

        def __enter__(self):
            return self

        def __exit__(self, kind, error, tb):
            if kind is None:
                self._not_happened("raised")
            if not issubclass(kind, self.expected):
                return False
            self.exception = error.with_traceback(None)
            if self.pattern is not None:
                import re
                pattern = re.compile(self.pattern)
                if not pattern.search(str(error)):
                    self._fail(f'"{pattern.pattern}" does not match "{error}"')
            return True


    class _Warns(_Raises):
        def __enter__(self):
            import warnings
            self._catch = warnings.catch_warnings(record=True)
            self.warnings = self._catch.__enter__()
            warnings.simplefilter("always", self.expected)
            return self

        def __exit__(self, kind, error, tb):
            self._catch.__exit__(kind, error, tb)
            if kind is not None:
                return
            first = None
            for one in self.warnings:
                if not isinstance(one.message, self.expected):
                    continue
                if first is None:
                    first = one.message
                if self.pattern is not None:
                    import re
                    if not re.search(self.pattern, str(one.message)):
                        continue
                self.warning = one.message
                self.filename = one.filename
                self.lineno = one.lineno
                return
            if first is not None:
                self._fail(f'"{self.pattern}" does not match "{first}"')
            self._not_happened("triggered")


    class _Logs:
        """Collects what a logger is told: the context of `assertLogs`."""

        def __init__(self, case, logger, level, forbids):
            import logging
            self.case = case
            self.logger = logger if isinstance(logger, logging.Logger) else logging.getLogger(logger)
            self.name = logger.name if isinstance(logger, logging.Logger) else logger or "root"
            self.level = logging.INFO if level is None else logging._checkLevel(level)
            self.forbids = forbids

        def __enter__(self):
            import logging
            from collections import namedtuple
            watcher = namedtuple("_LoggingWatcher", "records output")([], [])

            class Capture(logging.Handler):
                def emit(self, record):
                    watcher.records.append(record)
                    watcher.output.append(self.format(record))

            handler = Capture()
            handler.setLevel(self.level)
            handler.setFormatter(logging.Formatter("%(levelname)s:%(name)s:%(message)s"))
            logger = self.logger
            self.saved = logger.handlers[:], logger.level, logger.propagate
            logger.handlers = [handler]
            logger.setLevel(self.level)
            logger.propagate = False
            self.watcher = watcher
            return None if self.forbids else watcher

        def __exit__(self, kind, error, tb):
            import logging
            self.logger.handlers, level, self.logger.propagate = self.saved
            self.logger.setLevel(level)
            if kind is not None:
                return False
            if self.forbids:
                if self.watcher.records:
                    raise self.case.failureException(
                        f"Unexpected logs found: {self.watcher.output!r}")
            elif not self.watcher.records:
                raise self.case.failureException(
                    f"no logs of level {logging.getLevelName(self.level)} or higher triggered on "
                    f"{self.name}")


    class TestCase:
        failureException = AssertionError
        longMessage = True
        maxDiff = 80 * 8

        def __init__(self, methodName="runTest"):
            self._testMethodName = methodName
            method = getattr(self, methodName, None)
            if method is None and methodName != "runTest":
                raise ValueError(f"no such test method in {type(self)}: {methodName}")
            self._testMethodDoc = method and method.__doc__
            self._cleanups = []
            self._equalities = {}
            self._result = None

        # What a program overrides.
        def setUp(self): pass
        def tearDown(self): pass

        @classmethod
        def setUpClass(cls): pass

        @classmethod
        def tearDownClass(cls): pass

        def addCleanup(self, function, /, *args, **kwargs):
            self._cleanups.append((function, args, kwargs))

        def enterContext(self, cm):
            result = type(cm).__enter__(cm)
            self.addCleanup(type(cm).__exit__, cm, None, None, None)
            return result

        @classmethod
        def addClassCleanup(cls, function, /, *args, **kwargs):
            if "_class_cleanups" not in cls.__dict__:
                cls._class_cleanups = []
            cls._class_cleanups.append((function, args, kwargs))

        @classmethod
        def enterClassContext(cls, cm):
            result = type(cm).__enter__(cm)
            cls.addClassCleanup(type(cm).__exit__, cm, None, None, None)
            return result

        @classmethod
        def doClassCleanups(cls):
            while cls.__dict__.get("_class_cleanups"):
                function, args, kwargs = cls._class_cleanups.pop()
                function(*args, **kwargs)

        def addTypeEqualityFunc(self, typeobj, function):
            self._equalities[typeobj] = function

        def countTestCases(self): return 1
        def defaultTestResult(self): return TestResult()
        def id(self): return f"{_class_name(type(self))}.{self._testMethodName}"
        def skipTest(self, reason): raise SkipTest(reason)
        def fail(self, msg=None): raise self.failureException(msg)

        def shortDescription(self):
            document = self._testMethodDoc
            return document.strip().split("\n")[0].strip() if document else None

        def __str__(self):
            return f"{self._testMethodName} ({_class_name(type(self))}.{self._testMethodName})"

        def __repr__(self):
            return f"<{_class_name(type(self))} testMethod={self._testMethodName}>"

        def __eq__(self, other):
            if type(self) is not type(other):
                return NotImplemented
            return self._testMethodName == other._testMethodName

        def __hash__(self):
            return hash((type(self), self._testMethodName))

        # Running.

        def _call_set_up(self): self.setUp()
        def _call_test(self, method): self._check_result(method(), method)
        def _call_tear_down(self): self.tearDown()
        def _call_cleanup(self, function, args, kwargs): function(*args, **kwargs)
        def _check_result(self, result, method):
            if result is not None:
                import warnings
                warnings.warn(
                    "It is deprecated to return a value that is not None from a test case "
                    f"({method})", DeprecationWarning, stacklevel=5)

        def _set_up_runner(self): pass
        def _tear_down_runner(self): pass

        def run(self, result=None):
            if result is None:
                result = self.defaultTestResult()
            self._result = result
            result.startTest(self)
            try:
                method = getattr(self, self._testMethodName)
                if getattr(type(self), "__unittest_skip__", False) or getattr(
                        method, "__unittest_skip__", False):
                    why = getattr(type(self), "__unittest_skip_why__", "") or getattr(
                        method, "__unittest_skip_why__", "")
                    result.addSkip(self, why)
                    return result
                expecting = getattr(type(self), "__unittest_expecting_failure__", False) or getattr(
                    method, "__unittest_expecting_failure__", False)
                self._failed = False
                self._expected_error = None
                self._expecting = False
                self._set_up_runner()
                try:
                    self._guard(self._call_set_up)
                    if not self._failed:
                        self._expecting = expecting
                        self._guard(self._call_test, method)
                        self._expecting = False
                        self._guard(self._call_tear_down)
                    self.doCleanups()
                finally:
                    self._tear_down_runner()
                if not self._failed:
                    if not expecting:
                        result.addSuccess(self)
                    elif self._expected_error is not None:
                        result.addExpectedFailure(self, self._expected_error)
                    else:
                        result.addUnexpectedSuccess(self)
            finally:
                result.stopTest(self)
            return result

        __call__ = run

        def _guard(self, function, *args):
            try:
                function(*args)
            except KeyboardInterrupt:
                raise
            except SkipTest as error:
                self._failed = True
                self._result.addSkip(self, str(error))
            except BaseException as error:
                details = type(error), error, error.__traceback__
                if self._expecting:
                    self._expected_error = details
                    return
                self._failed = True
                if isinstance(error, self.failureException):
                    self._result.addFailure(self, details)
                else:
                    self._result.addError(self, details)

        def doCleanups(self):
            while self._cleanups:
                self._guard(self._call_cleanup, *self._cleanups.pop())

        def debug(self):
            self._set_up_runner()
            self._call_set_up()
            self._call_test(getattr(self, self._testMethodName))
            self._call_tear_down()
            while self._cleanups:
                self._call_cleanup(*self._cleanups.pop())
            self._tear_down_runner()

        def subTest(self, msg=None, **params):
            return _SubTest(self, msg, params)

        # Checking.

        def _formatMessage(self, msg, standard):
            if not self.longMessage:
                return msg or standard
            return standard if msg is None else f"{standard} : {msg}"

        def _check(self, holds, msg, text):
            if not holds:
                raise self.failureException(self._formatMessage(msg, text))

        def assertTrue(self, expr, msg=None):
            self._check(expr, msg, f"{_show(expr)} is not true")

        def assertFalse(self, expr, msg=None):
            self._check(not expr, msg, f"{_show(expr)} is not false")

        def assertEqual(self, first, second, msg=None):
            if type(first) is type(second):
                special = self._equalities.get(type(first))
                if special is not None:
                    if isinstance(special, str):
                        special = getattr(self, special)
                    special(first, second, msg=msg)
                    return
                if first != second and isinstance(first, (str, list, tuple, dict, set, frozenset)):
                    self._explain(first, second, msg)
            equal = first == second
            self._check(equal, msg, None if equal else _unequal(first, second))

        def _explain(self, first, second, msg):
            """Says where two containers or texts differ, beginning as CPython's message does."""
            text = _unequal(first, second)
            if isinstance(first, (set, frozenset)):
                parts = []
                for name, items in (("first", first - second), ("second", second - first)):
                    if items:
                        other = "second" if name == "first" else "first"
                        parts.append(f"Items in the {name} set but not the {other}:")
                        parts.extend([repr(item) for item in items])
                raise self.failureException(self._formatMessage(msg, "\n".join(parts)))
            if isinstance(first, (list, tuple)):
                kind = "list" if isinstance(first, list) else "tuple"
                text = self._whereSequencesDiffer(first, second, kind, text)
            self._failWithDifference(first, second, text, msg)

        def _whereSequencesDiffer(self, first, second, kind, text):
            text = f"{kind.capitalize()}s differ: {text}\n"
            for place, (a, b) in enumerate(zip(first, second)):
                if a != b:
                    text += f"\nFirst differing element {place}:\n{_short(a)}\n{_short(b)}\n"
                    break
            if len(first) != len(second):
                longer, which = (
                    (first, "First") if len(first) > len(second) else (second, "Second"))
                place = min(len(first), len(second))
                text += (
                    f"\n{which} {kind} contains {len(longer) - place} additional elements.\n"
                    f"First extra element {place}:\n{_short(longer[place])}\n")
            return text

        def _failWithDifference(self, first, second, text, msg):
            shown = self._difference(first, second)
            if self.maxDiff is not None and len(shown) > self.maxDiff:
                shown = (
                    f"\nDiff is {len(shown)} characters long. Set self.maxDiff to None to see it.")
            raise self.failureException(self._formatMessage(msg, text + shown))

        @staticmethod
        def _difference(first, second):
            """What differs between two texts or containers, line by line."""
            import difflib
            if isinstance(first, str) and isinstance(second, str):
                lines = []
                for text in (first, second):
                    split = text.splitlines(keepends=True)
                    whole = len(split) == 1 and text.strip("\r\n") == text
                    lines.append([text + "\n"] if whole else split)
                return "\n" + "".join(difflib.ndiff(*lines))
            import pprint
            lines = [pprint.pformat(value).splitlines() for value in (first, second)]
            return "\n" + "\n".join(difflib.ndiff(*lines))

        def assertNotEqual(self, first, second, msg=None):
            self._check(first != second, msg, f"{_short(first)} == {_short(second)}")

        def assertIs(self, expr1, expr2, msg=None):
            self._check(expr1 is expr2, msg, f"{_show(expr1)} is not {_show(expr2)}")

        def assertIsNot(self, expr1, expr2, msg=None):
            self._check(expr1 is not expr2, msg, f"unexpectedly identical: {_show(expr1)}")

        def assertIsNone(self, obj, msg=None):
            self._check(obj is None, msg, f"{_show(obj)} is not None")

        def assertIsNotNone(self, obj, msg=None):
            self._check(obj is not None, msg, "unexpectedly None")

        def assertIn(self, member, container, msg=None):
            self._check(member in container, msg, f"{_show(member)} not found in {_show(container)}")

        def assertNotIn(self, member, container, msg=None):
            self._check(
                member not in container, msg,
                f"{_show(member)} unexpectedly found in {_show(container)}")

        def assertIsInstance(self, obj, cls, msg=None):
            self._check(isinstance(obj, cls), msg, f"{_show(obj)} is not an instance of {cls!r}")

        def assertNotIsInstance(self, obj, cls, msg=None):
            self._check(not isinstance(obj, cls), msg, f"{_show(obj)} is an instance of {cls!r}")

        def assertLess(self, a, b, msg=None):
            self._check(a < b, msg, f"{_show(a)} not less than {_show(b)}")

        def assertLessEqual(self, a, b, msg=None):
            self._check(a <= b, msg, f"{_show(a)} not less than or equal to {_show(b)}")

        def assertGreater(self, a, b, msg=None):
            self._check(a > b, msg, f"{_show(a)} not greater than {_show(b)}")

        def assertGreaterEqual(self, a, b, msg=None):
            self._check(a >= b, msg, f"{_show(a)} not greater than or equal to {_show(b)}")

        def assertAlmostEqual(self, first, second, places=None, msg=None, delta=None):
            if first == second:
                return
            if delta is not None and places is not None:
                raise TypeError("specify delta or places not both")
            difference = abs(first - second)
            shown = f"{_show(first)} != {_show(second)} within "
            if delta is not None:
                self._check(
                    difference <= delta, msg,
                    f"{shown}{_show(delta)} delta ({_show(difference)} difference)")
            else:
                places = 7 if places is None else places
                self._check(
                    round(difference, places) == 0, msg,
                    f"{shown}{places!r} places ({_show(difference)} difference)")

        def assertNotAlmostEqual(self, first, second, places=None, msg=None, delta=None):
            if delta is not None and places is not None:
                raise TypeError("specify delta or places not both")
            difference = abs(first - second)
            if delta is not None:
                self._check(
                    first != second and difference > delta, msg,
                    f"{_show(first)} == {_show(second)} within {_show(delta)} delta "
                    f"({_show(difference)} difference)")
            else:
                places = 7 if places is None else places
                self._check(
                    first != second and round(difference, places) != 0, msg,
                    f"{_show(first)} == {_show(second)} within {places!r} places")

        def assertCountEqual(self, first, second, msg=None):
            first, second = list(first), list(second)
            lines = []
            seen = []
            for item in first + second:
                if item in seen:
                    continue
                seen.append(item)
                if first.count(item) != second.count(item):
                    lines.append(
                        f"First has {first.count(item)}, Second has {second.count(item)}:  {item!r}")
            if lines:
                raise self.failureException(self._formatMessage(
                    msg, "\n".join(["Element counts were not equal:"] + lines)))

        def assertSequenceEqual(self, seq1, seq2, msg=None, seq_type=None):
            kind = "sequence" if seq_type is None else seq_type.__name__
            sequences = ("First", seq1), ("Second", seq2)
            for which, sequence in sequences:
                if seq_type is not None and not isinstance(sequence, seq_type):
                    raise self.failureException(f"{which} sequence is not a {kind}: {_short(sequence)}")
            if seq1 == seq2:
                return
            for which, sequence in sequences:
                if not hasattr(type(sequence), "__len__"):
                    text = f"{which} {kind} has no length.    Non-sequence?"
                    self._failWithDifference(seq1, seq2, text, msg)
            if len(seq1) == len(seq2) and all(a == b for a, b in zip(seq1, seq2)):
                return
            text = self._whereSequencesDiffer(seq1, seq2, kind, f"{_short(seq1)} != {_short(seq2)}")
            self._failWithDifference(seq1, seq2, text, msg)

        def assertListEqual(self, list1, list2, msg=None):
            self.assertSequenceEqual(list1, list2, msg, seq_type=list)

        def assertTupleEqual(self, tuple1, tuple2, msg=None):
            self.assertSequenceEqual(tuple1, tuple2, msg, seq_type=tuple)

        def assertSetEqual(self, set1, set2, msg=None): self.assertEqual(set1, set2, msg)
        def assertDictEqual(self, d1, d2, msg=None): self.assertEqual(d1, d2, msg)
        def assertMultiLineEqual(self, first, second, msg=None): self.assertEqual(first, second, msg)

        def assertRegex(self, text, expected_regex, msg=None):
            import re
            pattern = re.compile(expected_regex)
            self._check(
                pattern.search(text), msg,
                f"Regex didn't match: {pattern.pattern!r} not found in {text!r}")

        def assertNotRegex(self, text, unexpected_regex, msg=None):
            import re
            pattern = re.compile(unexpected_regex)
            match = pattern.search(text)
            self._check(
                match is None, msg,
                match and f"Regex matched: {match.group()!r} matches {pattern.pattern!r} in {text!r}")

        def assertRaises(self, expected_exception, *args, **kwargs):
            return _Raises(expected_exception, self).handle("assertRaises", args, kwargs)

        def assertRaisesRegex(self, expected_exception, expected_regex, *args, **kwargs):
            return _Raises(expected_exception, self, expected_regex).handle(
                "assertRaisesRegex", args, kwargs)

        def assertWarns(self, expected_warning, *args, **kwargs):
            return _Warns(expected_warning, self).handle("assertWarns", args, kwargs)

        def assertWarnsRegex(self, expected_warning, expected_regex, *args, **kwargs):
            return _Warns(expected_warning, self, expected_regex).handle(
                "assertWarnsRegex", args, kwargs)

        def assertLogs(self, logger=None, level=None):
            return _Logs(self, logger, level, False)

        def assertNoLogs(self, logger=None, level=None):
            return _Logs(self, logger, level, True)

        # Names of long ago.

        def _renamed(function):
            def renamed(*args, **kwargs):
                import warnings
                warnings.warn(
                    f"Please use {function.__name__} instead.", DeprecationWarning, stacklevel=2)
                return function(*args, **kwargs)
            return renamed

        assert_ = _renamed(assertTrue)
        assertEquals = _renamed(assertEqual)
        assertNotEquals = _renamed(assertNotEqual)
        assertAlmostEquals = _renamed(assertAlmostEqual)
        assertNotAlmostEquals = _renamed(assertNotAlmostEqual)
        assertRegexpMatches = _renamed(assertRegex)
        assertNotRegexpMatches = _renamed(assertNotRegex)
        assertRaisesRegexp = _renamed(assertRaisesRegex)
        del _renamed


    class _SubTest:
        """One case of a test: fails by itself, and lets the test go on."""

        def __init__(self, case, msg, params):
            self.test_case = case
            self._message = msg
            self.params = params
            self.failureException = case.failureException

        def id(self): return f"{self.test_case.id()} {self._description()}"
        def shortDescription(self): return self.test_case.shortDescription()
        def __str__(self): return f"{self.test_case} {self._description()}"

        def _description(self):
            parts = []
            if self._message is not None:
                parts.append(f"[{self._message}]")
            if self.params:
                shown = ", ".join([f"{name}={value!r}" for name, value in self.params.items()])
                parts.append(f"({shown})")
            return " ".join(parts) or "(<subtest>)"

        def __enter__(self):
            return self

        def __exit__(self, kind, error, tb):
            case = self.test_case
            if error is None or not isinstance(error, Exception) or case._expecting:
                return False
            if isinstance(error, SkipTest):
                case._failed = True
                case._result.addSkip(self, str(error))
                return True
            case._failed = True
            case._result.addSubTest(case, self, (kind, error, tb))
            return True


    class FunctionTestCase(TestCase):
        def __init__(self, testFunc, setUp=None, tearDown=None, description=None):
            super().__init__()
            self._functions = testFunc, setUp, tearDown
            self._description = description

        def setUp(self):
            if self._functions[1] is not None:
                self._functions[1]()

        def tearDown(self):
            if self._functions[2] is not None:
                self._functions[2]()

        def runTest(self):
            self._functions[0]()

        def id(self): return self._functions[0].__name__
        def __str__(self): return f"{_class_name(type(self))} ({self._functions[0].__name__})"


    class IsolatedAsyncioTestCase(TestCase):
        """Each test runs on an event loop of its own."""

        loop_factory = None

        async def asyncSetUp(self): pass
        async def asyncTearDown(self): pass

        def addAsyncCleanup(self, func, /, *args, **kwargs):
            self.addCleanup(func, *args, **kwargs)

        async def enterAsyncContext(self, cm):
            result = await type(cm).__aenter__(cm)
            self.addAsyncCleanup(type(cm).__aexit__, cm, None, None, None)
            return result

        def _set_up_runner(self):
            import asyncio
            import contextvars
            self._runner = asyncio.Runner(debug=True)
            self._runner.get_loop()
            self._context = contextvars.copy_context()

        def _tear_down_runner(self):
            self._runner.close()

        def _finish(self, function, *args, **kwargs):
            import inspect
            result = self._context.run(function, *args, **kwargs)
            if inspect.isawaitable(result):
                return self._runner.run(self._awaited(result), context=self._context)
            return result

        async def _awaited(self, awaitable):
            return await awaitable

        def _call_set_up(self):
            self._context.run(self.setUp)
            self._finish(self.asyncSetUp)

        def _call_test(self, method):
            self._check_result(self._finish(method), method)

        def _call_tear_down(self):
            self._finish(self.asyncTearDown)
            self._context.run(self.tearDown)

        def _call_cleanup(self, function, args, kwargs):
            self._finish(function, *args, **kwargs)


    def _class_name(cls):
        return f"{cls.__module__}.{cls.__qualname__}"


    class TestResult:
        def __init__(self, stream=None, descriptions=None, verbosity=None):
            self.failures = []
            self.errors = []
            self.skipped = []
            self.expectedFailures = []
            self.unexpectedSuccesses = []
            self.testsRun = 0
            self.shouldStop = False
            self.failfast = False

        def startTest(self, test): self.testsRun += 1
        def stopTest(self, test): pass
        def startTestRun(self): pass
        def stopTestRun(self): pass
        def addSuccess(self, test): pass
        def addSkip(self, test, reason): self.skipped.append((test, reason))
        def addExpectedFailure(self, test, err): self.expectedFailures.append((test, self._text(err)))
        def addUnexpectedSuccess(self, test): self.unexpectedSuccesses.append(test)
        def stop(self): self.shouldStop = True

        def addError(self, test, err):
            self.errors.append((test, self._text(err)))
            self._stop_early()

        def addFailure(self, test, err):
            self.failures.append((test, self._text(err)))
            self._stop_early()

        def addSubTest(self, test, subtest, err):
            if err is not None:
                is_failure = issubclass(err[0], test.failureException)
                (self.failures if is_failure else self.errors).append((subtest, self._text(err)))
                self._stop_early()

        def _stop_early(self):
            if self.failfast:
                self.stop()

        def wasSuccessful(self):
            return not (self.failures or self.errors or self.unexpectedSuccesses)

        def _text(self, err):
            """The traceback, without the frames of this module."""
            lines = []
            is_own = False
            for line in "".join(traceback.format_exception(err[1])).split("\n"):
                if line.startswith("  File "):
                    is_own = line.startswith('  File "<frozen unittest')
                elif not line.startswith("    "):
                    is_own = False
                if not is_own:
                    lines.append(line)
            return "\n".join(lines)

        def __repr__(self):
            return (
                f"<{_class_name(type(self))} run={self.testsRun} errors={len(self.errors)} "
                f"failures={len(self.failures)}>")


    class TextTestResult(TestResult):
        separator1 = "=" * 70
        separator2 = "-" * 70

        def __init__(self, stream, descriptions, verbosity):
            super().__init__(stream, descriptions, verbosity)
            self.stream = stream
            self.descriptions = descriptions
            self.showAll = verbosity > 1
            self.dots = verbosity == 1
            self._is_fresh_line = True

        def getDescription(self, test):
            short = test.shortDescription()
            return f"{test}\n{short}" if self.descriptions and short else str(test)

        def _tell(self, test, word, dot):
            if self.showAll:
                is_part = isinstance(test, _SubTest)
                if is_part or self._is_fresh_line:
                    if not self._is_fresh_line:
                        self.stream.write("\n")
                    self.stream.write(f"{'  ' if is_part else ''}{self.getDescription(test)} ... ")
                self.stream.write(word + "\n")
                self._is_fresh_line = True
            elif self.dots:
                self.stream.write(dot)
            self.stream.flush()

        def startTest(self, test):
            super().startTest(test)
            if self.showAll:
                self.stream.write(f"{self.getDescription(test)} ... ")
                self._is_fresh_line = False

        def addSuccess(self, test):
            super().addSuccess(test)
            self._tell(test, "ok", ".")

        def addError(self, test, err):
            super().addError(test, err)
            self._tell(test, "ERROR", "E")

        def addFailure(self, test, err):
            super().addFailure(test, err)
            self._tell(test, "FAIL", "F")

        def addSubTest(self, test, subtest, err):
            super().addSubTest(test, subtest, err)
            if err is not None:
                if issubclass(err[0], test.failureException):
                    self._tell(subtest, "FAIL", "F")
                else:
                    self._tell(subtest, "ERROR", "E")

        def addSkip(self, test, reason):
            super().addSkip(test, reason)
            self._tell(test, f"skipped {reason!r}", "s")

        def addExpectedFailure(self, test, err):
            super().addExpectedFailure(test, err)
            self._tell(test, "expected failure", "x")

        def addUnexpectedSuccess(self, test):
            super().addUnexpectedSuccess(test)
            self._tell(test, "unexpected success", "u")

        def printErrors(self):
            if self.dots or self.showAll:
                self.stream.write("\n")
            for flavour, found in (("ERROR", self.errors), ("FAIL", self.failures)):
                for test, text in found:
                    self.stream.write(
                        f"{self.separator1}\n{flavour}: {self.getDescription(test)}\n"
                        f"{self.separator2}\n{text}\n")
            if self.unexpectedSuccesses:
                self.stream.write(self.separator1 + "\n")
                for test in self.unexpectedSuccesses:
                    self.stream.write(f"UNEXPECTED SUCCESS: {self.getDescription(test)}\n")


    class TestSuite:
        def __init__(self, tests=()):
            self._tests = list(tests)

        def __iter__(self): return iter(self._tests)
        def addTest(self, test): self._tests.append(test)
        def addTests(self, tests): self._tests.extend(tests)
        def countTestCases(self): return sum([test.countTestCases() for test in self])
        def __repr__(self): return f"<{_class_name(type(self))} tests={list(self)}>"

        def _flat(self):
            for test in self:
                if isinstance(test, TestSuite):
                    yield from test._flat()
                else:
                    yield test

        def run(self, result, debug=False):
            running = None
            is_broken = False
            for test in list(self._flat()):
                if result.shouldStop:
                    break
                cls = type(test)
                if cls is not running:
                    self._leave(running, is_broken, result)
                    running, is_broken = cls, False
                    if not getattr(cls, "__unittest_skip__", False):
                        is_broken = not self._try("setUpClass", cls, cls.setUpClass, result)
                        if is_broken:
                            self._try("setUpClass", cls, cls.doClassCleanups, result)
                if not is_broken:
                    test.run(result)
            self._leave(running, is_broken, result)
            return result

        __call__ = run

        def _leave(self, cls, is_broken, result):
            if cls is None or is_broken or getattr(cls, "__unittest_skip__", False):
                return
            self._try("tearDownClass", cls, cls.tearDownClass, result)
            self._try("tearDownClass", cls, cls.doClassCleanups, result)

        def _try(self, name, cls, function, result):
            try:
                function()
            except SkipTest as error:
                result.addSkip(_Fixture(f"{name} ({_class_name(cls)})"), str(error))
                return False
            except Exception as error:
                result.addError(
                    _Fixture(f"{name} ({_class_name(cls)})"), (type(error), error, error.__traceback__))
                return False
            return True


    class _Fixture:
        """Stands for a class's preparation where that failed."""

        failureException = None

        def __init__(self, description):
            self.description = description

        def id(self): return self.description
        def shortDescription(self): return None
        def __str__(self): return self.description


    class TestLoader:
        testMethodPrefix = "test"
        suiteClass = TestSuite

        testNamePatterns = None

        def getTestCaseNames(self, cls):
            return sorted([
                name for name in dir(cls)
                if name.startswith(self.testMethodPrefix) and callable(getattr(cls, name))
                and self._isChosen(f"{cls.__module__}.{cls.__qualname__}.{name}")])

        def _isChosen(self, name):
            from fnmatch import fnmatchcase
            patterns = self.testNamePatterns
            return patterns is None or any(fnmatchcase(name, pattern) for pattern in patterns)

        def loadTestsFromTestCase(self, cls):
            names = self.getTestCaseNames(cls)
            if not names and hasattr(cls, "runTest"):
                names = ["runTest"]
            return self.suiteClass([cls(name) for name in names])

        def loadTestsFromModule(self, module, *, pattern=None):
            tests = []
            for name in dir(module):
                found = getattr(module, name)
                if isinstance(found, type) and issubclass(found, TestCase) and found not in (
                        TestCase, FunctionTestCase, IsolatedAsyncioTestCase):
                    tests.append(self.loadTestsFromTestCase(found))
            return self.suiteClass(tests)

        def loadTestsFromName(self, name, module=None):
            found = module if module is not None else sys.modules["__main__"]
            parent = None
            for part in name.split("."):
                if found is sys.modules.get("__main__") and part == "__main__":
                    continue
                parent, found = found, getattr(found, part)
            if isinstance(found, type) and issubclass(found, TestCase):
                return self.loadTestsFromTestCase(found)
            if isinstance(parent, type) and issubclass(parent, TestCase):
                return self.suiteClass([parent(name.rpartition(".")[2])])
            raise TypeError(f"don't know how to make test from: {found}")

        def loadTestsFromNames(self, names, module=None):
            return self.suiteClass([self.loadTestsFromName(name, module) for name in names])


    defaultTestLoader = TestLoader()


    def _warn_of(name, instead):
        import warnings
        warnings.warn(
            f"unittest.{name}() is deprecated and will be removed in Python 3.13. Please use "
            f"unittest.TestLoader.{instead}() instead.", DeprecationWarning, stacklevel=3)


    def _loader(prefix, suiteClass=None):
        loader = TestLoader()
        loader.testMethodPrefix = prefix
        if suiteClass is not None:
            loader.suiteClass = suiteClass
        return loader


    def getTestCaseNames(testCaseClass, prefix, sortUsing=None, testNamePatterns=None):
        _warn_of("getTestCaseNames", "getTestCaseNames")
        loader = _loader(prefix)
        loader.testNamePatterns = testNamePatterns
        return loader.getTestCaseNames(testCaseClass)


    def makeSuite(testCaseClass, prefix="test", sortUsing=None, suiteClass=None):
        _warn_of("makeSuite", "loadTestsFromTestCase")
        return _loader(prefix, suiteClass).loadTestsFromTestCase(testCaseClass)


    def findTestCases(module, prefix="test", sortUsing=None, suiteClass=None):
        _warn_of("findTestCases", "loadTestsFromModule")
        return _loader(prefix, suiteClass).loadTestsFromModule(module)


    class TextTestRunner:
        resultclass = TextTestResult

        def __init__(
            self, stream=None, descriptions=True, verbosity=1, failfast=False, buffer=False,
            resultclass=None, warnings=None, *, tb_locals=False,
        ):
            self.stream = sys.stderr if stream is None else stream
            self.descriptions = descriptions
            self.verbosity = verbosity
            self.failfast = failfast
            self.warnings = warnings
            if resultclass is not None:
                self.resultclass = resultclass

        def run(self, test):
            import warnings
            result = self.resultclass(self.stream, self.descriptions, self.verbosity)
            result.failfast = self.failfast
            start = time.perf_counter()
            with warnings.catch_warnings():
                self._show_warnings()
                result.startTestRun()
                try:
                    test(result)
                finally:
                    result.stopTestRun()
            taken = time.perf_counter() - start
            if hasattr(result, "printErrors"):
                result.printErrors()
            count = result.testsRun
            self.stream.write(
                f"{'-' * 70}\nRan {count} test{'' if count == 1 else 's'} in {taken:.3f}s\n\n")
            details = []
            if not result.wasSuccessful():
                self.stream.write("FAILED")
                if result.failures:
                    details.append(f"failures={len(result.failures)}")
                if result.errors:
                    details.append(f"errors={len(result.errors)}")
            else:
                self.stream.write("OK")
            for name, found in (
                ("skipped", result.skipped), ("expected failures", result.expectedFailures),
                ("unexpected successes", result.unexpectedSuccesses),
            ):
                if found:
                    details.append(f"{name}={len(found)}")
            self.stream.write(f" ({', '.join(details)})\n" if details else "\n")
            self.stream.flush()
            return result

        def _show_warnings(self):
            import warnings
            if not self.warnings:
                return
            warnings.simplefilter(self.warnings)
            if self.warnings in ("default", "always"):
                # Those of the old names are shown once in a module.
                warnings.filterwarnings(
                    "module", r"Please use assert\w+ instead.", DeprecationWarning)


    class TestProgram:
        def __init__(
            self, module="__main__", defaultTest=None, argv=None, testRunner=None,
            testLoader=defaultTestLoader, exit=True, verbosity=1, failfast=None, catchbreak=None,
            buffer=None, warnings=None, *, tb_locals=False,
        ):
            if isinstance(module, str):
                module = sys.modules[module]
            names = []
            patterns = []
            words = iter((sys.argv if argv is None else argv)[1:])
            for word in words:
                if word in ("-v", "--verbose"):
                    verbosity = 2
                elif word in ("-q", "--quiet"):
                    verbosity = 0
                elif word in ("-f", "--failfast"):
                    failfast = True
                elif word.startswith("-k"):
                    pattern = word[2:] or next(words, None)
                    if pattern is None:
                        raise SystemExit("unittest: the option -k needs a pattern")
                    patterns.append(pattern if "*" in pattern else f"*{pattern}*")
                elif word.startswith("-"):
                    raise SystemExit(f"Loopscope's unittest does not know the option {word}")
                else:
                    names.append(word)
            if not names and defaultTest is not None:
                names = [defaultTest] if isinstance(defaultTest, str) else list(defaultTest)
            if patterns:
                testLoader.testNamePatterns = patterns
            if names:
                tests = testLoader.loadTestsFromNames(names, module)
            else:
                tests = testLoader.loadTestsFromModule(module)
            if testRunner is None:
                testRunner = TextTestRunner
            if isinstance(testRunner, type):
                testRunner = testRunner(
                    verbosity=verbosity, failfast=bool(failfast),
                    warnings="default" if warnings is None else warnings)
            self.result = testRunner.run(tests)
            if exit:
                sys.exit(not self.result.wasSuccessful())


    main = TestProgram

    for _module, _classes in {
        "case": (TestCase, FunctionTestCase), "async_case": (IsolatedAsyncioTestCase,),
        "result": (TestResult,), "runner": (TextTestResult, TextTestRunner), "suite": (TestSuite,),
        "loader": (TestLoader,), "main": (TestProgram,),
    }.items():
        for _class in _classes:
            _class.__module__ = f"unittest.{_module}"
    """#
}
