extension PythonLibrary {
  /// The source of `os`.
  static let os = #"""
    """What a program may know of the system, which is little."""

    import _thread
    import sys

    name = "posix"
    sep = "/"
    altsep = None
    extsep = "."
    pathsep = ":"
    linesep = "\n"
    curdir = "."
    pardir = ".."
    devnull = "/dev/null"
    environ = {}
    error = OSError
    SEEK_SET, SEEK_CUR, SEEK_END = 0, 1, 2
    O_RDONLY, O_WRONLY, O_RDWR = 0, 1, 2


    def getpid():
        process = _thread.storage().get("process")
        return 1 if process is None else process.pid


    def getppid():
        return 0 if getpid() == 1 else 1


    def cpu_count(): return 4
    def getenv(key, default=None): return environ.get(key, default)


    def fspath(path):
        if isinstance(path, (str, bytes)):
            return path
        kind = type(path)
        if not hasattr(kind, "__fspath__"):
            raise TypeError(
                f"expected str, bytes or os.PathLike object, not {kind.__name__}")
        text = kind.__fspath__(path)
        if not isinstance(text, (str, bytes)):
            raise TypeError(
                f"expected {kind.__name__}.__fspath__() to return str or bytes, not "
                f"{type(text).__name__}")
        return text


    def fsencode(filename): return fspath(filename).encode()
    def fsdecode(filename): return filename if isinstance(filename, str) else filename.decode()


    def kill(pid, sig):
        if pid != getpid():
            raise PermissionError(
                "os.kill() reaches the program itself only: Loopscope runs programs without access "
                "to files, processes and the system")
        if sig != 0:
            import signal
            signal.raise_signal(sig)


    def strerror(code):
        return f"Unknown error {code}"


    def urandom(size):
        import random
        return random.randbytes(size)


    def _exit(status):
        raise SystemExit(status)


    class _PathLikeType(type):
        def __instancecheck__(cls, instance):
            return cls.__subclasscheck__(type(instance))

        def __subclasscheck__(cls, subclass):
            if cls is PathLike:
                return hasattr(subclass, "__fspath__")
            return super().__subclasscheck__(subclass)


    class PathLike(metaclass=_PathLikeType):
        """What has a path as text: any class with __fspath__()."""

        __class_getitem__ = classmethod(type(list[int]))


    _REFUSED = {
        "access", "chdir", "chmod", "chown", "close", "dup", "dup2", "execv", "execve", "fork",
        "fstat", "getcwd", "getcwdb", "getlogin", "getuid", "link", "listdir", "lstat",
        "makedirs", "mkdir", "mkfifo", "open", "pipe", "popen", "putenv", "read", "readlink",
        "remove", "removedirs", "rename", "replace", "rmdir", "scandir", "spawnv", "stat", "symlink",
        "system", "truncate", "uname", "unlink", "utime", "wait", "waitpid", "walk", "write",
    }


    def __getattr__(attribute):
        if attribute == "path":
            import posixpath
            return posixpath
        if attribute in _REFUSED:
            def refuse(*args, **keywords):
                raise PermissionError(
                    f"os.{attribute}() is not available: Loopscope runs programs without access to "
                    "files, processes and the system")
            refuse.__name__ = attribute
            return refuse
        raise AttributeError(f"module 'os' has no attribute {attribute!r}")
    """#
}
