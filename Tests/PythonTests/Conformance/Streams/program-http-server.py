import asyncio, json
from urllib.parse import urlsplit, parse_qs

ROUTES = {}


def route(path, method="GET"):

    def deco(f):
        ROUTES[method, path] = f
        return f

    return deco


@route("/")
async def index(q, body):
    return (200, {"hello": q.get("name", ["world"])[0]})


@route("/echo", "POST")
async def echo(q, body):
    await asyncio.sleep(0.001)
    return (201, {"got": body.decode(), "len": len(body)})


@route("/boom")
async def boom(q, body):
    raise RuntimeError("boom")


async def serve(r, w):
    try:
        while True:
            try:
                head = await asyncio.wait_for(r.readuntil(b"\r\n\r\n"), 0.1)
            except (asyncio.IncompleteReadError, TimeoutError) as e:
                print("end:", type(e).__name__)
                break
            first, *lines = head.decode().split("\r\n")
            method, target, _ = first.split()
            headers = dict((l.lower().split(": ", 1) for l in lines if l))
            body = await r.readexactly(int(headers.get("content-length", 0)))
            u = urlsplit(target)
            h = ROUTES.get((method, u.path))
            try:
                status, data = (
                    await h(parse_qs(u.query), body) if h else (404, {"error": "not found"})
                )
            except Exception as e:
                status, data = (500, {"error": repr(e)})
            payload = json.dumps(data, sort_keys=True).encode()
            w.writelines(
                [f"HTTP/1.1 {status} X\r\nContent-Length: {len(payload)}\r\n\r\n".encode(), payload]
            )
            await w.drain()
            if headers.get("connection") == "close":
                break
    finally:
        w.close()
        await w.wait_closed()


async def request(port, *reqs):
    r, w = await asyncio.open_connection("localhost", port)
    out = []
    for method, target, body in reqs:
        w.write(
            f"{method} {target} HTTP/1.1\r\nHost: x\r\nContent-Length: {len(body)}\r\n\r\n".encode()
            + body
        )
    for _ in reqs:
        st = (await r.readline()).decode().split()[1]
        n = 0
        while (l := (await r.readline())) != b"\r\n":
            if l.lower().startswith(b"content-length"):
                n = int(l.split(b":")[1])
        out.append((st, json.loads(await r.readexactly(n))))
    w.write_eof()
    print("rest", await r.read())
    w.close()
    return out


async def main():
    s = await asyncio.start_server(serve, "127.0.0.1", 0)
    async with s:
        p = s.sockets[0].getsockname()[1]
        for x in await request(
            p,
            ("GET", "/?name=bob", b""),
            ("POST", "/echo", "héllo".encode()),
            ("GET", "/boom", b""),
            ("GET", "/nope", b""),
        ):
            print(x)
        rs = await asyncio.gather(*(request(p, ("GET", f"/?name={i}", b"")) for i in range(5)))
        print([r[0][1]["hello"] for r in rs])
        r, w = await asyncio.open_connection("127.0.0.1", p)
        print(await r.read())
        w.close()


asyncio.run(main())
