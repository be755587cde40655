# Computes and prints for ever.
number = 0
while True:
    number += 1
    squares = [value * value for value in range(10)]
    print("round", number, sum(squares))
