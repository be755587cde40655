# SystemExit ends the program with its code and prints nothing for numbers.
import sys
try: sys.exit("message")
except SystemExit as e: print(repr(e.code))
try: exit(2)
except SystemExit as e: print(e.code)
try: sys.exit()
except SystemExit as e: print(e.code)
class A:
    def __del__(self): print("del at exit")
a = A()
try: sys.exit(300)
finally: print("finally runs")
