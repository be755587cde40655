import random

for attempt in [
    lambda: random.randint(5, 1), lambda: random.choice([]), lambda: random.sample([1], 5), lambda: random.randrange(0),
    lambda: random.choices([1, 2], weights=[1]), lambda: random.sample({1, 2}, 1), lambda: random.choices([], k=1),
    lambda: random.shuffle((1, 2)), lambda: random.seed([1]), lambda: random.choices([1], weights=[0]),
    lambda: random.randrange(1, 10, 0), lambda: random.choices([1, 2], cum_weights=[1, 2], weights=[1, 1]),
]:
    try:
        print(attempt())
    except Exception as error:
        print(type(error).__name__, error)
