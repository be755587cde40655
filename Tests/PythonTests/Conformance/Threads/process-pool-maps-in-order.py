from concurrent.futures import ProcessPoolExecutor, as_completed


def square(x):
    return x * x


def main():
    with ProcessPoolExecutor(max_workers=2) as pool:
        print(list(pool.map(square, range(6))))
        print(list(pool.map(pow, [1, 2, 3], [2, 2, 2], chunksize=2)))
        futures = [pool.submit(square, x) for x in (3, 4)]
        print(sorted(future.result() for future in as_completed(futures)))
    try:
        pool.submit(square, 1)
    except RuntimeError as error:
        print(error)
    for arguments in ({"max_workers": 0}, {"initializer": 1}):
        try:
            ProcessPoolExecutor(**arguments)
        except (ValueError, TypeError) as error:
            print(error)


if __name__ == "__main__":
    main()
