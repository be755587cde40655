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
        if name in ("reload", "util", "machinery", "resources", "abc"):
            raise AttributeError(
                f"module 'importlib' has no attribute {name!r}: Loopscope's importlib has "
                "import_module() and metadata only")
        raise AttributeError(f"module 'importlib' has no attribute {name!r}")
    """#

  /// The source of `importlib.metadata`.
  static let importlibMetadata = #"""
    """What is known of installed packages; there are none."""

    __all__ = [
        "PackageNotFoundError", "distribution", "distributions", "entry_points", "files", "metadata",
        "packages_distributions", "requires", "version",
    ]


    class PackageNotFoundError(ModuleNotFoundError):
        def __str__(self):
            return f"No package metadata was found for {self.name}"

        @property
        def name(self):
            (name,) = self.args
            return name


    def distribution(distribution_name):
        if not distribution_name:
            raise ValueError("A distribution name is required.")
        raise PackageNotFoundError(distribution_name)


    version = metadata = requires = files = distribution


    def distributions(**keywords):
        return iter(())


    def packages_distributions():
        return {}


    class EntryPoints(tuple):
        __slots__ = ()

        def select(self, **params):
            return self

        names = groups = property(lambda self: set())


    def entry_points(**params):
        return EntryPoints()
    """#
}
