import asyncio
async def background():
    try:
        await asyncio.sleep(10)
    finally:
        await asyncio.sleep(0.01)
        print("cleaned")
async def main():
    t = asyncio.create_task(background())
    await asyncio.sleep(0)
    return "result"
print(asyncio.run(main()))
