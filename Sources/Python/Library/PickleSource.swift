extension PythonLibrary {
  /// The source of `pickle`.
  static let pickle = #"""
    """Objects as bytes, and back."""

    from _pickle import (
        PickleError, Pickler, PicklingError, UnpicklingError, _DEFAULT_PROTOCOL, _HIGHEST_PROTOCOL,
        dump, dumps,
    )
    from _pickle_loading import Unpickler, load, loads

    __all__ = [
        "PickleError", "Pickler", "PicklingError", "Unpickler", "UnpicklingError", "dump", "dumps",
        "load", "loads",
    ]

    format_version = "4.0"
    compatible_formats = ["1.0", "1.1", "1.2", "1.3", "2.0", "3.0", "4.0", "5.0"]
    DEFAULT_PROTOCOL = _DEFAULT_PROTOCOL
    HIGHEST_PROTOCOL = _HIGHEST_PROTOCOL

    Unpickler.__module__ = "_pickle"
    """#
}
