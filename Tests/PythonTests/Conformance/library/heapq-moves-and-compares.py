# Heaps move as heapq moves them, with comparisons in the same order.
import heapq
from random import Random


class Told:
    def __init__(self, number):
        self.number = number

    def __lt__(self, other):
        print(f"{self.number}<{other.number}", end=" ")
        return self.number < other.number

    def __repr__(self):
        return str(self.number)


numbers = Random(3)
heap = [Told(numbers.randrange(100)) for _ in range(9)]
heapq.heapify(heap)
print(heap)
heapq.heappush(heap, Told(1))
print(heap)
print(heapq.heappop(heap), heap)
print(heapq.heapreplace(heap, Told(50)), heap)
print(heapq.heappushpop(heap, Told(0)), heap)
print(heapq.heappushpop(heap, Told(99)), heap)
heapq._heapify_max(heap)
print(heap)
print(heapq._heappop_max(heap), heap)
print(heapq._heapreplace_max(heap, Told(3)), heap)
values = [numbers.random() for _ in range(300)] + [(1, "a"), (0, "b")][:0]
heap = []
for value in values:
    heapq.heappush(heap, value)
print([heapq.heappop(heap) for _ in values] == sorted(values))
pairs = [(numbers.randrange(5), index) for index in range(20)]
heapq.heapify(pairs)
print(pairs)


def show(evaluate):
    try:
        print(repr(evaluate()))
    except Exception as error:
        print(type(error).__name__, error)


show(lambda: heapq.heappop([]))
show(lambda: heapq.heapreplace([], 1))
show(lambda: heapq.heappushpop([], 1))
show(lambda: heapq.heappush((), 1))
show(lambda: heapq.heappop(5))
show(lambda: heapq.heapify("abc"))
show(lambda: heapq.heappush([1, "a"], None))
show(lambda: heapq.heappush([]))


class Clearing:
    def __lt__(self, other):
        kept.clear()
        return True


kept = [Clearing() for _ in range(5)]
show(lambda: heapq.heappush(kept, Clearing()))
kept = [Clearing() for _ in range(5)]
show(lambda: heapq.heapify(kept))
broken = [1, 2, 3, 4]
show(lambda: heapq.heappush(broken, "x"))
print(broken, heapq.heappush, heapq.nsmallest(2, broken[:4]), heapq.nlargest(2, broken[:4]))
