import argparse
import contextlib
import io


def add(arguments):
    print("adding", arguments.name, arguments.force)


def remove(arguments):
    print("removing", arguments.names)


parser = argparse.ArgumentParser(prog="todo", description="Keep a list.")
parser.add_argument("--file", default="todo.txt", help="where the list is")
commands = parser.add_subparsers(dest="command", help="what to do", metavar="COMMAND")
adding = commands.add_parser("add", help="add an entry", aliases=["a", "new"])
adding.add_argument("name")
adding.add_argument("-f", "--force", action="store_true")
adding.set_defaults(function=add)
removing = commands.add_parser("remove", help="remove entries", description="Remove some.")
removing.add_argument("names", nargs="*")
removing.set_defaults(function=remove)
commands.add_parser("quiet")
print(parser.format_help())
print(adding.format_help())
print(removing.format_help())
for line in [
    "add x -f", "a y", "remove p q", "--file z new n", "quiet", "", "nonsense", "add", "add a b",
    "add a --unknown", "remove -h", "-x",
]:
    output = io.StringIO()
    with contextlib.redirect_stderr(output), contextlib.redirect_stdout(output):
        try:
            arguments = parser.parse_args(line.split())
            print({k: v for k, v in vars(arguments).items() if k != "function"})
            if "function" in arguments:
                arguments.function(arguments)
        except SystemExit as end:
            print("exits", end.code)
    print(line, output.getvalue(), sep=": ")

required = argparse.ArgumentParser(prog="tool")
required.add_argument("where")
sub = required.add_subparsers(title="commands", description="the commands there are", required=True)
first = sub.add_parser("first", prog="FIRST")
second = sub.add_parser("second")
inner = second.add_subparsers(dest="inner")
inner.add_parser("deep").add_argument("n", type=int)
print(required.format_help(), first.format_usage(), second.format_usage(), inner)
print(required.parse_args("w second deep 4".split()))
print(required.parse_known_args("w first --odd".split()))
for line in ["w", "w third", "w second deep x"]:
    output = io.StringIO()
    with contextlib.redirect_stderr(output):
        try:
            print(required.parse_args(line.split()))
        except SystemExit as end:
            print("exits", end.code)
    print(output.getvalue(), end="")
with contextlib.redirect_stderr(io.StringIO()) as output:
    try:
        required.add_subparsers()
    except SystemExit as end:
        print(end.code, output.getvalue())
