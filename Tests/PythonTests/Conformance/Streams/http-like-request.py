import asyncio

async def handle(reader, writer):
    head = await reader.readuntil(b"\r\n\r\n")
    request, *lines = head.decode().split("\r\n")
    headers = dict(line.split(": ", 1) for line in lines if line)
    body = await reader.readexactly(int(headers.get("Content-Length", 0)))
    print(request, headers, body)
    answer = body.upper()
    writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % len(answer) + answer)
    await writer.drain()
    writer.close()

async def main():
    server = await asyncio.start_server(handle, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(b"POST /shout HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\n\r\nhello")
    while (line := await reader.readline()) != b"\r\n":
        print(line)
    print(await reader.read())
    writer.close()
    server.close()

asyncio.run(main())
