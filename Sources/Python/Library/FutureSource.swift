extension PythonLibrary {
  /// The source of `__future__`.
  static let future = #"""
    """Features of later versions, all of which are on."""

    all_feature_names = [
        "nested_scopes", "generators", "division", "absolute_import", "with_statement",
        "print_function", "unicode_literals", "barry_as_FLUFL", "generator_stop", "annotations",
    ]


    class _Feature:
        def __init__(self, optional, mandatory):
            self.optional = optional
            self.mandatory = mandatory

        def getOptionalRelease(self):
            return self.optional

        def getMandatoryRelease(self):
            return self.mandatory


    for _name in all_feature_names:
        globals()[_name] = _Feature((3, 0, 0, "final", 0), (3, 0, 0, "final", 0))
    annotations = _Feature((3, 7, 0, "beta", 1), None)
    """#
}
