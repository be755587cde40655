# Mocks that are awaited, and patching in asynchronous tests.
import asyncio, unittest
from unittest import mock
from unittest.mock import *
def t(f):
    try: print(f())
    except BaseException as e: print(type(e).__name__, str(e).split(" id='")[0])
class Api:
    def __init__(self, base, retries=3): self.base = base
    async def fetch(self, path, *, timeout=5): return f"real {path}"
    def sync(self, a, b=1): return a + b
    @property
    def name(self): return "n"
    @staticmethod
    def st(x): return x
    @classmethod
    def cm(cls, x): return x
    K = 5
class TD(unittest.IsolatedAsyncioTestCase):
    def setUp(self):
        p = patch.object(Api, "fetch"); self.f = p.start(); self.addCleanup(p.stop)
    @patch("asyncio.sleep")
    async def test_b(self, sl):
        self.f.return_value = "mocked"; self.assertEqual(await Api("b").fetch("/x"), "mocked"); self.f.assert_awaited_once_with("/x")
        await asyncio.sleep(1000); sl.assert_awaited_with(1000); print(type(sl).__name__)
    async def test_c(self):
        with self.assertRaises(AssertionError) as cm: self.f.assert_awaited()
        print(cm.exception)
r = unittest.TestResult(); unittest.defaultTestLoader.loadTestsFromTestCase(TD).run(r); print(r.testsRun, r.errors, r.failures)
async def main():
    a = AsyncMock(side_effect=[1, KeyError("k")]); print(await a(1))
    try: await a(2)
    except KeyError as e: print(repr(e))
    try: await a()
    except StopAsyncIteration: print("SAI")
    print(a.await_count, a.call_count, a.await_args_list, a.call_args_list)
    for f in (lambda: a.assert_awaited_once(), lambda: a.assert_awaited_with(5), lambda: a.assert_any_await(1), lambda: a.assert_has_awaits([call(2), call(1)]), lambda: a.assert_not_awaited(), lambda: a.assert_any_await(9), lambda: AsyncMock().assert_awaited_with(1), lambda: AsyncMock(name="nm").assert_awaited_once_with(), lambda: a.assert_awaited_once_with(1)): t(f)
    c = a(); print(asyncio.iscoroutine(c), a.await_count); c.close()
    m = AsyncMock(); m.conn.send.return_value = "sent"; print(await m.conn.send("x"), m.mock_calls, type(m.conn).__name__)
    cm = MagicMock(); cm.return_value.__aenter__.return_value.get = AsyncMock(return_value={"j": 1})
    async with cm() as session: print(await session.get("u"))
    it = MagicMock(); it.__aiter__.return_value = iter([1, 2]); print([x async for x in it])
    am = AsyncMock(); am.__aenter__.return_value = am
    async with am as z: print(z is am)
    mixed = AsyncMock(spec=Api); print(type(mixed.sync).__name__, type(mixed.fetch).__name__, await mixed.fetch("q") is not None)
    print(await asyncio.gather(*(AsyncMock(return_value=i)() for i in range(3))))
    au = create_autospec(Api)("b"); au.fetch.return_value = 1; print(await au.fetch("p"))
    try: await au.fetch()
    except TypeError as e: print(e)
    print(await asyncio.wait_for(AsyncMock(return_value="w")(), 1), asyncio.iscoroutinefunction(AsyncMock()))
asyncio.run(main())
