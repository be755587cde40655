# Whole numbers come from getrandbits(), or from what a subclass has instead.
import random


class OwnNumbers(random.Random):
    def random(self):
        return super().random() / 2


class OwnBits(random.Random):
    def getrandbits(self, k):
        print("bits", k, end=" ")
        return super().getrandbits(k)


for kind in random.Random, OwnNumbers, OwnBits:
    numbers = kind(7)
    print([numbers.randint(1, 6) for _ in range(5)], numbers.randrange(10), numbers.randrange(3, 30, 4))
    print(numbers.choice("abc"), numbers.randrange(2 ** 40), numbers.sample(range(100), 4))
    letters = list("abcdef")
    numbers.shuffle(letters)
    print(letters, numbers.choices("xyz", k=4))


def show(evaluate):
    try:
        print(repr(evaluate()))
    except Exception as error:
        print(type(error).__name__, error)


numbers = random.Random(8)
for limit in 1, 2, 3, 2 ** 31, 2 ** 32 - 1, 2 ** 32, 2 ** 32 + 1, 2 ** 63, 2 ** 64:
    print(limit, [numbers.randrange(limit) for _ in range(3)])
show(lambda: numbers.randrange(5, 5))
show(lambda: numbers.randrange(0))
show(lambda: numbers.randint(5, 2))
show(lambda: numbers.randint(True, 2))
