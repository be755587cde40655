import asyncio, signal, os


async def main():
    loop = asyncio.get_running_loop()
    for bad in (999, "x", signal.SIGKILL):
        try:
            loop.add_signal_handler(bad, print)
        except Exception as e:
            print(type(e).__name__, e)

    async def co():
        pass

    try:
        loop.add_signal_handler(signal.SIGINT, co)
    except TypeError as e:
        print(e)
    print(
        loop.add_signal_handler(signal.SIGUSR1, print, "x"),
        loop.remove_signal_handler(signal.SIGUSR1),
        loop.remove_signal_handler(signal.SIGHUP),
    )
    print(signal.Signals(2).name, signal.SIGTERM, int(signal.SIGINT), signal.strsignal(15))


asyncio.run(main())
