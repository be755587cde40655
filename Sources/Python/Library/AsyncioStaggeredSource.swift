extension PythonLibrary {
  /// The source of `asyncio.staggered`.
  static let asyncioStaggered = #"""
    """Attempts that begin one after another, until the first of them succeeds."""

    import asyncio
    import contextlib


    async def staggered_race(coro_fns, delay, *, loop=None):
        loop = loop or asyncio.get_running_loop()
        waiting = enumerate(coro_fns)
        attempts, failures = [], []
        winner = (None, None)

        async def attempt(before):
            """Makes one attempt: at once, or when the one before has failed or taken its time."""
            nonlocal winner
            if before is not None:
                with contextlib.suppress(asyncio.TimeoutError):
                    await asyncio.wait_for(before.wait(), delay)
            number, make = next(waiting, (None, None))
            if make is None:
                return
            failed = asyncio.Event()
            attempts.append(loop.create_task(attempt(failed)))
            failures.append(None)
            try:
                result = await make()
            except (SystemExit, KeyboardInterrupt):
                raise
            except BaseException as failure:
                failures[number] = failure
                failed.set()
                return
            winner = (result, number)
            for other in attempts[:number] + attempts[number + 1:]:
                other.cancel()

        attempts.append(loop.create_task(attempt(None)))
        try:
            ended = 0
            while ended < len(attempts):
                done, _ = await asyncio.wait(attempts)
                ended = len(done)
            return (*winner, failures)
        finally:
            for task in attempts:
                task.cancel()
    """#
}
