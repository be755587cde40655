import io
import sys
from unittest import mock

sys.stdin = io.StringIO("line1\n42\nno end")
print(input("p> "), int(input()))
print(repr(input()))
try:
    input("more? ")
except EOFError as error:
    print(repr(error))
with mock.patch("sys.stdin", io.StringIO("a\nb\n")):
    print([input(), input()])
captured = io.StringIO()
real, sys.stdout, sys.stdin = sys.stdout, captured, io.StringIO("x\n")
answer = input("hidden ")
sys.stdout = real
print(answer, repr(captured.getvalue()))
