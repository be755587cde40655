from collections import UserDict, UserList, UserString


class Upper(UserDict):
    def __setitem__(self, key, value):
        super().__setitem__(key.upper(), value)


u = Upper(a=1)
u["b"] = 2
u.update(c=3)
print(u, u.data, "A" in u, len(u), u.get("z"), dict(u))


class Loud(UserList):
    def append(self, item):
        print("append", item)
        super().append(item)


loud = Loud([1])
loud.append(2)
print(loud, loud + [3], loud[::-1], loud.data, isinstance(loud[:1], Loud), loud == [1, 2])
s = UserString("abc")
print(s, s.upper(), s + "d", type(s.upper()).__name__, s == "abc", len(s), "b" in s)
