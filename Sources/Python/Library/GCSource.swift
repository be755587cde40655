extension PythonLibrary {
  /// The source of `gc`.
  static let gc = #"""
    """Rings of references are looked for when asked to, when memory has grown much, and at the end."""

    import _loopscope

    DEBUG_STATS, DEBUG_COLLECTABLE, DEBUG_UNCOLLECTABLE, DEBUG_SAVEALL, DEBUG_LEAK = 1, 2, 4, 32, 38
    garbage = []
    callbacks = []
    _enabled = True


    def collect(generation=2):
        return _loopscope.collect()


    def enable():
        global _enabled
        _enabled = True


    def disable():
        global _enabled
        _enabled = False


    def isenabled():
        return _enabled


    def get_count():
        return (0, 0, 0)


    def get_threshold():
        return (700, 10, 10)


    def set_threshold(*numbers):
        pass


    def get_stats():
        return [{"collections": 0, "collected": 0, "uncollectable": 0} for _ in range(3)]


    def get_debug():
        return 0


    def set_debug(flags):
        pass


    def freeze():
        pass


    def get_objects(generation=None):
        return []


    def is_tracked(obj):
        return not isinstance(obj, (int, float, str, bytes, bool, type(None)))
    """#
}
