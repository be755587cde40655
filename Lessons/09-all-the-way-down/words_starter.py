import asyncio
import time

MEANINGS = {"cat": "pet", "owl": "bird", "eel": "fish", "ant": "insect"}


def meaning(word):
    return clean(receive(word))


def receive(word):
    time.sleep(0.2)
    return "  " + MEANINGS[word] + "\n"


def clean(text):
    return text.strip()


async def reader(word):
    print(word, "means", meaning(word))


async def main():
    readers = [reader(word) for word in MEANINGS]
    await asyncio.gather(*readers)


asyncio.run(main())
