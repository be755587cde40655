# An assignment expression binds in the enclosing scope, also from a comprehension.
if (n := len("abc")) > 2: print(n)
data = [1, 2, 3, 4]
print([y for x in data if (y := x * x) > 4], y)
while (line := (data.pop() if data else None)) is not None: print(line, end=" ")
print(line)
print((a := 1, b := 2), a, b)
def f():
    total = 0
    sums = [total := total + v for v in [1, 2, 3]]
    return sums, total
print(f())
print(any((found := w).startswith("b") for w in ["a", "bc", "d"]), found)
print(f"{(z := 5)}", z, f"{z:=5}")
x = (y := 3) + y
print(x)
