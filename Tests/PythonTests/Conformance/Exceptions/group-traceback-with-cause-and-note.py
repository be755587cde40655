# Causes and notes are shown inside a group's box.
def one():
    try:
        try: 1 / 0
        except ZeroDivisionError as z: raise ValueError("v") from z
    except ValueError as e:
        e.add_note("note on v")
        return e
try:
    {}["k"]
except KeyError:
    g = ExceptionGroup("all", [one(), OSError(2, "gone")])
    g.add_note("note on group")
    raise g
