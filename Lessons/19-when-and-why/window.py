from collections import deque


def search(word):
    text = "hay " * 2_000 + "needle"  # in truth a big file
    return text.split().index(word)


def handle(event):
    if event == "search":
        print("found at", search("needle"))
    else:
        print("drawn:", event)


events = deque(["key a", "search", "key b", "mouse"])
while events:
    handle(events.popleft())
