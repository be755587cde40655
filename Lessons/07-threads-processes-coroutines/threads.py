import threading
import time

pages = {}


def fetch(name):
    time.sleep(0.1)
    pages[name] = "page " + name


def main():
    threads = []
    for name in ("A", "B", "C"):
        thread = threading.Thread(
            target=fetch,
            args=(name,), name=name)
        thread.start()
        threads.append(thread)
    for thread in threads:
        thread.join()
    print(len(pages), "pages")


main()
