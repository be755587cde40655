extension PythonLibrary {
  /// The source of `heapq`.
  static let heapq = #"""
    """Heaps in lists: the smallest item stands first."""

    __all__ = [
        "heappush", "heappop", "heapify", "heapreplace", "merge", "nlargest", "nsmallest",
        "heappushpop",
    ]


    def _check(heap, argument):
        if not isinstance(heap, list):
            raise TypeError(f"{argument} must be list, not {type(heap).__name__}")


    def _rise(heap, start, place):
        """Moves the item at a place towards the root until its parent is not larger."""
        item = heap[place]
        while place > start:
            parent = (place - 1) >> 1
            if not item < heap[parent]:
                break
            heap[place] = heap[parent]
            place = parent
        heap[place] = item


    def _sink(heap, place):
        """Moves smaller children up along a path to a leaf, then the item up from there."""
        end = len(heap)
        start = place
        item = heap[place]
        child = 2 * place + 1
        while child < end:
            right = child + 1
            if right < end and not heap[child] < heap[right]:
                child = right
            heap[place] = heap[child]
            place = child
            child = 2 * place + 1
        heap[place] = item
        _rise(heap, start, place)


    def heappush(heap, item):
        _check(heap, "heappush() argument 1")
        heap.append(item)
        _rise(heap, 0, len(heap) - 1)


    def heappop(heap):
        _check(heap, "heappop() argument")
        if not heap:
            raise IndexError("index out of range")
        last = heap.pop()
        if not heap:
            return last
        first = heap[0]
        heap[0] = last
        _sink(heap, 0)
        return first


    def heapreplace(heap, item):
        _check(heap, "heapreplace() argument 1")
        if not heap:
            raise IndexError("index out of range")
        first = heap[0]
        heap[0] = item
        _sink(heap, 0)
        return first


    def heappushpop(heap, item):
        _check(heap, "heappushpop() argument 1")
        if heap and heap[0] < item:
            item, heap[0] = heap[0], item
            _sink(heap, 0)
        return item


    def heapify(x):
        _check(x, "heapify() argument")
        for place in reversed(range(len(x) // 2)):
            _sink(x, place)


    class _Falling:
        """Turns the order of an item round, for heaps with the largest item first."""

        __slots__ = ("item",)

        def __init__(self, item):
            self.item = item

        def __lt__(self, other):
            return other.item < self.item


    def _turned(heap, change):
        """Changes a heap with the largest item first as if it had the smallest one first."""
        turned = [_Falling(item) for item in heap]
        result = change(turned)
        heap[:] = [one.item for one in turned]
        return result


    def _heapify_max(x):
        _turned(x, heapify)


    def _heappop_max(heap):
        return _turned(heap, heappop).item


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
