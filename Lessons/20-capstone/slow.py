import asyncio
import museum

seen = set()


async def ask(path):
    reader, writer = await asyncio.open_connection(*museum.address)
    writer.write(path.encode() + b"\n")
    line = await reader.readline()
    writer.close()
    return line


async def visit(path):
    seen.add(path)
    line = await ask(path)
    for link in line.decode().split():
        if link not in seen:
            await visit(link)


async def main():
    async with museum.opened():
        await visit("/")
        print(len(seen), "pages")


asyncio.run(main())
