extension PythonLibrary {
  /// The source of `_doctest_checking`.
  static let doctestChecking = #"""
    """What an example prints, compared with what it is to print."""

    import re
    from io import StringIO

    from _doctest_examples import (
        BLANKLINE_MARKER, DONT_ACCEPT_BLANKLINE, DONT_ACCEPT_TRUE_FOR_1, ELLIPSIS, ELLIPSIS_MARKER,
        NORMALIZE_WHITESPACE, REPORT_CDIFF, REPORT_NDIFF, REPORT_UDIFF, _indented)


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


    OutputChecker.__module__ = "doctest"
    """#
}
