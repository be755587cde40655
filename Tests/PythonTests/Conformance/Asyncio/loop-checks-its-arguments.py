import asyncio
import signal


def attempt(label, call):
    try:
        print(label, "->", call())
    except Exception as error:
        print(label, "!!", type(error).__name__, error)


async def work():
    return 1


def outside():
    loop = asyncio.new_event_loop()
    for debug in (False, True):
        loop.set_debug(debug)
        print("debug", loop.get_debug())
        if debug:
            attempt("coroutine function", lambda: loop.call_soon(work))
            attempt("number", lambda: loop.call_soon(3))
            attempt("number, threadsafe", lambda: loop.call_soon_threadsafe(3))
            attempt("number, later", lambda: loop.call_later(1, 3))
            attempt("number, at", lambda: loop.call_at(1, 3))
    loop.set_debug(False)
    attempt("no delay", lambda: loop.call_later(None, print))
    attempt("no time", lambda: loop.call_at(None, print))
    attempt("delay of text", lambda: loop.call_later("a", print))
    attempt("run a number", lambda: loop.run_until_complete(3))
    attempt("ensure a number", lambda: asyncio.ensure_future(3))
    attempt("shield a number", lambda: asyncio.shield(3))
    attempt("handler", lambda: loop.set_exception_handler(3))
    attempt("factory", lambda: loop.set_task_factory(3))
    attempt("set loop", lambda: asyncio.set_event_loop(3))
    attempt("get handler", loop.get_exception_handler)
    attempt("get factory", loop.get_task_factory)
    print(loop.slow_callback_duration)
    loop.slow_callback_duration = 2
    print(loop.slow_callback_duration)
    loop.close()
    attempt("closed", lambda: loop.call_soon(print))
    attempt("closed, later", lambda: loop.call_later(1, print))
    attempt("closed, forever", loop.run_forever)


async def inside():
    loop = asyncio.get_running_loop()
    attempt("add", lambda: loop.add_signal_handler(signal.SIGUSR1, print, 3))
    attempt("remove", lambda: loop.remove_signal_handler(signal.SIGUSR1))
    attempt("remove again", lambda: loop.remove_signal_handler(signal.SIGUSR1))
    attempt("text", lambda: loop.add_signal_handler("a", print))
    attempt("too high", lambda: loop.add_signal_handler(1000, print))
    attempt("kill", lambda: loop.add_signal_handler(9, print))
    attempt("coroutine function", lambda: loop.add_signal_handler(signal.SIGUSR1, work))
    attempt("nested", lambda: loop.run_forever())
    attempt("close", lambda: loop.close())


outside()
asyncio.run(inside())
