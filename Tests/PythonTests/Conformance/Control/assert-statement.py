# A failing assertion raises AssertionError with its message.
assert True, "never"
for test in (lambda: a1(), lambda: a2(), lambda: a3()):
    def a1(): assert 1 == 2
    def a2(): assert [], "empty"
    def a3(): assert not 1, (1, "tuple")
    try: test()
    except AssertionError as e: print(repr(e), str(e), e.args)
print(__debug__)
assert 0, "the end"
