import unittest


class T(unittest.TestCase):
    pass


t = T()
for attempt in [
    lambda: t.assertEqual(1, 2), lambda: t.assertTrue(0), lambda: t.assertFalse([1]), lambda: t.assertIs(1, 2),
    lambda: t.assertIsNone(3), lambda: t.assertIn(1, [2]), lambda: t.assertNotIn(1, [1]), lambda: t.assertIsInstance("a", int),
    lambda: t.assertLess(2, 1), lambda: t.assertGreaterEqual(1, 2, "why"), lambda: t.assertAlmostEqual(1.0, 1.1),
    lambda: t.assertAlmostEqual(1, 2, delta=0.5), lambda: t.assertRegex("abc", "x+"), lambda: t.assertCountEqual([1, 2], [1, 1]),
    lambda: t.assertRaises(ValueError, int, "1"), lambda: t.fail("by hand"), lambda: t.assertNotEqual(1, 1), lambda: t.assertIsNotNone(None),
    lambda: t.assertRaises(5), lambda: t.assertSetEqual({1}, {2}), lambda: t.assertNotRegex("abc", "b"), lambda: t.assertIsNot(t, t) if False else t.assertNotIsInstance(1, int),
]:
    try:
        attempt()
        print("passed")
    except (AssertionError, TypeError) as error:
        print(type(error).__name__, error)
with t.assertLogs("app", "INFO") as logs:
    import logging
    logging.getLogger("app").info("hello")
print(logs.output, logs.records[0].levelname)
with t.assertWarns(UserWarning) as caught:
    import warnings
    warnings.warn("careful")
print(caught.warning)
