# A class body leaves its __classcell__ in the namespace for type.__new__.
class Copying(type):
    def __new__(meta, name, bases, namespace):
        print(list(namespace))
        return super().__new__(meta, name, bases, dict(namespace))


class Base(metaclass=Copying):
    def own(self):
        return __class__.__name__

    def __init_subclass__(cls):
        print(super().__init_subclass__(), cls.__name__)


class Derived(Base):
    def owner(self):
        return super().own(), __class__.__name__


print(Derived().owner(), "__classcell__" in vars(Derived))


class Losing(type):
    def __new__(meta, name, bases, namespace):
        namespace.pop("__classcell__")
        return super().__new__(meta, name, bases, namespace)


class Twice(type):
    def __new__(meta, name, bases, namespace):
        type.__new__(meta, name, bases, dict(namespace))
        del namespace["__classcell__"]
        return type.__new__(meta, name, bases, namespace)


for meta in Losing, Twice:
    try:
        class Broken(metaclass=meta):
            def owner(self):
                return super()
    except (RuntimeError, TypeError) as error:
        print(type(error).__name__, error)


class NoClass(metaclass=lambda name, bases, namespace: sorted(namespace)):
    def owner(self):
        return super()


print(NoClass)
try:
    type("Given", (), {"__classcell__": 5})
except TypeError as error:
    print(error)
