import asyncio
async def work(): await asyncio.sleep(.2); print('work done')
async def cleanup(): print('cleanup starts'); await asyncio.sleep(.5); print('cleanup done')
def boom(): raise KeyboardInterrupt
loop = asyncio.new_event_loop(); loop.call_later(.1, boom)
try: loop.run_until_complete(work())
except KeyboardInterrupt: print('interrupted'); loop.run_until_complete(cleanup())
