extension PythonLibrary {
  /// The source of `textwrap`.
  static let textwrap = #"""
    """Filling and indenting paragraphs."""

    __all__ = ["TextWrapper", "wrap", "fill", "dedent", "indent", "shorten"]

    import re as _re

    _SPACES = "\t\n\x0b\x0c\r "
    _BLANK, _SOLID, _LETTER = f"[{_SPACES}]", f"[^{_SPACES}]", r"[^\d\W]"
    # A dash of several hyphens parts words only behind one of these, and before a word.
    _DASH_BEHIND = r"(?<=[\w!\"'&.,?])"
    _RUNS = _re.compile(f"{_BLANK}+|{_SOLID}+")
    _CHUNKS = _re.compile(
        f"{_BLANK}+|{_DASH_BEHIND}-{{2,}}(?=\\w)|{_SOLID}+?(?:"
        # A hyphen between at least two letters on each side, as in a-b-cd.
        f"-(?:(?<={_LETTER}{_LETTER}-)|(?<={_LETTER}-{_LETTER}-))(?={_LETTER}-?{_LETTER})"
        f"|(?={_BLANK}|\\Z)|{_DASH_BEHIND}(?=-{{2,}}\\w))")
    _SENTENCE_END = _re.compile(r"[a-z][.!?][\"']?\Z")


    class TextWrapper:
        def __init__(
            self, width=70, initial_indent="", subsequent_indent="", expand_tabs=True,
            replace_whitespace=True, fix_sentence_endings=False, break_long_words=True,
            drop_whitespace=True, break_on_hyphens=True, tabsize=8, *, max_lines=None,
            placeholder=" [...]",
        ):
            self.width = width
            self.initial_indent = initial_indent
            self.subsequent_indent = subsequent_indent
            self.expand_tabs = expand_tabs
            self.replace_whitespace = replace_whitespace
            self.fix_sentence_endings = fix_sentence_endings
            self.break_long_words = break_long_words
            self.drop_whitespace = drop_whitespace
            self.break_on_hyphens = break_on_hyphens
            self.tabsize = tabsize
            self.max_lines = max_lines
            self.placeholder = placeholder

        def _munge(self, text):
            if self.expand_tabs:
                text = text.expandtabs(self.tabsize)
            if self.replace_whitespace:
                text = text.translate({ord(character): " " for character in _SPACES})
            return text

        def _split(self, text):
            if not self.break_on_hyphens:
                chunks = _RUNS.findall(text)
            else:
                chunks = _CHUNKS.findall(text)
            if self.fix_sentence_endings:
                self._widen_sentence_ends(chunks)
            return chunks

        def _widen_sentence_ends(self, chunks):
            """Puts two blanks behind the end of a sentence."""
            for place in range(1, len(chunks)):
                if chunks[place] == " " and _SENTENCE_END.search(chunks[place - 1]):
                    chunks[place] = "  "

        def _long_word(self, chunks, current, length, width):
            room = 1 if width < 1 else width - length
            if self.break_long_words:
                chunk = chunks[-1]
                end = room
                if self.break_on_hyphens and len(chunk) > room:
                    hyphen = chunk.rfind("-", 0, room)
                    if hyphen > 0 and any(character != "-" for character in chunk[:hyphen]):
                        end = hyphen + 1
                current.append(chunk[:end])
                chunks[-1] = chunk[end:]
            elif not current:
                current.append(chunks.pop())

        def wrap(self, text):
            chunks = self._split(self._munge(text))
            if self.width <= 0:
                raise ValueError(f"invalid width {self.width!r} (must be > 0)")
            if self.max_lines is not None:
                indent = self.subsequent_indent if self.max_lines > 1 else self.initial_indent
                if len(indent) + len(self.placeholder.lstrip()) > self.width:
                    raise ValueError("placeholder too large for max width")
            lines = []
            chunks.reverse()
            while chunks:
                current = []
                length = 0
                indent = self.subsequent_indent if lines else self.initial_indent
                width = self.width - len(indent)
                if self.drop_whitespace and chunks[-1].strip() == "" and lines:
                    del chunks[-1]
                while chunks:
                    size = len(chunks[-1])
                    if length + size > width:
                        break
                    current.append(chunks.pop())
                    length += size
                if chunks and len(chunks[-1]) > width:
                    self._long_word(chunks, current, length, width)
                    length = sum(map(len, current))
                if self.drop_whitespace and current and current[-1].strip() == "":
                    length -= len(current[-1])
                    del current[-1]
                if not current:
                    continue
                if (
                    self.max_lines is None or len(lines) + 1 < self.max_lines
                    or (not chunks or self.drop_whitespace and len(chunks) == 1
                        and not chunks[0].strip()) and length <= width
                ):
                    lines.append(indent + "".join(current))
                    continue
                while current:
                    if current[-1].strip() and length + len(self.placeholder) <= width:
                        current.append(self.placeholder)
                        lines.append(indent + "".join(current))
                        break
                    length -= len(current[-1])
                    del current[-1]
                else:
                    if lines:
                        last = lines[-1].rstrip()
                        if len(last) + len(self.placeholder) <= self.width:
                            lines[-1] = last + self.placeholder
                            break
                    lines.append(indent + self.placeholder.lstrip())
                break
            return lines

        def fill(self, text):
            return "\n".join(self.wrap(text))


    def wrap(text, width=70, **options):
        return TextWrapper(width=width, **options).wrap(text)


    def fill(text, width=70, **options):
        return TextWrapper(width=width, **options).fill(text)


    def shorten(text, width, **options):
        return TextWrapper(width=width, max_lines=1, **options).fill(" ".join(text.strip().split()))


    def dedent(text):
        lines = [line if line.strip(" \t") else "" for line in text.split("\n")]
        margin = None
        for line in lines:
            if not line:
                continue
            indent = line[:len(line) - len(line.lstrip(" \t"))]
            if margin is None:
                margin = indent
            else:
                shared = 0
                while shared < min(len(margin), len(indent)) and margin[shared] == indent[shared]:
                    shared += 1
                margin = margin[:shared]
        if margin:
            lines = [line[len(margin):] for line in lines]
        return "\n".join(lines)


    def indent(text, prefix, predicate=None):
        if predicate is None:
            predicate = str.strip
        return "".join(
            prefix + line if predicate(line) else line for line in text.splitlines(True))
    """#
}
