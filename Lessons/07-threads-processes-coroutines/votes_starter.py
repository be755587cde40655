import threading
import time

votes = []


def ask(voter):
    time.sleep(0.1)
    votes.append(voter)


def main():
    threads = []
    for voter in range(40):
        thread = threading.Thread(
            target=ask, args=(voter,))
        thread.start()
        threads.append(thread)
    for thread in threads:
        thread.join()
    print(len(votes), "votes")


main()
