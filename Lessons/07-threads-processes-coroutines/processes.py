import time
from concurrent.futures import ProcessPoolExecutor

pages = {}


def fetch(name):
    time.sleep(0.1)
    pages[name] = "page " + name


def main():
    with ProcessPoolExecutor(3) as pool:
        for name in ("A", "B", "C"):
            pool.submit(fetch, name)
    print(len(pages), "pages")


if __name__ == "__main__":
    main()
