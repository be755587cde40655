import asyncio

MEANINGS = {"cat": "pet", "owl": "bird", "eel": "fish", "ant": "insect"}


async def meaning(word):
    return clean(await receive(word))


async def receive(word):
    await asyncio.sleep(0.2)
    return "  " + MEANINGS[word] + "\n"


def clean(text):
    return text.strip()


async def reader(word):
    print(word, "means", await meaning(word))


async def main():
    readers = [reader(word) for word in MEANINGS]
    await asyncio.gather(*readers)


asyncio.run(main())
