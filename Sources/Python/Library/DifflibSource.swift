extension PythonLibrary {
  /// The source of `difflib`.
  static let difflib = #"""
    """Differences between sequences, and of texts line by line."""

    from collections import namedtuple as _namedtuple

    __all__ = [
        "get_close_matches", "ndiff", "restore", "SequenceMatcher", "Differ", "IS_CHARACTER_JUNK",
        "IS_LINE_JUNK", "context_diff", "unified_diff", "diff_bytes", "Match",
    ]

    Match = _namedtuple("Match", "a b size")


    def _ratio(matches, length):
        return 2.0 * matches / length if length else 1.0


    class SequenceMatcher:
        """Finds what two sequences have in common: the longest block first, then left and right of it."""

        def __init__(self, isjunk=None, a="", b="", autojunk=True):
            self.isjunk = isjunk
            self.autojunk = autojunk
            self.a = self.b = None
            self.set_seqs(a, b)

        def set_seqs(self, a, b):
            self.set_seq1(a)
            self.set_seq2(b)

        def set_seq1(self, a):
            if a is self.a:
                return
            self.a = a
            self.matching_blocks = self.opcodes = None

        def set_seq2(self, b):
            if b is self.b:
                return
            self.b = b
            self.matching_blocks = self.opcodes = None
            self.fullbcount = None
            self._index()

        def _index(self):
            """Where each element of `b` stands, without junk and without what stands nearly everywhere."""
            places = {}
            for index, element in enumerate(self.b):
                places.setdefault(element, []).append(index)
            self.bjunk = {one for one in places if self.isjunk and self.isjunk(one)}
            for one in self.bjunk:
                del places[one]
            size = len(self.b)
            self.bpopular = set()
            if self.autojunk and size >= 200:
                limit = size // 100 + 1
                self.bpopular = {one for one, where in places.items() if len(where) > limit}
                for one in self.bpopular:
                    del places[one]
            self.b2j = places

        def find_longest_match(self, alo=0, ahi=None, blo=0, bhi=None):
            """The longest common block of two stretches: the one that begins first in `a`, then in `b`."""
            a, b, junk = self.a, self.b, self.bjunk
            ahi = len(a) if ahi is None else ahi
            bhi = len(b) if bhi is None else bhi
            start_a, start_b, size = alo, blo, 0
            lengths = {}
            for i in range(alo, ahi):
                longer = {}
                for j in self.b2j.get(a[i], ()):
                    if j < blo:
                        continue
                    if j >= bhi:
                        break
                    length = longer[j] = lengths.get(j - 1, 0) + 1
                    if length > size:
                        start_a, start_b, size = i - length + 1, j - length + 1, length
                lengths = longer
            # Junk only lengthens what was found without it: first no junk, then junk.
            for wants_junk in (False, True):
                while (start_a > alo and start_b > blo and (b[start_b - 1] in junk) == wants_junk
                        and a[start_a - 1] == b[start_b - 1]):
                    start_a, start_b, size = start_a - 1, start_b - 1, size + 1
                while (start_a + size < ahi and start_b + size < bhi
                        and (b[start_b + size] in junk) == wants_junk
                        and a[start_a + size] == b[start_b + size]):
                    size += 1
            return Match(start_a, start_b, size)

        def get_matching_blocks(self):
            """The common blocks in order, and an empty one at the end."""
            if self.matching_blocks is not None:
                return self.matching_blocks
            size_a, size_b = len(self.a), len(self.b)
            found, stretches = [], [(0, size_a, 0, size_b)]
            while stretches:
                alo, ahi, blo, bhi = stretches.pop()
                i, j, size = block = self.find_longest_match(alo, ahi, blo, bhi)
                if size:
                    found.append(block)
                    if alo < i and blo < j:
                        stretches.append((alo, i, blo, j))
                    if i + size < ahi and j + size < bhi:
                        stretches.append((i + size, ahi, j + size, bhi))
            joined = []
            for i, j, size in sorted(found):
                if joined and joined[-1][0] + joined[-1][2] == i and joined[-1][1] + joined[-1][2] == j:
                    joined[-1] = (joined[-1][0], joined[-1][1], joined[-1][2] + size)
                else:
                    joined.append((i, j, size))
            self.matching_blocks = [Match(*block) for block in joined] + [Match(size_a, size_b, 0)]
            return self.matching_blocks

        def get_opcodes(self):
            """How to turn `a` into `b`: (tag, i1, i2, j1, j2), one after the other."""
            if self.opcodes is None:
                self.opcodes = codes = []
                i = j = 0
                for start_a, start_b, size in self.get_matching_blocks():
                    if i < start_a or j < start_b:
                        tag = "replace" if i < start_a and j < start_b else (
                            "delete" if i < start_a else "insert")
                        codes.append((tag, i, start_a, j, start_b))
                    i, j = start_a + size, start_b + size
                    if size:
                        codes.append(("equal", start_a, i, start_b, j))
            return self.opcodes

        def get_grouped_opcodes(self, n=3):
            """The changes in groups, each with at most `n` equal elements before and behind it."""
            codes = list(self.get_opcodes()) or [("equal", 0, 1, 0, 1)]
            if codes[0][0] == "equal":
                tag, i1, i2, j1, j2 = codes[0]
                codes[0] = tag, max(i1, i2 - n), i2, max(j1, j2 - n), j2
            if codes[-1][0] == "equal":
                tag, i1, i2, j1, j2 = codes[-1]
                codes[-1] = tag, i1, min(i2, i1 + n), j1, min(j2, j1 + n)
            group = []
            for tag, i1, i2, j1, j2 in codes:
                if tag == "equal" and i2 - i1 > 2 * n:
                    group.append((tag, i1, min(i2, i1 + n), j1, min(j2, j1 + n)))
                    yield group
                    group = []
                    i1, j1 = max(i1, i2 - n), max(j1, j2 - n)
                group.append((tag, i1, i2, j1, j2))
            if group and not (len(group) == 1 and group[0][0] == "equal"):
                yield group

        def ratio(self):
            """How alike the two are, from 0 to 1."""
            matches = sum(block[-1] for block in self.get_matching_blocks())
            return _ratio(matches, len(self.a) + len(self.b))

        def quick_ratio(self):
            """At least as much as `ratio`."""
            if self.fullbcount is None:
                self.fullbcount = {}
                for element in self.b:
                    self.fullbcount[element] = self.fullbcount.get(element, 0) + 1
            left, matches = dict(self.fullbcount), 0
            for element in self.a:
                if left.get(element, 0) > 0:
                    matches += 1
                    left[element] -= 1
            return _ratio(matches, len(self.a) + len(self.b))

        def real_quick_ratio(self):
            """At least as much as `quick_ratio`."""
            return _ratio(min(len(self.a), len(self.b)), len(self.a) + len(self.b))


    def get_close_matches(word, possibilities, n=3, cutoff=0.6):
        """The possibilities that are most like a word, the best one first."""
        if not n > 0:
            raise ValueError(f"n must be > 0: {n!r}")
        if not 0.0 <= cutoff <= 1.0:
            raise ValueError(f"cutoff must be in [0.0, 1.0]: {cutoff!r}")
        import heapq
        matcher, found = SequenceMatcher(), []
        matcher.set_seq2(word)
        for one in possibilities:
            matcher.set_seq1(one)
            if (matcher.real_quick_ratio() >= cutoff and matcher.quick_ratio() >= cutoff
                    and matcher.ratio() >= cutoff):
                found.append((matcher.ratio(), one))
        return [one for _, one in heapq.nlargest(n, found)]


    class Differ:
        """Compares lines, and shows within similar ones what differs."""

        def __init__(self, linejunk=None, charjunk=None):
            self.linejunk = linejunk
            self.charjunk = charjunk

        def compare(self, a, b):
            """Lines that begin with `- `, `+ `, `  ` or `? `."""
            for tag, alo, ahi, blo, bhi in SequenceMatcher(self.linejunk, a, b).get_opcodes():
                if tag == "replace":
                    yield from self._replace(a, alo, ahi, b, blo, bhi)
                elif tag == "delete":
                    yield from self._lines("-", a, alo, ahi)
                elif tag == "insert":
                    yield from self._lines("+", b, blo, bhi)
                else:
                    yield from self._lines(" ", a, alo, ahi)

        @staticmethod
        def _lines(mark, lines, start, end):
            for index in range(start, end):
                yield f"{mark} {lines[index]}"

        def _replace(self, a, alo, ahi, b, blo, bhi):
            """Stretches that differ: the two most similar lines are set side by side."""
            best, least = 0.74, 0.75
            best_i = best_j = same_i = same_j = None
            matcher = SequenceMatcher(self.charjunk)
            for j in range(blo, bhi):
                matcher.set_seq2(b[j])
                for i in range(alo, ahi):
                    if a[i] == b[j]:
                        if same_i is None:
                            same_i, same_j = i, j
                        continue
                    matcher.set_seq1(a[i])
                    if (matcher.real_quick_ratio() > best and matcher.quick_ratio() > best
                            and matcher.ratio() > best):
                        best, best_i, best_j = matcher.ratio(), i, j
            are_equal = best < least
            if are_equal:
                if same_i is None:
                    yield from self._plainly(a, alo, ahi, b, blo, bhi)
                    return
                best_i, best_j = same_i, same_j
            yield from self._beside(a, alo, best_i, b, blo, best_j)
            if are_equal:
                yield "  " + a[best_i]
            else:
                yield from self._two(matcher, a[best_i], b[best_j])
            yield from self._beside(a, best_i + 1, ahi, b, best_j + 1, bhi)

        def _beside(self, a, alo, ahi, b, blo, bhi):
            if alo < ahi and blo < bhi:
                yield from self._replace(a, alo, ahi, b, blo, bhi)
            elif alo < ahi:
                yield from self._lines("-", a, alo, ahi)
            elif blo < bhi:
                yield from self._lines("+", b, blo, bhi)

        def _plainly(self, a, alo, ahi, b, blo, bhi):
            first = self._lines("-", a, alo, ahi)
            second = self._lines("+", b, blo, bhi)
            if bhi - blo < ahi - alo:
                first, second = second, first
            yield from first
            yield from second

        @staticmethod
        def _two(matcher, left, right):
            """Two similar lines, with marks below what differs."""
            below_left = below_right = ""
            matcher.set_seqs(left, right)
            for tag, i1, i2, j1, j2 in matcher.get_opcodes():
                mark = {"replace": "^", "delete": "-", "insert": "+", "equal": " "}[tag]
                if tag != "insert":
                    below_left += mark * (i2 - i1)
                if tag != "delete":
                    below_right += mark * (j2 - j1)
            for sign, line, marks in (("-", left, below_left), ("+", right, below_right)):
                yield f"{sign} {line}"
                # Tabs stay, so that the marks stand below their characters.
                shown = "".join(
                    blank if mark == " " and blank.isspace() else mark
                    for blank, mark in zip(line, marks)).rstrip()
                if shown:
                    yield f"? {shown}\n"


    def IS_LINE_JUNK(line, pat=None):
        """Whether a line is empty, or has but one `#`."""
        return line.strip() in ("", "#")


    def IS_CHARACTER_JUNK(ch, ws=" \t"):
        """Whether a character is a blank."""
        return ch in ws


    def ndiff(a, b, linejunk=None, charjunk=IS_CHARACTER_JUNK):
        """What `Differ` makes of two lists of lines."""
        return Differ(linejunk, charjunk).compare(a, b)


    def restore(delta, which):
        """One of the two texts that `ndiff` compared."""
        try:
            mark = {1: "- ", 2: "+ "}[int(which)]
        except KeyError:
            raise ValueError(f"unknown delta choice (must be 1 or 2): {which!r}") from None
        for line in delta:
            if line[:2] in ("  ", mark):
                yield line[2:]


    def _check_texts(a, b, *others):
        for name, lines in (("a", a), ("b", b)):
            if lines and not isinstance(lines[0], str):
                raise TypeError(f"lines to compare must be str, not {type(lines[0]).__name__} ({lines[0]!r})")
        for other in others:
            if not isinstance(other, str):
                raise TypeError(f"all arguments must be str, not: {other!r}")


    def _unified_range(start, stop):
        length = stop - start
        if length == 1:
            return str(start + 1)
        return f"{start + 1 if length else start},{length}"


    def unified_diff(a, b, fromfile="", tofile="", fromfiledate="", tofiledate="", n=3, lineterm="\n"):
        """The differences in the unified format."""
        _check_texts(a, b, fromfile, tofile, fromfiledate, tofiledate, lineterm)
        has_begun = False
        for group in SequenceMatcher(None, a, b).get_grouped_opcodes(n):
            if not has_begun:
                has_begun = True
                for mark, name, date in (("---", fromfile, fromfiledate), ("+++", tofile, tofiledate)):
                    yield f"{mark} {name}{'	' + date if date else ''}{lineterm}"
            first, last = group[0], group[-1]
            before = _unified_range(first[1], last[2])
            after = _unified_range(first[3], last[4])
            yield f"@@ -{before} +{after} @@{lineterm}"
            for tag, i1, i2, j1, j2 in group:
                if tag == "equal":
                    yield from (" " + line for line in a[i1:i2])
                    continue
                if tag != "insert":
                    yield from ("-" + line for line in a[i1:i2])
                if tag != "delete":
                    yield from ("+" + line for line in b[j1:j2])


    def _context_range(start, stop):
        length = stop - start
        first = start + 1 if length else start
        return str(first) if length <= 1 else f"{first},{first + length - 1}"


    def context_diff(a, b, fromfile="", tofile="", fromfiledate="", tofiledate="", n=3, lineterm="\n"):
        """The differences in the context format."""
        _check_texts(a, b, fromfile, tofile, fromfiledate, tofiledate, lineterm)
        marks = {"insert": "+ ", "delete": "- ", "replace": "! ", "equal": "  "}
        has_begun = False
        for group in SequenceMatcher(None, a, b).get_grouped_opcodes(n):
            if not has_begun:
                has_begun = True
                for mark, name, date in (("***", fromfile, fromfiledate), ("---", tofile, tofiledate)):
                    yield f"{mark} {name}{'	' + date if date else ''}{lineterm}"
            first, last = group[0], group[-1]
            yield "***************" + lineterm
            yield f"*** {_context_range(first[1], last[2])} ****{lineterm}"
            if any(tag in ("replace", "delete") for tag, *_ in group):
                for tag, i1, i2, _, _ in group:
                    if tag != "insert":
                        yield from (marks[tag] + line for line in a[i1:i2])
            yield f"--- {_context_range(first[3], last[4])} ----{lineterm}"
            if any(tag in ("replace", "insert") for tag, *_ in group):
                for tag, _, _, j1, j2 in group:
                    if tag != "delete":
                        yield from (marks[tag] + line for line in b[j1:j2])


    def diff_bytes(dfunc, a, b, fromfile=b"", tofile=b"", fromfiledate=b"", tofiledate=b"", n=3, lineterm=b"\n"):
        """A difference of lines of bytes, by a function for lines of text."""
        def text(value):
            try:
                return value.decode("ascii", "surrogateescape")
            except AttributeError:
                raise TypeError(
                    f"all arguments must be bytes, not {type(value).__name__} ({value!r})") from None

        lines = dfunc(
            list(map(text, a)), list(map(text, b)), text(fromfile), text(tofile), text(fromfiledate),
            text(tofiledate), n, text(lineterm))
        for line in lines:
            yield line.encode("ascii", "surrogateescape")
    """#
}
