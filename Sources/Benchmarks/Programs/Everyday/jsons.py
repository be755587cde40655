"""JSON there and back."""

import json
import sys


def run(n):
    people = [
        {"id": i, "name": f"Person {i}", "score": i / 3, "tags": ["a", "b", None, True]}
        for i in range(200)
    ]
    size = 0
    for _ in range(n):
        text = json.dumps(people)
        again = json.loads(text)
        size += len(text) + len(again) + len(again[-1]["tags"])
    return size, again == people, len(json.dumps(people, indent=2, sort_keys=True))


print(*run(int(sys.argv[1]) if len(sys.argv) > 1 else 60))
