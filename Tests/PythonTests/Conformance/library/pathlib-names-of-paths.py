import copy
import os
from pathlib import Path, PurePath, PurePosixPath


def attempt(work):
    try:
        print(work())
    except Exception as error:
        print(type(error).__name__, error)


for text in [
    "", ".", "/", "//", "///", "a", "a/b.txt", "/usr/local/lib/x.tar.gz", "a//b/./c/", "../x", "//net/x", ".bashrc",
    "dir.d/.hidden.txt", "name.", "a..b", "...", "x.", "..", "a/..", " sp ace", "é.ü",
]:
    path = PurePath(text)
    print(repr(text), path, repr(path), path.parts, repr(path.root), repr(path.anchor), repr(path.drive), path.name,
          path.suffix, path.suffixes, path.stem, path.parent, list(path.parents), path.is_absolute())
home = Path("/home") / "user" / "notes.txt"
print(home, type(home), repr(home), str(home), os.fspath(home), bytes(home), home.as_posix(), home.as_uri())
print(home.parents[0], home.parents[-1], home.parents[1:], len(home.parents), home.parents)
print("/etc" / PurePath("a"), PurePath("a") / "/b", Path("a", "b", Path("c")), Path("a").joinpath("b", "/c", "d"))
print(home.with_name("x.py"), home.with_suffix(".md"), home.with_suffix(""), home.with_stem("other"), Path("a").with_suffix(".x"))
print(home.relative_to("/home"), home.relative_to("/", "home"), home.is_relative_to("/usr"), home.relative_to(home))
print(home == Path("/home/user/notes.txt"), home == "/home/user/notes.txt", Path("a") == PurePosixPath("a"), Path("a") < Path("b"))
print(sorted([Path("b"), Path("a/c"), Path("a"), Path("a-b")]), len({Path("a"), Path("a/"), Path("./a")}), {Path("k"): 1})
for pattern in ["*.txt", "user/*.txt", "/home/*/*.txt", "/*.txt", "*", "notes.*", "/home/*", "u*/n?tes.t[xyz]t", "*/*/*/*/*"]:
    print(pattern, home.match(pattern), Path("notes.txt").match(pattern))
print(isinstance(home, PurePath), isinstance(home, PurePosixPath), isinstance(PurePath("x"), Path), isinstance(home, os.PathLike))
print(copy.copy(home), copy.deepcopy([home]), f"{home!s:>25} {home}")


class Own(PurePosixPath):
    def shout(self):
        return str(self).upper()


print((Own("a") / "b").shout(), repr(Own("q").parent), Own("x/y").with_name("z"))
attempt(lambda: home.parents[3])
attempt(lambda: Path(1))
attempt(lambda: Path("a") / 1)
attempt(lambda: 1 / Path("a"))
attempt(lambda: Path("/").with_name("x"))
attempt(lambda: home.with_name("a/b"))
attempt(lambda: home.with_name(""))
attempt(lambda: home.with_suffix("txt"))
attempt(lambda: home.with_suffix("."))
attempt(lambda: Path("").with_suffix(".x"))
attempt(lambda: home.relative_to("/usr"))
attempt(lambda: home.relative_to("home"))
attempt(lambda: Path("a").match(""))
attempt(lambda: Path("a").as_uri())
attempt(lambda: Path("a") < "a")
attempt(lambda: Path("a").nonsense)
print(os.path.join(Path("a"), "b"), os.path.splitext(Path("q.py")))
