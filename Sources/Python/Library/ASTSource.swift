extension PythonLibrary {
  /// The source of `ast`.
  static let ast = #"""
    """Values of texts that are literals; syntax trees are not to be had."""

    import _loopscope

    __all__ = ["literal_eval"]


    def literal_eval(node_or_string):
        if not isinstance(node_or_string, str):
            raise ValueError(f"malformed node or string: {node_or_string!r}")
        text = node_or_string.lstrip(" \t")
        mistake = _loopscope.mistake_in_literal(text)
        if mistake is not None:
            raise ValueError(f"malformed node or string{mistake}")
        names = {}
        _loopscope.define(f"value = (\n{text}\n)", names)
        return names["value"]


    def __getattr__(name):
        if name not in ("dump", "parse", "unparse", "walk"):
            raise AttributeError(f"module 'ast' has no attribute {name!r}")

        def refuse(*args, **keywords):
            raise NotImplementedError(
                f"ast.{name}() is not supported: Loopscope has no syntax trees for programs")
        refuse.__name__ = name
        return refuse
    """#
}
