"""Counting words and numbers in dictionaries."""

import sys

WORDS = "the quick brown fox jumps over the lazy dog and the cat sleeps".split()


def run(n):
    by_word = {}
    by_number = {}
    for i in range(n):
        word = WORDS[i % len(WORDS)]
        by_word[word] = by_word.get(word, 0) + 1
        key = i * 7 % 1009
        if key in by_number:
            by_number[key] += 1
        else:
            by_number[key] = 1
    most = sorted(by_word.items(), key=lambda item: (-item[1], item[0]))[:3]
    return most, len(by_number), sum(by_number.values())


print(*run(int(sys.argv[1]) if len(sys.argv) > 1 else 600_000))
