import argparse

base = argparse.ArgumentParser(prog="base", add_help=False)
base.add_argument("--verbose", action="store_true", help="say more")
group = base.add_argument_group("network", "How to reach others.")
group.add_argument("--host", default="localhost")
group.add_argument("--port", type=int, default=80, help="the port")
exclusive = base.add_mutually_exclusive_group()
exclusive.add_argument("--tcp", action="store_true")
exclusive.add_argument("--udp", action="store_true")
base.set_defaults(colour="red")

child = argparse.ArgumentParser(prog="child", parents=[base], description="A child.")
child.add_argument("name")
child.add_argument_group("empty", "nothing in here")
child.add_argument_group("empty too")
titleless = child.add_argument_group()
titleless.add_argument("--loose")
print(child.format_help())
print(child.parse_args(["n", "--port", "8080", "--tcp"]))

resolving = argparse.ArgumentParser(prog="resolving", conflict_handler="resolve")
resolving.add_argument("-f", "--foo", help="old foo")
resolving.add_argument("--foo", help="new foo")
print(resolving.format_help())
resolving.add_argument("-f", help="new f")
print(resolving.format_help())


class Upper(argparse.Action):
    def __init__(self, option_strings, dest, nargs=None, **kwargs):
        if nargs is not None:
            raise ValueError("nargs not allowed")
        super().__init__(option_strings, dest, **kwargs)

    def __call__(self, parser, namespace, values, option_string=None):
        print("called", namespace, values, option_string)
        setattr(namespace, self.dest, values.upper())


class KeyValue(argparse.Action):
    def __call__(self, parser, namespace, values, option_string=None):
        found = getattr(namespace, self.dest) or {}
        for value in values:
            key, equals, text = value.partition("=")
            if not equals:
                parser.error(f"{value!r} has no =")
            found[key] = text
        setattr(namespace, self.dest, found)


own = argparse.ArgumentParser(prog="own")
own.add_argument("--up", action=Upper)
own.add_argument("word", action=Upper)
own.add_argument("--set", nargs="*", action=KeyValue, metavar="KEY=VALUE")
own.register("type", "hex", lambda text: int(text, 16))
own.add_argument("--hex", type="hex")
own.add_argument("--pair", type=lambda text: tuple(map(int, text.split(","))))
print(own.parse_args("a --up b --set k=v l=w --hex ff --pair 1,2".split()))
print(own.format_usage(), end="")
try:
    own.add_argument("--x", action=Upper, nargs=2)
except ValueError as error:
    print(error)


class Quiet(argparse.ArgumentParser):
    def error(self, message):
        raise RuntimeError(message)


quiet = Quiet(prog="quiet")
quiet.add_argument("n", type=int)
for words in [["x"], [], ["1", "2"]]:
    try:
        quiet.parse_args(words)
    except RuntimeError as error:
        print(error)
version = argparse.ArgumentParser(prog="versioned")
version.add_argument("--version", action="version", version="%(prog)s 2.0")
try:
    version.parse_args(["--version"])
except SystemExit as end:
    print("exits", end.code)
version.exit(3, "bye\n")
