"""Tasks that compute, sleep, print and pass things on, for a very long trace."""

import asyncio
import sys


def work(seed, n):
    total = seed
    values = []
    for i in range(n):
        total = (total * 31 + i) % 1009
        if total % 3 == 0:
            values.append(total)
    return len(values)


async def worker(name, queue, lock, rounds):
    done = 0
    for turn in range(rounds):
        done += work(turn, 40)
        await asyncio.sleep(0.001 * (turn % 5))
        await queue.put((name, done))
        if turn % 10 == 0:
            async with lock:
                print(name, turn, done)
    return done


async def collect(queue, count):
    total = 0
    for _ in range(count):
        _, done = await queue.get()
        total += done
    return total


async def main(rounds):
    queue = asyncio.Queue(maxsize=5)
    lock = asyncio.Lock()
    names = [f"w{i}" for i in range(20)]
    tasks = [asyncio.create_task(worker(n, queue, lock, rounds), name=n) for n in names]
    print(await collect(queue, rounds * len(names)), await asyncio.gather(*tasks))


asyncio.run(main(int(sys.argv[1]) if len(sys.argv) > 1 else 1600))
