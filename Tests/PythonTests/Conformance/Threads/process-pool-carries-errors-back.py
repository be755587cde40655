import asyncio
from concurrent.futures import ProcessPoolExecutor


class Own(Exception):
    def __init__(self, code, text):
        super().__init__(code, text)
        self.code = code


def fail(kind):
    if kind == "own":
        raise Own(7, "of the program")
    return {}[kind]


async def main():
    loop = asyncio.get_running_loop()
    with ProcessPoolExecutor(2) as pool:
        for kind in ("own", "key"):
            try:
                await loop.run_in_executor(pool, fail, kind)
            except Exception as error:
                print(type(error).__name__, error, getattr(error, "code", None))
                print(type(error.__cause__).__name__, type(error).__name__ in str(error.__cause__))
        print(await loop.run_in_executor(pool, sum, [1, 2, 3]))


if __name__ == "__main__":
    asyncio.run(main())
