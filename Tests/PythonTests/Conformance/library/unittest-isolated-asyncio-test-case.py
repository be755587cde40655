import asyncio
import unittest


class Async(unittest.IsolatedAsyncioTestCase):
    def setUp(self):
        print("setUp")

    async def asyncSetUp(self):
        self.queue = asyncio.Queue()
        await self.queue.put(1)
        print("asyncSetUp")

    async def asyncTearDown(self):
        print("asyncTearDown")

    def tearDown(self):
        print("tearDown")

    async def test_get(self):
        self.addAsyncCleanup(self.clean)
        self.assertEqual(await self.queue.get(), 1)
        await asyncio.sleep(0.001)

    async def clean(self):
        print("cleaned")

    async def test_timeout(self):
        with self.assertRaises(asyncio.TimeoutError):
            await asyncio.wait_for(asyncio.sleep(1), 0.001)

    async def test_wrong(self):
        async with asyncio.timeout(1):
            self.assertTrue(False, "on purpose")

    def test_plain(self):
        self.assertEqual(1, 1)


if __name__ == "__main__":
    unittest.main()
