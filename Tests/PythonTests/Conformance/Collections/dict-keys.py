# Equal keys are one key.
print({1: 'a', True: 'b', 1.0: 'c'})
print({0: 1, False: 2})
print({1: 1}[True])
print({2 ** 70: 1}[2 ** 70])
print({(1, 2): 3}[1, 2])
print({None: 1}[None])
print({1.5: 2}[1.5])
