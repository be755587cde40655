import colorsys
import errno
import fnmatch
import keyword
import reprlib

print(reprlib.repr(list(range(20))), reprlib.repr("x" * 50), reprlib.repr({i: i for i in range(9)}), reprlib.repr(set("abcdefghij")), reprlib.repr(10 ** 60), reprlib.repr([[[[[[[1]]]]]]]), reprlib.repr((1,)))


class Tree:
    def __init__(self):
        self.child = self

    @reprlib.recursive_repr()
    def __repr__(self):
        return f"Tree({self.child!r})"


print(Tree(), keyword.iskeyword("await"), keyword.issoftkeyword("match"), len(keyword.kwlist))
print(fnmatch.fnmatch("report.txt", "*.txt"), fnmatch.filter(["a1", "b2", "a3"], "a[!3]"), fnmatch.fnmatchcase("A", "a"), fnmatch.fnmatch("ab", "a?"))
print(colorsys.rgb_to_hsv(0.2, 0.4, 0.6), colorsys.hsv_to_rgb(0.5, 1, 0.5), colorsys.rgb_to_hls(1, 0, 0), colorsys.hls_to_rgb(0.1, 0.5, 0.5))
print(errno.ENOENT, errno.errorcode[111], errno.EWOULDBLOCK == errno.EAGAIN, errno.ECONNRESET, errno.EADDRINUSE)
