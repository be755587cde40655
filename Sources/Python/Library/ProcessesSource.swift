extension PythonLibrary {
  /// The source of `_processes`.
  ///
  /// There are no processes here: what stands for them are threads that run in parallel with all others
  /// and share nothing with them. What is sent is copied as pickling would, and the functions of the main
  /// module run on a copy of its globals, as after a fork.
  static let processes = #"""
    """What stands for processes: isolated threads, with globals and copies of their own."""

    import _thread
    import sys as _sys
    from _pickle import PicklingError
    from collections import deque as _deque
    from enum import Enum as _Enum
    from types import FunctionType as _function, MethodType as _method

    _MAIN_PID = 1
    _count = 0
    _living = {_MAIN_PID}
    _tellers = []


    class Process:
        """A process as its own code sees it."""

        def __init__(self, number, name, names):
            self.number = number
            self.pid = _MAIN_PID + number
            self.name = name
            self.names = names
            # The object of `multiprocessing` that stands for it, once there is one.
            self.shown = None
            _living.add(self.pid)


    _main = Process(0, "MainProcess", None)


    def next_number():
        """The number of a new process, from 1."""
        global _count
        _count += 1
        return _count


    def current():
        """The process whose code is running."""
        main_names()
        return _thread.storage().get("process", _main)


    def main_names():
        """The globals of the first process."""
        if _main.names is None:
            _main.names = vars(_sys.modules["__main__"])
        return _main.names


    def enter(process):
        """Makes the thread that calls this one stand for a process."""
        _thread.storage()["process"] = process


    def leave(process):
        """Says that a process has ended."""
        _living.discard(process.pid)
        for tell in _tellers:
            tell()


    def living():
        """The processes that have begun and not ended, by their numbers."""
        return _living


    def when_one_ends(tell):
        """Has a function called whenever a process ends."""
        _tellers.append(tell)


    # MARK: Memory of its own

    class Image:
        """The globals of the main module as a process has them."""

        def __init__(self, source):
            self._source = source
            self._copies = {}
            self.names = _thread.namespace_copy(source)
            for name, value in source.items():
                self.names[name] = self.copy(value)

        def copy(self, value):
            if id(value) in self._copies:
                return self._copies[id(value)]
            kind = type(value)
            if kind is _function:
                if value.__globals__ is not self._source:
                    return value
                made = self._copies[id(value)] = _thread.function_in(value, self.names)
                for cell in made.__closure__ or ():
                    try:
                        cell.cell_contents = self.copy(cell.cell_contents)
                    except ValueError:
                        # A variable that has no value yet.
                        pass
            elif kind is _method:
                made = kind(self.copy(value.__func__), self.copy(value.__self__))
            elif kind is list or kind is _deque:
                made = self._copies[id(value)] = kind()
                made.extend(map(self.copy, value))
            elif kind is dict:
                made = self._copies[id(value)] = {}
                for key, item in value.items():
                    made[key] = self.copy(item)
            elif kind is set:
                made = self._copies[id(value)] = value.copy()
            elif kind is tuple:
                made = tuple(map(self.copy, value))
            elif kind.__module__ == "__main__" and hasattr(value, "__dict__") and not isinstance(
                    value, (type, _Enum, BaseException)):
                made = self._copies[id(value)] = object.__new__(kind)
                for name, item in value.__dict__.items():
                    made.__dict__[name] = self.copy(item)
            else:
                made = value
            return made


    # MARK: Sending

    _ATOMIC = (type(None), bool, int, float, str, bytes, type(...), type(NotImplemented),
               range)


    class Sending:
        """Copies values from one process to another as pickling would."""

        def __init__(self, source, target):
            self._source = source
            self._target = target
            self._copies = {}
            self._kept = []

        def send(self, value):
            kind = type(value)
            if kind in _ATOMIC:
                return value
            if id(value) in self._copies:
                return self._copies[id(value)]
            # Kept alive, so that nothing else gets its identity meanwhile.
            self._kept.append(value)
            if kind is _function or isinstance(value, type):
                return self._by_name(value)
            made = self._container(kind, value)
            return self._object(kind, value) if made is None else made

        def _remember(self, value, made):
            self._copies[id(value)] = made
            return made

        def _container(self, kind, value):
            if kind is list:
                made = self._remember(value, [])
                made.extend(map(self.send, value))
            elif kind is tuple:
                made = self._remember(value, tuple(map(self.send, value)))
            elif kind is dict:
                made = self._remember(value, {})
                for key, item in value.items():
                    made[self.send(key)] = self.send(item)
            elif kind is set or kind is frozenset:
                made = self._remember(value, kind(map(self.send, value)))
            elif kind is bytearray:
                made = self._remember(value, bytearray(value))
            elif kind is _deque:
                made = self._remember(value, _deque(map(self.send, value), value.maxlen))
            else:
                made = None
            return made

        def _by_name(self, value):
            module, path = value.__module__, value.__qualname__
            if "<locals>" in path:
                raise AttributeError(f"Can't pickle local object {path!r}")
            found = self._look_up(self._source, module, path)
            if found is None:
                raise PicklingError(
                    f"Can't pickle {value!r}: attribute lookup {path} on {module} failed")
            if found is not value:
                raise PicklingError(
                    f"Can't pickle {value!r}: it's not the same object as {module}.{path}")
            return self._look_up(self._target, module, path)

        def _look_up(self, names, module, path):
            first, *rest = path.split(".")
            if module != "__main__":
                loaded = _sys.modules.get(module)
                names = vars(loaded) if loaded is not None else {}
            found = names.get(first)
            for part in rest:
                found = getattr(found, part, None)
            return found

        def _object(self, kind, value):
            if isinstance(value, _Enum) or kind.__name__ == "builtin_function_or_method":
                return value
            receiver = getattr(value, "__self__", None)
            if receiver is not None and hasattr(value, "__func__"):
                return getattr(self.send(receiver), value.__func__.__name__)
            self._by_name_of_class(kind)
            if isinstance(value, BaseException):
                made = self._remember(value, kind(*map(self.send, value.args)))
            elif isinstance(value, (tuple, frozenset)):
                made = kind.__new__(kind, *map(self.send, value))
            elif isinstance(value, (int, float, str, bytes)):
                return value
            elif self._has(kind, "__reduce__"):
                function, arguments, *rest = value.__reduce__()
                made = self.send(function)(*self.send(arguments))
                if rest and rest[0] is not None:
                    self._restore(made, self.send(rest[0]))
                return self._remember(value, made)
            elif kind.__module__ in ("builtins", "_thread", "_queue", "_contextvars", "itertools"):
                name = kind.__name__
                if kind.__module__ == "_thread":
                    name = "_thread." + name
                raise TypeError(f"cannot pickle {name!r} object")
            else:
                made = self._remember(value, kind.__new__(kind))
                if isinstance(value, list):
                    made.extend(map(self.send, value))
                elif isinstance(value, dict):
                    for key, item in value.items():
                        made[self.send(key)] = self.send(item)
            if self._has(kind, "__getstate__"):
                state = value.__getstate__()
            else:
                state = dict(getattr(value, "__dict__", {}))
                for base in kind.__mro__:
                    slots = base.__dict__.get("__slots__", ())
                    for name in (slots,) if isinstance(slots, str) else slots:
                        if hasattr(value, name) and name not in ("__dict__", "__weakref__"):
                            state[name] = getattr(value, name)
            if state:
                self._restore(made, self.send(state))
            return made

        def _by_name_of_class(self, kind):
            if "<locals>" in kind.__qualname__:
                raise AttributeError(f"Can't pickle local object {kind.__qualname__!r}")

        def _has(self, kind, name):
            return any(name in base.__dict__ for base in kind.__mro__
                       if base.__module__ != "builtins")

        def _restore(self, made, state):
            restore = getattr(type(made), "__setstate__", None)
            if restore is not None:
                restore(made, state)
            elif isinstance(state, dict):
                for name, item in state.items():
                    object.__setattr__(made, name, item)
    """#
}
