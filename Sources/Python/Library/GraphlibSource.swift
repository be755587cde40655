extension PythonLibrary {
  /// The source of `graphlib`.
  static let graphlib = #"""
    """Topological sorting."""

    __all__ = ["TopologicalSorter", "CycleError"]


    class CycleError(ValueError):
        """The graph has a cycle: `args[1]` lists it, with the same node first and last."""


    class _Node:
        __slots__ = ("node", "waiting_for", "followers", "state")

        def __init__(self, node):
            self.node = node
            self.waiting_for = 0
            self.followers = []
            self.state = "new"


    class TopologicalSorter:
        def __init__(self, graph=None):
            self._nodes = {}
            self._ready = None
            self._handed_out = 0
            self._finished = 0
            if graph is not None:
                for node, predecessors in graph.items():
                    self.add(node, *predecessors)

        def _node(self, node):
            found = self._nodes.get(node)
            if found is None:
                found = self._nodes[node] = _Node(node)
            return found

        def add(self, node, *predecessors):
            if self._ready is not None:
                raise ValueError("Nodes cannot be added after a call to prepare()")
            own = self._node(node)
            own.waiting_for += len(predecessors)
            for predecessor in predecessors:
                self._node(predecessor).followers.append(node)

        def prepare(self):
            if self._ready is not None:
                raise ValueError("cannot prepare() more than once")
            self._ready = [one.node for one in self._nodes.values() if one.waiting_for == 0]
            cycle = self._cycle()
            if cycle:
                raise CycleError("nodes are in a cycle", cycle)

        def get_ready(self):
            if self._ready is None:
                raise ValueError("prepare() must be called first")
            ready = tuple(self._ready)
            for node in ready:
                self._nodes[node].state = "out"
            self._ready.clear()
            self._handed_out += len(ready)
            return ready

        def is_active(self):
            if self._ready is None:
                raise ValueError("prepare() must be called first")
            return self._finished < self._handed_out or bool(self._ready)

        def __bool__(self):
            return self.is_active()

        def done(self, *nodes):
            if self._ready is None:
                raise ValueError("prepare() must be called first")
            for node in nodes:
                if node not in self._nodes:
                    raise ValueError(f"node {node!r} was not added using add()")
                one = self._nodes[node]
                if one.state == "new":
                    raise ValueError(
                        f"node {node!r} was not passed out (still not ready)")
                if one.state == "done":
                    raise ValueError(f"node {node!r} was already marked done")
                one.state = "done"
                for follower in one.followers:
                    other = self._nodes[follower]
                    other.waiting_for -= 1
                    if other.waiting_for == 0:
                        self._ready.append(follower)
                self._finished += 1

        def _cycle(self):
            seen = set()
            for start in self._nodes:
                if start in seen:
                    continue
                path = [start]
                places = {start: 0}
                iterators = [iter(self._nodes[start].followers)]
                seen.add(start)
                while path:
                    for follower in iterators[-1]:
                        if follower in places:
                            return path[places[follower]:] + [follower]
                        if follower not in seen:
                            seen.add(follower)
                            places[follower] = len(path)
                            path.append(follower)
                            iterators.append(iter(self._nodes[follower].followers))
                            break
                    else:
                        del places[path.pop()]
                        iterators.pop()
            return None

        def static_order(self):
            self.prepare()
            while self.is_active():
                ready = self.get_ready()
                yield from ready
                self.done(*ready)
    """#
}
