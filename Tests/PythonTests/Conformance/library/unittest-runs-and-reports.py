import io
import unittest


class Numbers(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        print("class set up")

    def setUp(self):
        self.n = 5
        self.addCleanup(print, "cleanup")

    def tearDown(self):
        print("tear down")

    def test_equal(self):
        self.assertEqual(self.n, 5)

    def test_failing(self):
        self.assertEqual(self.n, 6, "five is not six")

    def test_error(self):
        1 / 0

    @unittest.skip("not now")
    def test_skipped(self):
        print("never")

    @unittest.expectedFailure
    def test_known(self):
        self.assertTrue(False)

    def test_raises(self):
        with self.assertRaises(ValueError) as caught:
            int("x")
        print(caught.exception)
        with self.assertRaisesRegex(KeyError, "k"):
            {}["k"]
        self.assertRaises(TypeError, len, 5)

    def test_sub(self):
        for i in range(3):
            with self.subTest(i=i):
                self.assertNotEqual(i, 1)


out = io.StringIO()
result = unittest.TextTestRunner(stream=out, verbosity=2).run(unittest.defaultTestLoader.loadTestsFromTestCase(Numbers))
print(result)
for line in out.getvalue().splitlines():
    if not line.startswith(("Ran ", "  File")):
        print(line)
