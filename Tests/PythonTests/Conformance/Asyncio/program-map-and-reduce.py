import asyncio, collections, re

TEXT = "the quick brown fox jumps over the lazy dog the fox is quick and the dog is lazy\nto be or not to be that is the question whether tis nobler in the mind to suffer\nall that glitters is not gold often have you heard that told".splitlines()


async def mapper(q, out, name):
    n = 0
    while (line := (await q.get())) is not None:
        await asyncio.sleep(len(line) / 100000.0)
        for w in re.findall("\\w+", line):
            await out[len(w) % len(out)].put((w, 1))
            n += 1
    await q.put(None)
    return (name, n)


async def reducer(q):
    c = collections.Counter()
    async for w, n in drain(q):
        c[w] += n
    return c


async def drain(q):
    while (item := (await q.get())) is not None:
        yield item


async def main():
    src = asyncio.Queue(2)
    outs = [asyncio.Queue(3) for _ in range(3)]
    async with asyncio.TaskGroup() as tg:
        ms = [tg.create_task(mapper(src, outs, f"m{i}")) for i in range(2)]
        rs = [tg.create_task(reducer(o)) for o in outs]
        for l in TEXT:
            await src.put(l)
        await src.put(None)
        print(sorted(await asyncio.gather(*ms)))
        for o in outs:
            await o.put(None)
    total = sum((r.result() for r in rs), collections.Counter())
    print(total.most_common(6))
    print(total.total(), len(total), [len(r.result()) for r in rs])


asyncio.run(main())
