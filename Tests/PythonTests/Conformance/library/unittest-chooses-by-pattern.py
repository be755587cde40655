import sys, unittest

class Stack(unittest.TestCase):
    def test_push(self): print("push")
    def test_pop(self): print("pop")

class Queue(unittest.TestCase):
    def test_push_left(self): print("push left")
    def test_close(self): print("close")

sys.stderr = sys.stdout
for words in (["-k", "push"], ["-kpop"], ["-k", "*.Queue.*"], ["-k", "pop", "-k", "close"], ["-k", "nothing"], ["-k", "test_*"]):
    loader = unittest.TestLoader()
    program = unittest.main(argv=["x", *words], exit=False, testLoader=loader, testRunner=unittest.TextTestRunner(verbosity=0, stream=type("Nowhere", (), {"write": lambda self, text: None, "flush": lambda self: None})()))
    print(words, program.result.testsRun)
