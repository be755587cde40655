import asyncio
import time


def ask_database(question):
    time.sleep(0.05)  # the library waits and blocks
    return len(question)


async def serve(question):
    answer = ask_database(question)
    print(question, answer)


async def main():
    questions = ("who", "where", "when exactly")
    await asyncio.gather(*[serve(question) for question in questions])


asyncio.run(main())
