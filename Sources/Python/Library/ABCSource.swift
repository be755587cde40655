extension PythonLibrary {
  /// The source of `abc`.
  static let abc = #"""
    """Abstract base classes."""

    __all__ = [
        "ABC", "ABCMeta", "abstractclassmethod", "abstractmethod", "abstractproperty",
        "abstractstaticmethod", "get_cache_token", "update_abstractmethods",
    ]


    # How many classes were registered with abstract ones so far.
    _registrations = 0


    def abstractmethod(function):
        function.__isabstractmethod__ = True
        return function


    class abstractproperty(property):
        __isabstractmethod__ = True


    class abstractclassmethod(classmethod):
        __isabstractmethod__ = True

        def __init__(self, callable):
            callable.__isabstractmethod__ = True
            super().__init__(callable)


    class abstractstaticmethod(staticmethod):
        __isabstractmethod__ = True

        def __init__(self, callable):
            callable.__isabstractmethod__ = True
            super().__init__(callable)


    def _abstract_names(cls, namespace):
        """The abstract methods of a class with some own attributes."""
        names = {
            key for key, value in namespace.items()
            if getattr(value, "__isabstractmethod__", False)
        }
        for base in cls.__bases__:
            for key in getattr(base, "__abstractmethods__", ()):
                if getattr(getattr(cls, key, None), "__isabstractmethod__", False):
                    names.add(key)
        return frozenset(names)


    def update_abstractmethods(cls):
        if hasattr(cls, "__abstractmethods__"):
            cls.__abstractmethods__ = _abstract_names(cls, cls.__dict__)
        return cls


    class ABCMeta(type):
        def __new__(mcls, name, bases, namespace, /, **keywords):
            cls = super().__new__(mcls, name, bases, namespace, **keywords)
            cls.__abstractmethods__ = _abstract_names(cls, namespace)
            cls._abc_registry = []
            return cls

        def register(cls, subclass):
            if not isinstance(subclass, type):
                raise TypeError("Can only register classes")
            if issubclass(cls, subclass):
                raise RuntimeError("Refusing to create an inheritance cycle")
            global _registrations
            _registrations += 1
            cls._abc_registry.append(subclass)
            return subclass

        def __instancecheck__(cls, instance):
            return cls.__subclasscheck__(type(instance))

        def __subclasscheck__(cls, subclass):
            if not isinstance(subclass, type):
                raise TypeError("issubclass() arg 1 must be a class")
            hook = getattr(cls, "__subclasshook__", None)
            if hook is not None:
                answer = hook(subclass)
                if answer is not NotImplemented:
                    return answer
            if cls in subclass.__mro__:
                return True
            for known in cls._abc_registry:
                if issubclass(subclass, known):
                    return True
            for derived in type.__subclasses__(cls):
                if issubclass(subclass, derived):
                    return True
            return False


    class ABC(metaclass=ABCMeta):
        __slots__ = ()


    def get_cache_token():
        return _registrations
    """#
}
