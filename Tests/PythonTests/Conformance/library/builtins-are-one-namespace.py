# What is set in the builtins module is seen by every module at once.
import builtins


def count(items): return len(items)


print(count([1]))
builtins.answer = 42
print(answer)
kept = builtins.len
builtins.len = lambda items: 99
print(count([1]), len("a"))
builtins.len = kept
print(count([1]))
del builtins.answer
try:
    answer
except NameError as error:
    print(error)
print(vars(builtins)["print"] is print, __builtins__ is builtins)
