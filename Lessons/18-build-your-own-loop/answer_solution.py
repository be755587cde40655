class Ask:
    def __init__(self, what):
        self.what = what

    def __await__(self):
        answer = yield self.what
        return answer


async def cook(dish):
    print("begin", dish)
    answer = await Ask("water")
    print(dish, "gets", answer)


for dish, answer in (("soup", "cold water"), ("rice", "hot water")):
    coroutine = cook(dish)
    print(dish, "asks for", coroutine.send(None))
    try:
        coroutine.send(answer)
    except StopIteration:
        print(dish, "has ended")
