"""Nested loops over lists of lists: a product of matrices and the game of life."""

import sys


def product(a, b):
    n = len(a)
    result = [[0] * n for _ in range(n)]
    for i in range(n):
        for j in range(n):
            total = 0
            for k in range(n):
                total += a[i][k] * b[k][j]
            result[i][j] = total
    return result


def life(cells, turns):
    rows, columns = len(cells), len(cells[0])
    for _ in range(turns):
        after = []
        for y in range(rows):
            row = []
            for x in range(columns):
                around = 0
                for dy in (-1, 0, 1):
                    for dx in (-1, 0, 1):
                        if dy or dx:
                            around += cells[(y + dy) % rows][(x + dx) % columns]
                row.append(1 if around == 3 or (around == 2 and cells[y][x]) else 0)
            after.append(row)
        cells = after
    return sum(map(sum, cells))


def run(n):
    a = [[(i * j) % 7 + 0.5 for j in range(n)] for i in range(n)]
    c = product(a, a)
    cells = [[(x * y + x) % 3 % 2 for x in range(n)] for y in range(n)]
    return c[n // 2][n // 3], life(cells, 10)


print(*run(int(sys.argv[1]) if len(sys.argv) > 1 else 90))
