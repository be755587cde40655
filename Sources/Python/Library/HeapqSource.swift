extension PythonLibrary {
  /// The source of `heapq`.
  static let heapq = #"""
    """Heaps in lists: the smallest item stands first."""

    from _heapq import (
        _heapify_max, _heappop_max, _heapreplace_max, heapify, heappop, heappush, heappushpop,
        heapreplace)

    __all__ = [
        "heappush", "heappop", "heapify", "heapreplace", "merge", "nlargest", "nsmallest",
        "heappushpop",
    ]


    def merge(*iterables, key=None, reverse=False):
        identity = key is None
        entries = []
        for order, iterable in enumerate(iterables):
            items = iter(iterable)
            for item in items:
                entries.append([item if identity else key(item), order, item, items])
                break
        while entries:
            best = entries[0]
            for entry in entries[1:]:
                if (best[0] < entry[0]) if reverse else (entry[0] < best[0]):
                    best = entry
            yield best[2]
            for item in best[3]:
                best[0] = item if identity else key(item)
                best[2] = item
                break
            else:
                entries.remove(best)


    def nsmallest(n, iterable, key=None):
        return sorted(iterable, key=key)[:max(0, n)]


    def nlargest(n, iterable, key=None):
        return sorted(iterable, key=key, reverse=True)[:max(0, n)]
    """#
}
