extension PythonLibrary {
  /// The source of `importlib`.
  static let importlib = #"""
    """Importing modules by name."""

    __all__ = ["import_module", "invalidate_caches"]
    __path__ = []


    def import_module(name, package=None):
        level = len(name) - len(name.lstrip("."))
        if level:
            if not package:
                raise TypeError(
                    f"the 'package' argument is required to perform a relative import for {name!r}")
            parts = package.split(".")
            if level > len(parts):
                raise ImportError("attempted relative import beyond top-level package")
            base = ".".join(parts[:len(parts) - level + 1])
            name = f"{base}.{name[level:]}" if name[level:] else base
        import _loopscope
        return _loopscope.load_module(name)


    def invalidate_caches():
        pass


    def __getattr__(name):
        if name in ("reload", "util", "machinery", "metadata", "resources", "abc"):
            raise AttributeError(
                f"module 'importlib' has no attribute {name!r}: Loopscope's importlib has "
                "import_module() only")
        raise AttributeError(f"module 'importlib' has no attribute {name!r}")
    """#
}
