"""Slices of strings with every kind of bound, taken at once and kept as objects."""

BOUNDS = (None, 0, 1, 2, -1, -2, -100, 100)


class One:
    def __index__(self):
        return 1


def slices(text):
    for start in BOUNDS:
        for stop in BOUNDS:
            kept = slice(start, stop)
            assert text[start:stop] == text[start:stop:1] == text[kept]
            yield text[start:stop]


for text in ["", "a", "abc", "hello world", "héllo"]:
    print(list(slices(text)))
    print([text[1:], text[:2], text[:], text[::2], text[::-1], text[:] is text])

word = "abcdef"
word = word[1:]
word = word[:-1]
print(word, word[One():], word[True:], word[: 10**30], word[-(10**30) : 2])
try:
    word["a":]
except TypeError as error:
    print(error)
