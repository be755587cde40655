import re
import types


def shown(value):
    return re.sub("0x[0-9a-f]+", "0x", repr(value))


class A:
    def m(self): pass


for value in (list.append, list.__init__, [].append, [].__len__, str.__len__, object.__str__,
              A().__repr__, A().__init__, type(A), int.real, len, A().m.__func__, dict.__getitem__,
              tuple.__getitem__, {}.__contains__):
    print(shown(value), type(value).__name__)
print(isinstance([].append, types.BuiltinMethodType), isinstance(len, types.BuiltinFunctionType),
      isinstance([].append, types.MethodType), isinstance(A().m, types.MethodType))
print(isinstance(list.__init__, types.WrapperDescriptorType),
      isinstance([].__len__, types.MethodWrapperType),
      isinstance(list.append, types.MethodDescriptorType))
items = [3, 1]
print(items.append.__self__ is items, items.append == items.append, items.append != [].append,
      list.append.__objclass__, len.__self__.__name__, items.append.__qualname__)
