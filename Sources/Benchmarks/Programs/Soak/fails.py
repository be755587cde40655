# Fails deep inside.
def dive(depth):
    if depth == 0:
        raise ValueError("deep")
    dive(depth - 1)


dive(300)
