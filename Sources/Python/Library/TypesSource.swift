extension PythonLibrary {
  /// The source of `types`.
  static let typesModule = #"""
    """Names of the interpreter's own types."""

    __all__ = [
        "FunctionType", "LambdaType", "CodeType", "MappingProxyType", "SimpleNamespace", "CellType",
        "GeneratorType", "CoroutineType", "AsyncGeneratorType", "MethodType", "BuiltinFunctionType",
        "BuiltinMethodType", "WrapperDescriptorType", "MethodDescriptorType", "ModuleType",
        "MethodWrapperType", "ClassMethodDescriptorType",
        "TracebackType", "FrameType", "GetSetDescriptorType", "MemberDescriptorType", "new_class",
        "resolve_bases", "prepare_class", "DynamicClassAttribute", "coroutine", "GenericAlias",
        "UnionType", "EllipsisType", "NoneType", "NotImplementedType",
    ]

    import _loopscope
    from _loopscope import GenericAlias, UnionType, NoneType, NotImplementedType

    FunctionType = LambdaType = _loopscope.function
    BuiltinFunctionType = BuiltinMethodType = _loopscope.builtin
    MethodType = _loopscope.method
    MethodDescriptorType = _loopscope.method_descriptor
    WrapperDescriptorType = _loopscope.slot_wrapper
    MethodWrapperType = _loopscope.method_wrapper
    # Class methods of built-in types are such of any other class here.
    ClassMethodDescriptorType = classmethod
    GetSetDescriptorType = _loopscope.getset_descriptor
    MemberDescriptorType = _loopscope.member_descriptor
    MappingProxyType = _loopscope.mappingproxy
    CodeType = _loopscope.code
    CellType = _loopscope.cell
    ModuleType = _loopscope.module
    GeneratorType = _loopscope.generator
    CoroutineType = _loopscope.coroutine
    AsyncGeneratorType = _loopscope.async_generator
    TracebackType = _loopscope.traceback
    FrameType = _loopscope.frame
    EllipsisType = _loopscope.ellipsis


    # The numbers of the namespaces that are being shown, each once even if it holds itself.
    _shown = set()


    class SimpleNamespace:
        def __init__(self, /, **keywords):
            self.__dict__.update(keywords)

        def __repr__(self):
            name = "namespace" if type(self) is SimpleNamespace else type(self).__name__
            if id(self) in _shown:
                return f"{name}(...)"
            _shown.add(id(self))
            try:
                shown = ", ".join(f"{key}={value!r}" for key, value in self.__dict__.items())
            finally:
                _shown.discard(id(self))
            return f"{name}({shown})"

        def __eq__(self, other):
            if isinstance(self, SimpleNamespace) and isinstance(other, SimpleNamespace):
                return self.__dict__ == other.__dict__
            return NotImplemented

        __hash__ = None


    class DynamicClassAttribute(property):
        pass


    class _AwaitableGenerator:
        """Lets a generator be awaited that a function returned which is none itself."""

        def __init__(self, generator):
            self._generator = generator
            self.__name__ = getattr(generator, "__name__", None)
            self.__qualname__ = getattr(generator, "__qualname__", None)

        def send(self, value):
            return self._generator.send(value)

        def throw(self, *details):
            return self._generator.throw(*details)

        def close(self):
            return self._generator.close()

        def __next__(self):
            return next(self._generator)

        def __iter__(self):
            return self._generator

        def __await__(self):
            return self._generator


    def coroutine(func):
        if not callable(func):
            raise TypeError("types.coroutine() expects a callable")
        if _loopscope.is_coroutine_function(func) or _loopscope.make_iterable_coroutines(func):
            return func
        from functools import wraps

        @wraps(func)
        def wrapped(*args, **keywords):
            made = func(*args, **keywords)
            if isinstance(made, GeneratorType):
                return _AwaitableGenerator(made)
            return made
        return wrapped


    def new_class(name, bases=(), kwds=None, exec_body=None):
        resolved = resolve_bases(bases)
        metaclass, namespace, kwds = prepare_class(name, resolved, kwds)
        if exec_body is not None:
            exec_body(namespace)
        if resolved is not bases:
            namespace["__orig_bases__"] = bases
        return metaclass(name, resolved, namespace, **kwds)


    def resolve_bases(bases):
        made = []
        changed = False
        for base in bases:
            if not isinstance(base, type) and hasattr(base, "__mro_entries__"):
                made.extend(base.__mro_entries__(bases))
                changed = True
            else:
                made.append(base)
        return tuple(made) if changed else bases


    def prepare_class(name, bases=(), kwds=None):
        kwds = dict(kwds or {})
        metaclass = kwds.pop("metaclass", type(bases[0]) if bases else type)
        for base in bases:
            if issubclass(type(base), metaclass):
                metaclass = type(base)
        return metaclass, metaclass.__prepare__(name, bases, **kwds), kwds


    def get_original_bases(cls, /):
        return cls.__dict__.get("__orig_bases__", cls.__bases__)


    def _name_with_module():
        import _loopscope
        for one in (SimpleNamespace,):
            _loopscope.show_module_of(one)


    _name_with_module()
    """#
}
