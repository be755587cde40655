# The else of a loop runs unless the loop was left by break.
for i in range(3):
    if i == 5: break
else:
    print("for: no break")
for i in range(3):
    if i == 1: break
else:
    print("never")
print(i)
while i < 3:
    i += 1
else:
    print("while: done", i)
while True:
    break
else:
    print("never")
for n in range(2, 12):
    for d in range(2, n):
        if n % d == 0:
            break
    else:
        print(n, end=" ")
print()
for _ in []: pass
else: print("empty")
for i in range(3):
    try:
        continue
    finally:
        print("finally", i)
else:
    print("else after continue")
