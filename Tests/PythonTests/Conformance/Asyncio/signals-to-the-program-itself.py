import asyncio, signal, os


async def main():
    loop = asyncio.get_running_loop()
    stop = asyncio.Event()
    log = []

    def on(sig):
        log.append(sig.name)
        stop.set()

    for s in (signal.SIGTERM, signal.SIGINT, signal.SIGUSR1):
        loop.add_signal_handler(s, on, s)
    loop.call_later(0.01, signal.raise_signal, signal.SIGTERM)
    await stop.wait()
    print(log)
    stop.clear()
    os.kill(os.getpid(), signal.SIGUSR1)
    await stop.wait()
    print(log)
    stop.clear()
    signal.raise_signal(signal.SIGINT)
    print("not yet", stop.is_set())
    await stop.wait()
    print(log)
    await asyncio.to_thread(signal.raise_signal, signal.SIGTERM)
    await asyncio.sleep(0.01)
    print(log)


asyncio.run(main())


async def work():
    try:
        await asyncio.sleep(1)
    except asyncio.CancelledError:
        print("cleanup")
        raise


async def interrupted():
    asyncio.get_running_loop().call_later(0.01, signal.raise_signal, signal.SIGINT)
    await work()


try:
    asyncio.run(interrupted())
except KeyboardInterrupt:
    print("KI")
seen = []
signal.signal(signal.SIGUSR2, lambda n, f: seen.append(n))
signal.raise_signal(signal.SIGUSR2)
print(seen)
try:
    signal.raise_signal(signal.SIGINT)
except KeyboardInterrupt:
    print("KI2")
