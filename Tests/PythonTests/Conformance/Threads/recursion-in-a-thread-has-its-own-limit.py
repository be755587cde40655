import threading


def depth(n):
    return 0 if n == 0 else 1 + depth(n - 1)


def endless(n):
    return endless(n + 1)


def work():
    print(depth(500))
    try:
        endless(0)
    except RecursionError as error:
        print(error)


def outer(n):
    if n:
        return outer(n - 1)
    thread = threading.Thread(target=work)
    thread.start()
    thread.join()


outer(600)
print(depth(500))
