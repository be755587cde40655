# difflib: matching blocks, ratios, close names, and the three formats of differences.
import difflib

a = ["one\n", "two words\n", "three\n", "four\n", "\tfive\n", "six\n"]
b = ["zero\n", "one\n", "two world\n", "four\n", "\tfive!\n", "six\n", "seven\n"]
print("".join(difflib.ndiff(a, b)))
print("".join(difflib.unified_diff(a, b, "before", "after", n=1)))
print("".join(difflib.context_diff(a, b, "before", "after", "then", "now")))
matcher = difflib.SequenceMatcher(None, "private Thread currentThread;", "private volatile Thread currentThread;")
print(round(matcher.ratio(), 3), matcher.quick_ratio() >= matcher.ratio(), matcher.get_opcodes())
print(matcher.get_matching_blocks(), matcher.find_longest_match(0, 5, 0, 5))
print(difflib.SequenceMatcher(lambda c: c == " ", " abcd", "abcd abcd").find_longest_match(0, 5, 0, 9))
print(difflib.get_close_matches("appel", ["ape", "apple", "peach", "puppy"]))
print(difflib.get_close_matches("wheel", ["while", "whole"], n=1, cutoff=0.1))
delta = list(difflib.ndiff(a, b))
print("".join(difflib.restore(delta, 1)) == "".join(a), "".join(difflib.restore(delta, 2)) == "".join(b))
print(list(difflib.unified_diff([], [])), list(difflib.unified_diff(["x"], ["y"], lineterm="")))
for wrong in (
    lambda: difflib.get_close_matches("a", [], n=0),
    lambda: difflib.get_close_matches("a", [], cutoff=2),
    lambda: list(difflib.restore([], 3)),
    lambda: list(difflib.unified_diff([1], [2])),
):
    try:
        print(wrong())
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
