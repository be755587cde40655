import asyncio
try:
    asyncio.timeout(1)
except RuntimeError as e:
    print(e)
