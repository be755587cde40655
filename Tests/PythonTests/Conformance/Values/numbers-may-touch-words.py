print(1in [1])
print([0x1for x in (1, 2)])
print(1 if 1else 2)
x = 0o7if True else 0b1
y = 2jor 1.5
if x is 7:
    pass
print(x, y)
