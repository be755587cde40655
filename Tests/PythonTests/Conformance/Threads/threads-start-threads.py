import threading


def grow(depth, names):
    names.append(depth)
    if depth:
        threads = [threading.Thread(target=grow, args=(depth - 1, names)) for _ in range(2)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()


names = []
grow(4, names)
print(sorted(names), threading.active_count())
