import unittest


class T(unittest.TestCase):
    def test_one(self):
        self.assertEqual([1], [1])

    @unittest.skipIf(True, "reason")
    def test_two(self):
        pass


unittest.main(argv=["program", "-v"], exit=False)
print("after")
unittest.main(argv=["program", "T.test_one"])
