import sys
import threading
import time

COUNT = int(sys.argv[1]) if len(sys.argv) > 1 else 400
pages = {}


def fetch(name):
    time.sleep(0.1)
    pages[name] = "page"


def main():
    threads = []
    for name in range(COUNT):
        thread = threading.Thread(
            target=fetch, args=(name,))
        thread.start()
        threads.append(thread)
    for thread in threads:
        thread.join()
    print(len(pages), "pages")


main()
