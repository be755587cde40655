import asyncio

votes = []


async def ask(voter):
    await asyncio.sleep(0.1)
    votes.append(voter)


async def main():
    await asyncio.gather(*[ask(voter) for voter in range(40)])
    print(len(votes), "votes")


asyncio.run(main())
