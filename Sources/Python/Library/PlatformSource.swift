extension PythonLibrary {
  /// The source of `platform`.
  static let platformModule = #"""
    """The platform that programs are told of."""


    def python_version(): return "3.11.2"
    def python_version_tuple(): return ("3", "11", "2")
    def python_implementation(): return "CPython"
    def system(): return "Linux"
    def machine(): return "x86_64"
    def node(): return "loopscope"
    def release(): return ""
    def version(): return ""
    def processor(): return ""
    def platform(aliased=False, terse=False): return "Linux-x86_64"
    def architecture(): return ("64bit", "ELF")
    """#
}
