import timeit

print(timeit.timeit(lambda: None, number=3) >= 0, len(timeit.repeat(lambda: None, repeat=2, number=1)), isinstance(timeit.default_timer(), float), timeit.Timer(lambda: 1).timeit(2) >= 0)
