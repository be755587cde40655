"""The sieve of Eratosthenes: reading and writing the items of a list."""

import sys


def sieve(n):
    is_prime = [True] * (n + 1)
    is_prime[0] = is_prime[1] = False
    for i in range(2, n + 1):
        if is_prime[i]:
            j = i * i
            while j <= n:
                is_prime[j] = False
                j += i
    count = 0
    for flag in is_prime:
        if flag:
            count += 1
    return count


print(sieve(int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000))
