"""Strings: f-strings, joining, splitting, replacing, appending."""

import sys


def run(n):
    lines = []
    for i in range(n):
        lines.append(f"{i}: item {i % 97:>4} costs {i / 8:.2f}")
    text = "\n".join(lines)
    words = 0
    longest = ""
    for line in text.split("\n"):
        parts = line.replace("item", "thing").split()
        words += len(parts)
        if len(line) > len(longest):
            longest = line
    initials = ""
    for line in lines:
        initials += line[0]
    return words, longest.upper(), len(text), initials.count("1")


print(*run(int(sys.argv[1]) if len(sys.argv) > 1 else 200_000))
