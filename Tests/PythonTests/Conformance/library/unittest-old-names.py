# unittest's old names warn once in a module, and makeSuite and its like each time.
import io
import unittest
import warnings


class Old(unittest.TestCase):
    def test_names(self):
        self.assertEquals(1, 1)
        self.assertNotEquals(1, 2)
        self.assert_(True)
        self.assertAlmostEquals(1.0, 1.0)
        self.assertNotAlmostEquals(1.0, 2.0)
        self.assertRegexpMatches("abc", "b")
        self.assertNotRegexpMatches("abc", "d")
        with self.assertRaisesRegexp(ValueError, "x"):
            raise ValueError("x")

    def test_once(self):
        self.assertEquals(1, 1)
        self.assertEquals(1, 1)

    def test_fails(self):
        self.assertEquals(1, 2)

    def test_returns(self):
        return 5


class Coroutines(unittest.IsolatedAsyncioTestCase):
    async def test_returns(self):
        return 5


with warnings.catch_warnings(record=True) as made:
    warnings.simplefilter("always")
    suite = unittest.makeSuite(Old)
    print(suite.countTestCases(), unittest.getTestCaseNames(Old, "test_n"))
    print(unittest.findTestCases(__import__("__main__")).countTestCases())
print([str(one.message) for one in made], {one.category for one in made})
with warnings.catch_warnings(record=True) as made:
    warnings.simplefilter("always")
    result = unittest.TestResult()
    suite.run(result)
    unittest.makeSuite(Coroutines).run(result)
print(result)
print([failure[1].splitlines()[-1] for failure in result.failures])
for one in made:
    print(str(one.message).partition(" (<")[0], one.category.__name__)
stream = io.StringIO()
unittest.main(exit=False, argv=["x", "Old.test_once", "Old.test_fails"],
              testRunner=unittest.TextTestRunner(stream))
print(stream.getvalue().splitlines()[:3])
unittest.main(exit=False, argv=["x", "Old.test_once"])
