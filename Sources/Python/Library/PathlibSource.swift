extension PythonLibrary {
  /// The source of `pathlib`.
  static let pathlib = #"""
    """Paths as names: what is at their place, no program here can ask."""

    import fnmatch
    import os

    __all__ = ["PurePath", "PurePosixPath", "Path", "PosixPath"]


    def _text(argument):
        if isinstance(argument, PurePath):
            return str(argument)
        argument = os.fspath(argument)
        if not isinstance(argument, str):
            raise TypeError(
                "argument should be a str object or an os.PathLike object returning str, not "
                f"{type(argument)}")
        return argument


    def _split(arguments):
        """The root and the parts of texts that are joined; an absolute one begins anew."""
        root, parts = "", []
        for argument in arguments:
            text = _text(argument)
            if text.startswith("/"):
                # Two slashes, and just two, are a root of their own on POSIX.
                root = "//" if text.startswith("//") and not text.startswith("///") else "/"
                parts = []
            parts += [part for part in text.split("/") if part and part != "."]
        return root, parts


    def _is_name(text):
        return bool(text) and "/" not in text and text != "."


    class PurePath:
        """A path to compute with; it comes as the class of this system's paths."""

        __slots__ = ("_root", "_names")

        drive = ""

        def __new__(cls, *args):
            return cls._from(*_split(args))

        @classmethod
        def _from(cls, root, names):
            path = object.__new__({PurePath: PurePosixPath, Path: PosixPath}.get(cls, cls))
            path._root = root
            path._names = names
            return path

        def __reduce__(self):
            return self.__class__, self.parts

        def __copy__(self):
            return self

        def __deepcopy__(self, memo):
            return self

        def __str__(self):
            return self._root + "/".join(self._names) or "."

        def __fspath__(self):
            return str(self)

        def __bytes__(self):
            return str(self).encode()

        def __repr__(self):
            return f"{self.__class__.__name__}({self.as_posix()!r})"

        def as_posix(self):
            return str(self)

        def as_uri(self):
            if not self.is_absolute():
                raise ValueError("relative path can't be expressed as a file URI")
            from urllib.parse import quote
            return "file://" + quote(bytes(self))

        # Comparing

        def __eq__(self, other):
            if not isinstance(other, PurePath):
                return NotImplemented
            return self.parts == other.parts

        def __hash__(self):
            return hash(self.parts)

        def __lt__(self, other):
            return self.parts < other.parts if isinstance(other, PurePath) else NotImplemented

        def __le__(self, other):
            return self.parts <= other.parts if isinstance(other, PurePath) else NotImplemented

        def __gt__(self, other):
            return self.parts > other.parts if isinstance(other, PurePath) else NotImplemented

        def __ge__(self, other):
            return self.parts >= other.parts if isinstance(other, PurePath) else NotImplemented

        # Parts

        root = property(lambda self: self._root)
        anchor = property(lambda self: self._root)

        @property
        def parts(self):
            return ((self._root,) if self._root else ()) + tuple(self._names)

        @property
        def name(self):
            return self._names[-1] if self._names else ""

        @property
        def suffix(self):
            name = self.name
            place = name.rfind(".")
            return name[place:] if 0 < place < len(name) - 1 else ""

        @property
        def suffixes(self):
            name = self.name
            if name.endswith("."):
                return []
            return ["." + suffix for suffix in name.lstrip(".").split(".")[1:]]

        @property
        def stem(self):
            suffix = self.suffix
            return self.name[:-len(suffix)] if suffix else self.name

        @property
        def parent(self):
            return self._from(self._root, self._names[:-1]) if self._names else self

        @property
        def parents(self):
            return _PathParents(self)

        def is_absolute(self):
            return bool(self._root)

        def is_reserved(self):
            return False

        # Making others

        def joinpath(self, *args):
            root, names = _split(args)
            return self._from(root, names) if root else self._from(self._root, self._names + names)

        def __truediv__(self, key):
            try:
                return self.joinpath(key)
            except TypeError:
                return NotImplemented

        def __rtruediv__(self, key):
            try:
                return self._from(*_split([key, self]))
            except TypeError:
                return NotImplemented

        def with_name(self, name):
            if not self.name:
                raise ValueError(f"{self!r} has an empty name")
            if not _is_name(name):
                raise ValueError(f"Invalid name {name!r}")
            return self._from(self._root, self._names[:-1] + [name])

        def with_stem(self, stem):
            return self.with_name(stem + self.suffix)

        def with_suffix(self, suffix):
            if "/" in suffix or suffix and not suffix.startswith(".") or suffix == ".":
                raise ValueError(f"Invalid suffix {suffix!r}")
            if not self.name:
                raise ValueError(f"{self!r} has an empty name")
            return self._from(self._root, self._names[:-1] + [self.stem + suffix])

        def relative_to(self, *other):
            if not other:
                raise TypeError("need at least one argument")
            root, names = _split(other)
            if root != self._root or names != self._names[:len(names)]:
                base = str(PurePosixPath(*other))
                raise ValueError(
                    f"{str(self)!r} is not in the subpath of {base!r} OR one path is relative and "
                    "the other is absolute.")
            return self._from("", self._names[len(names):])

        def is_relative_to(self, *other):
            try:
                self.relative_to(*other)
            except ValueError:
                return False
            return True

        def match(self, path_pattern):
            """Whether the last parts match a relative pattern, or all parts an absolute one."""
            root, patterns = _split([path_pattern])
            if not root and not patterns:
                raise ValueError("empty pattern")
            names = list(self.parts)
            if root:
                patterns = [root] + patterns
                if len(names) != len(patterns):
                    return False
            if len(names) < len(patterns):
                return False
            return all(
                fnmatch.fnmatchcase(name, pattern)
                for name, pattern in zip(reversed(names), reversed(patterns)))


    class PurePosixPath(PurePath):
        """A path as POSIX writes it."""

        __slots__ = ()


    class _PathParents:
        """The paths above a path, the nearest first."""

        def __init__(self, path):
            self._path = path

        def __len__(self):
            return len(self._path._names)

        def __getitem__(self, place):
            if isinstance(place, slice):
                return tuple([self[index] for index in range(*place.indices(len(self)))])
            if not -len(self) <= place < len(self):
                raise IndexError(place)
            path = self._path
            end = len(self) - 1 - place % len(self)
            return path._from(path._root, path._names[:end])

        def __repr__(self):
            return f"<{type(self._path).__name__}.parents>"


    class Path(PurePath):
        """A path of this system. Its names can be computed with; its files are out of reach."""

        __slots__ = ()

        def __enter__(self):
            return self

        def __exit__(self, *details):
            pass


    class PosixPath(Path, PurePosixPath):
        """A path of this system, as POSIX writes it."""

        __slots__ = ()


    _REFUSED = (
        "absolute", "chmod", "cwd", "exists", "expanduser", "glob", "group", "hardlink_to",
        "home", "is_block_device", "is_char_device", "is_dir", "is_fifo", "is_file", "is_mount",
        "is_socket", "is_symlink", "iterdir", "lchmod", "link_to", "lstat", "mkdir", "open",
        "owner", "read_bytes", "read_text", "readlink", "rename", "replace", "resolve", "rglob",
        "rmdir", "samefile", "stat", "symlink_to", "touch", "unlink", "write_bytes",
        "write_text",
    )


    def _refusing(name):
        def refuse(*args, **keywords):
            raise PermissionError(
                f"Path.{name}() is not available: Loopscope runs programs without access to files, "
                "processes and the system")
        refuse.__name__ = name
        refuse.__qualname__ = f"Path.{name}"
        return classmethod(refuse) if name in ("cwd", "home") else refuse


    for _name in _REFUSED:
        setattr(Path, _name, _refusing(_name))
    del _name


    def __getattr__(name):
        if name in ("PureWindowsPath", "WindowsPath"):
            raise AttributeError(f"Loopscope's pathlib has POSIX paths only, no {name}")
        raise AttributeError(f"module 'pathlib' has no attribute {name!r}")
    """#
}
