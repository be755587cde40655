import PythonSyntax
import Testing

@Suite("The outline of a program")
struct OutlineTests {
  private let source = """
    import asyncio

    async def worker(name):
        async with lock as held, other:
            await asyncio.sleep(1)
        return [x async for x in await feed() if await x]

    class Pool:
        @property
        async def size(self):
            def inner():
                async def leaf():
                    await (await a)
                return leaf
            return 1

        def plain(self): pass

    async def main():
        if a:
            pass
        elif b:
            async for item in stream():
                print(f"{await item}")
        await asyncio.gather(
            worker("A"), worker("B"))
    """

  @Test("lists all suspension points in order, with the functions they stand in")
  func points() throws {
    let points = suspensionPoints(in: try Parser.parse(source))
    let described = points.map { "\($0.line):\($0.column) \($0.kind) \($0.function ?? "-")" }
    #expect(
      described == [
        "4:4 asyncWith worker", "5:8 await worker", "6:24 asyncComprehension worker",
        "6:29 await worker", "6:45 await worker", "13:16 await leaf", "13:23 await leaf",
        "23:8 asyncFor main", "24:21 await main", "25:4 await main",
      ])
  }
}
