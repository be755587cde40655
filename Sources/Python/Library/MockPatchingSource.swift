extension PythonLibrary {
  /// The source of `_mock_patching`.
  static let mockPatching = #"""
    """Putting mocks in the place of other objects for a while."""

    import asyncio
    import functools
    import sys

    from _mock_calls import DEFAULT
    from unittest.mock import (
        _is_async, AsyncMock, MagicMock, NonCallableMock, create_autospec)


    def _import(target):
        names = target.split(".")
        thing = __import__(names[0])
        path = names[0]
        for name in names[1:]:
            path += "." + name
            try:
                thing = getattr(thing, name)
            except AttributeError:
                __import__(path)
                thing = getattr(thing, name)
        return thing


    def _split_target(target):
        try:
            owner, name = target.rsplit(".", 1)
        except (TypeError, ValueError, AttributeError):
            raise TypeError(
                f"Need a valid target to patch. You supplied: {target!r}") from None
        return functools.partial(_import, owner), name


    class _Patching:
        """What patching an attribute and patching a dict have in common."""

        _active = []

        def __call__(self, item):
            if isinstance(item, type):
                return self._decorate_class(item)
            if asyncio.iscoroutinefunction(item):
                return self._decorate(item, is_async=True)
            return self._decorate(item, is_async=False)

        def _decorate_class(self, cls):
            for name in dir(cls):
                value = getattr(cls, name)
                if name.startswith(patch.TEST_PREFIX) and hasattr(value, "__call__"):
                    setattr(cls, name, self.copy()(value))
            return cls

        def _decorate(self, function, is_async):
            if hasattr(function, "patchings"):
                function.patchings.append(self)
                return function
            patchings = [self]

            def enter(entered, args, kwargs):
                more = []
                for one in patchings:
                    value = one.__enter__()
                    entered.append(one)
                    if one._names:
                        kwargs.update(value)
                    elif one._gives:
                        more.append(value)
                return args + tuple(more)

            def leave(entered, details):
                for one in reversed(entered):
                    one.__exit__(*details)

            if is_async:
                @functools.wraps(function)
                async def patched(*args, **kwargs):
                    entered = []
                    try:
                        args = enter(entered, args, kwargs)
                        return await function(*args, **kwargs)
                    finally:
                        leave(entered, sys.exc_info())
            else:
                @functools.wraps(function)
                def patched(*args, **kwargs):
                    entered = []
                    try:
                        args = enter(entered, args, kwargs)
                        return function(*args, **kwargs)
                    finally:
                        leave(entered, sys.exc_info())
            patched.patchings = patchings
            return patched

        def start(self):
            """Begins to patch, to the end or to `stop`."""
            value = self.__enter__()
            _Patching._active.append(self)
            return value

        def stop(self):
            """Ends what `start` began."""
            if self not in _Patching._active:
                return None
            _Patching._active.remove(self)
            return self.__exit__(None, None, None)


    class _patch(_Patching):
        """Another object in the place of an attribute, for a while."""

        def __init__(
                self, getter, attribute, new, spec, create, spec_set, autospec, new_callable, kwargs):
            if new_callable is not None:
                if new is not DEFAULT:
                    raise ValueError("Cannot use 'new' and 'new_callable' together")
                if autospec is not None:
                    raise ValueError("Cannot use 'autospec' and 'new_callable' together")
            self.getter = getter
            self.attribute = attribute
            self.new = new
            self.spec = spec
            self.create = create
            self.spec_set = spec_set
            self.autospec = autospec
            self.new_callable = new_callable
            self.kwargs = kwargs
            self.attribute_name = None
            self.additional_patchers = []

        def copy(self):
            made = _patch(
                self.getter, self.attribute, self.new, self.spec, self.create, self.spec_set,
                self.autospec, self.new_callable, self.kwargs)
            made.attribute_name = self.attribute_name
            made.additional_patchers = [one.copy() for one in self.additional_patchers]
            return made

        @property
        def _names(self):
            return self.attribute_name is not None

        @property
        def _gives(self):
            return self.new is DEFAULT

        def _original(self):
            try:
                return self.target.__dict__[self.attribute], True
            except (AttributeError, KeyError):
                original = getattr(self.target, self.attribute, DEFAULT)
            if original is DEFAULT and not self.create:
                import builtins
                if not (getattr(self.target, "__name__", None) and hasattr(builtins, self.attribute)
                        and type(self.target) is type(sys)):
                    raise AttributeError(
                        f"{self.target} does not have the attribute {self.attribute!r}")
            return original, False

        def _make(self, original):
            spec, spec_set = self.spec, self.spec_set
            if self.autospec is not None:
                wanted = original if self.autospec is True else self.autospec
                return create_autospec(wanted, spec_set=bool(spec_set), _name=self.attribute, **self.kwargs)
            arguments = {}
            if spec is True:
                spec = original
            if spec_set is True:
                spec_set = original
            if spec is not None:
                arguments["spec"] = spec
            if spec_set is not None:
                arguments["spec_set"] = spec_set
            kind = self.new_callable
            if kind is None:
                looked = spec_set if spec_set is not None else spec if spec is not None else original
                kind = AsyncMock if _is_async(looked) else MagicMock
            if isinstance(kind, type) and issubclass(kind, NonCallableMock) and self.attribute:
                arguments["name"] = self.attribute
            arguments.update(self.kwargs)
            made = kind(**arguments)
            is_class = isinstance(spec if spec is not None else spec_set, type)
            if is_class and isinstance(made, NonCallableMock) and made._mock_return_value is DEFAULT:
                made.return_value = type(made).__mro__[1](
                    **({"spec_set": spec_set} if spec_set is not None else {"spec": spec}),
                    _new_parent=made, _new_name="()")
            return made

        def __enter__(self):
            self.target = self.getter()
            original, is_local = self._original()
            new = self._make(original) if self.new is DEFAULT else self.new
            self.temp_original, self.is_local = original, is_local
            setattr(self.target, self.attribute, new)
            self._entered = []
            if self.attribute_name is None:
                return new
            values = {self.attribute_name: new} if self.new is DEFAULT else {}
            for one in self.additional_patchers:
                values.update(one.__enter__())
                self._entered.append(one)
            return values

        def __exit__(self, *details):
            if self.is_local and self.temp_original is not DEFAULT:
                setattr(self.target, self.attribute, self.temp_original)
            else:
                delattr(self.target, self.attribute)
                if not self.create and not hasattr(self.target, self.attribute):
                    setattr(self.target, self.attribute, self.temp_original)
            for one in reversed(self._entered):
                one.__exit__(*details)
            return False


    class _patch_dict(_Patching):
        """Other items in a dict, for a while."""

        _names = False
        _gives = False

        def __init__(self, in_dict, values=(), clear=False, **kwargs):
            self.in_dict = in_dict
            self.values = dict(values)
            self.values.update(kwargs)
            self.clear = clear

        def copy(self):
            return _patch_dict(self.in_dict, self.values, self.clear)

        def __enter__(self):
            if isinstance(self.in_dict, str):
                self.in_dict = _import(self.in_dict)
            target = self.in_dict
            try:
                self._original = target.copy()
            except AttributeError:
                self._original = {key: target[key] for key in target}
            if self.clear:
                _clear(target)
            try:
                target.update(self.values)
            except AttributeError:
                for key in self.values:
                    target[key] = self.values[key]
            return target

        def __exit__(self, *details):
            _clear(self.in_dict)
            try:
                self.in_dict.update(self._original)
            except AttributeError:
                for key in self._original:
                    self.in_dict[key] = self._original[key]
            return False


    def _clear(mapping):
        try:
            mapping.clear()
        except AttributeError:
            for key in list(mapping):
                del mapping[key]


    def patch(
            target, new=DEFAULT, spec=None, create=False, spec_set=None, autospec=None,
            new_callable=None, **kwargs):
        """Puts another object in the place of what a dotted name refers to."""
        getter, attribute = _split_target(target)
        return _patch(getter, attribute, new, spec, create, spec_set, autospec, new_callable, kwargs)


    def _patch_object(
            target, attribute, new=DEFAULT, spec=None, create=False, spec_set=None, autospec=None,
            new_callable=None, **kwargs):
        if isinstance(target, str):
            raise TypeError(f"{target!r} must be the actual object to be patched, not a str")
        return _patch(
            lambda: target, attribute, new, spec, create, spec_set, autospec, new_callable, kwargs)


    def _patch_multiple(
            target, spec=None, create=False, spec_set=None, autospec=None, new_callable=None, **kwargs):
        getter = functools.partial(_import, target) if isinstance(target, str) else lambda: target
        if not kwargs:
            raise ValueError("Must supply at least one keyword argument with patch.multiple")
        made = []
        for name, new in kwargs.items():
            one = _patch(getter, name, new, spec, create, spec_set, autospec, new_callable, {})
            one.attribute_name = name
            made.append(one)
        made[0].additional_patchers = made[1:]
        return made[0]


    def _stop_all():
        for one in reversed(list(_Patching._active)):
            one.stop()


    patch.object = _patch_object
    patch.dict = _patch_dict
    patch.multiple = _patch_multiple
    patch.stopall = _stop_all
    patch.TEST_PREFIX = "test"
    """#
}
