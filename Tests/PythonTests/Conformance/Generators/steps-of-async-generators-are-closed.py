"""Closing a step that was never awaited leaves the generator alone."""

import asyncio


async def numbers():
    try:
        yield 1
        yield 2
        yield 3
    finally:
        print("finally")


async def main():
    generator = numbers()
    print(await generator.asend(None))
    step = generator.asend(None)
    step.close()
    print("closed")
    try:
        step.send(None)
    except RuntimeError as error:
        print(error)
    print(await anext(generator))
    step = generator.athrow(ValueError)
    step.close()
    step = generator.aclose()
    step.close()
    print(await anext(generator))
    await generator.aclose()


asyncio.run(main())
