import argparse

parser = argparse.ArgumentParser(prog="values")
parser.add_argument("-a", action="append", type=int)
parser.add_argument("-b", action="append_const", const=7, dest="sevens")
parser.add_argument("-c", "--count", action="count", default=0)
parser.add_argument("-e", "--extend", action="extend", nargs="+", default=["x"])
parser.add_argument("-k", action="store_const", const=3.5)
parser.add_argument("-t", action="store_true")
parser.add_argument("-f", action="store_false")
parser.add_argument("-o", nargs="?", const="constant", default="default")
parser.add_argument("-p", nargs=2, type=int, default=(0, 0))
parser.add_argument("--flag", action=argparse.BooleanOptionalAction)
parser.add_argument("--text-default", type=int, default="12")
parser.add_argument("--quiet", dest="loud", action="store_false", default=True)
parser.add_argument("words", nargs="*")
for line in [
    "", "-a 1 -a 2", "-bb -ccc", "-e a b -e c", "-k -t -f", "-o", "-o v", "-ov", "-o=v",
    "-p 3 -4", "--flag", "--no-flag", "--fl", "--text 5", "--quiet one two", "-tfcc -- -a --",
    "one -t two", "-a-1", "--count --cou", "-tov", "-a 1 one two -e c -- three",
]:
    try:
        print(line, "->", parser.parse_args(line.split()))
    except SystemExit as end:
        print(line, "exits", end.code)
print(parser.parse_args(["", "a b", "-x y"]))

small = argparse.ArgumentParser(prog="small", argument_default=argparse.SUPPRESS)
small.add_argument("--seen")
small.add_argument("first")
small.add_argument("middle", nargs="*")
small.add_argument("last")
small.set_defaults(run=len, seen="preset")
print(small.parse_args(["1", "2"]), small.parse_args("1 2 3 4 --seen 5".split()))
print(small.get_default("seen"), small.get_default("run") is len)
print(small.parse_known_args("1 2 --other -z 9 --seen=".split()))
print(small.parse_args(["1", "2"], argparse.Namespace(kept=True)))

names = argparse.Namespace(a=1, b="two", **{"not a name": 3})
print(names, names == argparse.Namespace(a=1, b="two", **{"not a name": 3}), "a" in names, names == 1)
print(vars(names))
names.c = None
print(names.c, repr(names))

mixed = argparse.ArgumentParser(prog="mixed")
mixed.add_argument("--foo")
mixed.add_argument("cmd")
mixed.add_argument("rest", nargs="*", type=int)
print(mixed.parse_intermixed_args("doit 1 --foo bar 2 3".split()))
print(mixed.parse_known_args("doit 1 --foo bar 2 3".split()))

numbers = argparse.ArgumentParser(prog="numbers")
numbers.add_argument("-x")
numbers.add_argument("n", nargs="?")
print(numbers.parse_args(["-x", "-1"]), numbers.parse_args(["-5"]), numbers.parse_args(["-1.5"]))
numbers.add_argument("-1", dest="one", action="store_true")
print(numbers.parse_args(["-1"]))

tail = argparse.ArgumentParser(prog="tail")
tail.add_argument("--opt")
tail.add_argument("command")
tail.add_argument("arguments", nargs=argparse.REMAINDER)
print(tail.parse_args("--opt 1 run --opt 2 -x".split()))
print(mixed, mixed.add_argument("--more", help="m"), sep="\n")
