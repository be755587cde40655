import unittest, collections
class T(unittest.TestCase):
    def runTest(self): pass
t = T()
for f in (lambda: t.assertSequenceEqual([1, 2], (1, 3)), lambda: t.assertSequenceEqual([1, 2], (1, 2)), lambda: t.assertSequenceEqual("ab", ["a"]), lambda: t.assertSequenceEqual([1], [1, 2, 3]), lambda: t.assertSequenceEqual([1, 2], (1, 3), seq_type=list), lambda: t.assertSequenceEqual(5, [1]), lambda: t.assertSequenceEqual([1], 5), lambda: t.assertSequenceEqual([1], [2], "note"), lambda: t.assertSequenceEqual(collections.deque([1, 2]), [1, 3]), lambda: t.assertSequenceEqual([1, 2], [1, 3], seq_type=list), lambda: t.assertListEqual([1], (1,)), lambda: t.assertTupleEqual((1,), (2, 3)), lambda: t.assertSequenceEqual(range(3), [0, 1, 2]), lambda: t.assertSequenceEqual([], ()), lambda: t.assertSequenceEqual([], (1,))):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
