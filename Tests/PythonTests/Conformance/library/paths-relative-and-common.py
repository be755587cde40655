import os
import os.path

for path, start in (("/a/b/c", "/a/x"), ("/a/b", "/a/b"), ("a/b", None), ("a/b/../c", "a"),
                    ("../x", "a/b"), ("/", "/a/b")):
    print(os.path.relpath(path) if start is None else os.path.relpath(path, start))
print(os.path.commonpath(["/usr/lib", "/usr/local/lib"]), os.path.commonpath(["a/b", "a//c/./d"]))
print(os.path.commonprefix(["/usr/lib", "/usr/local"]), os.path.normcase("A/b"))
print(os.path.splitdrive("/a/b"), os.path.expandvars("$NO_SUCH_NAME/${NEITHER}/a$"))
for wrong in (lambda: os.path.commonpath([]), lambda: os.path.commonpath(["/a", "b"]),
              lambda: os.path.relpath("")):
    try:
        print(wrong())
    except ValueError as error:
        print(error)
print(os.PathLike[str])
