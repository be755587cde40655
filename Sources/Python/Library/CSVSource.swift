extension PythonLibrary {
  /// The source of `csv`.
  static let csv = #"""
    """Comma-separated values, read from and written to anything that gives or takes lines."""

    __all__ = [
        "QUOTE_MINIMAL", "QUOTE_ALL", "QUOTE_NONNUMERIC", "QUOTE_NONE", "Error", "Dialect", "excel",
        "excel_tab", "unix_dialect", "reader", "writer", "DictReader", "DictWriter", "list_dialects",
        "register_dialect", "get_dialect", "unregister_dialect", "field_size_limit",
    ]

    QUOTE_MINIMAL, QUOTE_ALL, QUOTE_NONNUMERIC, QUOTE_NONE = range(4)
    _limit = 131072


    class Error(Exception):
        pass


    Error.__module__ = "_csv"


    class Dialect:
        delimiter = ","
        quotechar = '"'
        escapechar = None
        doublequote = True
        skipinitialspace = False
        lineterminator = "\r\n"
        quoting = QUOTE_MINIMAL
        strict = False


    class excel(Dialect):
        pass


    class excel_tab(excel):
        delimiter = "\t"


    class unix_dialect(Dialect):
        lineterminator = "\n"
        quoting = QUOTE_ALL


    _dialects = {"excel": excel, "excel-tab": excel_tab, "unix": unix_dialect}


    def list_dialects():
        return list(_dialects)


    def register_dialect(name, dialect=excel, **options):
        if not isinstance(name, str):
            raise TypeError("dialect name must be a string")
        _dialects[name] = _options(dialect, options)


    def unregister_dialect(name):
        if name not in _dialects:
            raise Error("unknown dialect")
        del _dialects[name]


    def get_dialect(name):
        if name not in _dialects:
            raise Error("unknown dialect")
        return _options(name, {})


    def field_size_limit(limit=None):
        global _limit
        before = _limit
        if limit is not None:
            if not isinstance(limit, int):
                raise TypeError("limit must be an integer")
            _limit = limit
        return before


    _NAMES = (
        "delimiter", "quotechar", "escapechar", "doublequote", "skipinitialspace", "lineterminator",
        "quoting", "strict",
    )


    def _options(dialect, options):
        if isinstance(dialect, str):
            if dialect not in _dialects:
                raise Error("unknown dialect")
            dialect = _dialects[dialect]
        made = Dialect()
        for name in _NAMES:
            setattr(made, name, getattr(dialect, name, getattr(Dialect, name)))
        for name, value in options.items():
            if name not in _NAMES:
                raise TypeError(f"{name!r} is an invalid keyword argument for this function")
            setattr(made, name, value)
        if options.get("quotechar", 0) is None and "quoting" not in options:
            made.quoting = QUOTE_NONE
        for name in ("delimiter", "quotechar", "escapechar"):
            value = getattr(made, name)
            if value is None and name != "delimiter":
                continue
            if not isinstance(value, str):
                raise TypeError(f'"{name}" must be string' + (
                    " or None" if name != "delimiter" else "") + f", not {type(value).__name__}")
            if len(value) != 1:
                raise TypeError(f'"{name}" must be a 1-character string')
        if made.quoting not in range(4):
            raise TypeError('bad "quoting" value')
        if made.quoting != QUOTE_NONE and made.quotechar is None:
            raise TypeError("quotechar must be set if quoting enabled")
        return made


    class _Reader:
        def __init__(self, lines, dialect):
            self._lines = iter(lines)
            self.dialect = dialect
            self.line_num = 0

        def __iter__(self):
            return self

        def __next__(self):
            state, field, row, is_number = "start", [], [], False
            line = next(self._lines)
            while True:
                if not isinstance(line, str):
                    raise Error(
                        "iterator should return strings, not "
                        f"{type(line).__name__} (the file should be opened in text mode)")
                self.line_num += 1
                state, field, is_number = self._parse(line, state, field, row, is_number)
                if state not in ("quoted", "escape-quoted"):
                    return row
                try:
                    line = next(self._lines)
                except StopIteration:
                    if self.dialect.strict:
                        raise Error("unexpected end of data") from None
                    self._save(row, field, is_number)
                    return row

        def _save(self, row, field, is_number):
            text = "".join(field)
            if len(text) > _limit:
                raise Error(f"field larger than field limit ({_limit})")
            row.append(float(text) if is_number else text)

        def _parse(self, line, state, field, row, is_number):
            d = self.dialect
            numeric = d.quoting == QUOTE_NONNUMERIC
            quotes = d.quoting != QUOTE_NONE
            if state == "start":
                is_number = numeric
                if line.strip("\r\n") == "":
                    return "end", [], False
            for place, character in enumerate(line):
                if state in ("start", "field-start"):
                    if character in "\r\n":
                        if state == "field-start":
                            self._save(row, field, False) if not numeric else row.append("")
                        self._check_rest(line, place)
                        return "end", [], False
                    if character == d.quotechar and quotes:
                        state, is_number = "quoted", False
                    elif character == d.escapechar:
                        state = "escape"
                    elif character == " " and d.skipinitialspace:
                        pass
                    elif character == d.delimiter:
                        row.append("")
                        state = "field-start"
                    else:
                        field.append(character)
                        is_number = numeric
                        state = "plain"
                elif state == "plain":
                    if character in "\r\n":
                        self._save(row, field, is_number)
                        self._check_rest(line, place)
                        return "end", [], False
                    if character == d.escapechar:
                        state = "escape"
                    elif character == d.delimiter:
                        self._save(row, field, is_number)
                        field, state = [], "field-start"
                    else:
                        field.append(character)
                elif state == "escape":
                    field.append(character)
                    state = "plain"
                elif state == "escape-quoted":
                    field.append(character)
                    state = "quoted"
                elif state == "quoted":
                    if character == d.escapechar:
                        state = "escape-quoted"
                    elif character == d.quotechar and quotes:
                        state = "quote-in-quoted" if d.doublequote else "plain"
                    else:
                        field.append(character)
                else:
                    if character == d.quotechar and quotes:
                        field.append(character)
                        state = "quoted"
                    elif character == d.delimiter:
                        self._save(row, field, is_number)
                        field, state = [], "field-start"
                    elif character in "\r\n":
                        self._save(row, field, is_number)
                        self._check_rest(line, place)
                        return "end", [], False
                    elif not d.strict:
                        field.append(character)
                        state = "plain"
                    else:
                        raise Error(f"'{d.delimiter}' expected after '{d.quotechar}'")
            if state in ("quoted", "escape-quoted"):
                return state, field, is_number
            if state == "escape":
                field.append("\n")
            self._save(row, field, is_number and bool(field))
            return "end", [], False

        def _check_rest(self, line, place):
            if line[place:].strip("\r\n"):
                raise Error(
                    "new-line character seen in unquoted field - do you need to open the file in "
                    "universal-newline mode?")


    def reader(iterable, dialect="excel", **options):
        return _Reader(iterable, _options(dialect, options))


    class _Writer:
        def __init__(self, file, dialect):
            write = getattr(file, "write", None)
            if not callable(write):
                raise TypeError('argument 1 must have a "write" method')
            self._write = write
            self.dialect = dialect

        def _field(self, value, is_only):
            d = self.dialect
            if value is None:
                text = ""
            elif isinstance(value, float):
                text = repr(value)
            else:
                text = str(value)
            is_number = isinstance(value, (int, float))
            if d.quoting == QUOTE_ALL:
                quoted = True
            elif d.quoting == QUOTE_NONNUMERIC:
                quoted = not is_number
            else:
                quoted = False
            special = (d.delimiter, d.escapechar, d.quotechar, "\r", "\n") + tuple(d.lineterminator)
            made = []
            for character in text:
                if character in special:
                    if d.quoting == QUOTE_NONE:
                        if d.escapechar is None:
                            raise Error("need to escape, but no escapechar set")
                        made.append(d.escapechar)
                    elif character == d.quotechar:
                        if d.doublequote:
                            made.append(d.quotechar)
                            quoted = True
                        else:
                            if d.escapechar is None:
                                raise Error("need to escape, but no escapechar set")
                            made.append(d.escapechar)
                    elif character == d.escapechar:
                        made.append(d.escapechar)
                    else:
                        quoted = True
                made.append(character)
            if not text and is_only:
                if d.quoting == QUOTE_NONE:
                    raise Error("single empty field record must be quoted")
                quoted = True
            text = "".join(made)
            return f"{d.quotechar}{text}{d.quotechar}" if quoted else text

        def writerow(self, row):
            try:
                row = list(row)
            except TypeError:
                raise Error(f"iterable expected, not {type(row).__name__}") from None
            d = self.dialect
            text = d.delimiter.join([self._field(value, len(row) == 1) for value in row])
            return self._write(text + d.lineterminator)

        def writerows(self, rows):
            for row in rows:
                self.writerow(row)


    def writer(file, dialect="excel", **options):
        return _Writer(file, _options(dialect, options))


    class DictReader:
        def __init__(self, f, fieldnames=None, restkey=None, restval=None, dialect="excel", *args,
                     **kwds):
            self._fieldnames = fieldnames if fieldnames is None else list(fieldnames)
            self.restkey = restkey
            self.restval = restval
            self.reader = reader(f, dialect, *args, **kwds)
            self.dialect = dialect
            self.line_num = 0

        def __iter__(self):
            return self

        @property
        def fieldnames(self):
            if self._fieldnames is None:
                try:
                    self._fieldnames = next(self.reader)
                except StopIteration:
                    pass
            self.line_num = self.reader.line_num
            return self._fieldnames

        @fieldnames.setter
        def fieldnames(self, value):
            self._fieldnames = value

        def __next__(self):
            if self.line_num == 0:
                self.fieldnames
            row = next(self.reader)
            self.line_num = self.reader.line_num
            while row == []:
                row = next(self.reader)
            names = self.fieldnames
            made = dict(zip(names, row))
            if len(names) < len(row):
                made[self.restkey] = row[len(names):]
            for name in names[len(row):]:
                made[name] = self.restval
            return made


    class DictWriter:
        def __init__(self, f, fieldnames, restval="", extrasaction="raise", dialect="excel", *args,
                     **kwds):
            self.fieldnames = fieldnames if isinstance(fieldnames, list) else list(fieldnames)
            self.restval = restval
            if extrasaction.lower() not in ("raise", "ignore"):
                raise ValueError(f"extrasaction ({extrasaction}) must be 'raise' or 'ignore'")
            self.extrasaction = extrasaction
            self.writer = writer(f, dialect, *args, **kwds)

        def writeheader(self):
            return self.writerow(dict(zip(self.fieldnames, self.fieldnames)))

        def _row(self, rowdict):
            if self.extrasaction == "raise":
                wrong = [name for name in rowdict if name not in self.fieldnames]
                if wrong:
                    raise ValueError(
                        "dict contains fields not in fieldnames: " + ", ".join(map(repr, wrong)))
            return [rowdict.get(name, self.restval) for name in self.fieldnames]

        def writerow(self, rowdict):
            return self.writer.writerow(self._row(rowdict))

        def writerows(self, rowdicts):
            self.writer.writerows([self._row(one) for one in rowdicts])
    """#
}
