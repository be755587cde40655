import asyncio, contextvars, logging, io, sys

request = contextvars.ContextVar("request", default="-")
user = contextvars.ContextVar("user")


class F(logging.Filter):

    def filter(self, r):
        r.request = request.get()
        r.user = user.get("anon")
        return True


out = io.StringIO()
h = logging.StreamHandler(out)
h.addFilter(F())
h.setFormatter(logging.Formatter("%(levelname)-7s %(request)s/%(user)s %(name)s: %(message)s"))
log = logging.getLogger("app")
log.addHandler(h)
log.setLevel(logging.DEBUG)
log.propagate = False


async def db(q):
    log.debug("query %s", q)
    await asyncio.sleep(0.01)
    log.debug("rows %d", len(q))
    return len(q)


async def handle(n):
    tok = request.set(f"r{n}")
    log.info("start")
    if n % 2:
        user.set(f"u{n}")
    try:
        a, b = await asyncio.gather(db("select"), db("xx" * n))
        if n == 2:
            raise ValueError("bad request")
        log.info("done %d", a + b)
    except ValueError:
        log.exception("failed")
    finally:
        request.reset(tok)
        log.warning("after reset")


async def main():
    await asyncio.gather(*(handle(i) for i in range(3)))
    log.info("main")
    ctx = contextvars.copy_context()
    ctx.run(request.set, "ctx")
    print(request.get(), ctx[request], user in ctx)
    asyncio.get_running_loop().call_soon(log.info, "soon", context=ctx)
    await asyncio.sleep(0)

    def th():
        log.info("thread")
        request.set("t")
        return request.get()

    request.set("m")
    print(await asyncio.to_thread(th), request.get())


asyncio.run(main())
for l in out.getvalue().splitlines():
    if not l.startswith(("  File", "    ", "Trace")):
        print(l)
