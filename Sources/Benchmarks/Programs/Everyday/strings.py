"""The methods of strings."""

import sys

TEXT = "The quick brown fox jumps over the lazy dog, and then it sleeps."


def run(n):
    total = 0
    for i in range(n):
        line = TEXT + str(i)
        total += len(line.upper()) + line.count("e") + line.find("lazy") + line.index("fox")
        total += line.startswith("The") + line.endswith("9") + ("dog" in line)
        total += len(line.strip(".0123456789")) + len(line.split(" ")) + len(line.title())
        total += len("-".join(line.split(","))) + len(line.replace("o", "00"))
        total += len(line[::-1]) + len(line[4:9]) + ord(line[3]) + line.lower().isalpha()
        words = {}
        for word in line.lower().split():
            words[word] = words.get(word, 0) + 1
        total += len(words) + sum(1 for c in line if c in "aeiou")
    return total


print(run(int(sys.argv[1]) if len(sys.argv) > 1 else 30_000))
