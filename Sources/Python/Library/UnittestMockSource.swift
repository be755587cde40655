extension PythonLibrary {
  /// The source of `unittest.mock`.
  static let unittestMock = #"""
    """Stand-ins for objects in tests: mocks, their calls, and patching."""

    import asyncio
    import functools
    import inspect
    import types

    __all__ = [
        "Mock", "MagicMock", "patch", "sentinel", "DEFAULT", "ANY", "call", "create_autospec",
        "AsyncMock", "FILTER_DIR", "NonCallableMock", "NonCallableMagicMock", "mock_open",
        "PropertyMock", "seal",
    ]

    FILTER_DIR = True

    from _mock_calls import (
        _Call, _CallList, _call_text, _deleted, _missing, ANY, DEFAULT, call, sentinel)


    # Special methods

    _numbers = "add sub mul matmul truediv floordiv mod divmod lshift rshift and xor or pow".split()
    _magics = {f"__{name}__" for name in (
        "lt gt le ge eq ne getitem setitem delitem len contains str sizeof enter exit neg pos abs "
        "invert complex int float index round trunc floor ceil bool next fspath aiter hash iter"
    ).split()}
    _magics |= {f"__{prefix}{name}__" for prefix in ("", "i", "r") for name in _numbers}
    _magics -= {"__idivmod__"}
    _async_magics = {"__aenter__", "__aexit__", "__anext__"}
    _all_magics = _magics | _async_magics
    _more_magics = {
        "__reversed__", "__missing__", "__format__", "__repr__", "__dir__", "__subclasses__",
        "__getformat__", "__get__", "__set__", "__delete__", "__instancecheck__", "__subclasscheck__",
        "__length_hint__", "__bytes__", "__call__", "__copy__", "__deepcopy__",
    }

    _magic_values = {
        "__lt__": NotImplemented, "__gt__": NotImplemented, "__le__": NotImplemented,
        "__ge__": NotImplemented, "__int__": 1, "__contains__": False, "__len__": 0,
        "__exit__": False, "__float__": 1.0, "__bool__": True, "__index__": 1, "__aexit__": False,
    }


    def _magic_default(mock, name):
        """What a special method of a mock does where the test does not say; None for nothing."""
        if name == "__eq__":
            def eq(other):
                given = mock.__eq__._mock_return_value
                return given if given is not DEFAULT else True if mock is other else NotImplemented
            return eq
        if name == "__ne__":
            def ne(other):
                given = mock.__ne__._mock_return_value
                return DEFAULT if given is not DEFAULT else False if mock is other else NotImplemented
            return ne
        if name == "__iter__":
            def iterate():
                given = mock.__iter__._mock_return_value
                return iter([]) if given is DEFAULT else iter(given)
            return iterate
        if name == "__aiter__":
            def iterate_later():
                given = mock.__aiter__._mock_return_value
                return _AsyncIterator(iter([] if given is DEFAULT else given))
            return iterate_later
        return None


    class _AsyncIterator:
        def __init__(self, items):
            self._items = items

        def __aiter__(self):
            return self

        async def __anext__(self):
            for item in self._items:
                return item
            raise StopAsyncIteration


    class _Magic:
        """A special method of magic mocks, a mock itself that is made when it is looked for."""

        def __init__(self, name):
            self.name = name

        def __get__(self, mock, owner=None):
            if mock is None:
                return self
            children = mock.__dict__["_mock_children"]
            child = children.get(self.name)
            if child is None:
                child = mock._make_magic(self.name)
                children[self.name] = child
            return child

        def __set__(self, mock, value):
            mock._set_magic(self.name, value)


    class _MethodOfTest:
        """A function that a test gave as a special method: it gets the mock as its first argument."""

        def __init__(self, function):
            self.function = function

        def __get__(self, mock, owner=None):
            return self.function if mock is None else functools.partial(self.function, mock)


    # Mocks

    def _is_exception(value):
        return isinstance(value, BaseException) or (
            isinstance(value, type) and issubclass(value, BaseException))


    def _is_async(value):
        if isinstance(value, NonCallableMock):
            return isinstance(value, AsyncMock)
        return asyncio.iscoroutinefunction(value)


    def _signature(spec, skip_first=False):
        """The parameters of a callable, without the first one of a method."""
        if isinstance(spec, type):
            spec, skip_first = spec.__init__, True
            if spec is object.__init__:
                return inspect.Signature()
        elif isinstance(spec, (staticmethod, classmethod)):
            skip_first = isinstance(spec, classmethod)
            spec = spec.__func__
        elif not inspect.isroutine(spec):
            call_method = getattr(type(spec), "__call__", None)
            if call_method is None:
                return None
            spec, skip_first = call_method, True
        try:
            found = inspect.signature(spec)
        except (ValueError, TypeError):
            return None
        if skip_first:
            parameters = list(found.parameters.values())
            if parameters and parameters[0].kind in (
                    inspect.Parameter.POSITIONAL_ONLY, inspect.Parameter.POSITIONAL_OR_KEYWORD):
                found = found.replace(parameters=parameters[1:])
        return found


    _lookalikes = ("assert", "assret", "asert", "aseert", "assrt")


    class NonCallableMock:
        """A mock that cannot be called."""

        def __new__(cls, /, *args, **kwargs):
            # A class of its own, so that special methods and properties can be given to it alone.
            return object.__new__(type(cls.__name__, (cls,), {"__doc__": cls.__doc__, "_mock_base": cls}))

        def __init__(
                self, spec=None, wraps=None, name=None, spec_set=None, parent=None, _spec_state=None,
                _new_name="", _new_parent=None, _spec_as_instance=False, _eat_self=None, unsafe=False,
                **kwargs):
            state = self.__dict__
            state["_mock_parent"] = parent
            state["_mock_name"] = name
            state["_mock_new_name"] = _new_name
            state["_mock_new_parent"] = parent if _new_parent is None else _new_parent
            state["_mock_sealed"] = False
            state["_mock_unsafe"] = unsafe
            state["_mock_children"] = {}
            state["_mock_wraps"] = wraps
            state["_mock_delegate"] = None
            state["_mock_return_value"] = DEFAULT
            state["_mock_side_effect"] = None
            state["_mock_signature"] = None
            self._use_spec(spec if spec_set is None else spec_set, spec_set is not None)
            self._forget_calls()
            if kwargs:
                self.configure_mock(**kwargs)

        def _use_spec(self, spec, is_strict):
            state = self.__dict__
            names = spec_class = None
            asyncs = set()
            if spec is not None:
                if isinstance(spec, (list, tuple)):
                    names = list(spec)
                else:
                    names = dir(spec)
                    spec_class = spec if isinstance(spec, type) else type(spec)
                    for name in names:
                        if asyncio.iscoroutinefunction(inspect.getattr_static(spec, name, None)):
                            asyncs.add(name)
                    state["_mock_signature"] = state["_mock_signature"]
            state["_spec_class"] = spec_class
            state["_spec_set"] = is_strict
            state["_spec_asyncs"] = asyncs
            state["_mock_methods"] = names

        def mock_add_spec(self, spec, spec_set=False):
            """Lets only what a specification has be had of this mock."""
            self._use_spec(spec, spec_set)

        def _forget_calls(self):
            state = self.__dict__
            state["called"] = False
            state["call_count"] = 0
            state["call_args"] = None
            state["call_args_list"] = _CallList()
            state["mock_calls"] = _CallList()
            state["method_calls"] = _CallList()

        @property
        def __class__(self):
            spec_class = self.__dict__.get("_spec_class")
            return type(self) if spec_class is None else spec_class

        # Attributes

        def __getattr__(self, name):
            state = self.__dict__
            if "_mock_methods" not in state:
                raise AttributeError(name)
            methods = state["_mock_methods"]
            if methods is not None:
                if name not in methods or name in _all_magics:
                    raise AttributeError(f"Mock object has no attribute {name!r}")
            elif name.startswith("__") and name.endswith("__"):
                raise AttributeError(name)
            if not state["_mock_unsafe"] and (not methods or name not in methods):
                if name.startswith(_lookalikes):
                    raise AttributeError(
                        f"{name!r} is not a valid assertion. Use a spec for the mock if {name!r} is "
                        "meant to be an attribute.")
            child = state["_mock_children"].get(name, _missing)
            if child is _deleted:
                raise AttributeError(name)
            if child is _missing:
                wraps = state["_mock_wraps"]
                child = self._get_child_mock(
                    parent=self, name=name, wraps=None if wraps is None else getattr(wraps, name),
                    _new_name=name, _new_parent=self)
                state["_mock_children"][name] = child
            return child

        def _adopt(self, value, name):
            """Takes in a mock that belongs to nobody yet, so that its calls are seen here too."""
            if not isinstance(value, NonCallableMock) or type(value).__name__ == "PropertyMock":
                return False
            state = value.__dict__
            if state["_mock_name"] or state["_mock_new_name"] or state["_mock_parent"] is not None:
                return False
            if state["_mock_new_parent"] is not None:
                return False
            above = self
            while above is not None:
                if above is value:
                    return False
                above = above.__dict__["_mock_new_parent"]
            state["_mock_new_parent"] = self
            state["_mock_new_name"] = name
            if name != "()":
                state["_mock_parent"] = self
                state["_mock_name"] = name
            return True

        def __setattr__(self, name, value):
            state = self.__dict__
            if name in _own_names:
                return object.__setattr__(self, name, value)
            if state["_spec_set"] and state["_mock_methods"] is not None and (
                    name not in state["_mock_methods"] and name not in state):
                raise AttributeError(f"Mock object has no attribute '{name}'")
            if name in _all_magics or name in _more_magics:
                return self._set_magic(name, value)
            if name == "__class__":
                state["_spec_class"] = value
                return
            if state["_mock_sealed"] and name not in state["_mock_children"] and name not in state:
                raise AttributeError(f"Cannot set {self._full_name()}.{name}")
            if isinstance(type(self).__dict__.get(name), PropertyMock):
                return type(self).__dict__[name](value)
            if self._adopt(value, name):
                state["_mock_children"][name] = value
            elif isinstance(value, NonCallableMock):
                state["_mock_children"][name] = value
            state[name] = value

        def _set_magic(self, name, value):
            if self._mock_methods is not None and name not in self._mock_methods:
                raise AttributeError(f"Mock object has no attribute '{name}'")
            if isinstance(value, NonCallableMock):
                self._adopt(value, name)
                self._mock_children[name] = value
                if not isinstance(getattr(type(self), name, None), _Magic):
                    setattr(type(self), name, _Magic(name))
            else:
                setattr(type(self), name, _MethodOfTest(value))

        def __delattr__(self, name):
            state = self.__dict__
            if name in _all_magics and name in type(self).__dict__:
                delattr(type(self), name)
                return
            known = state["_mock_children"].get(name, _missing)
            if name in state:
                del state[name]
            elif known is _deleted:
                raise AttributeError(name)
            state["_mock_children"][name] = _deleted

        def __dir__(self):
            names = set(self._mock_methods or dir(type(self)))
            names |= {name for name in self.__dict__ if not name.startswith("_")}
            names |= {name for name, child in self._mock_children.items() if child is not _deleted}
            if FILTER_DIR:
                names = {name for name in names if not name.startswith("_mock_")}
            return sorted(names)

        def _get_child_mock(self, /, **kwargs):
            """A mock for an attribute or a result."""
            name = kwargs.get("_new_name")
            if name in self.__dict__["_spec_asyncs"]:
                return AsyncMock(**kwargs)
            if self.__dict__["_mock_sealed"]:
                shown = "()" if name == "()" else f".{name}"
                raise AttributeError(self._full_name() + shown)
            kind = type(self).__mro__[1]
            if issubclass(kind, AsyncMock):
                if name in _magics and name != "__aiter__" or (
                        self._mock_methods and name in self._mock_methods and name not in self._spec_asyncs):
                    kind = MagicMock
                elif name == "__aiter__":
                    kind = MagicMock
            elif issubclass(kind, CallableMixin):
                pass
            elif issubclass(kind, NonCallableMagicMock):
                kind = MagicMock
            else:
                kind = Mock
            if kind is PropertyMock:
                kind = MagicMock
            return kind(**kwargs)

        # Results

        def _get_return_value(self):
            state = self.__dict__
            value = state["_mock_return_value"]
            if value is DEFAULT and state["_mock_wraps"] is None:
                value = state["_mock_return_value"] = self._get_child_mock(
                    _new_parent=self, _new_name="()")
            return value

        def _set_return_value(self, value):
            self._adopt(value, "()")
            self.__dict__["_mock_return_value"] = value

        return_value = property(_get_return_value, _set_return_value)

        def _get_side_effect(self):
            return self.__dict__["_mock_side_effect"]

        def _set_side_effect(self, value):
            if value is not None and not callable(value) and not _is_exception(value):
                value = iter(value)
            self.__dict__["_mock_side_effect"] = value

        side_effect = property(_get_side_effect, _set_side_effect)

        # Changing

        def configure_mock(self, /, **kwargs):
            """Sets attributes, also those of attributes, by their dotted names."""
            for path, value in sorted(kwargs.items(), key=lambda item: item[0].count(".")):
                *way, last = path.split(".")
                place = self
                for name in way:
                    place = getattr(place, name)
                setattr(place, last, value)

        def attach_mock(self, mock, attribute):
            """Makes a mock an attribute of this one, whatever it belonged to before."""
            for name in ("_mock_parent", "_mock_new_parent"):
                mock.__dict__[name] = None
            mock.__dict__["_mock_new_name"] = ""
            mock.__dict__["_mock_name"] = None
            setattr(self, attribute, mock)

        def reset_mock(self, visited=None, *, return_value=False, side_effect=False):
            """Forgets the calls of this mock and of all that belong to it."""
            visited = [] if visited is None else visited
            if any(self is one for one in visited):
                return
            visited.append(self)
            self._forget_calls()
            if return_value:
                self.__dict__["_mock_return_value"] = DEFAULT
            if side_effect:
                self.__dict__["_mock_side_effect"] = None
            for child in list(self._mock_children.values()) + [self.__dict__["_mock_return_value"]]:
                if isinstance(child, NonCallableMock) and child is not self:
                    child.reset_mock(visited, return_value=return_value, side_effect=side_effect)

        # Names

        def _full_name(self):
            parts, mock = [], self
            while True:
                state = mock.__dict__
                above = state["_mock_new_parent"]
                if above is None:
                    break
                name = state["_mock_new_name"]
                parts.append(name if name == "()" else "." + name)
                mock = above
            return (mock.__dict__["_mock_name"] or "mock") + "".join(reversed(parts))

        def __repr__(self):
            state = self.__dict__
            text = f"<{type(self).__name__}"
            name = self._full_name()
            if name not in ("mock", "mock."):
                text += f" name={name!r}"
            if state["_spec_class"] is not None:
                word = "spec_set" if state["_spec_set"] else "spec"
                text += f" {word}={state['_spec_class'].__name__!r}"
            return text + f" id='{id(self)}'>"

        def _shown(self):
            return self.__dict__["_mock_name"] or "mock"

        def _calls_text(self, prefix="Calls"):
            return f"\n{prefix}: {self.mock_calls!r}." if self.mock_calls else ""

        # Assertions

        def _matching(self, one):
            """A call in the form in which calls are compared: bound to the parameters, if known."""
            signature = self.__dict__["_mock_signature"]
            if signature is None or not isinstance(one, tuple):
                return one
            name, args, kwargs = one._parts() if isinstance(one, _Call) else _Call(one)._parts()
            if name:
                return one
            try:
                bound = signature.bind(*args, **kwargs)
            except TypeError as error:
                return error.with_traceback(None)
            return _Call((name, bound.args, bound.kwargs))

        def assert_not_called(self):
            """Complains about any call."""
            if self.call_count:
                raise AssertionError(
                    f"Expected '{self._shown()}' to not have been called. Called {self.call_count} times."
                    + self._calls_text())

        def assert_called(self):
            """Complains unless there was a call."""
            if not self.call_count:
                raise AssertionError(f"Expected '{self._shown()}' to have been called.")

        def assert_called_once(self):
            """Complains unless there was exactly one call."""
            if self.call_count != 1:
                raise AssertionError(
                    f"Expected '{self._shown()}' to have been called once. Called {self.call_count} times."
                    + self._calls_text())

        def _mismatch(self, args, kwargs, actual, what="call"):
            name = self._shown()
            shown = _call_text(name, actual.args, actual.kwargs)
            return (
                f"expected {what} not found.\nExpected: {_call_text(name, args, kwargs)}\n"
                f"  Actual: {shown}")

        def assert_called_with(self, /, *args, **kwargs):
            """Complains unless the last call was with these arguments."""
            if self.call_args is None:
                raise AssertionError(
                    f"expected call not found.\nExpected: {_call_text(self._shown(), args, kwargs)}\n"
                    "  Actual: not called.")
            expected = self._matching(_Call((args, kwargs), two=True))
            if self._matching(self.call_args) != expected:
                cause = expected if isinstance(expected, Exception) else None
                raise AssertionError(self._mismatch(args, kwargs, self.call_args)) from cause

        def assert_called_once_with(self, /, *args, **kwargs):
            """Complains unless the only call was with these arguments."""
            if self.call_count != 1:
                raise AssertionError(
                    f"Expected '{self._shown()}' to be called once. Called {self.call_count} times."
                    + self._calls_text())
            return self.assert_called_with(*args, **kwargs)

        def assert_any_call(self, /, *args, **kwargs):
            """Complains unless one of the calls was with these arguments."""
            expected = self._matching(_Call((args, kwargs), two=True))
            if expected not in [self._matching(one) for one in self.call_args_list]:
                cause = expected if isinstance(expected, Exception) else None
                raise AssertionError(f"{_call_text(self._shown(), args, kwargs)} call not found") from cause

        def assert_has_calls(self, calls, any_order=False):
            """Complains unless these calls were made, one after the other or in any order."""
            self._check_calls(calls, any_order, self.mock_calls)

        def _check_calls(self, calls, any_order, made, title="Calls", label="  Actual"):
            expected = [self._matching(one) for one in calls]
            actual = _CallList(self._matching(one) for one in made)
            if not any_order:
                if expected not in actual:
                    raise AssertionError(
                        f"{title} not found.\nExpected: {_CallList(calls)!r}\n{label}: {made!r}")
                return
            rest, absent = list(actual), []
            for one in expected:
                if one in rest:
                    rest.remove(one)
                else:
                    absent.append(one)
            if absent:
                shown = self._mock_name or "mock"
                raise AssertionError(
                    f"{shown!r} does not contain all of {tuple(absent)!r} in its call list, found "
                    f"{list(made)!r} instead")


    class CallableMixin:
        """What mocks that can be called have."""

        def __init__(
                self, spec=None, side_effect=None, return_value=DEFAULT, wraps=None, name=None,
                spec_set=None, parent=None, _spec_state=None, _new_name="", _new_parent=None, **kwargs):
            super().__init__(
                spec, wraps, name, spec_set, parent, _spec_state, _new_name, _new_parent, **kwargs)
            # A mock that is given here does not become a child, other than one that is set later.
            if return_value is not DEFAULT:
                self.__dict__["_mock_return_value"] = return_value
            self.side_effect = side_effect

        def __call__(self, /, *args, **kwargs):
            signature = self.__dict__["_mock_signature"]
            if signature is not None:
                signature.bind(*args, **kwargs)
            self._note_call(args, kwargs)
            return self._result(args, kwargs)

        def _note_call(self, args, kwargs):
            state = self.__dict__
            made = _Call((args, kwargs), two=True)
            state["called"] = True
            state["call_count"] += 1
            state["call_args"] = made
            state["call_args_list"].append(made)
            state["mock_calls"].append(_Call(("", args, kwargs)))
            # All the mocks above see it too, by longer and longer names.
            name, method = state["_mock_new_name"], state["_mock_name"]
            is_method = state["_mock_parent"] is not None
            mock = state["_mock_new_parent"]
            while mock is not None:
                above = mock.__dict__
                if is_method:
                    above["method_calls"].append(_Call((method, args, kwargs)))
                    is_method = above["_mock_parent"] is not None
                    if is_method:
                        method = f"{above['_mock_name']}.{method}"
                above["mock_calls"].append(_Call((name, args, kwargs)))
                if above["_mock_new_name"]:
                    dot = "" if name.startswith("()") else "."
                    name = above["_mock_new_name"] + dot + name
                mock = above["_mock_new_parent"]

        def _result(self, args, kwargs):
            effect = self.side_effect
            if effect is not None:
                if _is_exception(effect):
                    raise effect
                if callable(effect):
                    result = effect(*args, **kwargs)
                else:
                    result = next(effect)
                    if _is_exception(result):
                        raise result
                if result is not DEFAULT:
                    return result
            state = self.__dict__
            if state["_mock_return_value"] is DEFAULT and state["_mock_wraps"] is not None:
                return state["_mock_wraps"](*args, **kwargs)
            return self.return_value


    class Mock(CallableMixin, NonCallableMock):
        """A mock."""


    class _MagicMixin:
        """Mocks that have special methods without being told to."""

        def __init__(self, /, *args, **kwargs):
            self._give_magics(kwargs.get("spec_set", kwargs.get("spec", args[0] if args else None)))
            super().__init__(*args, **kwargs)
            self._give_magics(None if self._mock_methods is None else self._mock_methods)

        def _give_magics(self, spec):
            cls = type(self)
            names = _all_magics
            if self.__dict__.get("_mock_methods") is not None:
                names = names & set(self._mock_methods)
                for name in _all_magics - names:
                    if name in cls.__dict__:
                        delattr(cls, name)
            for name in names:
                if not isinstance(cls.__dict__.get(name), (_Magic, _MethodOfTest)):
                    setattr(cls, name, _Magic(name))

        def mock_add_spec(self, spec, spec_set=False):
            super().mock_add_spec(spec, spec_set)
            self._give_magics(spec)

        def _make_magic(self, name):
            kind = AsyncMock if name in _async_magics else MagicMock
            child = kind(name=name, _new_name=name, _new_parent=self, parent=self)
            if name in _magic_values:
                child.return_value = _magic_values[name]
            elif name in ("__hash__", "__str__", "__sizeof__"):
                child.return_value = getattr(object, name)(self)
            else:
                effect = _magic_default(self, name)
                if effect is not None:
                    child.side_effect = effect
            return child


    def _make_magic_of_plain(self, name):
        raise AttributeError(name)


    NonCallableMock._make_magic = _make_magic_of_plain


    class NonCallableMagicMock(_MagicMixin, NonCallableMock):
        """A magic mock that cannot be called."""


    class MagicMock(_MagicMixin, Mock):
        """A mock with special methods."""


    class AsyncMock(_MagicMixin, Mock):
        """A mock whose calls are awaited."""

        def __init__(self, /, *args, **kwargs):
            super().__init__(*args, **kwargs)
            self.__dict__["_is_coroutine"] = asyncio.coroutines._is_coroutine

        def _forget_calls(self):
            super()._forget_calls()
            state = self.__dict__
            state["await_count"] = 0
            state["await_args"] = None
            state["await_args_list"] = _CallList()

        def __call__(self, /, *args, **kwargs):
            signature = self.__dict__["_mock_signature"]
            if signature is not None:
                signature.bind(*args, **kwargs)
            self._note_call(args, kwargs)
            return self._execute_mock_call(*args, **kwargs)

        async def _execute_mock_call(self, /, *args, **kwargs):
            state = self.__dict__
            made = _Call((args, kwargs), two=True)
            state["await_count"] += 1
            state["await_args"] = made
            state["await_args_list"].append(made)
            effect = self.side_effect
            if effect is not None and not _is_exception(effect):
                if not callable(effect):
                    try:
                        result = next(effect)
                    except StopIteration:
                        raise StopAsyncIteration from None
                    if _is_exception(result):
                        raise result
                elif asyncio.iscoroutinefunction(effect):
                    result = await effect(*args, **kwargs)
                else:
                    result = effect(*args, **kwargs)
                if result is not DEFAULT:
                    return result
            elif effect is not None:
                raise effect
            if state["_mock_return_value"] is DEFAULT and state["_mock_wraps"] is not None:
                wrapped = state["_mock_wraps"]
                if asyncio.iscoroutinefunction(wrapped):
                    return await wrapped(*args, **kwargs)
                return wrapped(*args, **kwargs)
            return self.return_value

        _execute_mock_call.__qualname__ = "AsyncMockMixin._execute_mock_call"

        def assert_awaited(self):
            """Complains unless it was awaited."""
            if self.await_count == 0:
                raise AssertionError(f"Expected {self._shown()} to have been awaited.")

        def assert_awaited_once(self):
            """Complains unless it was awaited exactly once."""
            if self.await_count != 1:
                raise AssertionError(
                    f"Expected {self._shown()} to have been awaited once. Awaited {self.await_count} times.")

        def assert_awaited_with(self, /, *args, **kwargs):
            """Complains unless the last await was with these arguments."""
            if self.await_args is None:
                raise AssertionError(
                    f"Expected await: {_call_text(self._shown(), args, kwargs)}\nNot awaited")
            if self._matching(self.await_args) != self._matching(_Call((args, kwargs), two=True)):
                raise AssertionError(self._mismatch(args, kwargs, self.await_args, "await"))

        def assert_awaited_once_with(self, /, *args, **kwargs):
            """Complains unless the only await was with these arguments."""
            if self.await_count != 1:
                raise AssertionError(
                    f"Expected {self._shown()} to have been awaited once. Awaited {self.await_count} times.")
            return self.assert_awaited_with(*args, **kwargs)

        def assert_any_await(self, /, *args, **kwargs):
            """Complains unless one of the awaits was with these arguments."""
            if self._matching(_Call((args, kwargs), two=True)) not in [
                    self._matching(one) for one in self.await_args_list]:
                raise AssertionError(f"{_call_text(self._shown(), args, kwargs)} await not found")

        def assert_has_awaits(self, calls, any_order=False):
            """Complains unless these awaits happened."""
            self._check_calls(calls, any_order, self.await_args_list, "Awaits", "Actual")

        def assert_not_awaited(self):
            """Complains about any await."""
            if self.await_count != 0:
                raise AssertionError(
                    f"Expected {self._shown()} to not have been awaited. Awaited {self.await_count} times.")


    class PropertyMock(Mock):
        """A mock used as a property: reading and writing it are calls."""

        def _get_child_mock(self, /, **kwargs):
            return MagicMock(**kwargs)

        def __get__(self, obj, obj_type=None):
            return self()

        def __set__(self, obj, value):
            self(value)


    _own_names = {
        "return_value", "side_effect", "called", "call_count", "call_args", "call_args_list",
        "mock_calls", "method_calls", "await_count", "await_args", "await_args_list",
    }


    def seal(mock):
        """Forbids that a mock, and what belongs to it, gets attributes that nobody set."""
        mock.__dict__["_mock_sealed"] = True
        for child in mock._mock_children.values():
            if isinstance(child, NonCallableMock) and child.__dict__["_mock_new_parent"] is mock:
                seal(child)


    def create_autospec(spec, spec_set=False, instance=False, _parent=None, _name=None, **kwargs):
        """A mock with the attributes of an object, and with its functions' parameters."""
        if isinstance(spec, (list, tuple)) and not isinstance(spec, type):
            spec = type(spec)
            instance = True
        is_class = isinstance(spec, type)
        arguments = {"spec_set": spec} if spec_set else {"spec": spec}
        if inspect.isroutine(spec):
            kind = AsyncMock if asyncio.iscoroutinefunction(spec) else MagicMock
            arguments = {}
        elif spec is None:
            kind, arguments = MagicMock, {}
        elif (is_class and not instance) or hasattr(type(spec) if not is_class else spec, "__call__") and (
                callable(spec) and not is_class or is_class and "__call__" in dir(spec) and instance):
            kind = MagicMock
        else:
            kind = NonCallableMagicMock
        mock = kind(
            parent=_parent, _new_parent=_parent, _new_name=_name or "", name=kwargs.pop("name", _name),
            **arguments, **kwargs)
        if inspect.isroutine(spec) or is_class and not instance:
            mock.__dict__["_mock_signature"] = _signature(spec)
        if is_class and not instance and "return_value" not in kwargs:
            mock.return_value = create_autospec(spec, spec_set, instance=True, _name="()", _parent=mock)
        if inspect.isfunction(spec):
            # In a class it is a method, as the function was.
            type(mock).__get__ = lambda self, obj, cls=None: (
                self if obj is None else types.MethodType(self, obj))
        if inspect.isroutine(spec):
            return mock
        for name in dir(spec):
            if name.startswith("__") and name.endswith("__"):
                continue
            try:
                original = getattr(spec, name)
            except AttributeError:
                continue
            if name in mock.__dict__:
                continue
            if inspect.isroutine(original):
                static = inspect.getattr_static(spec, name)
                kind = AsyncMock if asyncio.iscoroutinefunction(original) else MagicMock
                child = kind(parent=mock, name=name, _new_name=name, _new_parent=mock)
                is_plain = is_class and not isinstance(static, (staticmethod, classmethod))
                child.__dict__["_mock_signature"] = _signature(original, is_plain)
            elif isinstance(original, type):
                child = create_autospec(original, spec_set, _parent=mock, _name=name)
            else:
                child = NonCallableMagicMock(
                    original, parent=mock, name=name, _new_name=name, _new_parent=mock)
            mock._mock_children[name] = child
        return mock


    def mock_open(mock=None, read_data=""):
        """A mock for `open`, whose files have the data given."""
        if mock is None:
            mock = MagicMock(name="open", spec=open)
        handle = MagicMock()
        handle.__enter__.return_value = handle
        places = {}

        def begin(*args, **kwargs):
            import io
            places["file"] = (io.StringIO if isinstance(read_data, str) else io.BytesIO)(read_data)
            return DEFAULT

        begin()
        handle.read.side_effect = lambda *args: places["file"].read(*args)
        handle.readline.side_effect = lambda *args: places["file"].readline(*args)
        handle.readlines.side_effect = lambda *args: places["file"].readlines(*args)
        handle.__iter__.side_effect = lambda: iter(places["file"])
        handle.__next__.side_effect = lambda: next(places["file"])
        handle.write.return_value = None
        mock.side_effect = begin
        mock.return_value = handle
        return mock


    from _mock_patching import patch
    """#
}
