# unittest shows what differs between texts and containers, line by line.
import unittest


class Differences(unittest.TestCase):
    def test_dict(self): self.assertEqual({"a": 1, "b": [1, 2]}, {"a": 2, "b": [1, 2]})
    def test_list(self): self.assertEqual([1, 2], [1, 3], "with a message")
    def test_longer(self): self.assertListEqual([1, 2], [1, 2, 3])
    def test_lines(self): self.assertEqual("one\ntwo\nthree", "one\ntwp\nthree")
    def test_line(self): self.assertMultiLineEqual("one line", "one lime")
    def test_sets(self): self.assertEqual({1, 2}, {2, 3})
    def test_tuple(self): self.assertTupleEqual((1,), (2,))
    def test_long(self): self.assertEqual(list(range(300)), list(range(1, 301)))


for name in sorted(n for n in dir(Differences) if n.startswith("test")):
    result = unittest.TestResult()
    Differences(name).run(result)
    print(name)
    print(result.failures[0][1].split("AssertionError: ", 1)[1])
