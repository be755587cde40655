extension PythonLibrary {
  /// The source of `html.parser`.
  static let htmlParser = #"""
    """A parser that tells of the tags, texts and comments of HTML as it reads them."""

    import re

    from html import unescape

    __all__ = ["HTMLParser"]

    _SPACE = " \t\n\r\f\v"
    _NAME_END = re.compile(r"[\t\n\r\f />\x00]|$")
    _ATTRIBUTE_NAME = re.compile(r"[^\s/>][^\s/=>]*")
    _VALUE = re.compile(r"""\s*=+\s*('[^']*'|"[^"]*"|(?!['"])[^>\s]*)""")
    _END_TAG = re.compile(r"</\s*([a-zA-Z][-.a-zA-Z0-9:_]*)\s*>")
    _CHARACTER = re.compile(r"&#([0-9]+|[xX][0-9a-fA-F]+)[^0-9a-fA-F]")
    _ENTITY = re.compile(r"&([a-zA-Z][-.a-zA-Z0-9]*)[^a-zA-Z0-9]")
    _SECTION_NAME = re.compile(r"[a-zA-Z][-_.a-zA-Z0-9]*\s*")
    _COMMENT_END = re.compile(r"--\s*>")
    _SECTION_ENDS = {
        **dict.fromkeys(
            ("temp", "cdata", "ignore", "include", "rcdata"), re.compile(r"\]\s*\]\s*>")),
        **dict.fromkeys(("if", "else", "endif"), re.compile(r"\]\s*>")),
    }

    # A reference that has not ended within so many characters is none.
    _LONGEST_REFERENCE = 34


    class _Tag:
        """A start tag from its < on: its end is -1 when there is not all of it yet."""

        def __init__(self, text, start):
            place = _NAME_END.search(text, start + 1).start()
            self.name = text[start + 1:place].lower()
            self.attributes = []
            while True:
                place = self._after_gap(text, place)
                found = None
                if text[place - 1] in "'\"/" + _SPACE:
                    found = _ATTRIBUTE_NAME.match(text, place)
                if found is None:
                    break
                place = found.end()
                value = _VALUE.match(text, place)
                self.attributes.append(
                    (found.group().lower(), value and self._unquoted(value.group(1))))
                if value is not None:
                    place = value.end()
            self.is_closed = text.startswith("/>", place)
            self.is_whole = self.is_closed or text.startswith(">", place)
            if self.is_whole:
                self.end = place + 1 + self.is_closed
            elif place == len(text) or text[place] in "=/" or text[place].isalpha():
                self.end = -1
            else:
                self.end = place

        def _after_gap(self, text, place):
            while place < len(text) and (
                    text[place].isspace() or text[place] == "/" and not text.startswith(
                        "/>", place) and place + 1 < len(text)):
                place += 1
            return place

        def _unquoted(self, value):
            if value[:1] in ("'", '"') and value[:1] == value[-1:]:
                value = value[1:-1]
            return unescape(value) if value else value


    class HTMLParser:
        """Calls a method for each thing it finds; a program overrides those it needs."""

        CDATA_CONTENT_ELEMENTS = ("script", "style")

        def __init__(self, *, convert_charrefs=True):
            self.convert_charrefs = convert_charrefs
            self.reset()

        def reset(self):
            self.rawdata = ""
            self.lasttag = "???"
            self.lineno = 1
            self.offset = 0
            # The element, as script, in which nothing but its end tag counts.
            self.cdata_elem = None
            self._start_tag_text = None

        def feed(self, data):
            """Reads what is whole of the text there is by now."""
            self.rawdata += data
            self._read(False)

        def close(self):
            """Reads the rest, whole or not."""
            self._read(True)

        def getpos(self):
            return self.lineno, self.offset

        def get_starttag_text(self):
            return self._start_tag_text

        def set_cdata_mode(self, elem):
            self.cdata_elem = elem.lower()

        def clear_cdata_mode(self):
            self.cdata_elem = None

        # What a program overrides

        def handle_startendtag(self, tag, attrs):
            self.handle_starttag(tag, attrs)
            self.handle_endtag(tag)

        def handle_starttag(self, tag, attrs):
            pass

        def handle_endtag(self, tag):
            pass

        def handle_charref(self, name):
            pass

        def handle_entityref(self, name):
            pass

        def handle_data(self, data):
            pass

        def handle_comment(self, data):
            pass

        def handle_decl(self, decl):
            pass

        def handle_pi(self, data):
            pass

        def unknown_decl(self, data):
            pass

        # Reading

        def _move(self, start, end):
            """Counts the lines of what was read, and answers its end."""
            text = self.rawdata[start:end]
            lines = text.count("\n")
            if lines:
                self.lineno += lines
                self.offset = len(text) - text.rindex("\n") - 1
            else:
                self.offset += len(text)
            return end

        def _data(self, text):
            if self.convert_charrefs and not self.cdata_elem:
                text = unescape(text)
            self.handle_data(text)

        def _text_end(self, place, at_end):
            """Where the text from here ends; -1 if more must come first."""
            raw = self.rawdata
            if self.cdata_elem:
                found = re.compile(rf"</\s*{self.cdata_elem}\s*>", re.I).search(raw, place)
                return found.start() if found else -1
            if not self.convert_charrefs:
                found = re.compile("[&<]").search(raw, place)
                return found.start() if found else len(raw)
            end = raw.find("<", place)
            if end < 0:
                reference = raw.rfind("&", max(place, len(raw) - _LONGEST_REFERENCE))
                if reference >= 0 and not at_end and not re.search(r"[\s;]", raw[reference:]):
                    return -1
                end = len(raw)
            return end

        def _read(self, at_end):
            place = 0
            size = len(self.rawdata)
            while place < size:
                end = self._text_end(place, at_end)
                if end < 0:
                    break
                if place < end:
                    self._data(self.rawdata[place:end])
                place = self._move(place, end)
                if place == size:
                    break
                if self.rawdata[place] == "<":
                    end = self._markup(place, at_end)
                else:
                    end = self._reference(place, at_end)
                if end < 0:
                    break
                # As CPython has it, what is behind a &# without a number waits for more.
                waits = end == place + 2 and self.rawdata.startswith("&#", place)
                place = self._move(place, end)
                if waits:
                    break
            if at_end and place < size and not self.cdata_elem:
                if not self.convert_charrefs and re.fullmatch("&[a-zA-Z#]", self.rawdata[place:]):
                    # As CPython has it, the sign of such a reference is dropped.
                    place = self._move(place, place + 1)
                self._data(self.rawdata[place:])
                place = self._move(place, size)
            self.rawdata = self.rawdata[place:]

        def _markup(self, place, at_end):
            """Reads a tag or the like; answers its end, or -1 if more must come first."""
            raw = self.rawdata
            if re.match("<[a-zA-Z]", raw[place:place + 2]):
                end = self._start_tag(place)
            elif raw.startswith("</", place):
                end = self._end_tag(place)
            elif raw.startswith("<!--", place):
                end = self._comment(place)
            elif raw.startswith("<?", place):
                end = raw.find(">", place + 2)
                if end >= 0:
                    self.handle_pi(raw[place + 2:end])
                    end += 1
            elif raw.startswith("<!", place):
                end = self._declaration(place)
            elif place + 1 < len(raw):
                self.handle_data("<")
                return place + 1
            else:
                return -1
            if end < 0 and at_end:
                end = raw.find(">", place + 1) + 1
                if end == 0:
                    end = raw.find("<", place + 1)
                    if end < 0:
                        end = place + 1
                self._data(raw[place:end])
            return end

        def _start_tag(self, place):
            tag = _Tag(self.rawdata, place)
            if tag.end < 0:
                return -1
            text = self.rawdata[place:tag.end]
            self._start_tag_text = text
            self.lasttag = tag.name
            if not tag.is_whole:
                self.handle_data(text)
            elif tag.is_closed:
                self.handle_startendtag(tag.name, tag.attributes)
            else:
                self.handle_starttag(tag.name, tag.attributes)
                if tag.name in self.CDATA_CONTENT_ELEMENTS:
                    self.set_cdata_mode(tag.name)
            return tag.end

        def _end_tag(self, place):
            raw = self.rawdata
            end = raw.find(">", place + 1) + 1
            if end == 0:
                return -1
            found = _END_TAG.match(raw, place)
            name = found.group(1).lower() if found else None
            if self.cdata_elem is not None and name != self.cdata_elem:
                self.handle_data(raw[place:end])
                return end
            if found is None:
                if not raw[place + 2].isalpha():
                    return place + 3 if end == place + 3 else self._bogus_comment(place)
                name = raw[place + 2:_NAME_END.search(raw, place + 2).start()].lower()
                self.handle_endtag(name)
                return end
            self.handle_endtag(name)
            self.clear_cdata_mode()
            return end

        def _comment(self, place):
            found = _COMMENT_END.search(self.rawdata, place + 4)
            if found is None:
                return -1
            self.handle_comment(self.rawdata[place + 4:found.start()])
            return found.end()

        def _bogus_comment(self, place):
            end = self.rawdata.find(">", place + 2)
            if end < 0:
                return -1
            self.handle_comment(self.rawdata[place + 2:end])
            return end + 1

        def _declaration(self, place):
            raw = self.rawdata
            if raw.startswith("<![", place):
                return self._marked_section(place)
            if raw[place:place + 9].lower() != "<!doctype":
                return self._bogus_comment(place)
            end = raw.find(">", place + 9)
            if end < 0:
                return -1
            self.handle_decl(raw[place + 2:end])
            return end + 1

        def _marked_section(self, place):
            raw = self.rawdata
            if place + 3 == len(raw):
                return -1
            found = _SECTION_NAME.match(raw, place + 3)
            if found is None:
                raise AssertionError("expected name token at %r" % raw[place:place + 20])
            if found.end() == len(raw):
                return -1
            name = found.group().strip().lower()
            if name not in _SECTION_ENDS:
                raise AssertionError(
                    f"unknown status keyword {raw[place + 3:found.end()]!r} in marked section")
            end = _SECTION_ENDS[name].search(raw, place + 3)
            if end is None:
                return -1
            self.unknown_decl(raw[place + 3:end.start()])
            return end.end()

        def _reference(self, place, at_end):
            """Reads a reference that is not converted; answers its end, or -1 if more must come."""
            raw = self.rawdata
            if raw.startswith("&#", place):
                found = _CHARACTER.match(raw, place)
                if found is None:
                    if ";" not in raw[place:]:
                        return -1
                    self.handle_data("&#")
                    return place + 2
                self.handle_charref(found.group(1))
                return found.end() - (raw[found.end() - 1] != ";")
            found = _ENTITY.match(raw, place)
            if found is not None:
                self.handle_entityref(found.group(1))
                return found.end() - (raw[found.end() - 1] != ";")
            if re.match("&[a-zA-Z#]", raw[place:place + 2]) or place + 1 == len(raw):
                return -1
            self.handle_data("&")
            return place + 1
    """#
}
