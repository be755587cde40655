import argparse

for count in [3, 6, 12]:
    parser = argparse.ArgumentParser(prog="wrapped")
    for number in range(count):
        parser.add_argument(f"--option-{number}", required=number % 3 == 0)
        parser.add_argument(f"value-{number}")
    print(parser.format_usage())

long = argparse.ArgumentParser(prog="a-program-with-a-name-that-takes-most-of-the-line-there-is-x")
for number in range(6):
    long.add_argument(f"--option-{number}", metavar=f"[O{number}]")
    long.add_argument(f"value{number}", nargs="*")
print(long.format_usage())

positional = argparse.ArgumentParser(prog="positional", add_help=False)
for number in range(9):
    positional.add_argument(f"a-long-argument-{number}", nargs="+")
print(positional.format_usage())

groups = argparse.ArgumentParser(prog="groups")
one = groups.add_mutually_exclusive_group()
one.add_argument("--alpha", nargs="?")
one.add_argument("--beta", nargs="*")
one.add_argument("--gamma", help=argparse.SUPPRESS)
two = groups.add_mutually_exclusive_group(required=True)
two.add_argument("--delta", action="store_true")
two.add_argument("epsilon", nargs="?")
three = groups.add_mutually_exclusive_group(required=True)
three.add_argument("--only")
four = groups.add_mutually_exclusive_group()
four.add_argument("--zeta", choices=range(3), type=int)
groups.add_argument("--between")
four.add_argument("--eta")
print(groups.format_usage())
print(groups.format_help())

plain = argparse.ArgumentParser(prog="plain", usage="plain [a] [b]\n       plain --help")
plain.add_argument("a", nargs="?")
print(plain.format_usage())

import io
stream = io.StringIO()
groups.print_usage(stream)
groups.print_help(file=stream)
print(len(stream.getvalue()))
