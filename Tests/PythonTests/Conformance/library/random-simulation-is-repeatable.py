import random

rng = random.Random(2024)
walk = [0]
for _ in range(20):
    walk.append(walk[-1] + rng.choice((-1, 1)))
print(walk)
deck = [f"{rank}{suit}" for suit in "CDHS" for rank in "A23456789TJQK"]
rng.shuffle(deck)
print(deck[:10], rng.sample(deck, 4), [rng.randrange(6) + 1 for _ in range(10)])
