# Many keys come and go.
e = {}
for i in range(100):
    e[i] = i
for i in range(0, 100, 2):
    del e[i]
print(len(e))
print(list(e)[:5])
print(sum(e.values()))
print(e.popitem())
print(e.popitem())
print(len(e))
for i in range(20):
    e.popitem()
print(list(e)[-3:])
e.clear()
print(e)
print(len(e))
e[1] = 2
print(e)
