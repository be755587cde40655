import asyncio
from collections import Counter

SITE = {
    "/": ["/a", "/b", "/c"],
    "/a": ["/b", "/d"],
    "/b": ["/"],
    "/c": ["/d", "/e", "/missing"],
    "/d": [],
    "/e": ["/a", "/slow"],
    "/slow": ["/deep"],
    "/deep": [],
}


class NotFound(Exception):

    def __init__(self, url):
        super().__init__(f"404 {url}")
        self.url = url


class Crawler:

    def __init__(self, root, workers=3, max_depth=10):
        self.todo = asyncio.Queue()
        self.seen = set()
        self.done = []
        self.errors = {}
        self.max_depth = max_depth
        self.workers = workers
        self.stats = Counter()
        self.on_found(root, 0)

    def on_found(self, url, depth):
        if url in self.seen or depth > self.max_depth:
            self.stats["skipped"] += 1
            return
        self.seen.add(url)
        self.todo.put_nowait((url, depth))

    async def fetch(self, url):
        await asyncio.sleep(0.05 if url == "/slow" else 0.01)
        try:
            return SITE[url]
        except KeyError:
            raise NotFound(url) from None

    async def crawl(self, url, depth):
        links = await self.fetch(url)
        for link in links:
            self.on_found(link, depth + 1)
        self.done.append((url, depth))

    async def worker(self, name):
        while True:
            url, depth = await self.todo.get()
            self.stats[name] += 1
            try:
                await self.crawl(url, depth)
            except NotFound as e:
                self.errors[e.url] = str(e)
            finally:
                self.todo.task_done()

    async def run(self):
        ws = [asyncio.create_task(self.worker(f"w{i}"), name=f"w{i}") for i in range(self.workers)]
        await self.todo.join()
        for w in ws:
            w.cancel()
        r = await asyncio.gather(*ws, return_exceptions=True)
        return [type(x).__name__ for x in r]


async def main():
    c = Crawler("/")
    print(await c.run())
    print(c.done)
    print(c.errors)
    print(sorted(c.stats.items()))
    print(sorted(c.seen))
    c = Crawler("/", workers=1, max_depth=1)
    await c.run()
    print(c.done)


asyncio.run(main())
