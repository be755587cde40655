extension PythonLibrary {
  /// The source of `_inspect_sources`.
  static let inspectSources = #"""
    """Where functions and classes are defined: their files, lines, texts and comments."""

    import types
    import linecache
    import _loopscope


    def getfile(object):
        while isinstance(object, types.MethodType):
            object = object.__func__
        if isinstance(object, types.FunctionType):
            return object.__code__.co_filename
        from inspect import getmodule
        module = getmodule(object)
        if module is not None and getattr(module, "__file__", None):
            return module.__file__
        raise TypeError(f"{object!r} is a built-in")


    def findsource(object):
        """All lines of the file that a function or class is in, and the index of its first one."""
        import re
        if isinstance(object, types.MethodType):
            object = object.__func__
        if not isinstance(object, (type, types.FunctionType)) and not hasattr(
                object, "co_firstlineno"):
            raise TypeError(
                "module, class, method, function, traceback, frame, or code object was expected, got "
                + type(object).__name__)
        file = getfile(object) if not hasattr(object, "co_filename") else object.co_filename
        lines = linecache.getlines(file)
        if isinstance(object, type):
            head = re.compile(rf"(\s*)class\s+{object.__name__}\b")
            found = [number for number, line in enumerate(lines) if head.match(line)]
            if not found:
                raise OSError("could not find class definition")
            first = found[0]
            while first > 0 and lines[first - 1].lstrip().startswith("@"):
                first -= 1
        else:
            first = getattr(object, "__code__", object).co_firstlineno - 1
        if not 0 <= first < len(lines):
            raise OSError("source code not available")
        return lines, first


    def getsourcelines(object):
        """The lines of a function or class, and the number of the first one."""
        if not isinstance(object, type):
            from inspect import unwrap
            object = unwrap(object)
        lines, first = findsource(object)
        return lines[first:_block_end(lines, first)], first + 1


    def getblock(lines):
        """The lines of the definition that the first of them begins."""
        return lines[:_block_end(lines, 0)]


    def _block_end(lines, first):
        """The line behind the block whose definition begins at a line."""
        depth, quote, is_open = 0, None, True
        margin = len(lines[first]) - len(lines[first].lstrip())
        last = first
        for number in range(first, len(lines)):
            line = lines[number]
            content = line.strip()
            indent = len(line) - len(line.lstrip())
            if quote is None and depth == 0 and not is_open and content:
                if indent <= margin and not content.startswith("#"):
                    break
                if content.startswith("#") and indent <= margin:
                    continue
            elif not content and quote is None:
                continue
            last = number
            place = 0
            while place < len(content):
                character = content[place]
                if quote is not None:
                    if content.startswith(quote, place):
                        place += len(quote)
                        quote = None
                        continue
                    if character == "\\":
                        place += 1
                elif character == "#":
                    break
                elif character in "\"'":
                    quote = character * 3 if content.startswith(character * 3, place) else character
                    place += len(quote)
                    continue
                elif character in "([{":
                    depth += 1
                elif character in ")]}":
                    depth -= 1
                place += 1
            if quote is not None and len(quote) == 1:
                quote = None
            if is_open and depth == 0 and quote is None and not content.startswith("@"):
                is_open = content.endswith(("\\", ","))
        return last + 1


    def getsource(object):
        """The text of a function or class."""
        return "".join(getsourcelines(object)[0])


    def getsourcefile(object):
        """The file that an object's source is in, or None where there is none to read."""
        file = getfile(object)
        return file if _loopscope.source_line(file, 1) is not None else None


    def getabsfile(object, _filename=None):
        import os
        return os.path.normpath(_filename or getsourcefile(object) or getfile(object))


    def getmodulename(path):
        """The name of the module that a file of this path would be, or None."""
        import os
        stem, dot, ending = os.path.basename(path).rpartition(".")
        return stem if dot and ending in ("py", "pyc") else None


    def indentsize(line):
        expanded = line.expandtabs()
        return len(expanded) - len(expanded.lstrip())


    def getcomments(object):
        """The comment lines right before a definition, or at the beginning of a module."""
        is_module = isinstance(object, types.ModuleType)
        try:
            lines, place = ([], 0) if is_module else findsource(object)
            if is_module:
                lines = linecache.getlines(getfile(object))
        except (OSError, TypeError):
            return None
        if is_module:
            place = 1 if lines and lines[0].startswith("#!") else 0
            while place < len(lines) and lines[place].strip() in ("", "#"):
                place += 1
            last = place
            while last < len(lines) and lines[last].startswith("#"):
                last += 1
            return "".join(line.expandtabs() for line in lines[place:last]) or None
        margin = indentsize(lines[place])
        first = place
        while first > 0 and lines[first - 1].lstrip().startswith("#") and indentsize(
                lines[first - 1]) == margin:
            first -= 1
        found = [line.expandtabs().lstrip() for line in lines[first:place]]
        while found and found[0].strip() == "#":
            found.pop(0)
        while found and found[-1].strip() == "#":
            found.pop()
        return "".join(found) or None
    """#
}
