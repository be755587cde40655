from graphlib import CycleError, TopologicalSorter

print(list(TopologicalSorter({"D": ["B", "C"], "B": ["A"], "C": ["A"]}).static_order()))
s = TopologicalSorter()
s.add("build", "compile", "fetch")
s.add("compile", "fetch")
s.prepare()
while s:
    ready = s.get_ready()
    print(ready)
    s.done(*ready)
try:
    list(TopologicalSorter({1: [2], 2: [3], 3: [1]}).static_order())
except CycleError as error:
    print(error.args[0], len(error.args[1]), error.args[1][0] == error.args[1][-1])
for attempt in [lambda: TopologicalSorter().get_ready(), lambda: s.add(1), lambda: s.prepare(), lambda: s.done("x"), lambda: s.done("fetch")]:
    try:
        attempt()
    except ValueError as error:
        print(error)
