import Testing

@Suite("Recursion without an end is an error, never a fault")
struct RecursionTests {
  private static let prelude = """
    import operator, types
    class Loop:
        def __getattr__(self, name): return getattr(self, name + "x")
        def __repr__(self): return repr(self)
        def __eq__(self, other): return self == other
        def __lt__(self, other): return self < other
        def __hash__(self): return hash(self)
        def __len__(self): return len(self)
        def __bool__(self): return bool(self)
        def __iter__(self): return iter(tuple(self))
        def __contains__(self, item): return item in self
        def __getitem__(self, key): return self[key]
        def __call__(self): return self()
        def __add__(self, other): return self + other
        def __radd__(self, other): return other + self
        def __index__(self): return operator.index(self)
        def __format__(self, spec): return format(self, spec)
        def __enter__(self): return self.__enter__()
        def __instancecheck__(self, cls): return isinstance(cls, self)
    class Property:
        @property
        def value(self): return self.value
    def nested(make, depth=5_000):
        value = make(None)
        for _ in range(depth): value = make(value)
        return value
    class Own: pass
    Own.__call__ = Own()
    class Meta(type): pass
    Meta.__call__ = Own()
    class Made(metaclass=Meta): pass
    class Factory: pass
    Factory.__new__ = Own()
    def deep(n=0): return deep(n + 1)
    def sort_key(x): return sorted([x], key=sort_key)
    def generator(): yield from generator()
    def generator_of(items): yield from items or ()
    def mapped(x): return list(map(mapped, [x]))

    """

  @Test(
    "in functions, special methods and natives",
    arguments: [
      "deep()", "Loop().name", "repr(Loop())", "str(Loop())", "f'{Loop()}'", "Loop() == Loop()",
      "Loop() < 1", "hash(Loop())", "{Loop(): 1}", "len(Loop())", "bool(Loop())", "list(Loop())",
      "1 in Loop()", "Loop()[0]", "Loop()()", "Loop() + 1", "1 + Loop()", "[1][Loop()]",
      "format(Loop(), 'x')", "isinstance(1, Loop())", "Property().value", "sort_key(1)",
      "list(generator())", "mapped(1)", "print(Loop())", "'%s' % Loop()", "'{}'.format(Loop())",
      "max(Loop(), Loop())", "sorted([Loop(), Loop()])", "sum([1, Loop()])",
      "repr(nested(lambda v: [v]))", "nested(lambda v: [v]) == nested(lambda v: [v])",
      "repr(nested(lambda v: (v,)))", "hash(nested(lambda v: (v,)))",
      "repr(nested(lambda v: {1: v}))", "copy.deepcopy(nested(lambda v: [v]))",
      "json.dumps(nested(lambda v: [v]))", "json.loads('[' * 100_000)",
      "nested(lambda v: (lambda: v()))()", "Own()()", "Made()", "Factory()",
      "nested(lambda v: types.MethodType(v or len, 1))()",
      "next(nested(lambda v: map(int, v or [])))",
      "nested(lambda v: staticmethod(v or len))(1)", "next(nested(lambda v: zip(v or [])))",
      "next(nested(lambda v: filter(None, v or [])))", "next(nested(lambda v: enumerate(v or [])))",
      "next(nested(lambda v: generator_of(v)))", "repr(nested(lambda v: list[v or int]))",
    ])
  func isReported(_ expression: String) {
    let source =
      (expression.contains("copy.") ? "import copy\n" : "")
      + (expression.contains("json.") ? "import json\n" : "") + Self.prelude + """
        try:
            \(expression)
        except RecursionError as e:
            print("RecursionError", e.args[0].startswith("maximum recursion depth exceeded"))
        """
    let run = ProgramOutput.run(source)
    #expect(run.output == "RecursionError True\n")
    #expect(run.errors == "")
  }

  @Test(
    "and what is nested deeply is freed without one",
    arguments: [
      "[v]", "(v,)", "{1: v}", "{'k': [v]}", "Node(v)", "Slotted(v)", "functools.partial(print, v)",
      "(lambda: v)", "Failure(v)", "collections.deque([v])", "iter([v])", "map(v, [])", "closed(v)",
      "Node(v).method", "frozenset([v])", "slice(v)", "generator(v)", "Chained(v)", "Dying(v)",
      "property(v)", "staticmethod(v)", "zip([v], [v])", "enumerate([v])", "list[v]",
    ])
  func isFreed(_ link: String) {
    let source = """
      \(link.contains("functools") ? "import functools" : "")
      \(link.contains("collections") ? "import collections" : "")
      class Node:
          def __init__(self, next): self.next = next
          def method(self): pass
      class Slotted:
          __slots__ = ("next",)
          def __init__(self, next): self.next = next
      class Dying:
          def __init__(self, next): self.next = next
          def __del__(self): pass
      class Failure(Exception): pass
      def Chained(v):
          e = ValueError()
          e.__cause__ = v
          return e
      def closed(v):
          def inner(): return v
          return inner
      def generator(v): yield v
      v = None
      for _ in range(\(link == "[v]" || link == "Node(v)" ? 100_000 : 10_000)): v = \(link)
      del v
      print("freed")
      """
    let run = ProgramOutput.run(source)
    #expect(run.output == "freed\n")
    #expect(run.errors == "")
  }

  @Test("an object that makes another of its kind in dying, and that another, comes to an end")
  func dying() {
    let run = ProgramOutput.run(
      """
      class Phoenix:
          def __del__(self): return Phoenix()
      Phoenix()
      print("went on")
      """)
    #expect(run.output == "went on\n")
    #expect(run.errors.contains("RecursionError"))
  }
}
