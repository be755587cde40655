import asyncio


async def main():
    r = asyncio.StreamReader(limit=8)
    print(r, r.at_eof())
    r.feed_data(b"ab\ncd")
    print(await r.readline(), r)
    r.feed_data(b"\nlong long line\n")
    print(await r.readline())
    try:
        await r.readline()
    except ValueError as e:
        print(e)
    r.feed_data(b"tail")
    print(await r.read(3))
    r.feed_eof()
    print(r.at_eof(), await r.read(), r.at_eof(), await r.read(), await r.readline())
    r = asyncio.StreamReader()
    r.feed_data(b"12345")
    r.feed_eof()
    try:
        await r.readexactly(10)
    except asyncio.IncompleteReadError as e:
        print(e, e.partial, e.expected)
    try:
        await r.readexactly(-1)
    except ValueError as e:
        print(e)
    print(await r.readexactly(0), await r.read(0))
    r = asyncio.StreamReader(limit=4)
    r.feed_data(b"abcdefgh|x")
    for n in range(2):
        try:
            print(await r.readuntil(b"|"))
        except asyncio.LimitOverrunError as e:
            print(e, e.consumed)
            print(await r.readexactly(e.consumed))
    try:
        await r.readuntil(b"")
    except ValueError as e:
        print(e)
    r = asyncio.StreamReader()
    r.set_exception(OSError("gone"))
    print(r.exception())
    for op in (r.read(1), r.readline(), r.readexactly(1), r.readuntil()):
        try:
            await op
        except OSError as e:
            print(e)
    r = asyncio.StreamReader()
    t = asyncio.create_task(r.read(5))
    await asyncio.sleep(0)
    try:
        await r.readline()
    except RuntimeError as e:
        print(e)
    r.feed_data(b"x")
    print(await t)
    t = asyncio.create_task(r.readexactly(4))
    await asyncio.sleep(0)
    r.feed_data(b"ab")
    await asyncio.sleep(0)
    r.feed_data(b"cdef")
    print(await t, r)
    try:
        asyncio.StreamReader(limit=0)
    except ValueError as e:
        print(e)
    r.feed_eof()
    try:
        r.feed_data(b"z")
    except AssertionError as e:
        print("assert", e)
    print([l async for l in r])

    async def cb(rd, wr):
        wr.write(b"1\n")
        wr.writelines([b"2\n", b"3"])
        print(wr.can_write_eof(), wr.is_closing(), wr.get_extra_info("nope", "dflt"))
        wr.write_eof()
        try:
            wr.write(b"x")
        except RuntimeError as e:
            print(e)
        print("srv got", await rd.read())
        wr.close()
        await wr.wait_closed()
        print(wr.is_closing())

    s = await asyncio.start_server(cb, "127.0.0.1", 0)
    rd, wr = await asyncio.open_connection(*s.sockets[0].getsockname())
    print([l async for l in rd], rd.at_eof())
    wr.write(b"bye")
    wr.close()
    await wr.wait_closed()
    try:
        wr.write(b"more")
        await wr.drain()
        print("no error")
    except Exception as e:
        print(type(e).__name__, e)
    for bad in (3, "text", None):
        try:
            wr.write(bad)
        except TypeError as e:
            print(e)
    await asyncio.sleep(0.01)
    s.close()
    print(s.sockets, s.is_serving())
    try:
        await s.serve_forever()
    except RuntimeError as e:
        print(str(e)[-9:])
    try:
        await asyncio.open_connection("127.0.0.1", 1)
    except OSError as e:
        print(type(e).__name__, e.errno, e)
    try:
        await asyncio.start_server(cb, "127.0.0.1", 70000)
    except Exception as e:
        print(type(e).__name__, e)
    try:
        await asyncio.start_server(cb)
    except Exception as e:
        print(type(e).__name__, e)


asyncio.run(main())
