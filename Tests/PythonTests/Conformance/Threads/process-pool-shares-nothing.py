from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor

counter = 0
items = ["main"]


class Basket:
    def __init__(self, *items):
        self.items = list(items)

    def add(self, item):
        self.items.append(item)
        return self


def count(step):
    global counter
    counter += step
    items.append(counter)
    return counter, list(items)


def fill(basket):
    return basket.add("in the worker")


def main():
    basket = Basket("apple")
    for kind in (ProcessPoolExecutor, ThreadPoolExecutor):
        with kind(1) as pool:
            print([pool.submit(count, step).result() for step in (1, 2)])
            filled = pool.submit(fill, basket).result()
            print(filled.items, filled is basket, basket.items)
        print(counter, items)


if __name__ == "__main__":
    main()
