from itertools import combinations, combinations_with_replacement, permutations, product, repeat

print(list(product("ab", [1, 2])), list(product(range(2), repeat=2)), list(product()))
print(list(permutations("abc", 2)), len(list(permutations(range(5)))), list(permutations([1, 2], 3)))
print(list(combinations("abcd", 2)), list(combinations_with_replacement("ab", 2)), list(combinations("ab", 0)))
print(list(repeat("x", 3)), repeat(5), repeat(5, 2), list(map(pow, range(4), repeat(2))))
for attempt in [lambda: combinations("ab", -1), lambda: product("a", repeat=-1), lambda: permutations(3)]:
    try:
        attempt()
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
