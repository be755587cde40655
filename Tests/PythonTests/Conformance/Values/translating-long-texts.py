# Translation takes each character once, by a table of any kind.
import string

lower, upper = string.ascii_lowercase, string.ascii_uppercase
rotation = str.maketrans(lower + upper, lower[13:] + lower[:13] + upper[13:] + upper[:13])
text = "Hello, wörld 🙂! " * 20_000
turned = text.translate(rotation)
print(turned[:20], len(turned), turned.translate(rotation) == text)
print("naïve café".translate({ord("ï"): "i", ord("é"): None, 32: 0x1F600, "x": 1}))
print("abc".translate(str.maketrans("ab", "xy", "c")))


class Table:
    def __getitem__(self, key):
        if key == 97:
            raise LookupError
        return chr(key + 1)


print("abc".translate(Table()))
