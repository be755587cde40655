class Sleep:
    def __init__(self, time):
        self.time = time

    def __await__(self):
        yield self.time


async def cook(dish, time):
    print("begin", dish)
    await Sleep(time)
    print("end", dish)


soup = cook("soup", 300)
wish = soup.send(None)
print("soup wants to sleep for", wish)
try:
    soup.send(None)
except StopIteration:
    print("soup has ended")
