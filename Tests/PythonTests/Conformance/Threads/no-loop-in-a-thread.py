import asyncio
import threading


def work():
    for function in (asyncio.get_running_loop, asyncio.get_event_loop, asyncio.current_task):
        try:
            function()
        except RuntimeError as error:
            print(error)


async def main():
    await asyncio.to_thread(work)


thread = threading.Thread(target=work, name="plain")
thread.start()
thread.join()
asyncio.run(main())
