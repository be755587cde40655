# Notes are added to an exception and printed after it.
e = ValueError("bad")
print(hasattr(e, "__notes__"))
e.add_note("first")
e.add_note("second\nline")
print(e.__notes__)
try: e.add_note(5)
except TypeError as x: print(x)
raise e
