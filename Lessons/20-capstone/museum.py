"""The website of a museum: a path comes in, and the links of that page go out."""
import asyncio
import contextlib

LINKS = {
    "/": ["/art", "/maps"],
    "/art": ["/", "/oils", "/prints"],
    "/maps": ["/", "/globes", "/prints"],
    "/oils": [],
    "/prints": ["/art", "/maps"],
    "/globes": ["/maps"],
    "/cellar": ["/well", "/coal", "/wine"],
    "/coal": ["/vault"],
    "/wine": [],
    "/vault": ["/cellar"],
}
address = None
asked = []
inside = 0
most = 0


async def serve(reader, writer):
    global inside, most
    path = (await reader.readline()).decode().strip()
    asked.append(path)
    inside += 1
    most = max(most, inside)
    if path == "/well":
        await stay_silent(reader)
    else:
        await asyncio.sleep(0.2)
        if path != "/coal" or asked.count(path) > 1:
            writer.write(" ".join(LINKS[path]).encode() + b"\n")
            await writer.drain()
    inside -= 1
    writer.close()


async def stay_silent(reader):
    with contextlib.suppress(TimeoutError):
        async with asyncio.timeout(2):
            await reader.read()


@contextlib.asynccontextmanager
async def opened():
    global address
    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    address = server.sockets[0].getsockname()
    yield
    server.close()
    if inside:
        await asyncio.sleep(0.001)  # time for the last visitors to leave
    print(len(asked), "requests, at most", most, "at once,", inside, "still open")
