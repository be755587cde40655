class Ask:
    def __init__(self, what):
        self.what = what

    def __await__(self):
        # Hand out what is asked for, pause, and return the answer.
        return iter(())


async def cook(dish):
    print("begin", dish)
    answer = await Ask("water")
    print(dish, "gets", answer)


soup = cook("soup")
wish = soup.send(None)
print("soup asks for", wish)
try:
    soup.send("cold water")
except StopIteration:
    print("soup has ended")
