import asyncio, json, itertools


class Server:

    def __init__(self):
        self.methods = {}
        self.calls = 0

    def method(self, f):
        self.methods[f.__name__] = f
        return f

    async def serve(self, r, w):
        lock = asyncio.Lock()
        tasks = set()

        async def one(msg):
            self.calls += 1
            try:
                res = {
                    "id": msg["id"],
                    "result": await self.methods[msg["method"]](*msg.get("params", [])),
                }
            except KeyError as e:
                res = {"id": msg["id"], "error": f"no method {e}"}
            except Exception as e:
                res = {"id": msg["id"], "error": f"{type(e).__name__}: {e}"}
            async with lock:
                w.write(json.dumps(res).encode() + b"\n")
                await w.drain()

        while line := (await r.readline()):
            t = asyncio.create_task(one(json.loads(line)))
            tasks.add(t)
            t.add_done_callback(tasks.discard)
        await asyncio.gather(*tasks)
        w.close()


class Client:

    async def connect(self, port):
        self.r, self.w = await asyncio.open_connection("127.0.0.1", port)
        self.ids = itertools.count(1)
        self.pending = {}
        self.t = asyncio.create_task(self.read())
        return self

    async def read(self):
        async for line in self.r:
            m = json.loads(line)
            f = self.pending.pop(m["id"])
            if "error" in m:
                f.set_exception(RuntimeError(m["error"]))
            else:
                f.set_result(m["result"])
        for f in self.pending.values():
            f.cancel()

    def call(self, name, *params):
        i = next(self.ids)
        f = self.pending[i] = asyncio.get_running_loop().create_future()
        self.w.write(json.dumps({"id": i, "method": name, "params": params}).encode() + b"\n")
        return f

    async def close(self):
        self.w.close()
        await self.w.wait_closed()
        await self.t


async def main():
    s = Server()

    @s.method
    async def add(a, b):
        await asyncio.sleep(0.02)
        return a + b

    @s.method
    async def fast(x):
        return [x, {"k": None}]

    @s.method
    async def div(a, b):
        return a / b

    srv = await asyncio.start_server(s.serve, "127.0.0.1", 0)
    c = await Client().connect(srv.sockets[0].getsockname()[1])
    done = []
    fs = [
        c.call("add", 1, 2),
        c.call("fast", "é"),
        c.call("div", 1, 0),
        c.call("nope"),
        c.call("add", "a", "b"),
    ]
    for i, f in enumerate(fs):
        f.add_done_callback(lambda f, i=i: done.append(i))
    print(await asyncio.gather(*fs, return_exceptions=True))
    print(done, s.calls)
    f = c.call("add", 5, 5)
    await asyncio.sleep(0.005)
    await c.close()
    print(f)
    srv.close()
    await srv.wait_closed()


asyncio.run(main())
