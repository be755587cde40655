import time


def fetch(page):
    time.sleep(0.2)  # the server's answer
    return len(page)


total = 0
for page in ("news", "weather", "sport"):
    total = total + fetch(page)
print("letters:", total)
