import random

random.seed(42)
print(random.random(), random.randint(1, 100), random.choice("abcdef"), random.uniform(1, 5))
l = list(range(10))
random.shuffle(l)
print(l, random.sample(range(100), 5), random.choices("abc", k=5), random.choices([1, 2], weights=[1, 9], k=6))
print(random.gauss(0, 1), random.gauss(0, 1), random.normalvariate(5, 2), random.expovariate(1.5))
print(random.betavariate(1, 2), random.triangular(0, 10, 3), random.getrandbits(8), random.getrandbits(100), random.randrange(0, 100, 7))
print(random.gammavariate(2, 3), random.gammavariate(0.5, 1), random.lognormvariate(0, 1), random.paretovariate(3), random.weibullvariate(1, 2), random.vonmisesvariate(1, 2))
for s in [0, 1, -5, 2**70, "hello", b"bytes", 3.5, "", True]:
    random.seed(s)
    print(repr(s), random.random(), random.randint(0, 10**20))
r = random.Random(7)
state = r.getstate()
a = [r.random() for _ in range(3)]
r.setstate(state)
print(a == [r.random() for _ in range(3)], a, r.randbytes(5))
print(random.Random(7).sample(list("abcdefghijklmnopqrstuvwxyz" * 10), 30))
print(random.Random(3).sample(["r", "b"], counts=[3, 2], k=4))
for f in (lambda: random.choice([]), lambda: random.randint(5, 1), lambda: random.sample([1], 2), lambda: random.sample({1}, 1), lambda: random.randrange(0), lambda: random.seed([])):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
for _ in range(1300):
    r.random()
print(r.random())
