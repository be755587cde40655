extension PythonLibrary {
  /// The source of `reprlib`.
  static let reprlib = #"""
    """Short representations, and protection from endless ones."""

    import builtins
    from itertools import islice

    __all__ = ["Repr", "repr", "recursive_repr"]


    def recursive_repr(fillvalue="..."):
        """Makes a `__repr__` give the fill value where it comes back to the same object."""

        def decorate(function):
            running = set()

            def wrapper(self):
                if id(self) in running:
                    return fillvalue
                running.add(id(self))
                try:
                    return function(self)
                finally:
                    running.discard(id(self))

            for name in ("__module__", "__doc__", "__name__", "__qualname__"):
                setattr(wrapper, name, getattr(function, name))
            wrapper.__annotations__ = getattr(function, "__annotations__", {})
            return wrapper

        return decorate


    class Repr:
        def __init__(self):
            self.fillvalue = "..."
            self.maxlevel = 6
            self.maxtuple = self.maxlist = self.maxset = self.maxfrozenset = self.maxdeque = 6
            self.maxarray = 5
            self.maxdict = 4
            self.maxstring = self.maxother = 30
            self.maxlong = 40

        def repr(self, x):
            return self.repr1(x, self.maxlevel)

        def repr1(self, x, level):
            name = type(x).__name__.replace(" ", "_")
            method = getattr(self, f"repr_{name}", None)
            return self.repr_instance(x, level) if method is None else method(x, level)

        def _items(self, x, level, left, right, limit, trail=""):
            if level <= 0 and x:
                text = self.fillvalue
            else:
                shown = [self.repr1(item, level - 1) for item in islice(x, limit)]
                if len(x) > limit:
                    shown.append(self.fillvalue)
                text = ", ".join(shown)
                if len(x) == 1 and trail:
                    right = trail + right
            return f"{left}{text}{right}"

        def repr_tuple(self, x, level):
            return self._items(x, level, "(", ")", self.maxtuple, ",")

        def repr_list(self, x, level):
            return self._items(x, level, "[", "]", self.maxlist)

        def repr_array(self, x, level):
            if not x:
                return f"array('{x.typecode}')"
            return self._items(x, level, f"array('{x.typecode}', [", "])", self.maxarray)

        def repr_set(self, x, level):
            if not x:
                return "set()"
            return self._items(_sorted(x), level, "{", "}", self.maxset)

        def repr_frozenset(self, x, level):
            if not x:
                return "frozenset()"
            return self._items(_sorted(x), level, "frozenset({", "})", self.maxfrozenset)

        def repr_deque(self, x, level):
            return self._items(x, level, "deque([", "])", self.maxdeque)

        def repr_dict(self, x, level):
            if not x:
                return "{}"
            if level <= 0:
                return "{" + self.fillvalue + "}"
            shown = [
                f"{self.repr1(key, level - 1)}: {self.repr1(x[key], level - 1)}"
                for key in islice(_sorted(x), self.maxdict)
            ]
            if len(x) > self.maxdict:
                shown.append(self.fillvalue)
            return "{" + ", ".join(shown) + "}"

        def _cut(self, text, limit):
            left = max(0, (limit - 3) // 2)
            right = max(0, limit - 3 - left)
            return text[:left] + self.fillvalue + text[len(text) - right:]

        def repr_str(self, x, level):
            text = builtins.repr(x[:self.maxstring])
            if len(text) <= self.maxstring:
                return text
            left = max(0, (self.maxstring - 3) // 2)
            right = max(0, self.maxstring - 3 - left)
            return self._cut(builtins.repr(x[:left] + x[len(x) - right:]), self.maxstring)

        def repr_int(self, x, level):
            text = builtins.repr(x)
            return text if len(text) <= self.maxlong else self._cut(text, self.maxlong)

        def repr_instance(self, x, level):
            try:
                text = builtins.repr(x)
            except Exception:
                return f"<{type(x).__name__} instance at {id(x):#x}>"
            return text if len(text) <= self.maxother else self._cut(text, self.maxother)


    def _sorted(items):
        try:
            return sorted(items)
        except Exception:
            return list(items)


    aRepr = Repr()
    repr = aRepr.repr
    """#
}
