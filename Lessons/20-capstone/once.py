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
    line = await ask(path)
    links = line.decode().split()
    new = [link for link in links if link not in seen]
    seen.update(new)
    await asyncio.gather(*[visit(link) for link in new])


async def main():
    async with museum.opened():
        seen.add("/")
        await visit("/")
        print(len(seen), "pages")


asyncio.run(main())
