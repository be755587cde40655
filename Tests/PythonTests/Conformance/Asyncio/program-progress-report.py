import asyncio


async def download(name, size, chunk, q):
    got = 0
    while got < size:
        await asyncio.sleep(0.005)
        n = min(chunk, size - got)
        got += n
        await q.put((name, got, size))
    return (name, got)


async def reporter(q, total):
    state = {}
    lines = []
    try:
        while True:
            name, got, size = await q.get()
            state[name] = got
            pct = sum(state.values()) * 100 // total
            lines.append(f"{name:>6} {got:4d}/{size:<4d} {'#' * (pct // 10):<10} {pct:3d}%")
            q.task_done()
    except asyncio.CancelledError:
        return lines


async def main():
    files = {"a.bin": (100, 40), "b.bin": (50, 25), "c.bin": (10, 10)}
    q = asyncio.Queue(1)
    rep = asyncio.create_task(reporter(q, sum((s for s, _ in files.values()))))
    tasks = {asyncio.create_task(download(n, s, c, q), name=n) for n, (s, c) in files.items()}
    while tasks:
        done, tasks = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
        for t in done:
            print("finished", *t.result())
    await q.join()
    rep.cancel()
    print(*await rep, sep="\n")


asyncio.run(main())
