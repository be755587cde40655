"""Sets, membership, Counter, defaultdict, deque."""

import sys
from collections import Counter, defaultdict, deque


def run(n):
    seen = set()
    hits = 0
    for i in range(n):
        key = i * 31 % 5003
        if key in seen:
            hits += 1
        else:
            seen.add(key)
    names = {f"user{i}" for i in range(1000)}
    for i in range(n):
        if f"user{i % 2000}" in names:
            hits += 1
    groups = defaultdict(list)
    for i in range(n):
        groups[i % 17].append(i)
    queue = deque(maxlen=100)
    for i in range(n):
        queue.append(i)
        if i % 3 == 0:
            queue.popleft()
    counts = Counter(i % 7 for i in range(n))
    both = seen & set(range(0, 5003, 2))
    either = seen | {-1}
    return hits, len(groups), len(queue), counts.most_common(1), len(both), len(either)


print(*run(int(sys.argv[1]) if len(sys.argv) > 1 else 150_000))
